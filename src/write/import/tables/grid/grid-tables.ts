// Tables of targets and tasks in a grid: headings, rows, headings printed again. A sheet may hold several, one below the other.
import { foldWords } from '../plain.ts';
import { EMPTY_CELL, type RawCell, type RawRow, type RawTable } from '../raw.ts';
import { type RoleReading, readRoles } from '../roles.ts';
import type { Piece } from '../types.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { countsColumns, findHeading, type GridHeading, sameTexts } from './headings.ts';

export interface GridTable {
  readonly raw: RawTable;
  readonly reading: RoleReading;
}

const rawCell = (cell: GridCell): RawCell => {
  if (cell.covered === 'above') return { pieces: [], above: true };
  return cell.pieces.length === 0 ? EMPTY_CELL : { pieces: cell.pieces };
};

const isWide = (row: GridRow): boolean => {
  const own = row.cells.filter((cell) => cell.pieces.length > 0).length;
  const left = row.cells.filter((cell) => cell.covered === 'left').length;
  return own === 1 && left >= row.cells.length - 2;
};

const piecesOf = (rows: readonly GridRow[]): readonly Piece[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces));

interface Body {
  readonly rows: readonly RawRow[];
  readonly repeated: readonly Piece[];
}

/** Rows below headings. Pages of a document and sheets print the headings again; a row after them may go on the one before. */
function readBody(rows: readonly GridRow[], headingRows: readonly GridRow[], startsResumed: boolean): Body {
  const read: RawRow[] = [];
  const repeated: Piece[] = [];
  let resumed = startsResumed;
  for (const row of rows) {
    const again = headingRows.some((heading) => sameTexts(row, heading)) || countsColumns(row);
    if (again) repeated.push(...piecesOf([row]));
    if (again || piecesOf([row]).length === 0) {
      resumed ||= again;
      continue;
    }
    read.push({
      cells: row.cells.map(rawCell),
      at: row.at,
      ...(resumed || row.resumed === true ? { resumed: true } : {}),
      ...(isWide(row) ? { wide: true } : {}),
      doubts: [],
    });
    resumed = false;
  }
  return { rows: read, repeated };
}

const samplesOf = (rows: readonly RawRow[], columns: number): readonly (readonly string[])[] =>
  Array.from({ length: columns }, (_, column) =>
    rows.flatMap((row) => {
      const text = (row.cells[column]?.pieces ?? []).map((piece) => piece.text).join(' ');
      return text === '' ? [] : [text];
    }),
  );

function tableOf(
  grid: Grid,
  heading: GridHeading,
  end: number,
  titleRows: readonly GridRow[],
  first: boolean,
): GridTable {
  const headingRows = grid.rows.slice(heading.from, heading.to);
  const body = readBody(grid.rows.slice(heading.to, end), headingRows, false);
  const texts = heading.headings.map((entry) => entry.text);
  return {
    raw: {
      layout: grid.layout,
      title: piecesOf(titleRows),
      headings: heading.headings,
      rows: body.rows,
      repeated: body.repeated,
      separators: first ? grid.separators : [],
      unplaced: first ? grid.unplaced : [],
      at: headingRows[0]?.at ?? grid.at,
    },
    reading: readRoles(texts, samplesOf(body.rows, grid.columns)),
  };
}

const sameHeadings = (one: GridHeading, other: GridHeading): boolean =>
  foldWords(one.headings.map((heading) => heading.text).join(' ¦ ')) ===
  foldWords(other.headings.map((heading) => heading.text).join(' ¦ '));

/** All tables of a grid; empty when nothing in it is headed as one. Rows above the first headings are its title. */
export function gridTables(grid: Grid): readonly GridTable[] {
  const tables: GridTable[] = [];
  let heading = findHeading(grid, 0);
  let titleFrom = 0;
  while (heading !== undefined) {
    let next = findHeading(grid, heading.to, grid.rows.length);
    while (next !== undefined && sameHeadings(next, heading))
      next = findHeading(grid, next.to, grid.rows.length);
    const end = next === undefined ? grid.rows.length : titleRowsBefore(grid, heading.to, next.from);
    tables.push(tableOf(grid, heading, end, grid.rows.slice(titleFrom, heading.from), tables.length === 0));
    titleFrom = end;
    heading = next;
  }
  return tables;
}

/** Rows of a single cell just above the next headings are its title, not rows of the table before. */
function titleRowsBefore(grid: Grid, from: number, heading: number): number {
  let at = heading;
  while (at > from && (grid.rows[at - 1]?.cells.filter((cell) => cell.pieces.length > 0).length ?? 0) <= 1)
    at -= 1;
  return at;
}

/** A grid without headings, or with those of the table before printed again, goes on that table after a page break. */
export function continuing(grid: Grid, before: GridTable): Body | undefined {
  if (grid.columns !== before.raw.headings.length) return undefined;
  const heading = findHeading(grid, 0, 3);
  const texts = before.raw.headings.map((entry) => foldWords(entry.text)).join('|');
  if (heading === undefined) return readBody(grid.rows, [], true);
  const same = heading.headings.map((entry) => foldWords(entry.text)).join('|') === texts;
  if (!same || heading.from > 0) return undefined;
  const rows = grid.rows.slice(heading.from, heading.to);
  const body = readBody(grid.rows.slice(heading.to), rows, true);
  return { rows: body.rows, repeated: [...piecesOf(rows), ...body.repeated] };
}
