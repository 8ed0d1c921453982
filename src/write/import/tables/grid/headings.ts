// Which rows of a grid are the headings of a table of targets or tasks: one level or several, numbered below or not.
import { foldWords, joinTexts } from '../plain.ts';
import type { RawHeading } from '../raw.ts';
import { readTableHeading } from '../roles.ts';
import type { Piece } from '../types.ts';
import type { Grid, GridRow } from './grid.ts';

export interface GridHeading {
  readonly headings: readonly RawHeading[];
  /** First row of the headings, and first row after them. */
  readonly from: number;
  readonly to: number;
}

const DEEPEST = 3;

const textsOf = (row: GridRow | undefined): readonly string[] => (row?.cells ?? []).map((cell) => cell.text);

/** `(1)`, `(2)`, ... or `A`, `B`, `1`, `2`, ...: columns counted below their headings. */
export function countsColumns(row: GridRow | undefined): boolean {
  const texts = textsOf(row)
    .map((text) => text.replace(/^\((.*)\)$/, '$1').replace(/^(\d+)\s*=.*$/, '$1'))
    .filter((text) => text !== '');
  const counted = (from: number): boolean =>
    texts.slice(from).every((text, index) => text === String(index + 1));
  return (
    texts.length > 2 && (counted(0) || (texts[0] === 'A' && (counted(1) || (texts[1] === 'B' && counted(2)))))
  );
}

const headingTexts = (rows: readonly GridRow[], columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, column) => {
    const levels = rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
    return levels.filter((text, index) => text !== levels[index - 1]).join(' / ');
  });

/** A heading that says more below itself: merged over several columns, or with no heading right of it. */
const opensBelow = (first: GridRow, column: number): boolean => {
  const [own, next] = [first.cells[column], first.cells[column + 1]];
  return own?.covered === 'left' || own?.text === '' || next?.covered === 'left' || next?.text === '';
};

/** A row below the first that only says more of headings above it, and of those only that are open below. */
function goesDeeper(row: GridRow | undefined, first: GridRow): boolean {
  if (row === undefined || countsColumns(row)) return false;
  const own = row.cells.flatMap((cell, column) => (cell.pieces.length > 0 ? [{ cell, column }] : []));
  const under = own.every((entry) => opensBelow(first, entry.column) && entry.cell.text.length <= 60);
  const named = first.cells.findIndex((cell) => cell.text !== '');
  return own.length > 0 && under && own.every((entry) => entry.column > named + 1);
}

const headingAt = (grid: Grid, from: number, depth: number): GridHeading | undefined => {
  const rows = grid.rows.slice(from, from + depth);
  const texts = headingTexts(rows, grid.columns);
  const pieces = (column: number): readonly Piece[] => rows.flatMap((row) => row.cells[column]?.pieces ?? []);
  if (readTableHeading(texts) === undefined) return undefined;
  const counted = countsColumns(grid.rows[from + depth]) ? grid.rows[from + depth] : undefined;
  return {
    headings: texts.map((text, column) => ({
      text: joinTexts(text.split('\n')),
      pieces: [...pieces(column), ...(counted?.cells[column]?.pieces ?? [])],
    })),
    from,
    to: from + depth + (counted === undefined ? 0 : 1),
  };
};

/** The first headings at or after a row. */
export function findHeading(grid: Grid, start: number, within = 40): GridHeading | undefined {
  for (let from = start; from < Math.min(grid.rows.length, start + within); from += 1) {
    const first = grid.rows[from];
    if (first === undefined || first.cells.filter((cell) => cell.pieces.length > 0).length < 2) continue;
    let depth = 1;
    while (depth < DEEPEST && goesDeeper(grid.rows[from + depth], first)) depth += 1;
    for (let tried = depth; tried > 0; tried -= 1) {
      const heading = headingAt(grid, from, tried);
      if (heading !== undefined) return heading;
    }
  }
  return undefined;
}

/** The same words in the same columns. */
export const sameTexts = (one: GridRow | undefined, other: GridRow | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  foldWords(textsOf(one).join(' ¦ ')) !== '' &&
  textsOf(one).map(foldWords).join('|') === textsOf(other).map(foldWords).join('|');
