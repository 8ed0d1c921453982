// Cuts a sheet into what stands on it: lines of text above and below, and tables between.

import { type CellPlace, type CellRange, columnName } from '../../model/sheet-place.ts';
import type { SourceBlock, SourceCell, SourcePlace, SourceRow } from '../../model/source-document.ts';
import { Refused } from './reading.ts';
import type { SheetOfBook } from './workbook/book.ts';
import type { SheetCell } from './xlsx-sheet.ts';

interface Line {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** Empty rows that part one table from the next. */
const GAP = 2;
const MOST_COVERED = 1_000_000;

/**
 * Blocks of one sheet, in rows from above. Rows with one filled cell before the first and after the last row of a stretch with more
 * are paragraphs (titles, notes); `tables` is the number of tables before. `hidden` gets what stands under a merge.
 */
export function blocksOfSheet(
  sheet: SheetOfBook,
  cells: readonly SheetCell[],
  merges: readonly CellRange[],
  tables: number,
  hidden: (text: string, at: SourcePlace) => void,
): SourceBlock[] {
  const covered = coveredPlaces(cells, merges);
  const lines = linesOf(
    cells.filter((cell) => {
      if (!covered.has(keyOf(cell.row, cell.column))) return true;
      hidden(cell.text, placeOf(sheet, cell));
      return false;
    }),
  );
  const corners = new Map(merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
  let count = tables;
  return stretchesOf(lines).flatMap((stretch) => {
    const first = stretch.findIndex((line) => line.cells.length > 1);
    if (first < 0) return stretch.flatMap((line) => paragraphsOf(sheet, line));
    const last = stretch.findLastIndex((line) => line.cells.length > 1);
    count += 1;
    return [
      ...stretch.slice(0, first).flatMap((line) => paragraphsOf(sheet, line)),
      tableOf(sheet, stretch.slice(first, last + 1), corners, count),
      ...stretch.slice(last + 1).flatMap((line) => paragraphsOf(sheet, line)),
    ];
  });
}

const keyOf = (row: number, column: number): number => row * 20_000 + column;

const placeOf = (sheet: SheetOfBook, { row, column }: CellPlace): SourcePlace => ({
  line: row,
  sheet: sheet.name,
  cell: `${columnName(column)}${row}`,
});

function coveredPlaces(cells: readonly SheetCell[], merges: readonly CellRange[]): ReadonlySet<number> {
  const covered = new Set<number>();
  const lowest = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const widest = cells.reduce((most, { column }) => Math.max(most, column), 0);
  let visited = 0;
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, lowest); row += 1)
      for (let column = left; column <= Math.min(right, widest); column += 1) {
        visited += 1;
        if (visited > MOST_COVERED) throw new Refused('too_large', { limit: 30 });
        if (row !== top || column !== left) covered.add(keyOf(row, column));
      }
  return covered;
}

/** Rows with something in them, from above, their cells from the left, whatever the order in the file. */
function linesOf(cells: readonly SheetCell[]): Line[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) }));
}

function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.row - before > GAP) stretches.push([]);
    stretches.at(-1)?.push(line);
    before = line.row;
  }
  return stretches;
}

const paragraphsOf = (sheet: SheetOfBook, line: Line): SourceBlock[] =>
  line.cells.map((cell) => ({ kind: 'paragraph', text: cell.text, at: placeOf(sheet, cell) }));

function tableOf(
  sheet: SheetOfBook,
  lines: readonly Line[],
  corners: ReadonlyMap<number, CellRange>,
  table: number,
): SourceBlock {
  const left = lines.reduce((least, line) => Math.min(least, line.cells[0]?.column ?? least), 20_000);
  const kept = lines.map(({ row }) => row);
  const rows = lines.map((line, index): SourceRow => {
    const at = { ...placeOf(sheet, { row: line.row, column: left }), table, row: index + 1 };
    const { titles } = sheet;
    const heading = titles !== undefined && line.row >= titles.from && line.row <= titles.to;
    const cells = line.cells.map((cell): SourceCell => {
      const merge = corners.get(keyOf(cell.row, cell.column));
      return {
        text: cell.text,
        at: { ...at, ...placeOf(sheet, cell) },
        column: cell.column - left,
        columnSpan: merge === undefined ? 1 : merge.right - merge.left + 1,
        // Rows without anything in them are left out, so a merge is as high as the rows that stay.
        rowSpan: merge === undefined ? 1 : rowsWithin(kept, index, merge.bottom),
      };
    });
    return { cells, at, ...(heading ? { heading: true } : {}) };
  });
  const columns = rows.reduce(
    (most, row) => row.cells.reduce((width, cell) => Math.max(width, cell.column + cell.columnSpan), most),
    0,
  );
  return {
    kind: 'table',
    columns,
    rows,
    at: { ...placeOf(sheet, { row: kept[0] ?? 1, column: left }), table },
  };
}

function rowsWithin(rows: readonly number[], from: number, bottom: number): number {
  let count = 1;
  while ((rows[from + count] ?? Number.POSITIVE_INFINITY) <= bottom) count += 1;
  return count;
}
