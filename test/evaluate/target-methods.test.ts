// Methods other than the straight line: growth, average, step (section 3).
import { describe, expect, it } from 'vitest';
import { targetOn, written } from '../builders.ts';

const QUIET = { settings: { grace: 3000 } };

describe('growth', () => {
  /** From 2025-01-01 to 2027-01-01, judged a year after the start. */
  const grow = (baseline: string, goal: string, value: string, method = 'growth') =>
    targetOn(
      `goal: ${goal}
by: 2027-01-01
method: ${method}
baseline: {date: 2025-01-01, value: ${baseline}}
results: [{date: 2026-01-01, value: ${value}}]`,
      '2026-01-02',
      QUIET,
    );

  it.each([
    ['doubling where doubling is asked', '100', '400', '200', 'on_track 8'],
    ['96 % of the rate of 10 % a year', '100', '121', '109.6', 'on_track 8'],
    ['94 % of the rate', '100', '121', '109.4', 'at_risk 9'],
    ['61 % of the rate', '100', '121', '106.1', 'at_risk 9'],
    ['59 % of the rate', '100', '121', '105.9', 'off_track 10'],
    ['no growth', '100', '121', '100', 'off_track 10'],
    ['shrinking', '100', '121', '90', 'off_track 10'],
    ['halving where halving is asked', '100', '"<= 25"', '50', 'on_track 8'],
    ['shrinking too slowly', '100', '"<= 25"', '60', 'at_risk 9'],
    ['from nothing there is no rate', '0', '100', '50', 'in_progress 7'],
    ['from below nothing there is no rate', '-10', '100', '50', 'in_progress 7'],
    ['to nothing there is no rate', '100', '"<= 0"', '50', 'in_progress 7'],
    ['at nothing there is no rate', '100', '121', '0', 'in_progress 7'],
    ['of what satisfies there is no question', '100', '121', '121', 'achieved 4'],
  ])('%s: from %s to %s at %s is %s', (_, baseline, goal, value, expected) => {
    expect(grow(baseline, goal, value).verdict).toBe(expected);
  });

  it('expects on the way what the rate gives', () => {
    const { pace } = grow('100', '400', '150');
    expect(pace?.expected).toBeCloseTo(200, 6);
    // How many days a year has shows from the fourth decimal on.
    expect(pace?.pace).toBeCloseTo(0.5, 3);
  });

  it('differs from the straight line', () => {
    expect(grow('100', '400', '200', 'linear').verdict).toBe('at_risk 9');
  });
});

describe('step', () => {
  const step = (value: string, asOf: string) =>
    targetOn(
      `goal: 10\nby: 2025-12\nmethod: step\nbaseline: {date: 2025-01-01, value: 0}\nresults: [{date: 2025-12-01, value: ${value}}]`,
      asOf,
    );

  it.each([
    ['0', '2025-12-02', 'in_progress 7'],
    ['10', '2025-12-02', 'achieved 4'],
    ['11', '2025-12-02', 'exceeded 3'],
    ['9', '2025-12-31', 'in_progress 7'],
    ['9', '2026-01-01', 'missed 6'],
  ])('at %s on %s is %s', (value, asOf, expected) => {
    expect(step(value, asOf).verdict).toBe(expected);
  });

  it('has no pace', () => {
    expect(step('5', '2025-12-02').pace).toBeNull();
  });
});

describe('average', () => {
  const PLAN = { plan: { issued: '2021-01-01', period: '2021/2025' }, settings: { grace: 3000 } };
  const mean = (results: string, asOf: string, goal = '16..18') => {
    const target = targetOn(`goal: ${goal}\nby: 2025\nmethod: average\nresults: [${results}]`, asOf, PLAN);
    return { verdict: `${target.status} ${target.rule}`, mean: written(target.mean) };
  };
  const years = (...values: (number | string)[]): string =>
    values.map((value, index) => `{date: ${2021 + index}, value: ${value}}`).join(', ');

  it.each([
    [
      'before the due day it is in progress, whatever the mean',
      years(20, 20, 20, 20),
      '2025-06-30',
      'in_progress 7',
    ],
    ['on the due day the mean decides', years(15, 15, 16, 17, 17), '2025-12-31', 'achieved 4'],
    // On that one day nothing is missed yet, and a mean has no pace.
    [
      'on the due day a mean that falls short leaves it in progress',
      years(15, 15, 15, 15, 15),
      '2025-12-31',
      'in_progress 7',
    ],
    [
      'after the due day the mean decides, not the last year',
      years(20, 20, 20, 10, 10),
      '2026-01-01',
      'achieved 4',
    ],
    ['above the range it is exceeded', years(20, 20, 20, 20, 20), '2026-01-01', 'exceeded 3'],
    ['below it is missed', years(15, 15, 15, 15, 15), '2026-01-01', 'missed 6'],
    ['last year’s figure is awaited', years(15, 15, 15, 15), '2026-02-14', 'awaiting 5'],
    ['last year’s figure is awaited no longer', years(15, 15, 15, 15), '2026-02-15', 'missed 6'],
  ])('%s', (_, results, asOf, expected) => {
    expect(mean(results, asOf).verdict).toBe(expected);
  });

  it.each([
    ['quarters and months', '{date: 2025-Q2, value: 90}, {date: 2023-06, value: 90}'],
    ['a year before the plan', '{date: 2020, value: 90}'],
    ['a year after the due day', '{date: 2026, reported: 2026-01-05, value: 90}'],
    ['values that do not count', '{date: 2022, value: 90, counts: false}'],
  ])('leaves out %s', (_, more) => {
    expect(mean(`${years(16, 17, 18, 17, 17)}, ${more}`, '2026-01-10').mean).toBe('17');
  });

  it('takes a year as corrected', () => {
    const corrected = '{date: 2023, reported: 2024-05-01, value: 23}';
    expect(mean(`${years(16, 17, 18, 17, 17)}, ${corrected}`, '2026-01-10').mean).toBe('18');
  });

  it('is exact on decimals', () => {
    expect(mean(years(0.1, 0.2, 0.6), '2026-01-10', '"<= 0.3"').verdict).toBe('achieved 4');
    expect(mean(years(0.1, 0.2, 0.6), '2026-01-10', '">= 0.3"').verdict).toBe('achieved 4');
  });
});
