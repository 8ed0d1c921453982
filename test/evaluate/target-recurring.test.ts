// Goals of every period: `by: yearly`, `by: quarterly`, `by: monthly` (section 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { targetOn } from '../builders.ts';

const QUIET = { settings: { grace: 3000 } };
const on = (by: string, results: string, asOf: string, more = '') =>
  targetOn(`goal: 50\nby: ${by}\n${more}\nresults: [${results}]`, asOf, QUIET);
const lastOf = ({ last }: ReturnType<typeof on>): string | null =>
  last && `${last.period.text} ${formatDay(last.due)} ${last.status}`;

describe('a goal of every year', () => {
  it.each([
    ['2026-01-01', '2026', '2026-12-31'],
    ['2026-12-31', '2026', '2026-12-31'],
    ['2027-01-01', '2027', '2027-12-31'],
  ])('on %s is judged for %s and due on %s', (asOf, period, due) => {
    const target = on('yearly', '', asOf);
    expect([target.period?.text, target.due && formatDay(target.due)]).toEqual([period, due]);
  });

  it.each([
    ['without any result', '', '2026-03-01', 'no_data 1'],
    ['with results of other years alone', '{date: 2025, value: 60}', '2026-03-01', 'no_data 1'],
    [
      'with a satisfying result of this year',
      '{date: 2026, reported: 2026-11-20, value: 60}',
      '2026-12-01',
      'exceeded 3',
    ],
    [
      'with a result of this year that falls short',
      '{date: 2026, reported: 2026-11-20, value: 40}',
      '2026-12-01',
      'in_progress 7',
    ],
    [
      'in the new year, when last year’s result is no longer of the period',
      '{date: 2026, reported: 2026-11-20, value: 60}',
      '2027-01-01',
      'no_data 1',
    ],
  ])('%s', (_, results, asOf, expected) => {
    expect(on('yearly', results, asOf).verdict).toBe(expected);
  });

  it('is not unreported as long as its period runs', () => {
    expect(on('yearly', '', '2026-12-31').flags).toEqual([]);
  });

  it.each([
    ['achieved', '{date: 2025, value: 50}', '2026-03-01', '2025 2025-12-31 achieved'],
    ['missed', '{date: 2025, value: 40}', '2026-03-01', '2025 2025-12-31 missed'],
    ['without data', '', '2026-03-01', '2025 2025-12-31 no_data'],
    [
      'without data as long as its figure is not known',
      '{date: 2025, reported: 2026-04-01, value: 50}',
      '2026-03-01',
      '2025 2025-12-31 no_data',
    ],
    [
      'achieved once its figure is known',
      '{date: 2025, reported: 2026-04-01, value: 50}',
      '2026-04-01',
      '2025 2025-12-31 achieved',
    ],
    [
      'exceeded, as the latest of several',
      '{date: 2025, value: 40}, {date: 2026, value: 60}',
      '2027-03-01',
      '2026 2026-12-31 exceeded',
    ],
  ])('shows beside it the last closed year: %s', (_, results, asOf, expected) => {
    expect(lastOf(on('yearly', results, asOf))).toBe(expected);
  });

  it('has no last one in the plan’s first year', () => {
    expect(on('yearly', '', '2025-06-01').last).toBeNull();
  });

  it('does not call it a regress that this year falls behind the last', () => {
    const results = '{date: 2025, value: 60}, {date: 2026, reported: 2026-11-20, value: 40}';
    expect(on('yearly', results, '2026-12-01').flags).toEqual([]);
  });

  it('does not let figures of other years contest or be newer', () => {
    const results = '{date: 2026, reported: 2026-11-20, value: 60}, {date: 2025, value: 40}';
    expect(on('yearly', results, '2026-12-01').verdict).toBe('exceeded 3');
  });
});

describe('outside the plan’s time, a goal of every year', () => {
  it('is judged for the first year before the plan, with no last one', () => {
    const target = on('yearly', '', '2024-06-15');
    expect([target.period?.text, target.verdict, target.last]).toEqual(['2025', 'no_data 1', null]);
  });

  it.each([
    ['{date: 2030, value: 50}', 'achieved 4'],
    ['{date: 2030, value: 40}', 'missed 6'],
    ['', 'no_data 1 unreported'],
  ])('is judged for the last year after the plan: results [%s] are %s', (results, verdict) => {
    const target = on('yearly', results, '2031-06-15');
    expect([target.period?.text, target.verdict, lastOf(target)]).toEqual([
      '2030',
      verdict,
      '2029 2029-12-31 no_data',
    ]);
  });
});

describe('a goal of every quarter or month', () => {
  it.each([
    ['quarterly', '2026-05-15', '2026-Q2', '2026-06-30', '2026-Q1 2026-03-31 no_data'],
    ['quarterly', '2026-03-31', '2026-Q1', '2026-03-31', '2025-Q4 2025-12-31 no_data'],
    ['monthly', '2028-02-29', '2028-02', '2028-02-29', '2028-01 2028-01-31 no_data'],
    ['half-yearly', '2026-07-01', '2026-H2', '2026-12-31', '2026-H1 2026-06-30 no_data'],
  ])('%s on %s is judged for %s and due on %s', (by, asOf, period, due, last) => {
    const target = on(by, '', asOf);
    expect([target.period?.text, target.due && formatDay(target.due), lastOf(target)]).toEqual([
      period,
      due,
      last,
    ]);
  });

  it('counts the results that describe the quarter, and no others', () => {
    const results = '{date: 2026-Q1, value: 60}, {date: 2026-Q2, reported: 2026-06-20, value: 40}';
    const target = on('quarterly', results, '2026-06-25');
    expect([target.verdict, lastOf(target)]).toEqual(['in_progress 7', '2026-Q1 2026-03-31 exceeded']);
  });

  it('is judged on its last day for the quarter that ends', () => {
    expect(on('quarterly', '{date: 2026-Q2, reported: 2026-06-20, value: 50}', '2026-06-30').verdict).toBe(
      'achieved 4',
    );
    expect(on('quarterly', '{date: 2026-Q2, reported: 2026-06-20, value: 50}', '2026-07-01').verdict).toBe(
      'no_data 1',
    );
  });
});
