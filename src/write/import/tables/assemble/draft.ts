// Rows while they are put together: pieces by column, the number read apart from the name.
import type { SourcePlace } from '../../../../model/source-document.ts';
import { readRowNumber, splitLeadingNumber } from '../numbering.ts';
import { plainText } from '../plain.ts';
import { printedOf, type RawRow } from '../raw.ts';
import type { ColumnRole, DoubtKind, Piece, TableDoubt } from '../types.ts';

export interface DraftCell {
  readonly pieces: Piece[];
  readonly above: boolean;
}

export interface DraftRow {
  readonly cells: DraftCell[];
  /** The number as printed, when one is; it may stand in the same cell as the name. */
  number: string;
  /** The number of printed signs before the name in the name's cell. */
  readonly lead: string;
  readonly at: SourcePlace;
  readonly resumed: boolean;
  readonly wide: boolean;
  readonly doubts: TableDoubt[];
}

export const textOf = (row: DraftRow, column: number): string => {
  const cell = row.cells[column];
  return cell === undefined ? '' : plainText(printedOf(cell));
};

/** Columns with pieces of their own, apart from the number's. */
export const filledColumns = (row: DraftRow, roles: readonly ColumnRole[]): readonly number[] =>
  row.cells.flatMap((cell, column) => (cell.pieces.length > 0 && roles[column] !== 'number' ? [column] : []));

export const doubtOf = (kind: DoubtKind, row: DraftRow, text: string, column?: number): TableDoubt => ({
  kind,
  at: (column === undefined ? undefined : row.cells[column]?.pieces[0]?.at) ?? row.at,
  text,
  ...(column === undefined ? {} : { column }),
});

/** `II Giáo dục` over the whole width of a table: Roman numbers and letters stand there without a dot too. */
function splitBareNumber(printed: string): { readonly number: string; readonly rest: string } | undefined {
  const match = /^(\s*(?:[IVX]{1,5}|[A-ZĐ])[-–\s]+)(\p{Lu}.*)$/su.exec(printed);
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { number: match[1], rest: match[2] };
}

/** Numbers of a house's own making, in a column of numbers: `NV-02`, `B3`, `a/b`. */
const CODE = /^(?=.{1,12}$)[\p{L}\d]+(?:[./-][\p{L}\d]+)*[.)]?$/u;

/** `I. Đến năm 2030` in one cell becomes the number and the name, as two pieces of that cell. */
function splitNumberCell(cells: DraftCell[], numberColumn: number, nameColumn: number, wide: boolean): void {
  const own = cells[numberColumn]?.pieces ?? [];
  const first = own[0];
  const name = cells[nameColumn];
  if (
    first === undefined ||
    name === undefined ||
    readRowNumber(plainText(printedOf({ pieces: own }))).length > 0
  )
    return;
  if (name.pieces.length > 0 && CODE.test(plainText(printedOf({ pieces: own })))) return;
  const split = splitLeadingNumber(first.text) ?? (wide ? splitBareNumber(first.text) : undefined);
  const rest =
    split === undefined ? own : [{ text: split.rest, at: { ...first.at, part: 2 } }, ...own.slice(1)];
  const number = split === undefined ? [] : [{ text: split.number, at: { ...first.at, part: 1 } }];
  cells[numberColumn] = { pieces: number, above: false };
  cells[nameColumn] = { pieces: [...rest, ...name.pieces], above: false };
}

export function draftOf(row: RawRow, roles: readonly ColumnRole[], numbersInNames: boolean): DraftRow {
  const numberColumn = roles.indexOf('number');
  const nameColumn = roles.indexOf('name');
  const cells: DraftCell[] = row.cells.map((cell) => ({
    pieces: [...cell.pieces],
    above: cell.above === true,
  }));
  if (numberColumn !== -1) splitNumberCell(cells, numberColumn, nameColumn, row.wide === true);
  const printed = plainText(printedOf(cells[numberColumn]));
  const name = plainText(printedOf(cells[nameColumn]));
  const lead = printed === '' && numbersInNames ? (splitLeadingNumber(name)?.number ?? '') : '';
  return {
    cells,
    number: printed === '' ? lead.trim() : printed,
    lead,
    at: row.at,
    resumed: row.resumed === true,
    wide: row.wide === true,
    doubts: [...row.doubts],
  };
}

/** A table without a column of numbers may print them before the names. */
export const numbersStandInNames = (rows: readonly RawRow[], roles: readonly ColumnRole[]): boolean => {
  if (roles.includes('number')) return false;
  const names = rows
    .map((row) => plainText(printedOf(row.cells[roles.indexOf('name')])))
    .filter((text) => text !== '');
  return (
    names.length > 0 &&
    names.filter((text) => splitLeadingNumber(text) !== undefined).length >= 0.6 * names.length
  );
};
