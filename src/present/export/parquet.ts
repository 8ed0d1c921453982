// Apache Parquet: the types that DuckDB, Spark and Trino read alike (https://parquet.apache.org/docs/file-format/).
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType } from '../../model/export/table.ts';
import type { ExportFormat } from './format.ts';

const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  decimal: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
  flag: { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<ColumnType, object>>;

/** Large enough to be read quickly, small enough for a reader with little memory. */
const ROWS_A_GROUP = 100_000;

export const toParquet: ExportFormat = ({ columns }, rows) =>
  new Uint8Array(
    parquetWriteBuffer({
      createdBy: 'kh',
      rowGroupSize: ROWS_A_GROUP,
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => ({
          name,
          ...ELEMENTS[type],
          repetition_type: 'OPTIONAL' as const,
        })),
      ],
      columnData: columns.map(({ name, type }) => ({
        name,
        data: rows.map((row) => row[name] ?? null),
        // Bounds of text would have to be in the order of its bytes; readers do well without them.
        statistics: type !== 'text' && type !== 'decimal',
      })),
    }),
  );
