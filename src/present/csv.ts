// Comma-separated values (RFC 4180), safe to open in a spreadsheet: without the byte order mark, Excel takes UTF-8 for the
// machine's old encoding and shows Vietnamese as rubbish.
import { ExactNumber, type Json } from './json.ts';
import { printable } from './printable.ts';

type Flat = { readonly [key: string]: Json };

const BYTE_ORDER_MARK = '\ufeff';

/** The header from the keys of `columns`; lists become one cell, joined with `; `. */
export function printCsv(columns: readonly string[], rows: readonly Flat[]): string {
  const head = columns.map((column) => quoteCell(column));
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)));
  return BYTE_ORDER_MARK + [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

const cellOf = (value: Json): string =>
  typeof value === 'number' || value instanceof ExactNumber ? textOf(value) : quoteCell(textOf(value));

function textOf(value: Json): string {
  if (value === null) return '';
  if (value instanceof ExactNumber) return value.text;
  if (typeof value !== 'object') return String(value);
  return isList(value) ? value.map(textOf).join('; ') : objectText(value as Flat);
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

/** Agencies by name, goals and values as files write them, anything else as `key=value` pairs. */
function objectText({ name, op, value, min, max, ...rest }: Flat): string {
  if (typeof name === 'string') return name;
  if (op === 'range') return `${textOf(min ?? null)}..${textOf(max ?? null)}`;
  if (typeof op === 'string') return `${op} ${textOf(value ?? null)}`;
  return Object.entries({ value: value ?? null, ...rest })
    .filter(([, part]) => part !== null)
    .map(([key, part]) => `${key}=${textOf(part)}`)
    .join(' ');
}

/** A spreadsheet takes text that begins with `= + - @` for a formula; an apostrophe keeps it text. */
function quoteCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const shown = printable(safe);
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
