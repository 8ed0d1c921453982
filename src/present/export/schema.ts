// The schema of exported files for programs: a Data Package of Frictionless (https://specs.frictionlessdata.io/data-package/).
import type { ColumnType, ExportTable } from '../../model/export/table.ts';
import { EXPORT_TABLES, EXPORT_VERSION, PARTITION_COLUMNS } from '../../model/export/tables.ts';
import { type Json, printJson } from '../json.ts';

/** What a column is in the Data Package, in Parquet, and in SQL of Spark, Trino and DuckDB. */
const TYPES = {
  text: { type: 'string', parquet: 'STRING', sql: 'VARCHAR' },
  decimal: { type: 'string', format: 'decimal', parquet: 'STRING', sql: 'VARCHAR' },
  whole: { type: 'integer', parquet: 'INT32', sql: 'INTEGER' },
  number: { type: 'number', parquet: 'DOUBLE', sql: 'DOUBLE' },
  day: { type: 'date', parquet: 'DATE', sql: 'DATE' },
  flag: { type: 'boolean', parquet: 'BOOLEAN', sql: 'BOOLEAN' },
} as const satisfies Readonly<Record<ColumnType, { readonly [key: string]: string }>>;

const PARTITIONS = [
  { name: PARTITION_COLUMNS[0], description: 'Mã nơi ban hành, trong tên thư mục', ...TYPES.text },
  { name: PARTITION_COLUMNS[1], description: 'Ngày chốt số liệu, trong tên thư mục', ...TYPES.day },
];

export const printExportSchema = (): string =>
  printJson({
    profile: 'data-package',
    name: 'kh-export',
    schema_version: EXPORT_VERSION,
    resources: Object.values(EXPORT_TABLES).map(resourceOf),
  });

const resourceOf = ({ name, about, columns }: ExportTable): Json => ({
  name,
  description: about,
  path: `${name}/${PARTITION_COLUMNS.map((each) => `${each}=*`).join('/')}/part-0.parquet`,
  partitions: PARTITIONS,
  schema: {
    fields: columns.map((column) => ({
      name: column.name,
      description: column.about,
      ...TYPES[column.type],
    })),
  },
});
