// A table printed twice, as in texts scraped twice: the later one is kept among what the first repeats.
import { foldWords } from './plain.ts';
import type { Piece, RecognizedRow, RecognizedTable } from './types.ts';

const NEARLY_ALL = 0.9;

const wordsOf = (row: RecognizedRow): string => foldWords(row.cells.map((cell) => cell.printed).join(' ¦ '));

const piecesOfRows = (rows: readonly RecognizedRow[]): readonly Piece[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces));

function isTwin(first: RecognizedTable, later: RecognizedTable): boolean {
  if (first.columns.length !== later.columns.length) return false;
  const known = new Set(first.rows.map(wordsOf));
  const rows = later.rows.map(wordsOf).filter((words) => words !== '');
  return rows.length > 1 && rows.filter((words) => known.has(words)).length >= NEARLY_ALL * rows.length;
}

/** Rows of the twin that the first table does not have are not lost: they are unplaced, for people to look at. */
function withTwin(table: RecognizedTable, twin: RecognizedTable): RecognizedTable {
  const known = new Set(table.rows.map(wordsOf));
  const [same, other] = [
    twin.rows.filter((row) => known.has(wordsOf(row))),
    twin.rows.filter((row) => !known.has(wordsOf(row))),
  ];
  const headings = twin.columns.flatMap((column) => column.pieces);
  return {
    ...table,
    repeated: [
      ...table.repeated,
      ...twin.title,
      ...headings,
      ...piecesOfRows(same),
      ...twin.totals.flatMap(({ pieces }) => pieces),
      ...twin.repeated,
    ],
    separators: [...table.separators, ...twin.separators],
    unplaced: [...table.unplaced, ...piecesOfRows(other), ...twin.unplaced],
    doubts: [...table.doubts, { kind: 'printed_twice', at: twin.at, text: twin.label ?? twin.name ?? '' }],
  };
}

/** Tables without those that are printed again; the doubt of the first says where the other stands. */
export function foldTwins(tables: readonly RecognizedTable[]): readonly RecognizedTable[] {
  const kept: RecognizedTable[] = [];
  for (const table of tables) {
    const first = kept.findIndex((other) => isTwin(other, table));
    const known = kept[first];
    if (known === undefined) kept.push(table);
    else kept[first] = withTwin(known, table);
  }
  return kept;
}
