// The rows of exported tables: every column and no other, exact decimals, what was known on the day and nothing later.

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { EXPORT_TABLES, TABLE_NAMES, type TableName } from '../../../src/model/export/tables.ts';
import type { ExportRow } from '../../../src/present/export/cells.ts';
import { toCsv } from '../../../src/present/export/csv.ts';
import { toNdjson } from '../../../src/present/export/ndjson.ts';
import { toParquet } from '../../../src/present/export/parquet.ts';
import { exportPartitions } from '../../../src/present/export/partitions.ts';
import { day, type Files, PLAN, REGISTER, repositoryOf, understandFiles } from '../../builders.ts';
import { asOf, filesOf, randomPlan } from '../../evaluate/random-plans.ts';
import fc from '../../fast-check.ts';
import { ask, writeExport } from '../../load/rollup/exported.ts';

const evaluationOf = (files: Files, on = '2026-01-15') => evaluate(repositoryOf(files), day(on));

const rowsOf = (files: Files, table: TableName, on?: string): readonly ExportRow[] =>
  exportPartitions(evaluationOf(files, on), null).flatMap(({ tables }) => tables[table]);

const around = (files: Files): Files => ({
  'plans/agencies/thu.yaml': REGISTER,
  'plans/a/plan.yaml': PLAN,
  ...files,
});

/** Only the cells that are asked about. */
const cells = (rows: readonly ExportRow[], ...names: string[]) =>
  rows.map((row) => names.map((name) => row[name]));

