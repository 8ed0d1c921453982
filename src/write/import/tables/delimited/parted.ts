// Rows parted by tabs or pipes. A line break within a cell breaks the row: its parts are put together until the columns are full.
import { EMPTY_GRID_CELL, type GridCell, type GridRow } from '../grid/grid.ts';
import type { Line } from '../lines/lines.ts';
import { readRowNumber } from '../numbering.ts';
import { endsWithin, joinTexts, plainText, startsWithin } from '../plain.ts';
import type { Piece } from '../types.ts';
import { type Manner, pieceOf, splitLine } from './split.ts';

interface Open {
  readonly cells: GridCell[];
  readonly at: Piece['at'];
}

const cellOf = (piece: Piece): GridCell => ({
  pieces: piece.text.trim() === '' ? [] : [piece],
  text: plainText(piece.text),
});

const joined = (one: GridCell, other: GridCell): GridCell => ({
  pieces: [...one.pieces, ...other.pieces],
  text: joinTexts([one.text, other.text]),
});

/** The line goes on the last cell of the row above: together they have no more cells than there are columns. */
const fitsOn = (row: Open, parts: number, columns: number): boolean =>
  row.cells.length < columns && row.cells.length + parts - 1 <= columns;

/** A line that parts nothing goes on the last cell of a full row when one of them is unfinished. */
const goesOnFull = (row: Open, cells: readonly GridCell[], columns: number): boolean => {
  const [last, next] = [row.cells.at(-1)?.text ?? '', cells[0]?.text ?? ''];
  return row.cells.length === columns && cells.length === 1 && isUnfinished(last, next);
};

/** The second text goes on the first, as far as its beginning or the end of the first can tell. */
export const isUnfinished = (first: string, second: string): boolean =>
  first !== '' && (startsWithin(second) || endsWithin(first));

export function partedRows(lines: readonly Line[], columns: number, manner: Manner): readonly GridRow[] {
  const rows: Open[] = [];
  for (const line of lines) {
    const cells = splitLine(line.piece.text, manner).map((part, index) =>
      cellOf(pieceOf(part, line.piece, index)),
    );
    const last = rows.at(-1);
    const numbered = cells.length > 1 && readRowNumber(cells[0]?.text ?? '').length > 0;
    const goesOn =
      last !== undefined && (fitsOn(last, cells.length, columns) || goesOnFull(last, cells, columns));
    if (last !== undefined && !numbered && cells.length < columns && goesOn) {
      const tail = last.cells.pop() ?? EMPTY_GRID_CELL;
      last.cells.push(joined(tail, cells[0] ?? EMPTY_GRID_CELL), ...cells.slice(1));
    } else rows.push({ cells, at: line.piece.at });
  }
  return rows.map((row) => ({ at: row.at, cells: fitted(row.cells, columns) }));
}

/** Missing cells at the end are empty; more cells than columns are one last cell. */
function fitted(cells: readonly GridCell[], columns: number): readonly GridCell[] {
  const kept = cells.slice(0, columns);
  const more = cells.slice(columns);
  const last = kept.at(-1);
  const ended =
    more.length === 0 || last === undefined ? kept : [...kept.slice(0, -1), more.reduce(joined, last)];
  return [...ended, ...Array.from({ length: columns - ended.length }, () => EMPTY_GRID_CELL)];
}
