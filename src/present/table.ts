// Tables on a terminal: columns that wrap their text and never break, laid out by cli-table3.
import Table from 'cli-table3';
import { createPainter, type Line, type Look, type Piece } from './text.ts';
import { displayWidth, widthOf, wrap } from './width.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Takes what the others leave; several share it in this proportion. Columns without it are as wide as their content. */
  readonly grow?: number;
  /** A heading over neighbouring columns of the same group. */
  readonly group?: string;
  /** No wider than this, however long the content; the title wraps as well. */
  readonly most?: number;
}

export type Cell = string | Piece | Line;
/** A row of cells, or one line across the table. */
export type Row = readonly Cell[] | { readonly across: Cell };

const borders = (gap: number) => ({
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
});

const lineOf = (cell: Cell): Line =>
  typeof cell === 'string' || !Array.isArray(cell) ? [cell as string | Piece] : cell;

export function renderTable(columns: readonly Column[], rows: readonly Row[], look: Look, gap = 2): string {
  const widths = columnWidths(columns, rows, look.width, gap);
  const paint = createPainter(look);
  const table = new Table({
    chars: borders(gap),
    colWidths: widths,
    colAligns: columns.map((column) => column.align ?? 'left'),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  const content = (cell: Cell, width: number): string => wrap(lineOf(cell), width).map(paint).join('\n');
  const total = widths.reduce((sum, width) => sum + width + gap, -gap);
  if (columns.some((column) => column.group !== undefined))
    table.push(groupHeads(columns, widths, look, gap));
  table.push(
    columns.map((column, index) => ({
      content: content({ role: 'dim', text: column.title }, widths[index] ?? 1),
      vAlign: 'bottom' as const,
    })),
  );
  for (const row of rows) {
    if ('across' in row) table.push([{ content: content(row.across, total), colSpan: columns.length }]);
    else table.push(row.map((cell, index) => content(cell, widths[index] ?? 1)));
  }
  return trimLines(table.toString());
}

function groupHeads(columns: readonly Column[], widths: readonly number[], look: Look, gap: number) {
  const heads: { content: string; colSpan: number; hAlign: 'left' }[] = [];
  const paint = createPainter(look);
  for (let start = 0; start < columns.length; ) {
    const group = columns[start]?.group;
    let end = start + 1;
    while (end < columns.length && columns[end]?.group === group) end += 1;
    const width = widths.slice(start, end).reduce((sum, each) => sum + each + gap, -gap);
    heads.push({
      content: paint(wrap([{ role: 'strong', text: group ?? '' }], width)[0] ?? []),
      colSpan: end - start,
      hAlign: 'left',
    });
    start = end;
  }
  return heads;
}

const trimLines = (text: string): string =>
  text
    .split('\n')
    // Spaces before a closing colour code are as invisible as those at the end.
    .map((line) => line.replace(/ +$/, ''))
    .join('\n');

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(displayWidth));

/** Columns that do not grow take what they need, at most `most`; the growing ones share the rest, at least 8 columns each. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly Row[],
  available: number,
  gap: number,
): number[] {
  const cells = rows.filter((row): row is readonly Cell[] => !('across' in row));
  const wanted = columns.map((column, index) => {
    const content = Math.max(0, ...cells.map((row) => widthOf(lineOf(row[index] ?? ''))));
    const capped = Math.min(content, column.most ?? Number.POSITIVE_INFINITY);
    return Math.max(
      1,
      capped,
      Math.min(displayWidth(column.title), Math.max(longestWord(column.title), column.most ?? 0)),
    );
  });
  const fixed = columns.reduce(
    (sum, column, index) => sum + (column.grow === undefined ? (wanted[index] ?? 0) : 0) + gap,
    -gap,
  );
  const shares = columns.reduce((sum, column) => sum + (column.grow ?? 0), 0);
  const rest = Math.max(0, available - fixed);
  return columns.map((column, index) => {
    if (column.grow === undefined) return wanted[index] ?? 1;
    return Math.max(8, Math.min(wanted[index] ?? 1, Math.floor((rest * column.grow) / shares)));
  });
}
