// Cells of exported rows: what one value of the evaluation is in a column of a given type (docs/scale.md).
import type { Day } from '../../model/civil-date.ts';
import { type Decimal, toNumber } from '../../model/decimal.ts';
import type { Goal, Value } from '../../model/quantity.ts';

/** A day stands as its number of days since 1970-01-01; each format writes it in its own way. */
export type ExportCell = string | number | boolean | null;
export type ExportRow = Readonly<Record<string, ExportCell>>;

export const dayCell = (day: Day | null | undefined): number | null => day ?? null;

/** Lists in one cell, as in the CSV of lists. */
export const listCell = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.join('; ');

/** Digits as the file has them; an exponent or a leading plus is written out. */
const digits = (decimal: Decimal): string =>
  /^-?\d+(\.\d+)?$/.test(decimal.text) ? decimal.text : decimal.big.toFixed();

/** The exact digits, and beside them the nearest binary number; one too large for any is left out. */
function decimalCells(name: string, decimal: Decimal | undefined): ExportRow {
  const number = decimal === undefined ? null : toNumber(decimal);
  return {
    [name]: decimal === undefined ? null : digits(decimal),
    [`${name}_number`]: number === null || !Number.isFinite(number) ? null : number + 0,
  };
}

/** `<prefix>_op`, `_value`, `_min`, `_max`, of a goal or of a reported value. */
export function quantityCells(prefix: string, quantity: Goal | Value | null | undefined): ExportRow {
  const [single, range] =
    quantity?.op === 'range' ? [undefined, quantity] : [quantity ?? undefined, undefined];
  return {
    [`${prefix}_op`]: quantity?.op ?? null,
    ...decimalCells(`${prefix}_value`, single?.value),
    ...decimalCells(`${prefix}_min`, range?.min),
    ...decimalCells(`${prefix}_max`, range?.max),
  };
}
