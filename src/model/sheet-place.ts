// Places on a sheet as spreadsheets write them (`B7`, `A1:C3`), and how they count days.

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

/** Row from 1, column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows from 1, columns from 0, ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a day counted from 1904 is short of the same day counted from the end of 1899. */
export const DAYS_TO_1904 = 1462;

/** `A`, `Z`, `AA`: the name of a column, from 0. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/** Undefined for what is no place on a sheet. */
export function readPlace(text: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW ? { row, column } : undefined;
}

export function readRange(text: string): CellRange | undefined {
  const [from = '', to = from] = text.split(':');
  const [start, end] = [readPlace(from), readPlace(to)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
