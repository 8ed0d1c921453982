// The law of a better value: it never gives a worse status (STYLE of tests: properties, where there is a law).

import { describe, expect, it } from 'vitest';
import { targetOn } from '../builders.ts';
import fc from '../fast-check.ts';
import { oneSidedGoal } from './arbitraries.ts';

/** From the worst to the best; what no better value can turn into one another shares a place. */
const ORDER = [
  ['missed', 'awaiting', 'off_track', 'in_progress'],
  ['at_risk'],
  ['on_track'],
  ['achieved'],
  ['exceeded'],
];
const placeOf = (status: string): number => ORDER.findIndex((statuses) => statuses.includes(status));

const tenths = fc.integer({ min: -200, max: 200 }).map((value) => value / 10);
const shape = fc.record({
  goal: oneSidedGoal,
  values: fc.tuple(tenths, tenths),
  baseline: fc.option(tenths),
  method: fc.constantFrom('linear', 'step', 'growth'),
  unit: fc.constantFrom('xã', '"%"'),
  milestone: fc.option(oneSidedGoal),
  on: fc.constantFrom('2025-01-15', '2025-06-30', '2026-02', '2026'),
  asOf: fc.constantFrom('2026-12-31', '2027-01-20', '2027-06-30'),
});

/** The worse and the better of two values for a goal on one side. */
const ranked = (goal: string, [one, other]: readonly [number, number]): [number, number] => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return goal.startsWith('>') ? [low, high] : [high, low];
};

describe('a better value', { timeout: 300_000 }, () => {
  it('never gives a worse status, with a goal on one side and a fixed baseline', () => {
    fc.assert(
      fc.property(shape, ({ goal, values, baseline, method, unit, milestone, on, asOf }) => {
        const lines = [
          `goal: "${goal}"`,
          'by: 2026',
          `method: ${method}`,
          `unit: ${unit}`,
          baseline === null ? '' : `baseline: {date: 2024, value: ${baseline}}`,
          milestone === null ? '' : `milestones: [{by: 2025, goal: "${milestone}"}]`,
        ];
        const status = (value: number): string =>
          targetOn([...lines, `results: [{date: ${on}, value: ${value}}]`].join('\n'), asOf).status;
        const [worse, better] = ranked(goal, values);
        expect(placeOf(status(better))).toBeGreaterThanOrEqual(placeOf(status(worse)));
      }),
      { numRuns: 500 },
    );
  });

  it('never turns a met target into a missed one', () => {
    fc.assert(
      fc.property(oneSidedGoal, fc.tuple(tenths, tenths), (goal, values) => {
        const statuses = ['missed', 'achieved', 'exceeded'];
        const place = (value: number): number => {
          const yaml = `goal: "${goal}"\nby: 2025\nresults: [{date: 2025, value: ${value}}]`;
          return statuses.indexOf(targetOn(yaml, '2026-06-30').status);
        };
        const [worse, better] = ranked(goal, values);
        expect(place(better)).toBeGreaterThanOrEqual(place(worse));
        expect(place(worse)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});
