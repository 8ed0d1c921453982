// Every finding code has a fixture with exactly one fault, the finding that it must give, and a page for people.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES, type FindingCode, familyOf } from '../../src/model/finding-catalogue.ts';
import { isMessageKey } from '../../src/model/messages/index.ts';
import {
  AROUND,
  expectedFinding,
  FIXTURES,
  findingsOf,
  fixtureFiles,
  fixtureFolders,
  GENERATED,
  printed,
  textAt,
} from './finding-fixtures.ts';

const PAGES = fileURLToPath(new URL('../../docs/findings/', import.meta.url));

/** History is checked between two states; its fixtures have a test of their own. */
const CODES: readonly FindingCode[] = FINDING_CODES.filter((code) => familyOf(code) !== 'history');

const read = (file: string): string => readFileSync(file, 'utf8');

test('every code of the catalogue has a fixture, and every fixture a code', () => {
  expect(fixtureFolders()).toEqual([...FINDING_CODES].sort());
});

test('every code has a page, and every page a code', () => {
  const pages = readdirSync(PAGES).filter((name) => /^KH\d/.test(name));
  expect(pages.sort()).toEqual([...FINDING_CODES].sort().map((code) => `${code}.md`));
});

test('every code has a message and a hint in the catalogue', () => {
  const keys = FINDING_CODES.flatMap((code) => [`finding.${code}.message`, `finding.${code}.hint`]);
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});

describe('a fixture gives exactly its one finding, at its place', () => {
  test.each(CODES)('%s', (code) => {
    const expected = expectedFinding(code);
    const files = fixtureFiles(code);
    expect(findingsOf(files, code).map(printed)).toEqual([expected]);
    expect(expected.code).toBe(code);
    const pointsAt = join(FIXTURES, code, 'points-at.txt');
    const isWholeFile = expected.line === 1 && expected.end_line === 1 && expected.end_column === 1;
    if (existsSync(pointsAt)) expect(`${textAt(files, expected)}\n`).toBe(read(pointsAt));
    else expect(isWholeFile || expected.file === '' || textAt(files, expected) !== '').toBe(true);
  });
});

test('a fixture without a folder is made by the test', () => {
  const withoutFolder = CODES.filter((code) => !existsSync(join(FIXTURES, code, 'repo')));
  expect(withoutFolder.sort()).toEqual(Object.keys(GENERATED).sort());
});

/** The YAML examples of a page below a heading: files by the path in their first line. */
function examples(page: string, heading: 'Sai' | 'Đúng'): Record<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const blocks = [...section.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms)];
  return Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]));
}

const codesIn = (files: Readonly<Record<string, string>>, code: string): string[] => {
  const sources = Object.entries({ ...AROUND, ...files }).map(([path, text]) => ({ path, text }));
  return findingsOf(sources, code).map((finding) => finding.code);
};

describe('a page says what is wrong and right, in both languages', () => {
  test.each(CODES)('%s', (code) => {
    const page = read(join(PAGES, `${code}.md`));
    expect(page.match(new RegExp(`^# ${code}: .+$`, 'gm'))).toHaveLength(2);
    expect(page).toMatch(/^## Sai$/m);
    expect(page).toMatch(/^## Đúng$/m);
    const [wrong, right] = [examples(page, 'Sai'), examples(page, 'Đúng')];
    expect(Object.keys(right).length > 0).toBe(Object.keys(wrong).length > 0);
    if (Object.keys(wrong).length > 0) {
      expect(codesIn(wrong, code)).toContain(code);
      expect(codesIn(right, code)).not.toContain(code);
    }
  });
});

test('most pages have examples that a machine can check', () => {
  const checked = CODES.filter(
    (code) => Object.keys(examples(read(join(PAGES, `${code}.md`)), 'Sai')).length > 0,
  );
  expect(checked.length).toBeGreaterThan(CODES.length * 0.8);
});
