// The ready SQL and the schema: current, and within what DuckDB, Spark and Trino all take.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLLUP_QUERIES } from '../../../src/model/export/names.ts';
import { EXPORT_TABLES, TABLE_NAMES } from '../../../src/model/export/tables.ts';
import { printExportSchema } from '../../../src/present/export/schema.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'templates/sql');
const sql = (name: string): string => readFileSync(join(FOLDER, `${name}.sql`), 'utf8');
const PROLOGUES = ['prologue-duckdb', 'prologue-spark', 'prologue-trino'];

type Grammars = { readonly TrinoSQL: typeof TrinoSQL; readonly SparkSQL: typeof SparkSQL };
let grammars: Grammars;

// The package imports folders, which node does not: it is bundled first.
beforeAll(async () => {
  const outfile = join(tmpdir(), 'dt-sql-parser.cjs');
  await build({
    stdin: { contents: "export { TrinoSQL, SparkSQL } from 'dt-sql-parser'", resolveDir: ROOT },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  grammars = createRequire(import.meta.url)(outfile) as Grammars;
});

/** What every one of the three engines has, by the same name and with the same meaning. */
const FUNCTIONS = ['CAST', 'COALESCE', 'CONCAT', 'COUNT', 'MAX', 'RANK', 'ROW_NUMBER', 'SUBSTR', 'SUM'];
const WORDS_BEFORE_BRACKETS = ['AND', 'AS', 'BY', 'IN', 'ON', 'OVER', 'DISTINCT', 'ELSE', 'THEN', 'WHEN'];

const withoutWords = (text: string): string => text.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''");

describe('the ready queries', () => {
  it('and the prologues are all there is', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...ROLLUP_QUERIES, ...PROLOGUES].map((name) => `${name}.sql`).sort(),
    );
  });

  it.each(ROLLUP_QUERIES)('%s keeps to the grammars of Trino and of Spark', (name) => {
    expect(new grammars.TrinoSQL().validate(sql(name))).toEqual([]);
    expect(new grammars.SparkSQL().validate(sql(name))).toEqual([]);
  });

  it('the grammars do refuse what only DuckDB takes', () => {
    expect(new grammars.TrinoSQL().validate('SELECT status FROM items QUALIFY status = 1;')).not.toEqual([]);
    expect(new grammars.SparkSQL().validate("SELECT {'a': 1} AS x FROM items;")).not.toEqual([]);
  });

  it.each(ROLLUP_QUERIES)('%s calls only functions that mean the same everywhere', (name) => {
    const called = [...withoutWords(sql(name)).matchAll(/\b([A-Za-z_]+)\s*\(/g)].map(([, word = '']) => word);
    expect(called.length).toBeGreaterThan(3);
    expect(
      [...new Set(called)].filter((word) => ![...FUNCTIONS, ...WORDS_BEFORE_BRACKETS].includes(word)),
    ).toEqual([]);
  });

  it.each(ROLLUP_QUERIES)(
    '%s says where nulls stand wherever it sorts by what may be null, and divides no integers',
    (name) => {
      const text = withoutWords(sql(name));
      for (const [, list = ''] of text.matchAll(/ORDER BY([^)]*?)(?:\)|;)/g))
        for (const key of list.split(','))
          expect(key.trim()).toMatch(
            /NULLS LAST$|^(CASE .*|place|issuer|(\w+\.)?(issuer|indicator|reference_day|ref|task_overdue DESC)|counts\.tasks \+ counts\.targets DESC)$/s,
          );
      for (const [, right] of text.matchAll(/\/\s*(\w+)/g)) expect(right).toBe('CAST');
    },
  );
});

describe('the schema', () => {
  it('in docs/ is what kh prints now (kh schema export)', () => {
    expect(readFileSync(join(ROOT, 'docs/schema/export.json'), 'utf8')).toBe(printExportSchema());
  });

  it('has no column named by a word that SQL keeps for itself', () => {
    const names = TABLE_NAMES.flatMap((table) => EXPORT_TABLES[table].columns.map(({ name }) => name));
    const query = `SELECT ${[...new Set(names)].join(', ')} FROM items;`;
    expect(new grammars.TrinoSQL().validate(query)).toEqual([]);
    expect(new grammars.SparkSQL().validate(query)).toEqual([]);
  });

  it('is that of the tables for Trino, column by column', () => {
    const tables = [...sql('prologue-trino').matchAll(/CREATE TABLE IF NOT EXISTS (\w+) \(([^)]*)\)/g)];
    const columns = tables.map(([, name, list = '']) => [
      name,
      list.split(',').map((column) => column.trim().split(/\s+/)[0]),
    ]);
    expect(columns).toEqual(
      TABLE_NAMES.map((name) => [
        name,
        [...EXPORT_TABLES[name].columns.map((column) => column.name), 'issuer', 'as_of'],
      ]),
    );
    expect(new grammars.TrinoSQL().validate(sql('prologue-trino'))).toEqual([]);
  });

  it.each(['prologue-spark', 'prologue-duckdb'])('%s has a view for each table', (name) => {
    const views = [...sql(name).matchAll(/CREATE OR REPLACE (?:TEMPORARY )?VIEW (\w+)/g)].map(
      ([, view]) => view,
    );
    expect(views.filter((view) => !view?.endsWith('_files'))).toEqual([...TABLE_NAMES]);
  });
});
