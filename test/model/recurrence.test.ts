// Deadlines and what returns (section 2, Notations; section 3, Tasks).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { parsePeriod } from '../../src/model/period.ts';
import {
  dueDayOf,
  occurrencesWithin,
  parseDeadline,
  parseRecurrence,
  periodHolding,
  type Recurrence,
} from '../../src/model/recurrence.ts';
import { day } from '../builders.ts';

const rule = (text: string): Recurrence => {
  const read = parseRecurrence(text);
  if (read === undefined) throw new Error(`${text} is no recurrence`);
  return read;
};

describe('a deadline', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2025-H1', '2025-06-30'],
    ['2025-9M', '2025-09-30'],
    ['2025-Q4', '2025-12-31'],
    ['2025-07', '2025-07-31'],
    ['2024-02', '2024-02-29'],
    ['2025-07-15', '2025-07-15'],
    ['2025/2026', '2026-12-31'],
    ['2025-Q1/2025-Q3', '2025-09-30'],
  ])('%s falls due once, on %s', (text, due) => {
    expect(parseDeadline(text)).toEqual({ kind: 'once', text, due: day(due) });
  });

  it.each(['ongoing', '2025/..', '2025-07/..'])('%s never falls due', (text) => {
    expect(parseDeadline(text)).toEqual({ kind: 'ongoing', text });
  });

  it.each([
    ['monthly', { every: 'monthly', ahead: false }],
    ['quarterly', { every: 'quarterly', ahead: false }],
    ['half-yearly', { every: 'half-yearly', ahead: false }],
    ['yearly', { every: 'yearly', ahead: false }],
    ['yearly 11', { every: 'yearly', month: 11, ahead: false }],
    ['yearly 1', { every: 'yearly', month: 1, ahead: false }],
    ['yearly 11-15', { every: 'yearly', month: 11, day: 15, ahead: false }],
    ['yearly 2-29', { every: 'yearly', month: 2, day: 29, ahead: false }],
    ['yearly 11 ahead', { every: 'yearly', month: 11, ahead: true }],
    ['yearly 11-15 ahead', { every: 'yearly', month: 11, day: 15, ahead: true }],
  ])('%s returns', (text, expected) => {
    expect(parseDeadline(text)).toEqual({ kind: 'recurring', text, rule: expected });
  });

  it.each([
    'yearly 13',
    'yearly 0',
    'yearly 2-30',
    'yearly 11-31',
    'yearly 11-0',
    'yearly-11',
    'yearly ahead',
    'monthly ahead',
    'monthly 5',
    'Yearly',
    'weekly',
    'hằng năm',
    'Thường xuyên',
    '2026/2025',
    '',
  ])('is not written "%s"', (text) => {
    expect(parseDeadline(text)).toBeUndefined();
  });
});

describe('the period that holds a day', () => {
  it.each([
    ['monthly', '2025-02-28', '2025-02'],
    ['monthly', '2025-12-31', '2025-12'],
    ['quarterly', '2025-03-31', '2025-Q1'],
    ['quarterly', '2025-04-01', '2025-Q2'],
    ['half-yearly', '2025-06-30', '2025-H1'],
    ['half-yearly', '2025-07-01', '2025-H2'],
    ['yearly', '2025-01-01', '2025'],
  ] as const)('of a %s turn on %s is %s', (every, on, expected) => {
    expect(periodHolding(every, day(on)).text).toBe(expected);
  });
});

describe('the due day of an occurrence', () => {
  it.each([
    ['monthly', '2024-02', '2024-02-29'],
    ['quarterly', '2025-Q1', '2025-03-31'],
    ['half-yearly', '2025-H1', '2025-06-30'],
    ['yearly', '2025', '2025-12-31'],
    ['yearly 11', '2025', '2025-11-30'],
    ['yearly 2', '2024', '2024-02-29'],
    ['yearly 11-15', '2025', '2025-11-15'],
    ['yearly 2-29', '2024', '2024-02-29'],
    ['yearly 2-29', '2025', '2025-02-28'],
    ['yearly 11 ahead', '2026', '2025-11-30'],
    ['yearly 11-15 ahead', '2026', '2025-11-15'],
  ])('%s for %s is %s', (text, period, due) => {
    const read = parsePeriod(period);
    expect(read && formatDay(dueDayOf(rule(text), read))).toBe(due);
  });
});

describe('the occurrences of a plan', () => {
  const occurrences = (text: string, start: string, end: string, from?: string): string[] =>
    occurrencesWithin(
      rule(text),
      day(start),
      day(end),
      from === undefined ? undefined : parsePeriod(from),
    ).map((occurrence) => `${occurrence.for.text} ${formatDay(occurrence.due)}`);

  it.each([
    {
      title: 'start with the first due day after the issue',
      args: ['quarterly', '2025-04-01', '2025-12-31'],
      expected: ['2025-Q2 2025-06-30', '2025-Q3 2025-09-30', '2025-Q4 2025-12-31'],
    },
    {
      title: 'include the one due on the day of issue',
      args: ['quarterly', '2025-09-30', '2025-12-31'],
      expected: ['2025-Q3 2025-09-30', '2025-Q4 2025-12-31'],
    },
    {
      title: 'end with the last due day within the plan',
      args: ['quarterly', '2025-09-01', '2025-12-30'],
      expected: ['2025-Q3 2025-09-30'],
    },
    {
      title: 'go from year to year',
      args: ['yearly', '2025-01-26', '2027-12-31'],
      expected: ['2025 2025-12-31', '2026 2026-12-31', '2027 2027-12-31'],
    },
    {
      title: 'skip the year whose month passed before the issue',
      args: ['yearly 11', '2025-12-01', '2027-12-31'],
      expected: ['2026 2026-11-30', '2027 2027-11-30'],
    },
    {
      title: 'ahead are for the year after the one in which they fall due',
      args: ['yearly 11 ahead', '2025-01-26', '2026-12-31'],
      expected: ['2026 2025-11-30', '2027 2026-11-30'],
    },
    {
      title: 'ahead skip the one whose day passed before the issue',
      args: ['yearly 11 ahead', '2025-12-01', '2026-12-31'],
      expected: ['2027 2026-11-30'],
    },
    {
      title: 'with from start at that period, even when it fell due before the issue',
      args: ['quarterly', '2025-08-01', '2025-12-31', '2025-Q1'],
      expected: ['2025-Q1 2025-03-31', '2025-Q2 2025-06-30', '2025-Q3 2025-09-30', '2025-Q4 2025-12-31'],
    },
    {
      title: 'with from start later than the issue',
      args: ['yearly', '2025-01-26', '2028-12-31', '2027'],
      expected: ['2027 2027-12-31', '2028 2028-12-31'],
    },
    {
      title: 'ahead with from start at the occurrence for that year',
      args: ['yearly 11 ahead', '2025-01-26', '2026-12-31', '2025'],
      expected: ['2025 2024-11-30', '2026 2025-11-30', '2027 2026-11-30'],
    },
    {
      title: 'are none when the plan ends before the first due day',
      args: ['yearly', '2025-01-26', '2025-12-30'],
      expected: [],
    },
  ])('$title', ({ args, expected }) => {
    const [text = '', start = '', end = '', from] = args;
    expect(occurrences(text, start, end, from)).toEqual(expected);
  });

  it('monthly are twelve in a year, each on the last day of its month', () => {
    const all = occurrences('monthly', '2024-01-01', '2024-12-31');
    expect(all).toHaveLength(12);
    expect(all.slice(0, 2)).toEqual(['2024-01 2024-01-31', '2024-02 2024-02-29']);
  });
});
