// Exports of small repositories in a temporary folder, written as `kh export` writes them, and queries over them.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExportFolder, partitionPath } from '../../../src/cli/export/put-export.ts';
import type { Evaluation } from '../../../src/evaluate/types.ts';
import { loadDuckDB, openEngine } from '../../../src/load/rollup/engine.ts';
import { findExports } from '../../../src/load/rollup/find-exports.ts';
import type { RollupQuery } from '../../../src/model/export/names.ts';
import type { RolledTable } from '../../../src/model/export/rolled-table.ts';
import { EXPORT_TABLES, TABLE_NAMES } from '../../../src/model/export/tables.ts';
import { toParquet } from '../../../src/present/export/parquet.ts';
import { exportPartitions } from '../../../src/present/export/partitions.ts';

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'kh-export-'));

export function writeExport(evaluation: Evaluation, folder = emptyFolder()): string {
  const target = new ExportFolder(folder, folder, 'parquet', process.pid);
  for (const { issuer, tables } of exportPartitions(evaluation, null))
    for (const table of TABLE_NAMES)
      target.add(
        partitionPath(table, issuer, evaluation.asOf),
        toParquet(EXPORT_TABLES[table], tables[table]),
      );
  target.finish();
  return folder;
}

export const readySql = (query: RollupQuery): string =>
  readFileSync(fileURLToPath(new URL(`../../../templates/sql/${query}.sql`, import.meta.url)), 'utf8');

/** The answers of several queries over the exports in the folders. */
export async function askAll(
  folders: readonly string[],
  queries: readonly string[],
): Promise<readonly RolledTable[]> {
  const { exports, problems } = findExports(folders, (folder) => folder);
  const duckdb = await loadDuckDB();
  if (problems.length > 0 || duckdb === undefined) throw new Error(JSON.stringify(problems));
  const engine = await openEngine(duckdb, exports, folders, TABLE_NAMES);
  try {
    const answers: RolledTable[] = [];
    for (const sql of queries) answers.push(await engine.query(sql));
    return answers;
  } finally {
    engine.close();
  }
}

export async function ask(folders: readonly string[], sql: string): Promise<RolledTable> {
  const [answer] = await askAll(folders, [sql]);
  return answer ?? { columns: [], rows: [] };
}
