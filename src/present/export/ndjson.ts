// One JSON object a line: every column always there, days as YYYY-MM-DD, exact decimals as text.
import { formatDay } from '../../model/civil-date.ts';
import type { ExportColumn } from '../../model/export/table.ts';
import type { ExportRow } from './cells.ts';
import type { ExportFormat } from './format.ts';

export const toNdjson: ExportFormat = ({ columns }, rows) =>
  new TextEncoder().encode(rows.map((row) => `${JSON.stringify(lineOf(columns, row))}\n`).join(''));

const lineOf = (columns: readonly ExportColumn[], row: ExportRow) =>
  Object.fromEntries(
    columns.map(({ name, type }) => {
      const cell = row[name] ?? null;
      return [name, type === 'day' && typeof cell === 'number' ? formatDay(cell) : cell];
    }),
  );
