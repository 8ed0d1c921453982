// Columns of spaces: a part belongs to the column under whose heading it stands; lines without a number go on the row above.

import { EMPTY_GRID_CELL, type GridCell, type GridRow } from '../grid/grid.ts';
import type { Line } from '../lines/lines.ts';
import { readRowNumber } from '../numbering.ts';
import { foldWords, joinTexts, plainText } from '../plain.ts';
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

/** A name alone, begun with a capital, and what stands above it in its column. */
function nameAlone(
  parts: readonly Part[],
  before: readonly Part[],
  headings: readonly Part[],
): { readonly name: Part; readonly above: Part | undefined } | undefined {
  const name = parts[0];
  if (
    name === undefined ||
    parts.length !== 1 ||
    columnAt(name, headings) !== 1 ||
    !/^\p{Lu}/u.test(name.text)
  )
    return undefined;
  return { name, above: before.find((part) => columnAt(part, headings) === 1) };
}

/** A name alone heads a group when the line above it had room for its first word, or no text in that column: nothing wrapped. */
function headsGroup(parts: readonly Part[], before: readonly Part[], headings: readonly Part[]): boolean {
  const alone = nameAlone(parts, before, headings);
  if (alone === undefined || alone.above === undefined) return alone !== undefined;
  const width = (headings[2]?.from ?? Number.POSITIVE_INFINITY) - alone.name.from - GAP;
  return alone.above.text.length + 1 + (alone.name.text.split(' ')[0] ?? '').length < width;
}

/** Indexes of lines that head groups. Where some surely do, a name alone just above the number of a row does too. */
function groupLines(lines: readonly (readonly Part[])[], headings: readonly Part[]): ReadonlySet<number> {
  const sure = lines.flatMap((parts, index) =>
    headsGroup(parts, lines[index - 1] ?? [], headings) ? [index] : [],
  );
  if (sure.length === 0) return new Set();
  const likely = lines.flatMap((parts, index) =>
    nameAlone(parts, [], headings) !== undefined && begins(lines[index + 1] ?? [], headings, true)
      ? [index]
      : [],
  );
  return new Set([...sure, ...likely]);
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
  const split = lines.map((line) => splitLine(line.piece.text, 'spaces'));
  const groups = numbered ? groupLines(split, headings) : new Set();
  for (const [at, line] of lines.entries()) {
    const parts = split[at] ?? [];
    if (begins(parts, headings, numbered) || groups.has(at) || rows.length === 0) {
      rows.push({ cells: headings.map(() => EMPTY_GRID_CELL), at: line.piece.at });
    }
    const cells = rows.at(-1)?.cells ?? [];
    parts.forEach((part, index) => {
      const column = columnAt(part, headings);
      cells[column] = grown(cells[column], pieceOf(part, line.piece, index));
    });
  }
  return rows;
}
