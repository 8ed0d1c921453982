// Civil dates, proven equal to Temporal over 1600 to 2400.

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  daysInMonth,
  formatDay,
  lastDayOfMonth,
  parseDay,
  partsOf,
} from '../../src/model/civil-date.ts';
import { day } from '../builders.ts';
import fc from '../fast-check.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const temporalOf = (value: number): Temporal.PlainDate => EPOCH.add({ days: value });
const anyDay = fc.integer({ min: day('1600-01-01'), max: day('2400-12-31') });

describe('a civil day', () => {
  it('is the day that Temporal counts, on every day from 1600 to 2400', () => {
    const wrong: string[] = [];
    let date = Temporal.PlainDate.from('1600-01-01');
    let count = EPOCH.until(date).days;
    for (; date.year <= 2400; date = date.add({ days: 1 }), count++) {
      const parts = partsOf(count);
      const same =
        dayOf(date.year, date.month, date.day) === count &&
        parts.year === date.year &&
        parts.month === date.month &&
        parts.day === date.day &&
        daysInMonth(date.year, date.month) === date.daysInMonth;
      if (!same) wrong.push(date.toString());
    }
    expect(wrong).toEqual([]);
    expect(count).toBe(day('2400-12-31') + 1);
  });

  it('prints and parses as Temporal does', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const text = temporalOf(value).toString();
        expect(formatDay(value)).toBe(text);
        expect(parseDay(text)).toBe(value);
      }),
    );
  });

  it('moves by months as Temporal does, when it is not the end of its month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (value, months) => {
        const date = temporalOf(value);
        fc.pre(date.day !== date.daysInMonth);
        expect(formatDay(addMonths(value, months))).toBe(date.add({ months }).toString());
      }),
    );
  });

  it('stays the end of its month when moved by months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2399 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -60, max: 60 }),
        (year, month, months) => {
          const expected = Temporal.PlainYearMonth.from({ year, month }).add({ months });
          expect(formatDay(addMonths(lastDayOfMonth(year, month), months))).toBe(
            expected.toPlainDate({ day: expected.daysInMonth }).toString(),
          );
        },
      ),
    );
  });

  it.each([
    ['2025-06-30', -3, '2025-03-31'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-02-28', 12, '2026-02-28'],
    ['2023-02-28', 12, '2024-02-29'],
    ['2025-01-30', 1, '2025-02-28'],
    ['2025-01-30', 2, '2025-03-30'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-01-15', 0, '2025-01-15'],
    ['2025-12-31', -12, '2024-12-31'],
  ])('%s moved by %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });
});

describe('reading a day', () => {
  it('counts from 1970-01-01', () => {
    expect([parseDay('1970-01-01'), parseDay('1970-01-02'), parseDay('1969-12-31')]).toEqual([0, 1, -1]);
  });

  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'])('takes %s', (text) => {
    expect(parseDay(text)).toBeDefined();
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-01-32',
    '2025-1-1',
    '25-01-01',
    '2025-01-01 ',
    ' 2025-01-01',
    '2025/01/01',
    '01/01/2025',
    '2025-01-01T00:00:00',
    '2025-01',
    '2025',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});
