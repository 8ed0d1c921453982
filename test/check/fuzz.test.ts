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

const RUNS = Number(process.env.KH_FUZZ ?? 2000);
const LONGEST_MS = 2000;

/** A repository in which everything that can be written is written once. */
const VALID: Readonly<Record<string, string>> = {
  'kh.yaml': 'version: 1\non_track: 0.95\n',
  'plans/agencies/thu.yaml':
    'name: Tỉnh Thử\nterritories:\n  - {name: "Thử (cũ)", until: 2025-06-30}\n  - {name: "Thử (mới)", from: 2025-07-01, parts: ["Thử (cũ)"]}\nagencies:\n  so-a: {name: "Sở A", kind: so}\n  so-c: {name: "Sở C", kind: so, until: 2025-02, successors: [{id: so-a, main: true}, {id: so-b, for: "báo chí"}]}\n  so-b: {name: "Sở B", kind: so, aliases: [Sở Bê]}\n  nhom: {name: "Các sở", kind: group, members: {kinds: [so]}}\n',
  'plans/indicators/thu/ty-le.yaml':
    'name: Tỷ lệ thử\nunit: "%"\nlag: 30\nresults:\n  - {date: 2024, reported: 2025-02, value: 61.40, scope: "Thử (cũ)"}\n',
  'plans/a/plan.yaml':
    'number: 07/KH-UBND\ntitle: Kế hoạch thử\nissuer: thu\nissued: 2025-01-26\nperiod: 2025/2030\nvision: 2045\nstanding_agency: so-a\nbased_on: [{number: 57-NQ/TW, date: 2024-12-22}]\ngroups: [{id: I, label: I, name: "Hạ tầng"}, {id: I.1, name: "Mạng", parent: I}]\nreporting:\n  - {every: quarterly, to: UBND tỉnh, by: [so-a], reports: [{period: 2025-Q1, due: 2025-03-09, cutoff: 2025-03-05}]}\nbudget: [{year: 2025, unit: triệu đồng, total: 10.5, parts: [{name: "A", amount: 10.50}]}]\nsources: {bc-q3: {number: 123/BC-UBND, date: 2025-10-05}}\n',
  'plans/a/targets/8.yaml': 'name: Chỉ tiêu mẹ\n',
  'plans/a/targets/8.1.yaml':
    'name: Tỷ lệ thử\ngroup: I.1\nparent: "8"\nunit: "%"\ngoal: ">= 85"\nby: 2030\nlead: [so-a]\nindicator: ty-le\nbaseline: {date: 2024, value: 61.4, source: "bc-q3, 1"}\nmilestones: [{by: 2027, goal: ">= 70"}]\nmethod: linear\namendments: [{date: 2026-02-01, basis: Quyết định 5/QĐ-UBND, goal: ">= 80"}]\nresults:\n  - {date: 2025, reported: 2025-12-19, value: 48.3, ratio: "1030/2132", quality: official, source: "bc-q3, PL I.8"}\n  - {reported: 2025-12-20, value: ">45", counts: false, stated: none, note: "b"}\nsource: {place: "Phụ lục I, dòng 8.1", text: "≥ 85"}\n',
  'plans/a/tasks/29.yaml':
    'name: Nhiệm vụ thử\ngroup: I\nlead: [so-c]\ncoordinating: [nhom]\noutput: "Quyết định"\ndeadline: yearly 11\nfrom: 2025\nstages: [{by: 2025, output: "Dự thảo"}]\ncontributes_to: ["8.1"]\nlog:\n  - {date: 2025-06-15, status: in_progress, progress: 40, for: 2025}\n  - {date: 2025-08-05, status: done, evidence: "QĐ", stage: 1}\n',
};
const PATHS = Object.keys(VALID);

