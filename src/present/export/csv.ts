// Comma-separated values for people with a spreadsheet: as every CSV of kh, safe to open, so control characters show.
import { formatDay } from '../../model/civil-date.ts';
import { parseDecimal } from '../../model/decimal.ts';
import type { ColumnType } from '../../model/export/table.ts';
import { printCsv } from '../csv.ts';
import { ExactNumber, type Json } from '../json.ts';
import type { ExportCell } from './cells.ts';
import type { ExportFormat } from './format.ts';

export const toCsv: ExportFormat = ({ columns }, rows) =>
  new TextEncoder().encode(
    printCsv(
      columns.map(({ name }) => name),
      rows.map((row) =>
        Object.fromEntries(columns.map(({ name, type }) => [name, jsonOf(row[name] ?? null, type)])),
      ),
    ),
  );

function jsonOf(cell: ExportCell, type: ColumnType): Json {
  if (type === 'day' && typeof cell === 'number') return formatDay(cell);
  const decimal = type === 'decimal' && typeof cell === 'string' ? parseDecimal(cell) : undefined;
  return decimal === undefined ? cell : new ExactNumber(decimal);
}
