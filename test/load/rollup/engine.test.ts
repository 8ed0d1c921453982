// DuckDB over exports: what it gives back, what it refuses, and that it touches nothing else.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { EngineFault, loadDuckDB, openEngine, versionsOf } from '../../../src/load/rollup/engine.ts';
import { findExports } from '../../../src/load/rollup/find-exports.ts';
import { tablesIn } from '../../../src/load/rollup/views.ts';
import { EXPORT_TABLES, TABLE_NAMES } from '../../../src/model/export/tables.ts';
import { toParquet } from '../../../src/present/export/parquet.ts';
import { day, PLAN, REGISTER, repositoryOf } from '../../builders.ts';
import { ask, emptyFolder, writeExport } from './exported.ts';

const evaluation = evaluate(
  repositoryOf({
    'plans/agencies/thu.yaml': REGISTER,
    'plans/a/plan.yaml': PLAN,
    'plans/a/targets/1.yaml':
      'name: Chỉ tiêu\nunit: "%"\ngoal: ">= 85"\nby: 2030\nresults:\n  - {date: 2025, reported: 2025-12-20, value: 97.10}\n',
    'plans/a/tasks/1.yaml': { name: 'Nhiệm vụ "một"', lead: ['so-a'], deadline: '2025-03' },
  }),
  day('2026-01-15'),
);

const faultOf = async (sql: string, folder = writeExport(evaluation)): Promise<unknown> => {
  try {
    await ask([folder], sql);
    return undefined;
  } catch (error) {
    return error instanceof EngineFault ? { kind: error.kind, text: error.text } : error;
  }
};

describe('answers', () => {
  it('have days, whole numbers, numbers, flags and text', async () => {
    const sql = `SELECT ref, due, rule, result_value, result_value_number, counted, days_late, issuer, as_of,
      CAST(12345678901234567890 AS HUGEINT) AS huge, CAST(1.50 AS DECIMAL(5, 2)) AS tenth, CAST('NaN' AS DOUBLE) AS nothing
      FROM items WHERE kind = 'target'`;
    expect(await ask([writeExport(evaluation)], sql)).toEqual({
      columns: [
        { name: 'ref', type: 'text' },
        { name: 'due', type: 'day' },
        { name: 'rule', type: 'whole' },
        { name: 'result_value', type: 'text' },
        { name: 'result_value_number', type: 'number' },
        { name: 'counted', type: 'flag' },
        { name: 'days_late', type: 'whole' },
        { name: 'issuer', type: 'text' },
        { name: 'as_of', type: 'day' },
        { name: 'huge', type: 'whole' },
        { name: 'tenth', type: 'number' },
        { name: 'nothing', type: 'number' },
      ],
      rows: [
        {
          ref: 'a/targets/1',
          due: day('2030-12-31'),
          rule: 3,
          result_value: '97.10',
          result_value_number: 97.1,
          counted: true,
          days_late: null,
          issuer: 'thu',
          as_of: day('2026-01-15'),
          huge: '12345678901234567890',
          tenth: '1.50',
          nothing: null,
        },
      ],
    });
  });

  it('come from folders with signs that mean something in patterns, in SQL, or in folders of Hive', async () => {
    const folder = join(emptyFolder(), "a'[b]*?{c}", 'x=1');
    mkdirSync(folder, { recursive: true });
    writeExport(evaluation, folder);
    const { rows } = await ask([folder], 'SELECT issuer, name FROM items ORDER BY name');
    expect(rows).toEqual([
      { issuer: 'thu', name: 'Chỉ tiêu' },
      { issuer: 'thu', name: 'Nhiệm vụ "một"' },
    ]);
  });
});

describe('refused', () => {
  it.each([
    ['two statements', 'SELECT 1; SELECT 2'],
    ['nothing', '-- chỉ có lời'],
    ['a statement that is no question', 'CREATE TABLE x (a INTEGER)'],
    ['a setting', "SET memory_limit = '1GB'"],
  ])('%s', async (_, sql) => {
    expect(await faultOf(sql)).toMatchObject({ kind: 'not_select' });
  });

  it('a column that is not there, with what is meant', async () => {
    expect(await faultOf('SELECT nmae FROM items')).toEqual({
      kind: 'query',
      text: 'Binder Error: Referenced column "nmae" not found in FROM clause!',
    });
  });

  it('files of this machine that are no exports', async () => {
    const secret = join(emptyFolder(), 'bi-mat.txt');
    writeFileSync(secret, 'bí mật');
    const read = await faultOf(`SELECT * FROM read_text('${secret}')`);
    expect(read).toMatchObject({ kind: 'query', text: expect.stringContaining('Permission Error') });
    // Not even into the folder of the exports.
    const folder = writeExport(evaluation);
    for (const written of [join(folder, 'x.csv'), join(emptyFolder(), 'x.csv')]) {
      expect(await faultOf(`COPY (SELECT 1) TO '${written}'`, folder)).toBeDefined();
      expect(existsSync(written)).toBe(false);
    }
  });

  it('a file that is no Parquet, and one that lacks a column', async () => {
    const broken = writeExport(evaluation);
    const file = (folder: string) => join(folder, 'log', 'issuer=thu', 'as_of=2026-01-15', 'part-0.parquet');
    writeFileSync(file(broken), 'PAR');
    expect(await faultOf('SELECT 1 AS one', broken)).toMatchObject({ kind: 'files' });
    const lacking = writeExport(evaluation);
    const { log } = EXPORT_TABLES;
    writeFileSync(file(lacking), toParquet({ ...log, columns: log.columns.slice(0, 5) }, []));
    expect(await faultOf('SELECT 1 AS one', lacking)).toMatchObject({ kind: 'files' });
  });
});

describe('tables that a query names', () => {
  it('are found in its text, however it is written', () => {
    expect(tablesIn(['SELECT * FROM Items JOIN item_agencies', 'select 1 from log'])).toEqual([
      'items',
      'log',
      'item_agencies',
    ]);
    expect(tablesIn(['SELECT 1'])).toEqual([]);
  });
});

describe('the version of the schema', () => {
  it('is that of the rows of each issuer', async () => {
    const folder = writeExport(evaluation);
    const plans = EXPORT_TABLES.plans;
    const partition = join(folder, 'plans', 'issuer=thu', 'as_of=2026-01-15');
    writeFileSync(join(partition, 'new'), toParquet(plans, [{ schema_version: 7, id: 'a' }]));
    renameSync(join(partition, 'new'), join(partition, 'part-0.parquet'));
    const { exports } = findExports([folder], (each) => each);
    const duckdb = await loadDuckDB();
    if (duckdb === undefined) throw new Error('DuckDB is not installed');
    const engine = await openEngine(duckdb, exports, [folder], TABLE_NAMES);
    const versions = await versionsOf(engine, exports, TABLE_NAMES);
    engine.close();
    expect([...versions].map(([issuer, all]) => [issuer, [...all].sort()])).toEqual([['thu', [1, 7]]]);
  });
});
