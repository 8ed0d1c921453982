// DuckDB in this process, for one roll-up: it reads the folders it was given and nothing else, and writes nowhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBResultReader, DuckDBValue } from '@duckdb/node-api';
import type { RolledCell, RolledColumn, RolledRow, RolledTable } from '../../model/export/rolled-table.ts';
import type { TableName } from '../../model/export/tables.ts';
import type { FoundExport } from './find-exports.ts';
import { literalPath, quote, versionQuery, viewStatements } from './views.ts';

/** DuckDB cannot do what is asked; `text` is its own sentence. */
export class EngineFault extends Error {
  readonly kind: 'files' | 'query' | 'not_select';
  readonly text: string;

  constructor(kind: EngineFault['kind'], text: string) {
    super(text);
    this.kind = kind;
    this.text = text;
  }
}

type DuckDB = typeof import('@duckdb/node-api');

/** Undefined where the package is not installed, or has no program for this machine. */
export async function loadDuckDB(): Promise<DuckDB | undefined> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    return undefined;
  }
}

export interface RollUpEngine {
  /** One SELECT. */
  readonly query: (sql: string) => Promise<RolledTable>;
  readonly close: () => void;
}

/** Leaves room for the rest of the process below 2 GB; what does not fit goes to the temporary folder. */
const MEMORY = '1400MB';

/** Opens tables of the exports as views; `roots` are the folders that they lie in. */
export async function openEngine(
  duckdb: DuckDB,
  exports: readonly FoundExport[],
  roots: readonly string[],
  tables: readonly TableName[],
): Promise<RollUpEngine> {
  const spill = mkdtempSync(join(tmpdir(), 'kh-rollup-'));
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
    rmSync(spill, { recursive: true, force: true });
  };
  try {
    await prepare(connection, exports, roots, tables);
  } catch (error) {
    close();
    throw error;
  }
  return { query: (sql) => select(duckdb, connection, sql), close };
}

async function prepare(
  connection: DuckDBConnection,
  exports: readonly FoundExport[],
  roots: readonly string[],
  tables: readonly TableName[],
): Promise<void> {
  try {
    await connection.run('SET preserve_insertion_order = false');
    // Somebody else's SQL sees the exports and no other file of this machine.
    const allowed = [...roots, ...roots.map(literalPath)].map(quote);
    await connection.run(`SET allowed_directories = [${allowed.join(', ')}]`);
    await connection.run('SET enable_external_access = false');
    for (const statement of viewStatements(exports, tables)) await connection.run(statement);
    await connection.run('SET lock_configuration = true');
  } catch (error) {
    throw new EngineFault('files', sentenceOf(error));
  }
}

/** The versions of the schema that the files of each issuer have. */
export async function versionsOf(
  engine: RollUpEngine,
  exports: readonly FoundExport[],
  tables: readonly TableName[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { rows } = await engine.query(versionQuery(exports, tables));
  const versions = new Map<string, number[]>();
  for (const { issuer, schema_version: version } of rows)
    versions.set(String(issuer), [...(versions.get(String(issuer)) ?? []), Number(version)]);
  return versions;
}

async function select(duckdb: DuckDB, connection: DuckDBConnection, sql: string): Promise<RolledTable> {
  // What is no question DuckDB refuses as well, in words that say less.
  if (!/^\s*(?:\(|select\b|with\b)/i.test(withoutRemarks(sql))) throw new EngineFault('not_select', '');
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new EngineFault('not_select', '');
    const statement = await statements.prepare(0);
    if (statement.statementType !== duckdb.StatementType.SELECT) throw new EngineFault('not_select', '');
    return tableOf(duckdb, await statement.runAndReadAll());
  } catch (error) {
    throw error instanceof EngineFault ? error : new EngineFault('query', sentenceOf(error));
  }
}

const withoutRemarks = (sql: string): string => sql.replace(/^(?:\s*(?:--[^\n]*|\/\*[\s\S]*?\*\/))+/, '');

function tableOf(duckdb: DuckDB, reader: DuckDBResultReader): RolledTable {
  const types = reader.columnTypes().map(({ typeId }) => typeOf(duckdb, typeId));
  const names = reader.deduplicatedColumnNames();
  const rowOf = (row: readonly DuckDBValue[]): RolledRow =>
    Object.fromEntries(names.map((name, index) => [name, cellOf(duckdb, row[index] ?? null)]));
  return {
    columns: names.map((name, index) => ({ name, type: types[index] ?? 'text' })),
    rows: reader.getRows().map(rowOf),
  };
}

function typeOf({ DuckDBTypeId: id }: DuckDB, type: number): RolledColumn['type'] {
  if (type === id.DATE) return 'day';
  if (type === id.BOOLEAN) return 'flag';
  if (type === id.DOUBLE || type === id.FLOAT || type === id.DECIMAL) return 'number';
  const whole: readonly number[] = [id.TINYINT, id.SMALLINT, id.INTEGER, id.BIGINT, id.HUGEINT];
  return whole.includes(type) ? 'whole' : 'text';
}

function cellOf({ DuckDBDateValue }: DuckDB, cell: DuckDBValue): RolledCell {
  if (cell === null || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'bigint') return Number.isSafeInteger(Number(cell)) ? Number(cell) : cell.toString();
  return cell instanceof DuckDBDateValue ? cell.days : String(cell);
}

/** DuckDB draws the line in question below its sentence; the first line says what is wrong. */
const sentenceOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').replace(/^Failed to extract statements: /, '').trim();
};
