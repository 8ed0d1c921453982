// kh rollup: tables, formats and refusals exactly as kept in golden/, and the numbers of `kh status` side by side.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { EXPORT_TABLES, EXPORT_VERSION } from '../../src/model/export/tables.ts';
import { toParquet } from '../../src/present/export/parquet.ts';
import { exported, provinceNamed } from './exports-fixture.ts';
import { copyFixture, runKh } from './run-kh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const CASES: Readonly<Record<string, readonly string[]>> = {
  rollup: ['thu', 'kia'],
  'rollup-en': ['thu', 'kia', '--lang', 'en'],
  'rollup-json': ['thu', 'kia', '--json'],
  'rollup-csv': ['thu', 'kia', '--csv'],
  'rollup-md': ['thu', 'kia', '--md'],
  'rollup-as-of': ['thu', 'kia', '--as-of', '31/12/2025'],
  'rollup-league': ['thu', 'kia', '--query', 'league'],
  'rollup-agencies': ['thu', 'kia', '--query', 'agencies'],
  'rollup-agencies-json': ['thu', 'kia', '--query', 'agencies', '--json'],
  'rollup-agencies-md': ['thu', 'kia', '--query', 'agencies', '--md'],
  'rollup-overdue': ['thu', 'kia', '--query', 'overdue'],
  'rollup-overdue-csv': ['thu', 'kia', '--query', 'overdue', '--csv'],
  'rollup-indicators': ['thu', 'kia', '--query', 'indicators'],
  'rollup-indicators-md': ['thu', 'kia', '--query', 'indicators', '--md'],
  'rollup-indicators-json': ['thu', 'kia', '--query', 'indicators', '--json'],
  'rollup-indicators-csv': ['thu', 'kia', '--query', 'indicators', '--csv'],
  'rollup-trend': ['thu', 'kia', '--query', 'trend'],
  'rollup-trend-en': ['thu', 'kia', '--query', 'trend', '--lang', 'en', '--json'],
  'rollup-sql': ['thu', 'kia', '--sql', 'hoi.sql'],
  'rollup-sql-csv': ['thu', 'kia', '--sql', 'hoi.sql', '--csv'],
  'rollup-sql-nothing': ['thu', '--sql', 'khong.sql'],
  'rollup-help': ['--help'],
  'rollup-refused-no-folders': [],
  'rollup-refused-missing': ['thu', 'khong-co'],
  'rollup-refused-empty': ['trong'],
  'rollup-refused-csv': ['bang'],
  'rollup-refused-twice': ['thu', 'ban-sao'],
  'rollup-refused-version': ['thu', 'cu'],
  'rollup-refused-before': ['thu', '--as-of', '2020-01-01'],
  'rollup-refused-query': ['thu', '--query', 'top'],
  'rollup-refused-two-queries': ['thu', '--query', 'trend', '--sql', 'hoi.sql'],
  'rollup-refused-no-sql': ['thu', '--sql', 'x.sql'],
  'rollup-refused-not-select': ['thu', '--sql', 'ghi.sql'],
  'rollup-refused-bad-sql': ['thu', '--sql', 'sai.sql'],
  'rollup-refused-broken': ['hong'],
};

