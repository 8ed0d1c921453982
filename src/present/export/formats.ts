// The file formats of `kh export`, each loaded when it is asked for.
import type { ExportFormatName } from '../../model/export/names.ts';
import type { ExportFormat } from './format.ts';

export const EXPORT_WRITERS: Readonly<Record<ExportFormatName, () => Promise<ExportFormat>>> = {
  parquet: async () => (await import('./parquet.ts')).toParquet,
  csv: async () => (await import('./csv.ts')).toCsv,
  ndjson: async () => (await import('./ndjson.ts')).toNdjson,
};