/** What people and machines put where it does not belong. */
const SPLINTERS = [
  ...[
    ':',
    ': ',
    '- ',
    '-',
    '?',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    ' #',
    '&a ',
    '*a',
    '!',
    '!!int ',
    '|',
    '>',
    '%',
    '@',
    '`',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '    ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u2028',
    '\ud800',
    '😀',
    'ỷ',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: *a\n',
    '<<<<<<< HEAD\n',
    '__proto__: 1\n',
    'constructor: {}\n',
    'x-a: 1\n',
    'null',
    '~',
    'true',
    '.nan',
    '-.inf',
  ],
  ...[
    '0755',
    '8.10',
    '1e999',
    '0x1F',
    '9'.repeat(400),
    '2025-02-30',
    '2025/2024',
    '2025/..',
    '0000',
    '9999-12-31',
    'yearly 2-30',
    '>= 85',
    '18..16',
  ],
  ...[
    '"0,75"',
    '48,3',
    'so-zz',
    '"8.1"',
    'plans/a',
    '[[]]',
    '{a: {b: [c]}}',
    '\\u202e',
    '\\x',
    'goal: > 5\n',
    'unit: %\n',
    'name:\n',
  ],
];

type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'copy'; readonly at: number; readonly length: number; readonly to: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const splinter = fc.oneof(fc.constantFrom(...SPLINTERS), fc.string({ unit: 'binary', maxLength: 6 }));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: place, text: splinter }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(40) }),
  fc.record({ kind: fc.constant('copy' as const), at: place, length: fc.nat(120), to: place }),
);

function apply(text: string, { at, ...rest }: Change): string {
  const from = Math.floor(at * text.length);
  if (rest.kind === 'insert') return text.slice(0, from) + rest.text + text.slice(from);
  if (rest.kind === 'cut') return text.slice(0, from) + text.slice(from + rest.length);
  const to = Math.floor(rest.to * text.length);
  return text.slice(0, to) + text.slice(from, from + rest.length) + text.slice(to);
}

const mutated = fc
  .record({ path: fc.constantFrom(...PATHS), changes: fc.array(change, { minLength: 1, maxLength: 6 }) })
  .map(({ path, changes }) => ({ [path]: changes.reduce(apply, VALID[path] ?? '') }));

const invented = fc
  .record({ path: fc.constantFrom(...PATHS), parts: fc.array(splinter, { maxLength: 40 }) })
  .map(({ path, parts }) => ({ [path]: parts.join('') }));

/** Right YAML of any shape, in which keys of the format hold what they should not. */
const KEYS = [
  'name',
  'goal',
  'by',
  'results',
  'log',
  'lead',
  'parent',
  'agencies',
  'groups',
  'period',
  'date',
  'value',
  'deadline',
  'amendments',
  'accept',
  'sources',
  '__proto__',
];
const shaped = fc
  .record({
    path: fc.constantFrom(...PATHS),
    data: fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom<unknown>(null, true, 2025, 8.1, -1, '', '2025', '2025-13', 'so-a', '>= 85', '8'),
        fc.string(),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      map: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })), tie('any'), {
        maxKeys: 6,
      }),
      any: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('list'), tie('map')),
    })).map,
  })
  .map(({ path, data }) => ({ [path]: JSON.stringify(data) }));

const sourceOf = ([path, text]: readonly [string, string]): SourceFile => ({
  path,
  ...decodeText(Buffer.from(text)),
});

/** What stays as it is, is read once. */
const UNCHANGED = readDocuments(Object.entries(VALID).map(sourceOf));

function survives(changed: Readonly<Record<string, string>>): void {
  const sources = Object.entries({ ...VALID, ...changed }).map(sourceOf);
  const before = process.cpuUsage();
  const documents = [
    ...UNCHANGED.filter(({ file }) => changed[file] === undefined),
    ...readDocuments(sources.filter(({ path }) => changed[path] !== undefined)),
  ];
  const { findings } = validate(documents, day('2026-01-15'));
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
  ['mutated files', mutated],
  ['invented text', invented],
  ['right YAML of a wrong shape', shaped],
])('%s give findings, never a crash or a hang', { timeout: 60_000 + RUNS * 100 }, (_, files) => {
  fc.assert(fc.property(files, survives), { numRuns: Math.ceil(RUNS / 3), verbose: 1 });
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
