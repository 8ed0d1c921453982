// Cells that are empty because they mean "as above": merged ones surely, and blank leads of tasks, since every task has one.
import { plainText } from '../plain.ts';
import { printedOf } from '../raw.ts';
import type { ColumnRole, RecognizedCell } from '../types.ts';
import { type DraftRow, doubtOf } from './draft.ts';
import type { Placed } from './levels.ts';

/** Who leads, and what goes with it: blank together with a blank lead they are as above too. */
const WITH_LEAD: readonly ColumnRole[] = ['coordinating', 'implementing', 'deadline'];

const EMPTY: RecognizedCell = { text: '', printed: '', pieces: [], blank: 'empty' };

interface Column {
  readonly role: ColumnRole;
  /** Some cells of it are merged: then an empty cell that is not merged is empty. */
  readonly merges: boolean;
  readonly used: boolean;
}

const columnsOf = (rows: readonly DraftRow[], roles: readonly ColumnRole[]): readonly Column[] =>
  roles.map((role, column) => ({
    role,
    merges: rows.some((row) => row.cells[column]?.above === true),
    used: rows.some((row) => (row.cells[column]?.pieces.length ?? 0) > 0),
  }));

const ownCell = (row: DraftRow, column: number, role: ColumnRole): RecognizedCell | undefined => {
  const cell = row.cells[column];
  if (cell === undefined || cell.pieces.length === 0) return undefined;
  // The pipe that closes a cell in some texts is no part of what it says.
  const printed = printedOf({
    pieces: cell.pieces.map((piece) => ({ ...piece, text: piece.text.replace(/[\s|]+$/, '') })),
  });
  const text = plainText(printed);
  return { text: role === 'name' ? text.slice(row.lead.length) : text, printed, pieces: cell.pieces };
};

const asAbove = (above: RecognizedCell | undefined): RecognizedCell =>
  above === undefined || above.text === ''
    ? EMPTY
    : { text: above.text, printed: '', pieces: [], blank: 'as_above' };

/** An item with nothing beside its name that has rows under it is a heading: it leaves its cells empty. */
const isBareParent = (placed: readonly Placed[], index: number, roles: readonly ColumnRole[]): boolean => {
  const entry = placed[index];
  const parent = placed.some((other) => other.parent === index);
  const filled =
    entry?.row.cells.filter((cell, column) => cell.pieces.length > 0 && roles[column] !== 'number').length ??
    0;
  return parent && filled <= 1;
};

/** Cells of all rows, parallel to the columns. What is guessed is put among the doubts of its row. */
export function fillCells(
  placed: readonly Placed[],
  roles: readonly ColumnRole[],
): readonly (readonly RecognizedCell[])[] {
  const columns = columnsOf(
    placed.map((entry) => entry.row),
    roles,
  );
  const leadColumn = roles.indexOf('lead');
  let above: readonly RecognizedCell[] = [];
  return placed.map((entry, index) => {
    const { row, kind } = entry;
    const plain = kind === 'section' || isBareParent(placed, index, roles);
    // A merged lead says nothing about the cells beside it: the file had the means to merge them too.
    const leadBlank =
      leadColumn !== -1 &&
      row.cells[leadColumn]?.above !== true &&
      ownCell(row, leadColumn, 'lead') === undefined;
    const cells = columns.map((column, at): RecognizedCell => {
      const own = ownCell(row, at, column.role);
      if (own !== undefined) return own;
      if (row.cells[at]?.above === true && column.role !== 'number') return asAbove(above[at]);
      const guessable = column.role === 'lead' || (leadBlank && WITH_LEAD.includes(column.role));
      if (plain || !guessable || column.merges || !column.used) return EMPTY;
      const cell = asAbove(above[at]);
      if (cell.blank === 'as_above') row.doubts.push(doubtOf('as_above_guessed', row, cell.text, at));
      return cell;
    });
    if (kind === 'section') above = [];
    else if (!plain) above = cells;
    return cells;
  });
}
