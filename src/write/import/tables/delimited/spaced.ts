// Columns of spaces: a part belongs to the column under whose heading it stands; lines without a number go on the row above.

import { EMPTY_GRID_CELL, type GridCell, type GridRow } from '../grid/grid.ts';
import type { Line } from '../lines/lines.ts';
import { readRowNumber } from '../numbering.ts';
import { foldWords, joinTexts, plainText, startsWithin } from '../plain.ts';
import type { Piece } from '../types.ts';
import { type Part, pieceOf, splitLine } from './split.ts';

/** How far left of its heading a cell may begin. */
const SLACK = 2;
/** Spaces that part columns at least. */
const GAP = 2;

/** The column of a part: the last one whose heading does not begin right of it, or the one whose heading it lies under. */
export function columnAt(part: Part, headings: readonly Part[]): number {
  const under = headings.findIndex((heading) => part.from < heading.to && part.to > heading.from);
  if (under !== -1) return under;
  let column = 0;
  headings.forEach((heading, index) => {
    if (heading.from <= part.from + SLACK) column = index;
  });
  return column;
}

const grown = (cell: GridCell | undefined, piece: Piece): GridCell => ({
  pieces: [...(cell?.pieces ?? []), piece],
  text: joinTexts([cell?.text ?? '', plainText(piece.text)]),
});

const partWords = (parts: readonly Part[]): string => parts.map((part) => foldWords(part.text)).join('|');

/** Whether a line begins a row: a number under the first heading, any text there when nothing is numbered, the headings again. */
const begins = (parts: readonly Part[], headings: readonly Part[], numbered: boolean): boolean => {
  const first = parts[0];
  if (first === undefined || columnAt(first, headings) !== 0) return false;
  if (partWords(parts) === partWords(headings)) return true;
  return !numbered || readRowNumber(first.text).length > 0;
};

/** A name alone heads a group when the line above it had room for its first word, or no text in that column: nothing wrapped. */
function headsGroup(parts: readonly Part[], before: readonly Part[], headings: readonly Part[]): boolean {
  const only = parts[0];
  const column = only === undefined ? 0 : columnAt(only, headings);
  if (only === undefined || parts.length !== 1 || column !== 1 || startsWithin(only.text)) return false;
  const above = before.find((part) => columnAt(part, headings) === column);
  if (above === undefined) return true;
  const width = (headings[column + 1]?.from ?? Number.POSITIVE_INFINITY) - only.from - GAP;
  return above.text.length + 1 + (only.text.split(' ')[0] ?? '').length < width;
}

export const isSpacedRow = (line: Line, headings: readonly Part[]): boolean => {
  const parts = splitLine(line.piece.text, 'spaces');
  return parts.length > 1 || (parts[0] !== undefined && columnAt(parts[0], headings) > 0);
};

/** Rows of lines set in columns; a line that begins no row is joined to the one above, cell by cell. */
export function spacedRows(
  lines: readonly Line[],
  headings: readonly Part[],
  numbered: boolean,
): readonly GridRow[] {
  const rows: { cells: GridCell[]; at: Piece['at'] }[] = [];
  let before: readonly Part[] = [];
  for (const line of lines) {
    const parts = splitLine(line.piece.text, 'spaces');
    const heads = numbered && headsGroup(parts, before, headings);
    if (begins(parts, headings, numbered) || heads || rows.length === 0) {
      rows.push({ cells: headings.map(() => EMPTY_GRID_CELL), at: line.piece.at });
    }
    before = parts;
    const cells = rows.at(-1)?.cells ?? [];
    parts.forEach((part, index) => {
      const column = columnAt(part, headings);
      cells[column] = grown(cells[column], pieceOf(part, line.piece, index));
    });
  }
  return rows;
}
