// Reporting periods: months, quarters, halves, nine months and years, what came before them, a year before, and after.
import { addMonths, type Day, dayOf, partsOf } from '../../model/civil-date.ts';
import { type Period, type PeriodKind, parsePeriod } from '../../model/period.ts';

export type ReportPeriodKind = Exclude<PeriodKind, 'day'>;
export type Calendar = 'nd09' | 'calendar';

export interface ReportPeriod extends Period {
  readonly kind: ReportPeriodKind;
  readonly year: number;
}

/** Years in which plans are reported on; its neighbours can be named too. */
const [FIRST_YEAR, LAST_YEAR] = [1945, 2999];

/** Reads a period that reports are written for; undefined for a day and for anything else. */
export function parseReportPeriod(text: string): ReportPeriod | undefined {
  const period = readPeriod(text);
  return period !== undefined && period.year >= FIRST_YEAR && period.year <= LAST_YEAR ? period : undefined;
}

function readPeriod(text: string): ReportPeriod | undefined {
  const period = parsePeriod(text);
  if (period === undefined || period.kind === 'day') return undefined;
  return { ...period, kind: period.kind, year: partsOf(period.first).year };
}

const must = (text: string): ReportPeriod => {
  const period = readPeriod(text);
  if (period === undefined) throw new Error(`${text} is no report period`);
  return period;
};

const yearText = (year: number): string => String(year).padStart(4, '0');
const monthText = (month: number): string => String(month).padStart(2, '0');

/** The text of the period of a kind that ends with the month of `day`. */
function endingWith(kind: ReportPeriodKind, day: Day): ReportPeriod {
  const { year, month } = partsOf(day);
  const texts: Readonly<Record<ReportPeriodKind, string>> = {
    month: `${yearText(year)}-${monthText(month)}`,
    quarter: `${yearText(year)}-Q${Math.ceil(month / 3)}`,
    half: `${yearText(year)}-H${Math.ceil(month / 6)}`,
    'nine-months': `${yearText(year)}-9M`,
    year: yearText(year),
  };
  return must(texts[kind]);
}

/** The period reported before: nine months follow the first half, whose predecessor is the half before it. */
export function previousPeriod(period: ReportPeriod): ReportPeriod {
  if (period.kind === 'nine-months') return must(`${yearText(period.year)}-H1`);
  return endingWith(period.kind, period.first - 1);
}

/** The same period of the year before; null for a year, whose previous period it is. */
export const samePeriodLastYear = (period: ReportPeriod): ReportPeriod | null =>
  period.kind === 'year' ? null : endingWith(period.kind, addMonths(period.last, -12));

/** The period reported after: after nine months comes the whole year. */
export function nextPeriod(period: ReportPeriod): ReportPeriod {
  switch (period.kind) {
    case 'month':
      return endingWith('month', period.last + 1);
    case 'quarter':
      return endingWith('quarter', period.last + 1);
    case 'half':
      return endingWith('half', period.last + 1);
    case 'nine-months':
      return must(yearText(period.year));
    case 'year':
      return must(yearText(period.year + 1));
  }
}

export interface DataWindow {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days that a report's data cover. Decree 09/2019/NĐ-CP, article 12: from the 15th of the month before the period to the
 * 14th of its last month; statistics keep the calendar.
 */
export function dataWindow(period: ReportPeriod, calendar: Calendar): DataWindow {
  if (calendar === 'calendar') return { from: period.first, to: period.last };
  const start = partsOf(period.first - 1);
  const end = partsOf(period.last);
  return { from: dayOf(start.year, start.month, 15), to: dayOf(end.year, end.month, 14) };
}
