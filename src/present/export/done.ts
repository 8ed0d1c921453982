// What `kh export` says when its files stand: how many rows of what, and where.
import type { Day } from '../../model/civil-date.ts';
import type { ExportFormatName } from '../../model/export/names.ts';
import { EXPORT_VERSION, type TableName } from '../../model/export/tables.ts';
import { message } from '../../model/messages/index.ts';
import { formatDate } from '../dates.ts';
import type { Json } from '../json.ts';
import { formatCount } from '../numbers.ts';
import { oneLine } from '../printable.ts';
import { renderTable } from '../table.ts';
import type { Look } from '../text.ts';

export interface ExportedIssuer {
  readonly issuer: string;
  /** As the register has it; null without one. */
  readonly name: string | null;
  readonly files: readonly { readonly table: TableName; readonly path: string; readonly rows: number }[];
}

export interface ExportSummary {
  readonly format: ExportFormatName;
  readonly out: string;
  readonly exports: readonly ExportedIssuer[];
}

export const exportJson = ({ format, out, exports }: ExportSummary) =>
  ({
    schema_version: EXPORT_VERSION,
    format,
    out,
    exports: exports.map(({ issuer, name, files }) => ({ issuer, name, files })),
  }) satisfies Record<string, Json>;

const SHOWN = ['plans', 'items', 'results', 'log'] as const satisfies readonly TableName[];

export function exportText({ format, out, exports }: ExportSummary, asOf: Day, look: Look): string {
  const { language } = look;
  const done = message(language, 'export.done', {
    count: exports.length,
    day: formatDate(asOf, language),
    folder: oneLine(out),
    format,
  });
  const columns = [
    { title: message(language, 'rollup.column.issuer_name'), grow: 1 },
    ...SHOWN.map((table) => ({
      title: message(language, `export.table.${table}`),
      align: 'right' as const,
    })),
  ];
  const rows = exports.map(({ issuer, name, files }) => [
    name ?? issuer,
    ...SHOWN.map((table) => formatCount(files.find((file) => file.table === table)?.rows ?? 0, language)),
  ]);
  return `${done}\n\n${renderTable(columns, rows, look)}\n`;
}
