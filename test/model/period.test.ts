// Periods and intervals as the design writes them (section 2, Notations).

import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { parseInterval, parsePeriod } from '../../src/model/period.ts';
import { suggestPeriod } from '../../src/model/suggested-period.ts';
import fc from '../fast-check.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

describe('a period', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-H1', 'half', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half', '2025-07-01', '2025-12-31'],
    ['2025-9M', 'nine-months', '2025-01-01', '2025-09-30'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-Q2', 'quarter', '2025-04-01', '2025-06-30'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
    ['2025-07', 'month', '2025-07-01', '2025-07-31'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-07-31', 'day', '2025-07-31', '2025-07-31'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ])('%s is a %s from %s to %s', (text, kind, first, last) => {
    const period = parsePeriod(text);
    expect(period && { ...period, first: formatDay(period.first), last: formatDay(period.last) }).toEqual({
      text,
      kind,
      first,
      last,
    });
  });

  it.each([
    '2025-13',
    '2025-00',
    '2025-7',
    '2025-Q5',
    '2025-Q0',
    '2025-H3',
    '2025-H0',
    '2025-6M',
    '2025-q1',
    '2025Q1',
    '2025-02-29',
    '2025-04-31',
    '25',
    '20255',
    '2025-',
    '2025/2026',
    '..',
    'Tháng 7/2025',
    '07/2025',
    '31/12/2025',
    'ongoing',
    '',
    ' 2025',
    '2025\n',
  ])('is not written "%s"', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('keeps its spelling, and its days are in order, whatever it is', () => {
    const text = fc
      .record({
        year: fc.integer({ min: 1000, max: 9999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        kind: fc.constantFrom('year', 'half', 'nine', 'quarter', 'month', 'day'),
      })
      .map(({ year, month, day, kind }) => {
        const tail = {
          year: '',
          half: `-H${month <= 6 ? 1 : 2}`,
          nine: '-9M',
          quarter: `-Q${Math.ceil(month / 3)}`,
          month: `-${pad(month)}`,
          day: `-${pad(month)}-${pad(day)}`,
        };
        return `${year}${tail[kind]}`;
      });
    fc.assert(
      fc.property(text, (spelling) => {
        const period = parsePeriod(spelling);
        expect(period?.text).toBe(spelling);
        expect(period?.first).toBeLessThanOrEqual(period?.last ?? Number.NaN);
      }),
    );
  });
});

describe('an interval', () => {
  it.each([
    ['2025/2030', '2025-01-01', '2030-12-31'],
    ['2025/..', '2025-01-01', null],
    ['2025-Q3/2026-Q1', '2025-07-01', '2026-03-31'],
    ['2025-07-15/2025-12', '2025-07-15', '2025-12-31'],
    ['2025/2025', '2025-01-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-07-15', '2025-07-15', '2025-07-15'],
  ])('%s runs from %s to %s', (text, first, last) => {
    const interval = parseInterval(text);
    expect(interval && { ...interval, first: formatDay(interval.first) }).toEqual({
      text,
      first,
      last: interval?.last ?? null,
    });
    expect(interval?.last === null ? null : formatDay(interval?.last ?? Number.NaN)).toBe(last);
  });

  it.each([
    '2026/2025',
    '../2025',
    '2025/',
    '/2025',
    '2025/2026/2027',
    '2025 / 2026',
    '2025-2030',
    '2025/...',
  ])('is not written "%s"', (text) => {
    expect(parseInterval(text)).toBeUndefined();
  });
});

describe('the hint for a period in Vietnamese spelling', () => {
  it.each([
    ['31/12/2025', '2025-12-31'],
    ['5/7/2025', '2025-07-05'],
    ['7/2025', '2025-07'],
    ['07/2025', '2025-07'],
    ['Tháng 7/2025', '2025-07'],
    ['tháng 12/2025', '2025-12'],
    ['Quý III/2025', '2025-Q3'],
    ['Quý IV năm 2025', '2025-Q4'],
    ['quý 1/2025', '2025-Q1'],
    ['2025-7', '2025-07'],
    ['2025-7-5', '2025-07-05'],
  ])('for "%s" is %s', (text, expected) => {
    expect(suggestPeriod(text)).toBe(expected);
  });

  it.each(['31/02/2025', '13/2025', 'Quý V/2025', 'sớm', '2025-13-01', ''])(
    'for "%s" there is none',
    (text) => {
      expect(suggestPeriod(text)).toBeUndefined();
    },
  );
});
