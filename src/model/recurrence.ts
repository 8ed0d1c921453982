// What returns: `monthly`, `quarterly`, `half-yearly`, `yearly`, `yearly 11`, `yearly 11-15`, `yearly 11 ahead`.
import { type Day, dayOf, daysInMonth, lastDayOfMonth, partsOf } from './civil-date.ts';
import { type Period, type PeriodKind, parseInterval, parsePeriod } from './period.ts';

export const RECURRENCES = ['monthly', 'quarterly', 'half-yearly', 'nine-months', 'yearly'] as const;
export type Every = (typeof RECURRENCES)[number];

/** A rule that returns; `month` and `day` only with `yearly`; `ahead`: the occurrence for a year falls due the year before. */
export interface Recurrence {
  readonly every: Exclude<Every, 'nine-months'>;
  readonly month?: number;
  readonly day?: number;
  readonly ahead: boolean;
}

/** One occurrence: the period it is for, and the day it falls due. */
export interface Occurrence {
  readonly for: Period;
  readonly due: Day;
}

export type Deadline =
  | { readonly kind: 'once'; readonly text: string; readonly due: Day }
  | { readonly kind: 'ongoing'; readonly text: string }
  | { readonly kind: 'recurring'; readonly text: string; readonly rule: Recurrence };

const YEARLY_PATTERN = /^yearly(?: (\d{1,2})(?:-(\d{1,2}))?)?( ahead)?$/;

/** Months in one turn of a recurrence or of a report duty. */
export const MONTHS_BETWEEN: Readonly<Record<Every, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  'nine-months': 9,
  yearly: 12,
};

/** Reads a recurrence; undefined for anything else. A day is checked in a leap year (29/2 falls on 28/2 in others). */
export function parseRecurrence(text: string): Recurrence | undefined {
  if (text === 'monthly' || text === 'quarterly' || text === 'half-yearly')
    return { every: text, ahead: false };
  const match = YEARLY_PATTERN.exec(text);
  if (match === null) return undefined;
  const ahead = match[3] !== undefined;
  if (match[1] === undefined) return ahead ? undefined : { every: 'yearly', ahead };
  const month = Number(match[1]);
  if (month < 1 || month > 12) return undefined;
  if (match[2] === undefined) return { every: 'yearly', month, ahead };
  const day = Number(match[2]);
  return day < 1 || day > daysInMonth(2024, month) ? undefined : { every: 'yearly', month, day, ahead };
}

/** Reads a deadline: a period, an interval (due at its end; open: ongoing), `ongoing`, or a recurrence. */
export function parseDeadline(text: string): Deadline | undefined {
  if (text === 'ongoing') return { kind: 'ongoing', text };
  const rule = parseRecurrence(text);
  if (rule !== undefined) return { kind: 'recurring', text, rule };
  const interval = parseInterval(text);
  if (interval === undefined) return undefined;
  return interval.last === null ? { kind: 'ongoing', text } : { kind: 'once', text, due: interval.last };
}

const KIND_OF: Readonly<Record<Recurrence['every'], PeriodKind>> = {
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half',
  yearly: 'year',
};

/** The period of the given kind that holds `day`. */
export function periodHolding(every: Recurrence['every'], day: Day): Period {
  const { year, month } = partsOf(day);
  const texts: Readonly<Record<Recurrence['every'], string>> = {
    monthly: `${year}-${String(month).padStart(2, '0')}`,
    quarterly: `${year}-Q${Math.ceil(month / 3)}`,
    'half-yearly': `${year}-H${month <= 6 ? 1 : 2}`,
    yearly: `${year}`,
  };
  const period = parsePeriod(texts[every].padStart(4, '0'));
  if (period === undefined || period.kind !== KIND_OF[every])
    throw new Error(`no ${every} period holds day ${day}`);
  return period;
}

/** The day on which the occurrence for `period` falls due. */
export function dueDayOf(rule: Recurrence, period: Period): Day {
  if (rule.every !== 'yearly' || rule.month === undefined) return period.last;
  const year = partsOf(period.first).year - (rule.ahead ? 1 : 0);
  if (rule.day === undefined) return lastDayOfMonth(year, rule.month);
  return dayOf(year, rule.month, Math.min(rule.day, daysInMonth(year, rule.month)));
}

/**
 * The occurrences of a recurring task: from the first due day on or after `start` (or, with `from`, from the occurrence
 * for that period) to the last due day on or before `end` (docs/design.md, section 3, Tasks).
 */
export function occurrencesWithin(rule: Recurrence, start: Day, end: Day, from?: Period): Occurrence[] {
  const occurrences: Occurrence[] = [];
  let period = periodHolding(rule.every, from?.first ?? start);
  for (let due = dueDayOf(rule, period); due <= end; due = dueDayOf(rule, period)) {
    if (from !== undefined || due >= start) occurrences.push({ for: period, due });
    period = periodHolding(rule.every, period.last + 1);
  }
  return occurrences;
}

export type { Period };
