// The JSON Schemas that editors use: current, complete, and of the same mind as kh.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMAS } from '../../../src/check/schemas.ts';
import { understand } from '../../../src/check/understand.ts';
import { readDocuments } from '../../../src/load/document.ts';
import { readWorkTree } from '../../../src/load/work-tree.ts';
import { type DocumentKind, placeOf } from '../../../src/model/document.ts';
import { familyOf } from '../../../src/model/finding-catalogue.ts';
import {
  editorComment,
  PRINTED_SCHEMAS,
  SCHEMA_KINDS,
  SCHEMA_NAMES,
  type SchemaName,
  schemaFile,
} from '../../../src/model/schema-names.ts';
import { jsonSchemaOf, printSchema } from '../../../src/present/schema/json-schema.ts';
import type { SchemaNode } from '../../../src/present/schema/notations.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const schemaOf = (name: SchemaName): SchemaNode => jsonSchemaOf(name, SCHEMAS[SCHEMA_KINDS[name]]);

const ajv = new Ajv2020.default({ keywords: ['errorMessage', 'patternErrorMessage'], allowUnionTypes: true });
const validators = new Map(
  SCHEMA_NAMES.map((name) => [SCHEMA_KINDS[name] as DocumentKind, ajv.compile(schemaOf(name))]),
);

interface File {
  readonly path: string;
  readonly text: string;
}

/** Whether the JSON Schema takes a file. */
const editorTakes = ({ path, text }: File): boolean => {
  const kind = placeOf(path)?.kind;
  return kind !== undefined && validators.get(kind)?.(parse(text)) === true;
};

/** Whether kh's own schema takes a file, looked at on its own. */
const khTakes = (file: File): boolean =>
  understand(readDocuments([file])).findings.filter(
    ({ code }) => familyOf(code) === 'schema' && code !== 'KH120',
  ).length === 0;

const realFiles = readWorkTree(ROOT);

describe('the committed schemas', () => {
  it.each(SCHEMA_NAMES)('%s is what kh prints now (npm run schema)', (name) => {
    expect(readFileSync(`${ROOT}/${schemaFile(name)}`, 'utf8')).toBe(printSchema(schemaOf(name)));
  });

  it('are the only ones', () => {
    expect(readdirSync(`${ROOT}/docs/schema`).sort()).toEqual(
      PRINTED_SCHEMAS.map((name) => `${name}.json`).sort(),
    );
  });
});

it('every key is described', () => {
  const missing: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const { properties, ...rest } = node as { properties?: Record<string, SchemaNode> };
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (typeof value.description !== 'string') missing.push(`${path}.${key}`);
      visit(value, `${path}.${key}`);
    }
    for (const value of Object.values(rest)) visit(value, path);
  };
  for (const name of SCHEMA_NAMES) visit(schemaOf(name), name);
  expect(missing).toEqual([]);
});

