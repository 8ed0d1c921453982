// Tables on a terminal: columns that wrap their text and never break, laid out by cli-table3.
import Table from 'cli-table3';
import { columnWidths, lineOf } from './table-widths.ts';
import { createPainter, type Line, type Look, type Piece, plainText } from './text.ts';
import { shorten, wrap } from './width.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Takes what the others leave; several share it in this proportion. Columns without it are as wide as their content. */
  readonly grow?: number;
  /** A heading over neighbouring columns of the same group. */
  readonly group?: string;
  /** No wider than this, however long the content; the title wraps as well. */
  readonly most?: number;
  /** Text beyond so many lines is cut, with `…`. */
  readonly lines?: number;
  /** Left out where there is no room for what must be read. */
  readonly optional?: true;
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

/** How narrow a growing column may be: as it reads well, and as it can still be read. */
const NARROWEST = [15, 12, 9] as const;

/** Without the optional columns, the last first, where there is no room; as blocks where not even the others fit. */
export function renderTable(columns: readonly Column[], rows: readonly Row[], look: Look, gap = 2): string {
  for (const narrowest of NARROWEST) {
    const table = layOutWithin(columns, rows, look, { gap, narrowest });
    if (table !== undefined) return table;
  }
  return renderCards(columns, rows, look);
}

interface Spacing {
  readonly gap: number;
  readonly narrowest: number;
}

function layOutWithin(
  columns: readonly Column[],
  rows: readonly Row[],
  look: Look,
  spacing: Spacing,
): string | undefined {
  const { gap } = spacing;
  const widths = columnWidths(columns, rows, { ...spacing, available: look.width });
  const total = widths.reduce((sum, width) => sum + width + gap, -gap);
  if (total <= look.width) return layOut(columns, rows, widths, look, gap);
  const dropped = columns.findLastIndex((column) => column.optional === true);
  if (dropped < 0) return undefined;
  const without = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== dropped);
  return layOutWithin(
    without(columns),
    rows.map((row) => ('across' in row ? row : without(row))),
    look,
    spacing,
  );
}

function layOut(
  columns: readonly Column[],
  rows: readonly Row[],
  widths: readonly number[],
  look: Look,
  gap: number,
): string {
  const paint = createPainter(look);
  const table = new Table({
    chars: borders(gap),
    colWidths: [...widths],
    colAligns: columns.map((column) => column.align ?? 'left'),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  const content = (cell: Cell, width: number, lines?: number): string =>
    cutLines(wrap(lineOf(cell), width), lines, width)
      .map(paint)
      .join('\n');
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
    else table.push(row.map((cell, index) => content(cell, widths[index] ?? 1, columns[index]?.lines)));
  }
  return trimLines(table.toString());
}

const CARD_INDENT = ' '.repeat(2);

/** A row is a block of its own: its first cell, and below it the others with their titles. */
function renderCards(columns: readonly Column[], rows: readonly Row[], look: Look): string {
  const paint = createPainter(look);
  const width = look.width - CARD_INDENT.length;
  const cellLines = (cell: Cell, index: number): readonly Line[] => {
    const { title = '', lines: most } = columns[index] ?? {};
    const line = lineOf(cell);
    if (plainText(line).trim() === '') return [];
    if (index === 0) return cutLines(wrap(line, look.width), most, look.width);
    const labelled: Line = title === '' ? line : [{ role: 'dim', text: `${title}: ` }, ...line];
    return cutLines(wrap(labelled, width), most, width).map((each): Line => [CARD_INDENT, ...each]);
  };
  const lines = rows.flatMap((row) =>
    'across' in row ? wrap(lineOf(row.across), look.width) : row.flatMap(cellLines),
  );
  return trimLines(lines.map(paint).join('\n'));
}

function cutLines(lines: readonly Line[], most: number | undefined, width: number): readonly Line[] {
  const last = most === undefined ? undefined : lines[most - 1];
  if (most === undefined || last === undefined || lines.length <= most) return lines;
  const role = last.find((part) => typeof part !== 'string')?.role;
  const text = shorten(`${plainText(last)} ${'…'.repeat(width)}`, width);
  return [...lines.slice(0, most - 1), [role === undefined ? text : { role, text }]];
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
      // A group's first column is a column wider, so its head stands a column in.
      content: group === undefined ? '' : ` ${paint([{ role: 'strong', text: shorten(group, width - 1) }])}`,
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
    .map((line) => line.replace(/ +$/, ''))
    .join('\n');
