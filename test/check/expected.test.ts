// Every fixture prints exactly what is kept beside it: `pretty` and `json` for all, five in every format. After a change of words:
// KH_EXPECTED=write npx vitest run --config test/vitest.config.ts test/check/expected.test.ts, then read every line that changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES, type FindingCode, severityOf } from '../../src/model/finding-catalogue.ts';
import { FINDINGS_FORMAT_NAMES, type FindingsFormatName } from '../../src/present/findings/formats.ts';
import { displayWidth } from '../../src/present/width.ts';
import { expectedFile, placeFixture, validateFixture } from './validate-fixture.ts';

/** One of a syntax error, a schema, a warning, a change of the past, and text that must not steer who reads it. */
const IN_EVERY_FORMAT: readonly FindingCode[] = ['KH003', 'KH109', 'KH301', 'KH503', 'KH703'];

const formatsOf = (code: FindingCode): readonly FindingsFormatName[] =>
  IN_EVERY_FORMAT.includes(code) ? FINDINGS_FORMAT_NAMES : ['pretty', 'json'];

const isWriting = process.env.KH_EXPECTED === 'write';

test('what is expected is never written where a pipeline checks it', () => {
  expect(isWriting && process.env.CI !== undefined).toBe(false);
});

describe('kh validate prints for the fixture', () => {
  test.each(FINDING_CODES)('of %s what is kept beside it', async (code) => {
    const placed = placeFixture(code);
    for (const format of formatsOf(code)) {
      const { out, err, code: exit } = await validateFixture(code, placed, format);
      expect({ err, exit }).toEqual({ err: '', exit: severityOf(code) === 'error' ? 1 : 0 });
      const file = expectedFile(code, format);
      if (isWriting && process.env.CI === undefined) writeFileSync(file, out);
      expect(out).toBe(readFileSync(file, 'utf8'));
    }
  });
});

/** The finding as people see it, without the line that counts. */
const shownIn = (text: string): string => text.slice(0, text.lastIndexOf('\n\n') + 1);

const BLOCK = /^## Thông báo\n\n```text\n(.*?)```\n/ms;

/** The page with today's words: the block is replaced, or put before what to do. */
function pageWith(page: string, shown: string): string {
  const block = `## Thông báo\n\n\`\`\`text\n${shown}\`\`\`\n`;
  return BLOCK.test(page)
    ? page.replace(BLOCK, () => block)
    : page.replace(/^## Làm gì$/m, (heading) => `${block}\n${heading}`);
}

test.each(FINDING_CODES)('the page of %s shows what kh prints today', (code) => {
  const file = fileURLToPath(new URL(`../../docs/findings/${code}.md`, import.meta.url));
  const shown = shownIn(readFileSync(expectedFile(code, 'pretty'), 'utf8'));
  if (isWriting && process.env.CI === undefined)
    writeFileSync(file, pageWith(readFileSync(file, 'utf8'), shown));
  expect(BLOCK.exec(readFileSync(file, 'utf8'))?.[1]).toBe(shown);
});

test('every code has its expected output', () => {
  const wanted = FINDING_CODES.flatMap((code) => formatsOf(code).map((format) => expectedFile(code, format)));
  expect(wanted.length).toBe(2 * FINDING_CODES.length + 4 * IN_EVERY_FORMAT.length);
  expect(wanted.filter((file) => !existsSync(file))).toEqual([]);
});

test('nothing that people read is wider than 80 columns or holds colours', () => {
  const texts = FINDING_CODES.map((code) => readFileSync(expectedFile(code, 'pretty'), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n'));
  expect(lines.length).toBeGreaterThan(5 * FINDING_CODES.length);
  expect(lines.filter((line) => displayWidth(line) > 80 || line.includes('\u001b'))).toEqual([]);
});