describe('rows', () => {
  it('have every column of their table, in any repository', () => {
    fc.assert(
      fc.property(randomPlan, asOf, (plan, on) => {
        for (const { tables } of exportPartitions(evaluationOf(filesOf(plan), on), null))
          for (const name of TABLE_NAMES)
            for (const row of tables[name])
              expect(Object.keys(row).sort()).toEqual(
                EXPORT_TABLES[name].columns.map((column) => column.name).sort(),
              );
      }),
      { numRuns: 60 },
    );
  });

  it('keep the digits of a decimal, beside the nearest binary number', () => {
    const results = [
      { date: '2024', value: 97.1 },
      { date: '2025-06', value: '>50' },
      { date: '2025-12', value: '6..10' },
    ];
    const target = `name: Chỉ tiêu\ngoal: ">= 0.10"\nby: 2030\nresults:\n${results
      .map(({ date, value }) => `  - {date: ${date}, value: ${value === 97.1 ? '97.10' : `"${value}"`}}\n`)
      .join('')}`;
    const files = around({ 'plans/a/targets/1.yaml': target });
    const names = ['result_op', 'result_value', 'result_value_number', 'result_min', 'result_max_number'];
    expect(cells(rowsOf(files, 'results'), ...names)).toEqual([
      ['=', '97.10', 97.1, null, null],
      ['>', '50', 50, null, null],
      ['range', null, null, '6', 10],
    ]);
    expect(cells(rowsOf(files, 'items'), 'goal_op', 'goal_value', 'goal_value_number')).toEqual([
      ['>=', '0.10', 0.1],
    ]);
  });

  it('hold what was known on the day, and the position of each entry in its file', () => {
    const log = [
      { date: '2025-06-15', status: 'in_progress', progress: 40 },
      { date: '2025-06-30', reported: '2026-02-01', status: 'done' },
      { reported: '2025-12', agency: 'so-b', note: 'xong phần mình' },
    ];
    const files = around({
      'plans/a/tasks/1.yaml': { name: 'Việc', lead: ['so-a'], deadline: '2025-12', log },
    });
    const names = ['entry', 'date', 'date_text', 'status', 'progress_percent', 'agency', 'note'];
    expect(cells(rowsOf(files, 'log'), ...names)).toEqual([
      [1, day('2025-06-15'), '2025-06-15', 'in_progress', 40, null, null],
      [3, day('2025-12-31'), '2025-12', null, null, 'thu/so-b', 'xong phần mình'],
    ]);
    expect(cells(rowsOf(files, 'items'), 'status', 'days_late', 'log_count')).toEqual([['overdue', 15, 2]]);
    expect(cells(rowsOf(files, 'items', '2026-02-01'), 'status', 'log_count')).toEqual([['done', 3]]);
  });

  it('say who leads by the document and who answers now, or that nobody does', () => {
    const agencies = {
      ...REGISTER.agencies,
      'so-cu': {
        name: 'Sở cũ',
        until: '2025-02',
        successors: [{ id: 'so-a', main: true }, { id: 'so-b' }],
      },
      'so-het': { name: 'Sở đã giải thể', until: '2025-02' },
    };
    const files = {
      ...around({
        'plans/a/tasks/1.yaml': { name: 'Một', lead: ['so-cu'], coordinating: ['so-b'], deadline: '2026' },
        'plans/a/tasks/2.yaml': { name: 'Hai', deadline: '2026', implementing: ['so-b'] },
        'plans/a/tasks/3.yaml': {
          name: 'Ba',
          lead: ['so-a'],
          lead_doubt: { suggest: ['so-b'], reason: 'lời văn' },
          deadline: '2026',
        },
        'plans/a/tasks/4.yaml': { name: 'Bốn', lead: ['so-het'], deadline: '2026' },
      }),
      'plans/agencies/thu.yaml': { ...REGISTER, agencies },
    };
    const names = ['ref', 'role', 'agency', 'agency_name', 'absence', 'tentative', 'ended'];
    expect(cells(rowsOf(files, 'item_agencies'), ...names)).toEqual([
      ['a/tasks/1', 'lead', 'thu/so-cu', 'Sở cũ', null, false, false],
      ['a/tasks/1', 'lead_now', 'thu/so-a', 'Sở A', null, true, false],
      ['a/tasks/1', 'coordinating', 'thu/so-b', 'Sở B', null, false, false],
      ['a/tasks/2', 'lead_now', null, null, 'none', false, false],
      ['a/tasks/2', 'implementing', 'thu/so-b', 'Sở B', null, false, false],
      ['a/tasks/3', 'lead', 'thu/so-a', 'Sở A', null, false, false],
      ['a/tasks/3', 'lead_now', null, null, 'doubt', false, false],
      ['a/tasks/4', 'lead', 'thu/so-het', 'Sở đã giải thể', null, false, false],
      ['a/tasks/4', 'lead_now', 'thu/so-het', 'Sở đã giải thể', null, false, true],
    ]);
  });

  it('stand under the issuer even where no register holds it', () => {
    const { repository } = understandFiles({
      'plans/a/plan.yaml': { ...PLAN, issuer: 'chưa có sổ' },
      'plans/a/tasks/1.yaml': { name: 'Việc', lead: ['so-x'], deadline: '2026' },
    });
    const [only, ...others] = exportPartitions(evaluate(repository, day('2026-01-15')), 'abc');
    expect([only?.issuer, others.length, only?.tables.agencies.length]).toEqual(['chưa có sổ', 0, 0]);
    expect(cells(only?.tables.plans ?? [], 'id', 'issuer_name', 'revision')).toEqual([['a', null, 'abc']]);
    expect(cells(only?.tables.item_agencies ?? [], 'role', 'agency', 'agency_name')).toEqual([
      ['lead', 'chưa có sổ/so-x', 'so-x'],
      ['lead_now', 'chưa có sổ/so-x', 'so-x'],
    ]);
  });
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('files', () => {
  it('are the same bytes for the same rows', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const tables = () => exportPartitions(evaluationOf(filesOf(plan)), null)[0]?.tables;
        for (const name of TABLE_NAMES)
          expect(toParquet(EXPORT_TABLES[name], tables()?.[name] ?? [])).toEqual(
            toParquet(EXPORT_TABLES[name], tables()?.[name] ?? []),
          );
      }),
      { numRuns: 5 },
    );
  });

  it('say in Parquet, as DuckDB reads it, what they say in NDJSON', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, asOf, async (plan, on) => {
        const evaluation = evaluationOf(filesOf(plan), on);
        const folder = writeExport(evaluation);
        const [partition] = exportPartitions(evaluation, null);
        for (const name of TABLE_NAMES) {
          const { columns, rows } = await ask([folder], `SELECT * FROM ${name}`);
          const shown = columns.filter((column) => !['issuer', 'as_of'].includes(column.name));
          const read = rows.map((row) =>
            JSON.stringify(
              Object.fromEntries(shown.map((column) => [column.name, row[column.name] ?? null])),
            ),
          );
          // Days are numbers here on both sides, so the format's own writing of them is tested below.
          const asNumbers = {
            ...EXPORT_TABLES[name],
            columns: EXPORT_TABLES[name].columns.map((column) => ({ ...column, type: 'text' as const })),
          };
          const lines = text(toNdjson(asNumbers, partition?.tables[name] ?? [])).split('\n');
          expect(read.sort()).toEqual(lines.slice(0, -1).sort());
        }
      }),
      { numRuns: 4 },
    );
  });

  const table = {
    name: 'thử',
    about: '',
    columns: [
      { name: 'a', type: 'text', about: '' },
      { name: 'b', type: 'decimal', about: '' },
      { name: 'c', type: 'day', about: '' },
      { name: 'd', type: 'flag', about: '' },
    ],
  } as const;
  const rows = [
    { a: '=HYPERLINK("x"), \u202eđảo', b: '-5.10', c: day('2025-02-28'), d: true },
    { a: '97 % ≥ 95 🙂', b: null, c: null, d: null },
  ];

  it('never change text in NDJSON', () => {
    expect(text(toNdjson(table, rows))).toBe(
      `${JSON.stringify({ a: rows[0]?.a, b: '-5.10', c: '2025-02-28', d: true })}\n${JSON.stringify({ a: rows[1]?.a, b: null, c: null, d: null })}\n`,
    );
  });

  it('are no formulas in CSV, where decimals stay numbers', () => {
    expect(text(toCsv(table, rows))).toBe(
      '\ufeffa,b,c,d\r\n"\'=HYPERLINK(""x""), U+202Eđảo",-5.1,2025-02-28,true\r\n97 % ≥ 95 🙂,,,\r\n',
    );
  });
});
