// Periods and intervals: `2025`, `2025-H1`, `2025-9M`, `2025-Q3`, `2025-07`, `2025-07-31`, `2025/2030`, `2025/..`.
import { type Day, dayOf, lastDayOfMonth, parseDay } from './civil-date.ts';

export type PeriodKind = 'year' | 'half' | 'nine-months' | 'quarter' | 'month' | 'day';

/** One period; its last day is the day it falls due and the day by which periods compare. */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly first: Day;
  readonly last: Day;
}

/** From the first day of one period to the last day of another; `last` is null when the end is open. */
export interface Interval {
  readonly text: string;
  readonly first: Day;
  readonly last: Day | null;
}

const MONTHS_PATTERN = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(9M)))?$/;

const monthsOf = (text: string, kind: PeriodKind, year: number, from: number, to: number): Period => ({
  text,
  kind,
  first: dayOf(year, from, 1),
  last: lastDayOfMonth(year, to),
});

/** Reads one period; undefined for anything else and for a day or month that does not exist. */
export function parsePeriod(text: string): Period | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { text, kind: 'day', first: day, last: day };
  const match = MONTHS_PATTERN.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const [, , month, quarter, half, nine] = match;
  if (month !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? monthsOf(text, 'month', year, number, number) : undefined;
  }
  if (quarter !== undefined)
    return monthsOf(text, 'quarter', year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return monthsOf(text, 'half', year, Number(half) * 6 - 5, Number(half) * 6);
  if (nine !== undefined) return monthsOf(text, 'nine-months', year, 1, 9);
  return monthsOf(text, 'year', year, 1, 12);
}

/** Reads a period or an interval of two; undefined when malformed or when the end precedes the start. */
export function parseInterval(text: string): Interval | undefined {
  const parts = text.split('/');
  const start = parsePeriod(parts[0] ?? '');
  if (start === undefined || parts.length > 2) return undefined;
  const end = parts[1];
  if (end === undefined) return { text, first: start.first, last: start.last };
  if (end === '..') return { text, first: start.first, last: null };
  const last = parsePeriod(end)?.last;
  return last === undefined || last < start.first ? undefined : { text, first: start.first, last };
}
