// Every code of history has two states of a repository, the one finding that the change must give, and a page for people.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateChange } from '../../../src/check/validate.ts';
import { readDocuments } from '../../../src/load/document.ts';
import type { SourceFile } from '../../../src/load/source-file.ts';
import { readWorkTree } from '../../../src/load/work-tree.ts';
import { FINDING_CODES, familyOf } from '../../../src/model/finding-catalogue.ts';
import { AROUND, asOfFor, expectedFinding, FIXTURES, printed, textAt } from '../finding-fixtures.ts';

const PAGES = fileURLToPath(new URL('../../../docs/findings/', import.meta.url));
const CODES = FINDING_CODES.filter((code) => familyOf(code) === 'history');

const read = (file: string): string => readFileSync(file, 'utf8');

const findingsOf = (before: readonly SourceFile[], after: readonly SourceFile[], code: string) =>
  validateChange(readDocuments(before), readDocuments(after), asOfFor(code)).findings;

test('there are codes of history', () => {
  expect(CODES).toEqual(['KH501', 'KH502', 'KH503', 'KH504', 'KH505']);
});

describe('a fixture gives exactly its one finding, at its place', () => {
  test.each(CODES)('%s', (code) => {
    const expected = expectedFinding(code);
    const files = readWorkTree(join(FIXTURES, code, 'repo'));
    const base = readWorkTree(join(FIXTURES, code, 'base'));
    expect(findingsOf(base, files, code).map(printed)).toEqual([expected]);
    expect(expected.code).toBe(code);
    expect(`${textAt(files, expected)}\n`).toBe(read(join(FIXTURES, code, 'points-at.txt')));
  });

  test.each(CODES)('%s is not found without the change', (code) => {
    const files = readWorkTree(join(FIXTURES, code, 'repo'));
    expect(findingsOf(files, files, code)).toEqual([]);
  });
});

/** The YAML example of a page below a heading, with the files that stand around it. */
function example(page: string, heading: string): SourceFile[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms)];
  const files = { ...AROUND, ...Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text])) };
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

describe('a page says what was, what is wrong and what is right, in both languages', () => {
  test.each(CODES)('%s', (code) => {
    const page = read(join(PAGES, `${code}.md`));
    expect(page.match(new RegExp(`^# ${code}: .+$`, 'gm'))).toHaveLength(2);
    const [before, wrong, right] = [example(page, 'Trước'), example(page, 'Sai'), example(page, 'Đúng')];
    expect(before.length).toBe(3);
    expect(findingsOf(before, wrong, code).map((finding) => finding.code)).toEqual([code]);
    expect(findingsOf(before, right, code)).toEqual([]);
  });
});
