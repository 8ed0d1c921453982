// The lines of a table put into rows, as their placings say.
import { splitLeadingNumber } from '../numbering.ts';
import { EMPTY_CELL, type RawRow } from '../raw.ts';
import type { ColumnRole, Piece, TableDoubt } from '../types.ts';
import type { Alignment } from './align.ts';
import { isSeldomEmpty } from './costs.ts';
import type { Placing } from './hypothesis.ts';
import type { Line } from './lines.ts';

interface Building {
  readonly cells: Piece[][];
  readonly at: Piece['at'];
  readonly resumed: boolean;
  readonly doubts: TableDoubt[];
}

export interface Sorted {
  readonly rows: readonly RawRow[];
  readonly repeated: readonly Piece[];
  readonly separators: readonly Piece[];
  readonly unplaced: readonly Piece[];
  /** How many lines belong to the table. */
  readonly taken: number;
}

const rowOf = (row: Building): RawRow => ({
  cells: row.cells.map((pieces) => (pieces.length === 0 ? EMPTY_CELL : { pieces })),
  at: row.at,
  ...(row.resumed ? { resumed: true } : {}),
  doubts: row.doubts,
});

type Cell = Extract<Placing, { kind: 'cell' }>;

/** Number and text of one line are two pieces, in two cells. */
function place(row: Building, placing: Cell, piece: Piece, name: number): void {
  const split = placing.split ? splitLeadingNumber(piece.text) : undefined;
  if (split === undefined) {
    row.cells[placing.split ? name : placing.column]?.push(piece);
    return;
  }
  row.cells[placing.column]?.push({ text: split.number, at: { ...piece.at, part: 1 } });
  row.cells[name]?.push({ text: split.rest, at: { ...piece.at, part: 2 } });
}

const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['goal', 'result']);

/** One of several columns of figures: which of them a figure stands in, the figure does not say. */
const isBesideFigures = (column: number, roles: readonly ColumnRole[]): boolean =>
  [column - 1, column, column + 1].filter((at) => FIGURES.has(roles[at] ?? 'other')).length > 1 &&
  FIGURES.has(roles[column] ?? 'other');

/** Columns that were left out without a sign are doubted, with the text before which they were. */
function leftOut(row: Building | undefined, placing: Cell, piece: Piece, roles: readonly ColumnRole[]): void {
  const [from, to] = placing.unsigned;
  for (let column = from; column < to; column += 1) {
    if (!isSeldomEmpty(roles[column] ?? 'other') && !isBesideFigures(column, roles)) continue;
    row?.doubts.push({ kind: 'cells_guessed', at: piece.at, text: piece.text.trim(), column });
  }
}

const closeDoubt = ({ column }: Cell, { at, text }: Piece): TableDoubt => ({
  kind: 'cells_guessed',
  at,
  text: text.trim(),
  column,
});

/** `close`: lines that stand in another cell in a reading that is nearly as good. */
export function sortLines(
  lines: readonly Line[],
  { placings, close }: Pick<Alignment, 'placings' | 'close'>,
  roles: readonly ColumnRole[],
): Sorted {
  const rows: Building[] = [];
  const [repeated, separators, unplaced]: [Piece[], Piece[], Piece[]] = [[], [], []];
  const ended = placings.findIndex((placing) => placing.kind === 'end');
  const taken = ended === -1 ? placings.length : ended;
  let resumed = false;
  placings.slice(0, taken).forEach((placing, index) => {
    const line = lines[index];
    if (line === undefined) return;
    if (line.kind === 'separator') separators.push(line.piece);
    if (placing.kind === 'heading' && line.kind === 'text') repeated.push(line.piece);
    if (placing.kind === 'dropped') unplaced.push(line.piece);
    resumed = placing.kind === 'heading' || (resumed && placing.kind !== 'cell');
    if (placing.kind !== 'cell') return;
    leftOut(rows.at(-1), placing, line.piece, roles);
    if (placing.opens) rows.push({ cells: roles.map(() => []), at: line.piece.at, resumed, doubts: [] });
    const row = rows.at(-1);
    if (row === undefined) return;
    place(row, placing, line.piece, roles.indexOf('name'));
    if (close.has(index)) row.doubts.push(closeDoubt(placing, line.piece));
  });
  return { rows: rows.map(rowOf), repeated, separators, unplaced, taken };
}
