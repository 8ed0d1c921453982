// From laid-out rows to rows that are understood: joined over pages, numbered, nested, with blanks that mean "as above" filled.
import { fold } from '../../../../model/fold.ts';
import { endsWithin, foldWords } from '../plain.ts';
import type { RawTable } from '../raw.ts';
import { type RoleReading, yearOf } from '../roles.ts';
import { fit, isValueLike } from '../shapes.ts';
import { readTitle } from '../titles.ts';
import { addsUp } from '../totals.ts';
import type {
  ColumnRole,
  Piece,
  RecognizedColumn,
  RecognizedRow,
  RecognizedTable,
  TableDoubt,
} from '../types.ts';
import { fillCells } from './as-above.ts';
import { type DraftRow, doubtOf, draftOf, filledColumns, numbersStandInNames, textOf } from './draft.ts';
import { joinRows } from './join-rows.ts';
import { type Placed, placeRows } from './levels.ts';

const columnOf = (
  heading: { text: string; pieces: readonly Piece[] },
  role: ColumnRole,
): RecognizedColumn => {
  const year = yearOf(heading.text);
  return { role, heading: heading.text, pieces: heading.pieces, ...(year === undefined ? {} : { year }) };
};

/** Sections at the end with nothing under them are what stands below the table: a note, a signature. */
function trailing(placed: readonly Placed[]): number {
  let end = placed.length;
  while (end > 0 && placed[end - 1]?.kind === 'section' && placed[end - 1]?.number === '') end -= 1;
  return end === 0 ? placed.length : end;
}

const CLEARLY_WRONG = -1.5;

/** Columns of one figure each: two lines that are figures belong to two cells. */
const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['goal', 'result', 'budget', 'unit']);

const severalFigures = (row: DraftRow, column: number): boolean =>
  (row.cells[column]?.pieces ?? []).filter((piece) => isValueLike(piece.text)).length > 1;

/** Where the layout does not tell the columns apart, cells that look like another column's are doubted. */
function fitDoubts(row: DraftRow, roles: readonly ColumnRole[]): void {
  roles.forEach((role, column) => {
    const text = textOf(row, column);
    if (role === 'number' || text === '') return;
    const isBad = fit(text, role) <= CLEARLY_WRONG || (FIGURES.has(role) && severalFigures(row, column));
    if (isBad) row.doubts.push(doubtOf('cells_guessed', row, text, column));
  });
}

const namesTasks = (words: string): boolean => /\b(?:nhiem vu|cong viec|du an)\b/.test(words);
const namesTargets = (words: string): boolean => /\b(?:chi tieu|muc tieu|chi so)\b/.test(words);

function titleDoubts(raw: RawTable, kind: RecognizedTable['kind'], name: string): readonly TableDoubt[] {
  const words = fold(name);
  const differs =
    kind === 'tasks' ? namesTargets(words) && !namesTasks(words) : namesTasks(words) && !namesTargets(words);
  return differs ? [{ kind: 'title_differs', at: raw.title[0]?.at ?? raw.at, text: name }] : [];
}

const guessDoubts = (raw: RawTable, reading: RoleReading): readonly TableDoubt[] =>
  raw.headings.flatMap((heading, column) =>
    reading.guessed[column] === true
      ? [{ kind: 'column_guessed' as const, at: heading.pieces[0]?.at ?? raw.at, text: heading.text, column }]
      : [],
  );

const rowOf = (entry: Placed, cells: RecognizedRow['cells']): RecognizedRow => ({
  kind: entry.kind,
  number: entry.number,
  level: entry.level,
  ...(entry.parent === undefined ? {} : { parent: entry.parent }),
  at: entry.row.at,
  cells,
  doubts: entry.row.doubts,
});

/** Names that end in the middle of a sentence were cut, or go on in a line that was not found. */
const cutDoubts = (row: DraftRow, roles: readonly ColumnRole[]): void => {
  const column = roles.indexOf('name');
  const text = textOf(row, column);
  if (text !== '' && endsWithin(text)) row.doubts.push(doubtOf('cells_guessed', row, text, column));
};

/** A row without number that only adds up. */
const isSum = (row: DraftRow, roles: readonly ColumnRole[]): boolean =>
  row.number === '' &&
  addsUp(foldWords(textOf(row, roles.indexOf('name'))), filledColumns(row, roles), roles);

const piecesOf = (row: DraftRow): readonly Piece[] => row.cells.flatMap((cell) => cell.pieces);

const totalDoubt = (row: DraftRow): TableDoubt =>
  doubtOf(
    'total_row',
    row,
    piecesOf(row)
      .map(({ text }) => text.trim())
      .join(' ¦ '),
  );

export function assemble(raw: RawTable, reading: RoleReading): RecognizedTable {
  const { roles, kind } = reading;
  const inNames = numbersStandInNames(raw.rows, roles);
  const rows = joinRows(
    raw.rows.map((row) => draftOf(row, roles, inNames)),
    roles,
  );
  const sums = rows.filter((row) => isSum(row, roles));
  const placed = placeRows(
    rows.filter((row) => !sums.includes(row)),
    roles,
  );
  const end = trailing(placed);
  const kept = placed.slice(0, end);
  for (const entry of kept) {
    if (raw.layout === 'lines' && entry.kind !== 'section') fitDoubts(entry.row, roles);
    if (entry.kind !== 'section') cutDoubts(entry.row, roles);
    else if (raw.layout === 'lines' && entry.number === '') {
      entry.row.doubts.push(doubtOf('row_unclear', entry.row, textOf(entry.row, roles.indexOf('name'))));
    }
  }
  const cells = fillCells(kept, roles);
  const title = readTitle(raw.title);
  const below = placed.slice(end).flatMap((entry) => entry.row.cells.flatMap((cell) => cell.pieces));
  return {
    kind,
    layout: raw.layout,
    ...title,
    title: raw.title,
    columns: raw.headings.map((heading, column) => columnOf(heading, roles[column] ?? 'other')),
    rows: kept.map((entry, index) => rowOf(entry, cells[index] ?? [])),
    repeated: raw.repeated,
    separators: raw.separators,
    totals: sums.map((row) => ({ at: row.at, pieces: piecesOf(row) })),
    unplaced: [...raw.unplaced, ...below],
    doubts: [
      ...guessDoubts(raw, reading),
      ...titleDoubts(raw, kind, title.name ?? ''),
      ...sums.map(totalDoubt),
    ],
    at: raw.at,
  };
}
