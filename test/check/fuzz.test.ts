// Whatever stands in the files: findings, never a crash or a hang. KH_FUZZ=100000 runs more; a failure prints its seed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { readDocuments } from '../../src/load/document.ts';
import type { SourceFile } from '../../src/load/source-file.ts';
import { decodeText, MAX_FILE_BYTES } from '../../src/load/work-tree.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isFindingCode } from '../../src/model/finding-catalogue.ts';
import { describeFinding } from '../../src/present/describe-finding.ts';
import { day } from '../builders.ts';
import { invented, mutated, shaped, slips } from './fuzz-files.ts';
import { VALID } from './fuzz-texts.ts';

const RUNS = Number(process.env.KH_FUZZ ?? 2000);
const LONGEST_MS = 2000;

const sourceOf = ([path, text]: readonly [string, string]): SourceFile => ({
  path,
  ...decodeText(Buffer.from(text)),
});

/** What stays as it is, is read once. */
const UNCHANGED = readDocuments(Object.entries(VALID).map(sourceOf));

/** What was found so far: a search that finds little does not search. */
const seen = new Set<string>();

function survives(changed: Readonly<Record<string, string>>): void {
  const sources = Object.entries({ ...VALID, ...changed }).map(sourceOf);
  const before = process.cpuUsage();
  const documents = [
    ...UNCHANGED.filter(({ file }) => changed[file] === undefined),
    ...readDocuments(sources.filter(({ path }) => changed[path] !== undefined)),
  ];
  const { findings } = validate(documents, day('2026-01-15'));
  for (const { code } of findings) seen.add(code);
  const { user, system } = process.cpuUsage(before);
  const heights = new Map(sources.map(({ path, text }) => [path, text.split('\n').length]));
  expect(findings.flatMap((finding) => faultsOf(finding, heights.get(finding.file) ?? 0))).toEqual([]);
  for (const { syntax, file } of documents) {
    if (syntax !== null) expect(findings.filter((finding) => finding.file === file)).toHaveLength(1);
  }
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
}

/** What is wrong with a finding itself: its code, its place in a file of so many lines, its words. */
function faultsOf({ code, params, range }: Finding, height: number): string[] {
  const { line, column, endLine, endColumn } = range;
  const isPlaced =
    line >= 1 &&
    column >= 1 &&
    endLine <= height &&
    (endLine > line || (endLine === line && endColumn >= column));
  const { message, hint } = describeFinding('vi', { code, params: withoutSigns(params) });
  const isWorded = hint !== null && !/\{\w+\}|undefined|\[object|\n\s+at /.test(message + hint);
  const fault = `${code} ${JSON.stringify(params)} ${line}:${column}-${endLine}:${endColumn} of ${height}`;
  return isFindingCode(code) && isPlaced && isWorded ? [] : [fault];
}

/** Words of the file itself may be anything. */
const withoutSigns = (params: Finding['params']): Finding['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, String(value).replace(/[^\p{L}\p{N} ]/gu, '.')]),
  );

test('the repository that is mutated is valid, so that mutations reach every rule', () => {
  const sources = Object.entries(VALID).map(([path, text]) => ({ path, text }));
  expect(
    validate(readDocuments(sources), day('2026-01-15')).findings.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([]);
});

test.each([
  ['words that changed places', slips],
  ['mutated files', mutated],
  ['invented text', invented],
  ['right YAML of a wrong shape', shaped],
])('%s give findings, never a crash or a hang', { timeout: 60_000 + RUNS * 100 }, (_, files) => {
  fc.assert(fc.property(files, survives), { numRuns: Math.ceil(RUNS / 4), verbose: 1 });
});

test('the changes reach most kinds of faults', () => {
  expect(seen.size).toBeGreaterThan(30);
});

/** Files just below the limit of size, of shapes that make parsers and rules slow. */
const LARGE: Readonly<Record<string, (index: number) => string>> = {
  'keys that nobody knows': (index) => `k${index}: v\n`,
  'keys in braces': (index) => `${index === 0 ? 'x: {' : ''}k${index}: v, `,
  'results that do not fit': (index) =>
    `${index === 0 ? 'name: A\nresults:\n' : ''}  - {dat: 2025, value: "0,7"}\n`,
  'commas that cut': (index) => `${index === 0 ? 'name: A\nsource: {' : ''}k${index}, `,
  'anchors and aliases': (index) => `${index === 0 ? 'x: [' : ''}&a${index} x, *a${index}, `,
  'open brackets': () => '[',
  tabs: () => '\ta: 1\n',
};

test.each(Object.entries(LARGE))(
  'a file full of %s is checked in time that grows with its size alone',
  { timeout: 60_000 },
  (_, part) => {
    const parts: string[] = [];
    for (let size = 0, index = 0; size < MAX_FILE_BYTES / 8; index += 1) {
      const text = part(index);
      parts.push(text);
      size += text.length;
    }
    survives({ 'plans/a/targets/8.yaml': parts.join('') });
  },
);
