// How wide the columns of a table are.
import type { Cell, Column, Row } from './table.ts';
import type { Line, Piece } from './text.ts';
import { displayWidth, widthOf } from './width.ts';

export const lineOf = (cell: Cell): Line =>
  typeof cell === 'string' || !Array.isArray(cell) ? [cell as string | Piece] : cell;

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(displayWidth));

interface Room {
  readonly available: number;
  readonly gap: number;
  /** Of a growing column, unless its content is narrower. */
  readonly narrowest: number;
}

/** Columns that do not grow take what they need, at most `most`; the growing ones share the rest. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly Row[],
  { available, gap, narrowest }: Room,
): number[] {
  const cells = rows.filter((row): row is readonly Cell[] => !('across' in row));
  const wanted = columns.map((column, index) => {
    const content = cells.reduce((most, row) => Math.max(most, widthOf(lineOf(row[index] ?? ''))), 0);
    const head = column.align === 'right' ? longestWord(column.title) : displayWidth(column.title);
    const width = Math.max(1, head, Math.min(content, column.most ?? Number.POSITIVE_INFINITY));
    return width + (index > 0 && column.group !== columns[index - 1]?.group ? 1 : 0);
  });
  const fixed = columns.map((column, index) => (column.grow === undefined ? (wanted[index] ?? 1) : 0));
  const rest = available - gap * (columns.length - 1) - fixed.reduce((sum, width) => sum + width, 0);
  const growing = share(columns, wanted, Math.max(0, rest), narrowest);
  return columns.map((_, index) => (fixed[index] ?? 0) + (growing[index] ?? 0));
}

/** Each growing column gets its part of the rest, none more than it wants: what one leaves goes to the others. */
function share(
  columns: readonly Column[],
  wanted: readonly number[],
  rest: number,
  narrowest: number,
): number[] {
  const given = columns.map(() => 0);
  let open = columns.map((_, index) => index).filter((index) => columns[index]?.grow !== undefined);
  let left = rest;
  while (open.length > 0) {
    const weights = open.reduce((sum, index) => sum + (columns[index]?.grow ?? 0), 0);
    const part = (index: number): number => Math.floor((left * (columns[index]?.grow ?? 0)) / weights);
    const content = open.filter((index) => (wanted[index] ?? 0) <= Math.max(narrowest, part(index)));
    const tight = open.filter((index) => part(index) < narrowest);
    const settled = content.length > 0 ? content : tight;
    if (settled.length === 0) {
      for (const index of open) given[index] = part(index);
      return given;
    }
    for (const index of settled) {
      given[index] = content.length > 0 ? (wanted[index] ?? 1) : narrowest;
      left = Math.max(0, left - given[index]);
    }
    open = open.filter((index) => !settled.includes(index));
  }
  return given;
}