describe('the real plans', () => {
  it('are taken by the schema of their kind', () => {
    expect(realFiles.length).toBeGreaterThan(500);
    expect(realFiles.filter((file) => !editorTakes(file)).map(({ path }) => path)).toEqual([]);
  });

  it('begin with the comment that tells an editor their schema', () => {
    const wrong = realFiles.filter(({ path, text }) => {
      const kind = placeOf(path)?.kind;
      return kind === undefined || !text.startsWith(`${editorComment(path, kind)}\n`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

const TARGET = 'plans/a/targets/1.yaml';
const TASK = 'plans/a/tasks/1.yaml';
const PLAN = 'plans/a/plan.yaml';
const REGISTER = 'plans/agencies/a.yaml';
const INDICATOR = 'plans/indicators/a/b.yaml';

const TAKEN: readonly (readonly [string, string])[] = [
  [TARGET, 'name: Thử\ngoal: ">= 85"\nby: 2030\nresults: [{date: 2025, value: ">50"}]\nx-mine: {a: 1}'],
  [
    TARGET,
    'name: Thử\nresults: [{reported: 2025-02-28, verdict: partly, x-mine: 1}]\naccept: [{code: KH401, reason: in sai}]',
  ],
  [TASK, 'name: Thử\ndeadline: yearly 11 ahead\nlog: [{date: 2025-07, status: done, progress: 100}]'],
  [
    PLAN,
    'title: Thử\nissuer: a\nperiod: 2025/..\ngroups: [{id: "1", name: Nhóm}]\nsources: {x-mine: 1, bc: {number: 1/BC}}',
  ],
  [REGISTER, 'name: Thử\nagencies: {so-a: {name: Sở A, successors: [{id: so-b, main: true}]}}'],
  [INDICATOR, 'name: Thử\nlag: 330\nresults: [{date: 2025-Q3, value: 0.5, ratio: "1/2"}]'],
  ['kh.yaml', 'version: 1\nvalidate: {disable: [KH601], max_findings: 20}\noffice: {name: UBND}'],
];

const REFUSED: readonly (readonly [string, string])[] = [
  [TARGET, 'goal: 5'],
  [TARGET, 'name: ""'],
  [TARGET, 'name: 5'],
  [TARGET, 'name: Thử\ngaol: 5'],
  [TARGET, 'name: Thử\ngoal: "0,75"'],
  [TARGET, 'name: Thử\ngoal: null'],
  [TARGET, 'name: Thử\nby: 31/12/2025'],
  [TARGET, 'name: Thử\nby: 2025-02-29'],
  [TARGET, 'name: Thử\nparent: 8.10'],
  [TARGET, 'name: Thử\nlead: so-a'],
  [TARGET, 'name: Thử\nlead: [so-a, so-a]'],
  [TARGET, 'name: Thử\nmethod: steps'],
  [TARGET, 'name: Thử\nweight: 0'],
  [TARGET, 'name: Thử\nlag: 1.5'],
  [TARGET, 'name: Thử\nresults: [{value: 5}]'],
  [TARGET, 'name: Thử\nresults: [{date: 2025}]'],
  [TARGET, 'name: Thử\nresults: [{date: 2025, value: "nhiều"}]'],
  [TARGET, 'name: Thử\nresults: [{date: 2025, value: 1, ratio: "1:2"}]'],
  [TARGET, 'name: Thử\naccept: [{code: KH999, reason: x}]'],
  [TASK, 'name: Thử\ndeadline: yearly ahead'],
  [TASK, 'name: Thử\nlog: [{date: 2025, progress: 101}]'],
  [TASK, 'name: Thử\nlog: [{status: done}]'],
  [PLAN, 'title: Thử'],
  [PLAN, 'title: Thử\nissuer: a\ngroups: [{id: nhóm, name: x}]'],
  [PLAN, 'title: Thử\nissuer: a\nbudget: [{year: 2025, unit: đồng, total: "1.060"}]'],
  [PLAN, '[]'],
  [REGISTER, 'name: Thử'],
  [REGISTER, 'name: Thử\nagencies: {"sở a": {name: Sở A}}'],
  [INDICATOR, 'unit: "%"'],
  ['kh.yaml', 'version: 2'],
  ['kh.yaml', 'validate: {disable: [KH001]}'],
  ['kh.yaml', 'validate: {max_findings: 0}'],
];

/** Faults that no pattern sees: an editor lets them through, `kh validate` does not. */
const LET_THROUGH: readonly (readonly [string, string])[] = [
  [TARGET, 'name: Thử\ngoal: 18..16'],
  [TARGET, 'name: Thử\nlead: [so-a, SO-A]'],
  [PLAN, 'title: Thử\nissuer: a\nperiod: 2026/2025'],
  [PLAN, 'title: Thử\nissuer: a\ngroups: [{id: "1", name: x}, {id: "1", name: y}]'],
];

describe('an editor and kh say the same', () => {
  it.each(TAKEN)('%s with %j is taken', (path, text) => {
    expect([editorTakes({ path, text }), khTakes({ path, text })]).toEqual([true, true]);
  });

  it.each(REFUSED)('%s with %j is refused', (path, text) => {
    expect([editorTakes({ path, text }), khTakes({ path, text })]).toEqual([false, false]);
  });
});

it.each(LET_THROUGH)('%s with %j is refused by kh alone', (path, text) => {
  expect([editorTakes({ path, text }), khTakes({ path, text })]).toEqual([true, false]);
});

/** About names of files and what stands beside them, which one document cannot show. */
const OF_PLACES = new Set(['KH116', 'KH117', 'KH118', 'KH119', 'KH120']);

/** What JSON Schema has no words for: two entries of a list with the same id. */
const BEYOND_SCHEMAS = new Set(['KH123']);

describe('the fixtures of the schema family', () => {
  const folder = `${ROOT}/test/fixtures/findings`;
  const codes = readdirSync(folder).filter(
    (code) => code.startsWith('KH1') && !OF_PLACES.has(code) && !BEYOND_SCHEMAS.has(code),
  );

  it('are there', () => expect(codes.length).toBeGreaterThan(10));

  it.each(codes)('%s: an editor and kh say the same of every file', (code) => {
    const files = readWorkTree(`${folder}/${code}/repo`);
    const { findings } = understand(readDocuments(files));
    const faulty = new Set(findings.map(({ file }) => file));
    expect(files.map((file) => [file.path, editorTakes(file)])).toEqual(
      files.map(({ path }) => [path, !faulty.has(path)]),
    );
  });
});