describe('commands print exactly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kh-'));
  beforeAll(() => {
    const [thu, kia] = [copyFixture('tinh-thu'), provinceNamed('kia', 'Tỉnh Kia')];
    for (const day of ['2025-06-30', '2025-12-31']) exported(kia, 'out', '--as-of', day);
    for (const day of ['2025-12-31', '2026-01-15']) exported(thu, 'out', '--as-of', day);
    const put = (from: string, name: string): void => cpSync(from, join(folder, name), { recursive: true });
    put(join(thu, 'out'), 'thu');
    put(join(kia, 'out'), 'kia');
    put(exported(thu, 'một ngày'), 'ban-sao');
    put(exported(thu, 'bảng', '--format', 'csv'), 'bang');
    put(join(kia, 'out'), 'hong');
    writeFileSync(join(folder, 'hong/items/issuer=kia/as_of=2025-12-31/part-0.parquet'), 'hỏng');
    mkdirSync(join(folder, 'trong'));
    // The plans of another version of kh: the same columns, another number.
    put(join(kia, 'out'), 'cu');
    const old = join(folder, 'cu/plans/issuer=kia/as_of=2025-12-31/part-0.parquet');
    const plan = { schema_version: EXPORT_VERSION + 1, id: 'kh-so' };
    writeFileSync(old, toParquet(EXPORT_TABLES.plans, [plan]));
    const write = (name: string, sql: string): void => writeFileSync(join(folder, name), sql);
    write(
      'hoi.sql',
      "SELECT issuer, status, COUNT(*) AS n, MIN(due) AS due, MAX(result_value) AS v FROM items WHERE kind = 'target' GROUP BY issuer, status ORDER BY issuer, status;",
    );
    write('khong.sql', "SELECT name FROM items WHERE name = 'không có'");
    write('ghi.sql', 'DELETE FROM items');
    write('sai.sql', 'SELECT nmae FROM items');
  });

  test.each(Object.entries(CASES))('%s', async (name, args) => {
    const { stdout, stderr, code } = runKh(folder, ['rollup', ...args]);
    const text = `$ kh rollup ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
    await expect(text.replaceAll(folder, '<folder>')).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('without DuckDB, with what to do instead', async () => {
    const absent = join(folder, 'absent.cjs');
    writeFileSync(
      absent,
      `const Module = require('node:module'); const load = Module._load;
Module._load = function (name, ...rest) { if (name.startsWith('@duckdb/')) throw new Error('Cannot find module ' + name); return load.call(this, name, ...rest); };`,
    );
    const outcome = runKh(folder, ['rollup', 'thu'], { NODE_OPTIONS: `--require ${absent}` });
    await expect(`${outcome.stderr}--- exit ${outcome.code}\n`).toMatchFileSnapshot(
      'golden/rollup-refused-no-duckdb.txt',
    );
  });

  test('no other command loads DuckDB', () => {
    const loaded = join(folder, 'loaded.cjs');
    writeFileSync(
      loaded,
      "const Module = require('node:module'); const load = Module._load; Module._load = function (name, ...rest) { if (name.startsWith('@duckdb/')) process.stderr.write('LOADED'); return load.call(this, name, ...rest); };",
    );
    const fixture = copyFixture('tinh-thu');
    const run = (...args: string[]) => runKh(fixture, args, { NODE_OPTIONS: `--require ${loaded}` }).stderr;
    expect([run('status'), run('export', '--out', 'x'), run('--help'), run('rollup', '--help')]).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(run('rollup', 'x')).toContain('LOADED');
  });
});

interface Status {
  readonly totals: unknown;
  readonly plans: readonly { readonly replaced: boolean }[];
  readonly rows: readonly object[];
}

describe('many repositories together', () => {
  const json = <T>(folder: string, ...args: readonly string[]): T => {
    const { stdout, stderr, code } = runKh(folder, [...args, '--json']);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as T;
  };

  it('say what evaluating each of them says', () => {
    const generated = mkdtempSync(join(tmpdir(), 'kh-'));
    spawnSync(process.execPath, [join(ROOT, 'test/bench/generate.mjs'), generated, '1000']);
    const real = mkdtempSync(join(tmpdir(), 'kh-'));
    cpSync(join(ROOT, 'plans'), join(real, 'plans'), { recursive: true });
    const repositories = [generated, real, copyFixture('tinh-thu'), provinceNamed('kia', 'Tỉnh Kia')];
    const folders = repositories.map((repository) => exported(repository, 'out'));
    interface Row {
      readonly issuer: string;
      readonly plans: number;
      readonly targets: unknown;
      readonly tasks: unknown;
    }
    const here = tmpdir();
    const overview = json<{ totals: unknown; rows: readonly Row[] }>(here, 'rollup', ...folders);
    const agencies = json<{ rows: readonly Row[] }>(here, 'rollup', ...folders, '--query', 'agencies');

    const alone = repositories.map((repository) => json<Status>(repository, 'status', '--by', 'agency'));
    expect(overview.rows).toHaveLength(4 + 3 + 1 + 1);
    expect(overview.totals).toEqual(sum(alone.map(({ totals }) => totals)));
    expect(overview.totals).toEqual(sum(overview.rows.map(({ targets, tasks }) => ({ targets, tasks }))));
    expect(overview.rows.reduce((total, { plans }) => total + plans, 0)).toBe(
      alone.flatMap(({ plans }) => plans.filter(({ replaced }) => !replaced)).length,
    );
    const [first, ...others] = alone;
    expect([first, ...others].every((status) => (status?.rows.length ?? 0) > 3)).toBe(true);
    expect(bySelf(agencies.rows)).toEqual(bySelf(perIssuer(repositories, json)));
  });

  /** Each issuer's plans evaluated on their own: the rows of `kh status --by agency`. */
  function perIssuer(repositories: readonly string[], ask: typeof json): object[] {
    return repositories.flatMap((repository) => {
      const { rows } = ask<{ rows: readonly { id: string; issuer: string }[] }>(repository, 'list', 'plans');
      const issuers = [...new Set(rows.map(({ issuer }) => issuer))];
      return issuers.flatMap((issuer) => {
        const plans = rows.filter((plan) => plan.issuer === issuer).flatMap(({ id }) => ['--plan', id]);
        return ask<Status>(repository, 'status', '--by', 'agency', ...plans).rows.map((row) => ({
          ...row,
          issuer,
        }));
      });
    });
  }

  /** In an order of their own, without what a roll-up says beside. */
  const bySelf = (rows: readonly object[]): string[] =>
    rows
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([key]) => !['as_of', 'issuer_name', 'ended'].includes(key))
            .sort(),
        ),
      )
      .sort();

  function sum(all: readonly unknown[]): unknown {
    const [first] = all;
    if (typeof first !== 'object' || first === null)
      return all.reduce((total: number, each) => total + Number(each), 0);
    return Object.fromEntries(
      Object.keys(first).map((key) => [key, sum(all.map((each) => (each as Record<string, unknown>)[key]))]),
    );
  }

  it('stay apart when one of them comes twice', () => {
    const repository = copyFixture('tinh-thu');
    const out = exported(repository, 'out');
    const before = runKh(repository, ['rollup', 'out']).stdout;
    // The same folder named twice is one folder.
    expect(runKh(repository, ['rollup', 'out', `${out}/`]).stdout).toBe(before);
    rmSync(join(out, 'log'), { recursive: true });
    expect(runKh(repository, ['rollup', 'out']).stderr).toContain('thiếu log/issuer=thu/as_of=2026-01-15');
  });
});
