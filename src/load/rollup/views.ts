// What DuckDB is told before a query: the views that the query names, each over the files of one table (docs/scale.md).
import type { ColumnType } from '../../model/export/table.ts';
import { EXPORT_TABLES, PARTITION_COLUMNS, TABLE_NAMES, type TableName } from '../../model/export/tables.ts';
import type { FoundExport } from './find-exports.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  decimal: 'VARCHAR',
  whole: 'INTEGER',
  number: 'DOUBLE',
  day: 'DATE',
  flag: 'BOOLEAN',
};

/** The tables that queries name; others, whose files need not even be opened, may be among them. */
export const tablesIn = (queries: readonly string[]): readonly TableName[] =>
  TABLE_NAMES.filter((table) => queries.some((sql) => new RegExp(`\\b${table}\\b`, 'i').test(sql)));

/** One statement a table. A column that a file lacks, or has in another type, is an error of the view. */
export const viewStatements = (
  exports: readonly FoundExport[],
  tables: readonly TableName[],
): readonly string[] =>
  tables.map((table) => {
    const columns = EXPORT_TABLES[table].columns.map(
      ({ name, type }) => `CAST(${name} AS ${TYPES[type]}) AS ${name}`,
    );
    return `CREATE VIEW ${table} AS SELECT ${[...PARTITION_COLUMNS, ...columns].join(', ')} FROM ${scan(exports, table)}`;
  });

/** Which schema each issuer's files say they have. */
export const versionQuery = (exports: readonly FoundExport[], tables: readonly TableName[]): string =>
  tables
    .map(
      (table) =>
        `SELECT DISTINCT issuer, schema_version FROM ${scan(exports, table)} WHERE schema_version IS NOT NULL`,
    )
    .join(' UNION ');

const scan = (exports: readonly FoundExport[], table: TableName): string => {
  const files = exports.map(({ files }) => quote(literalPath(files[table])));
  return `read_parquet([${files.join(', ')}], hive_partitioning = true, union_by_name = true, hive_types = {'issuer': VARCHAR, 'as_of': DATE})`;
};

export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** DuckDB reads a path as a pattern; a class of one character is that character. */
export const literalPath = (path: string): string => path.replaceAll('\\', '/').replace(/[[*?]/g, '[$&]');
