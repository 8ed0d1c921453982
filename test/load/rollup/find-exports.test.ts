// Which exports lie in folders, and every reason why folders cannot be rolled up.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findExports } from '../../../src/load/rollup/find-exports.ts';
import { TABLE_NAMES } from '../../../src/model/export/tables.ts';
import { day } from '../../builders.ts';
import { emptyFolder } from './exported.ts';

/** Empty files where those of an export stand. */
function place(folder: string, issuer: string, asOf: string, name = 'part-0.parquet'): void {
  for (const table of TABLE_NAMES) {
    const partition = join(folder, table, `issuer=${issuer}`, `as_of=${asOf}`);
    mkdirSync(partition, { recursive: true });
    writeFileSync(join(partition, name), '');
  }
}

const itself = (folder: string): string => folder;

describe('exports in folders', () => {
  it('are found by issuer and day, in order, whatever folder they lie in', () => {
    const [one, two] = [emptyFolder(), emptyFolder()];
    place(one, 'tinh-b', '2026-01-15');
    place(one, 'tinh-b', '2025-12-31');
    place(two, 't%E1%BB%89nh%20c', '2026-01-15');
    place(two, 'tinh-a', '2025-12-31');
    const { exports, problems } = findExports([one, two], itself);
    expect(problems).toEqual([]);
    expect(exports.map(({ issuer, asOf, folder }) => [issuer, asOf, folder])).toEqual([
      ['tinh-a', day('2025-12-31'), two],
      ['tinh-b', day('2025-12-31'), one],
      ['tinh-b', day('2026-01-15'), one],
      ['tỉnh c', day('2026-01-15'), two],
    ]);
    expect(exports[0]?.files.items).toBe(
      join(two, 'items', 'issuer=tinh-a', 'as_of=2025-12-31', 'part-0.parquet'),
    );
  });

  it('leave alone what other programs put beside them', () => {
    const folder = emptyFolder();
    place(folder, 'tinh-a', '2026-01-15');
    mkdirSync(join(folder, 'plans', '_delta_log'));
    mkdirSync(join(folder, 'plans', 'issuer=tinh-a', 'as_of=hom-qua'));
    mkdirSync(join(folder, 'plans', 'issuer=%zz'));
    writeFileSync(join(folder, 'plans', 'issuer=tinh-a', 'as_of=2026-01-15', '_SUCCESS'), '');
    const { exports, problems } = findExports([folder], itself);
    expect({ found: exports.length, problems }).toEqual({ found: 1, problems: [] });
  });
});

describe('folders that cannot be rolled up', () => {
  const problemsOf = (...folders: string[]) => findExports(folders, itself).problems;

  it('are missing, empty, or a file', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'tệp'), '');
    expect(problemsOf(join(folder, 'không có'), folder, join(folder, 'tệp'))).toEqual([
      { problem: 'no_folder', folder: join(folder, 'không có') },
      { problem: 'no_export', folder },
      { problem: 'no_folder', folder: join(folder, 'tệp') },
    ]);
  });

  it('hold another format', () => {
    const folder = emptyFolder();
    place(folder, 'tinh-a', '2026-01-15', 'part-0.csv');
    expect(problemsOf(folder)).toEqual([{ problem: 'other_format', folder, format: 'csv' }]);
  });

  it('lack a table', () => {
    const folder = emptyFolder();
    place(folder, 'tinh-a', '2026-01-15');
    rmSync(join(folder, 'log'), { recursive: true });
    const file = join('log', 'issuer=tinh-a', 'as_of=2026-01-15', 'part-0.parquet');
    expect(problemsOf(folder)).toEqual([{ problem: 'incomplete', folder, file }]);
  });

  it('hold a part that kh did not write', () => {
    const folder = emptyFolder();
    place(folder, 'tinh-a', '2026-01-15');
    const partition = join('items', 'issuer=tinh-a', 'as_of=2026-01-15');
    writeFileSync(join(folder, partition, 'part-1.parquet'), '');
    const file = join(partition, 'part-1.parquet');
    expect(problemsOf(folder)).toEqual([{ problem: 'strange_file', folder, file }]);
  });

  it('hold the same issuer on the same day twice, also in one folder under two spellings', () => {
    const [one, two] = [emptyFolder(), emptyFolder()];
    place(one, 'tinh-a', '2026-01-15');
    place(two, 'tinh-a', '2026-01-15');
    const twice = { problem: 'twice', issuer: 'tinh-a', day: day('2026-01-15') };
    expect(problemsOf(one, two)).toEqual([{ ...twice, folder: two, other: one }]);
    for (const table of TABLE_NAMES)
      renameSync(join(two, table, 'issuer=tinh-a'), join(two, table, 'issuer=%74inh-a'));
    expect(problemsOf(one, two)).toEqual([{ ...twice, folder: two, other: one }]);
  });
});
