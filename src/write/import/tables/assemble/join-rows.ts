// Rows that go on the row before them, after a page break or a line break within cells, are joined to it.
import { endsWithin, foldWords, startsWithin } from '../plain.ts';
import { isTotal } from '../totals.ts';
import type { ColumnRole } from '../types.ts';
import { type DraftRow, doubtOf, filledColumns, textOf } from './draft.ts';

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** A row without number that begins with a dash or a plus is a row of its own under the one before. */
const isPoint = (text: string): boolean => /^[-–+*•]\s/.test(text);

function goesOn(
  row: DraftRow,
  before: DraftRow,
  roles: readonly ColumnRole[],
  bareHeadings: boolean,
): boolean {
  if (row.number !== '' || row.wide || row.cells.some((cell) => cell.above)) return false;
  const name = textOf(row, roles.indexOf('name'));
  const nameBefore = textOf(before, roles.indexOf('name'));
  if (isTotal(foldWords(name)) || isTotal(foldWords(nameBefore))) return false;
  if (name === '') return filledColumns(row, roles).length > 0;
  if (isPoint(name) || (isShouted(name) && !isShouted(nameBefore))) return false;
  const within = startsWithin(name) || endsWithin(nameBefore);
  const others = filledColumns(row, roles).length > 1;
  if (row.resumed && bareHeadings && !others && !within) return false;
  return row.resumed ? within || !others || roles.includes('number') : within && roles.includes('number');
}

/** Rows of a name alone, without number, that nothing suggests to be parts of the rows above: the table heads its groups so. */
const isBareHeading = (row: DraftRow, index: number, roles: readonly ColumnRole[]): boolean => {
  const name = textOf(row, roles.indexOf('name'));
  const alone = name !== '' && filledColumns(row, roles).length === 1;
  return alone && row.number === '' && (index === 0 || !row.resumed) && !startsWithin(name) && !isPoint(name);
};

function join(row: DraftRow, before: DraftRow): void {
  row.cells.forEach((cell, column) => {
    before.cells[column]?.pieces.push(...cell.pieces);
  });
  const printed = row.cells.flatMap((cell) => cell.pieces.map((piece) => piece.text.trim())).join(' ¦ ');
  before.doubts.push(...row.doubts, { ...doubtOf('continued_row', before, printed), at: row.at });
}

/** Rows in their order, those that go on another joined to it with a doubt. */
export function joinRows(rows: readonly DraftRow[], roles: readonly ColumnRole[]): readonly DraftRow[] {
  const joined: DraftRow[] = [];
  const bareHeadings =
    roles.includes('number') && rows.some((row, index) => isBareHeading(row, index, roles));
  for (const row of rows) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(row, before, roles, bareHeadings)) join(row, before);
    else joined.push(row);
  }
  return joined;
}
