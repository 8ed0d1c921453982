// What a file format of `kh export` is: a table and its rows to the bytes of one file, always the same for the same rows.
import type { ExportTable } from '../../model/export/table.ts';
import type { ExportRow } from './cells.ts';

export type ExportFormat = (table: ExportTable, rows: readonly ExportRow[]) => Uint8Array;
