// Exact decimals as written: `0.1 + 0.2` equals `0.3`, and `97.10` keeps its two places.
import Big from 'big.js';

/** A decimal with the digits of its source; `text` is what the file says, `big` its exact value. */
export interface Decimal {
  readonly text: string;
  readonly big: Big;
}

const DECIMAL_PATTERN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** Reads a plain decimal (dot for the fraction, no thousands separator); undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  // big.js reads no leading plus.
  return DECIMAL_PATTERN.test(text) ? { text, big: new Big(text.replace(/^\+/, '')) } : undefined;
}

/** The decimal that JavaScript prints for a finite number; its shortest form is the one the file held, up to 17 digits. */
export const decimalOf = (value: number): Decimal => ({ text: String(value), big: new Big(String(value)) });

/**
 * Plain data as it was before JSON wrote it: exact decimals became their digits, and `{text, big}` is one, since no notation has
 * those two keys otherwise. Lists and records are changed in place.
 */
export function reviveDecimals(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Record<string, unknown>;
  if (typeof fields.big === 'string' && typeof fields.text === 'string')
    return { ...fields, big: new Big(fields.big) };
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (field !== null && typeof field === 'object') fields[key] = reviveDecimals(field);
  }
  return value;
}

/** Negative, zero or positive, as `left` is below, equal to or above `right`; exact. */
export const compareDecimals = (left: Decimal, right: Decimal): number => left.big.cmp(right.big);

/** Digits after the decimal point as written. */
export function decimalPlaces(decimal: Decimal): number {
  const match = /\.(\d+)/.exec(decimal.text);
  return /[eE]/.test(decimal.text)
    ? Math.max(0, -(decimal.big.e - decimal.big.c.length + 1))
    : (match?.[1]?.length ?? 0);
}

/** The nearest binary number, for JSON, charts and ratios of rates; the digits say exactly what `big` does, and read faster. */
export const toNumber = (decimal: Decimal): number => Number(decimal.text);
