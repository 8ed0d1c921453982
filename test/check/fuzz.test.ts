// Whatever stands in the files: findings, never a crash, a hang or a stack trace. KH_FUZZ says how many documents, KH_SEED
// which; the seed is printed, and a failure prints the way to its case besides.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { validate, validateChange } from '../../src/check/validate.ts';
import { readDocuments } from '../../src/load/document.ts';
import type { SourceFile } from '../../src/load/source-file.ts';
import { decodeText, MAX_FILE_BYTES, readWorkTree } from '../../src/load/work-tree.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isFindingCode } from '../../src/model/finding-catalogue.ts';
import { describeFinding } from '../../src/present/describe-finding.ts';
import { FINDINGS_FORMATS } from '../../src/present/findings/formats.ts';
import { createReport, type FindingsFormat } from '../../src/present/findings/report.ts';
import { day } from '../builders.ts';
import fc from '../fast-check.ts';
import { SEED } from '../seed.ts';
import { invented, mutated, shaped, slips } from './fuzz-files.ts';
import { folderOf, hostile, strays } from './fuzz-hostile.ts';
import { VALID } from './fuzz-texts.ts';

const RUNS = Number(process.env.KH_FUZZ ?? 5000);
const LONGEST_MS = 2000;
const AS_OF = day('2026-01-15');

beforeAll(() => {
  process.stdout.write(`fuzz: ${RUNS} documents, seed ${SEED}\n`);
});

const sourceOf = ([path, content]: readonly [string, string | Uint8Array]): SourceFile => ({
  path,
  ...decodeText(Buffer.from(content)),
});

/** What stays as it is, is read once. */
const UNCHANGED = readDocuments(Object.entries(VALID).map(sourceOf));

/** What was found so far: a search that finds little does not search. */
const seen = new Set<string>();

function survives(changed: Readonly<Record<string, string | Uint8Array>>): void {
  const sources = Object.entries({ ...VALID, ...changed }).map(sourceOf);
  const before = process.cpuUsage();
  const documents = [
    ...UNCHANGED.filter(({ file }) => changed[file] === undefined),
    ...readDocuments(sources.filter(({ path }) => changed[path] !== undefined)),
  ];
  const { findings } = validateChange(UNCHANGED, documents, AS_OF);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
  expectSound(findings, documents);
}

/** What a file's neighbours say of it, whatever is in it: the same name but for case, no plan.yaml. */
const OF_NEIGHBOURS: ReadonlySet<string> = new Set(['KH117', 'KH120']);

/** Every finding is well formed, and a file that does not parse has exactly one. */
function expectSound(findings: readonly Finding[], documents: readonly Document[]): void {
  for (const { code } of findings) seen.add(code);
  const heights = new Map(documents.map(({ file, text }) => [file, text.split('\n').length]));
  expect(findings.flatMap((finding) => faultsOf(finding, heights.get(finding.file) ?? 1))).toEqual([]);
  for (const { syntax, file } of documents) {
    const own = findings.filter((finding) => finding.file === file && !OF_NEIGHBOURS.has(finding.code));
    if (syntax !== null) expect(own).toHaveLength(1);
  }
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
    validate(readDocuments(sources), AS_OF).findings.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test.each([
  ['words that changed places', slips],
  ['mutated files', mutated],
  ['invented text', invented],
  ['right YAML of a wrong shape', shaped],
  ['bytes that are no text, aliases that explode and nesting without end', hostile],
])('%s give findings, never a crash or a hang', { timeout: 300_000 + RUNS * 100 }, (_, files) => {
  fc.assert(fc.property<[Readonly<Record<string, string | Uint8Array>>]>(files, survives), {
    numRuns: Math.ceil(RUNS / 5),
    seed: SEED,
  });
});

const TOO_LARGE = Buffer.alloc(MAX_FILE_BYTES + 1, 'a: 1\n');
const QUESTION = {
  language: 'vi',
  asOf: AS_OF,
  revision: null,
  version: '0',
  prefix: '',
  base: null,
  strict: false,
  showAccepted: true,
  most: null,
  disabled: [],
} as const;
const LOOK = { language: 'vi', width: 80, colour: 0, ascii: false } as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('strange names, links out of the repository and files too large give findings on lines of their own', {
  timeout: 300_000 + RUNS * 20,
}, async () => {
  const formats: FindingsFormat[] = await Promise.all(Object.values(FINDINGS_FORMATS).map((load) => load()));
  fc.assert(
    fc.property(strays, (list) => {
      const root = folderOf(list, TOO_LARGE);
      const documents = readDocuments(readWorkTree(root));
      expect(documents.some(({ text }) => text.includes('Ngoài kho'))).toBe(false);
      const { findings } = validate(documents, AS_OF);
      expectSound(findings, documents);
      const texts = new Map(documents.map(({ file, text }) => [file, text]));
      const report = createReport(findings, { ...QUESTION, files: [...texts.keys()] }, (file) =>
        texts.get(file),
      );
      for (const format of formats) expect(CONTROLS.exec(format(report, LOOK))?.[0]).toBeUndefined();
      rmSync(dirname(root), { recursive: true });
    }),
    { numRuns: Math.ceil(RUNS / 50), seed: SEED },
  );
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
  { timeout: 300_000 },
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
