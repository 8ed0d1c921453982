// One line of a file with a spot underlined, cut to the width that there is.
import type { Range } from '../../model/finding.ts';
import { printable } from '../printable.ts';
import { displayWidth } from '../width.ts';

export interface Excerpt {
  readonly text: string;
  /** Blanks, then marks below the spot. */
  readonly underline: string;
}

/** A character with the marks that combine with it, as the terminal shows it. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const TAB_STOP = 4;
const ELLIPSIS: Cell = { text: '…', width: 1, marked: false };

/** The line as it may be printed: tabs are blanks, control characters visible, at most `width` columns around the spot. */
export function createExcerpt(line: string, range: Range, width: number): Excerpt {
  const end = range.endLine > range.line ? line.length + 1 : range.endColumn;
  const cells = cutAround(markSpot(line.trimEnd(), range.column - 1, end - 1), width);
  return {
    text: cells
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
    underline: cells
      .map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width))
      .join('')
      .trimEnd(),
  };
}

/** Offsets are in UTF-16 units, as positions are; an empty spot marks the character it stands before. */
function markSpot(line: string, start: number, end: number): Cell[] {
  const last = Math.max(end, start + 1);
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const char of line) {
    const text = char === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : printable(char);
    const width = displayWidth(text);
    const marked = offset + char.length > start && offset < last;
    const base = cells.at(-1);
    if (width > 0 || base === undefined) cells.push({ text, width, marked });
    else
      cells[cells.length - 1] = { text: base.text + text, width: base.width, marked: base.marked || marked };
    offset += char.length;
    column += width;
  }
  // The spot is the end of the line, where something is missing.
  if (start >= offset) cells.push({ text: ' ', width: 1, marked: true });
  return cells;
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The spot with as much of the line on both sides as fits, more of what is before it. */
function cutAround(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const budget = Math.max(1, width - 2);
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  let [from, to, used] = [first, first, 0];
  const take = (cell: Cell | undefined, wanted: boolean): boolean => {
    if (cell === undefined || !wanted || used + cell.width > budget) return false;
    used += cell.width;
    return true;
  };
  while (take(cells[to], cells[to]?.marked === true)) to += 1;
  const before = used + Math.ceil((budget - used) * 0.6);
  while (used < before && take(cells[from - 1], from > 0)) from -= 1;
  while (take(cells[to], true)) to += 1;
  while (take(cells[from - 1], from > 0)) from -= 1;
  return [
    ...(from > 0 ? [ELLIPSIS] : []),
    ...cells.slice(from, to),
    ...(to < cells.length ? [ELLIPSIS] : []),
  ];
}
