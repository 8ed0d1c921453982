// The machine-readable answer: one object, exact numbers, nothing a terminal could obey (docs/design.md, section 5).
import { type Day, formatDay } from '../model/civil-date.ts';
import type { Decimal } from '../model/decimal.ts';

/** A number printed with the digits of its source instead of the nearest binary number. */
export class ExactNumber {
  readonly text: string;
  constructor(decimal: Decimal) {
    this.text = decimal.big.toFixed();
  }
}

export type Json =
  | null
  | boolean
  | number
  | string
  | ExactNumber
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface Envelope {
  readonly asOf: Day;
  readonly revision: string | null;
}

/** Every answer says what it is and for which day and revision. */
export const withEnvelope = (envelope: Envelope, body: { readonly [key: string]: Json }): Json => ({
  schema: 1,
  as_of: formatDay(envelope.asOf),
  revision: envelope.revision,
  ...body,
});

/** Two spaces a level and a newline at the end, as `JSON.stringify(value, null, 2)` prints. */
export const printJson = (value: Json): string => `${write(value, '\n')}\n`;

function write(value: Json, newline: string): string {
  if (value instanceof ExactNumber) return value.text;
  if (value === null || typeof value !== 'object') {
    return typeof value === 'string' ? quote(value) : JSON.stringify(value);
  }
  const inner = `${newline}  `;
  const parts = isList(value)
    ? value.map((item) => write(item, inner))
    : Object.entries(value).map(([key, item]) => `${quote(key)}: ${write(item, inner)}`);
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? open + close : open + inner + parts.join(`,${inner}`) + newline + close;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON escapes C0 by itself; C1 and bidirectional controls are escaped as well, which means the same. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const dayOrNull = (day: Day | null | undefined): string | null =>
  day === null || day === undefined ? null : formatDay(day);

/** Progress and pace have four decimals. */
export const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Math.round(value * 10_000) / 10_000 + 0;
