// Amendments of targets: goal and due day, in force from their date (section 2 and 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { targetOn } from '../builders.ts';

const QUIET = { settings: { grace: 3000 } };
const amended = (amendment: string, asOf: string, value = '60') =>
  targetOn(
    `goal: ">= 70"\nby: 2025\namendments: [${amendment}]\nresults: [{date: 2025-06, value: ${value}}]`,
    asOf,
    QUIET,
  );

describe('an amended goal', () => {
  const lower = '{date: 2025-09-15, basis: Quyết định 1, goal: ">= 60"}';

  it.each([
    ['the day before its date', '2025-09-14', 'in_progress 7'],
    ['on its date', '2025-09-15', 'achieved 4 amended'],
    ['the day after', '2025-09-16', 'achieved 4 amended'],
  ])('%s (%s): %s', (_, asOf, expected) => {
    expect(amended(lower, asOf).verdict).toBe(expected);
  });

  it('shows the goal in force', () => {
    const goalOn = (asOf: string) => {
      const { goal } = amended(lower, asOf);
      return goal?.op === 'range' ? null : goal?.value.text;
    };
    expect([goalOn('2025-09-14'), goalOn('2025-09-15')]).toEqual(['70', '60']);
  });

  it('dated by a month applies from its last day', () => {
    const monthly = '{date: 2025-09, basis: Quyết định 1, goal: ">= 60"}';
    expect(amended(monthly, '2025-09-29').status).toBe('in_progress');
    expect(amended(monthly, '2025-09-30').verdict).toBe('achieved 4 amended');
  });

  it('yields to a later one, in whatever order they stand', () => {
    const later = '{date: 2025-10-01, basis: Quyết định 2, goal: ">= 65"}';
    expect(amended(`${lower}, ${later}`, '2025-10-05').verdict).toBe('in_progress 7 amended');
    expect(amended(`${later}, ${lower}`, '2025-10-05').verdict).toBe('in_progress 7 amended');
    expect(amended(`${later}, ${lower}`, '2025-09-30').verdict).toBe('achieved 4 amended');
  });

  it('raised after it was met is no longer met, and has not regressed', () => {
    // "an earlier result satisfied" is read against the goal in force.
    const raise = '{date: 2025-09-15, basis: Quyết định 1, goal: ">= 80"}';
    expect(amended(raise, '2025-09-14', '75').verdict).toBe('exceeded 3');
    expect(amended(raise, '2025-09-15', '75').verdict).toBe('in_progress 7 amended');
  });

  it('gives a goal to a target that had none', () => {
    const yaml = `by: 2025\namendments: [{date: 2025-09-15, basis: x, goal: 60}]\nresults: [{date: 2025-06, value: 60}]`;
    expect(targetOn(yaml, '2025-09-14').verdict).toBe('inconclusive 2');
    expect(targetOn(yaml, '2025-09-15').verdict).toBe('achieved 4 amended');
  });

  it('is what the pace aims at', () => {
    const yaml = `goal: 1000
by: 2025-12-31
baseline: {date: 2024-12-31, value: 0}
amendments: [{date: 2025-07-15, basis: x, goal: 500}]
results: [{date: 2025-06-30, value: 250}]`;
    expect(targetOn(yaml, '2025-07-14').verdict).toBe('off_track 10');
    expect(targetOn(yaml, '2025-07-15').verdict).toBe('on_track 8 amended');
  });

  it('of a range is to be kept within when the file says so', () => {
    const yaml = `goal: 10..20\nwithin: true\nby: 2025\namendments: [{date: 2025-07-15, basis: x, goal: 10..12}]
results: [{date: 2025-06-30, value: 15}]`;
    expect([targetOn(yaml, '2025-07-14').verdict, targetOn(yaml, '2025-07-15').verdict]).toEqual([
      'achieved 4',
      'in_progress 7 amended',
    ]);
  });

  it('read with lower is better means at most', () => {
    const yaml = `goal: 10\nbetter: lower\nby: 2025\namendments: [{date: 2025-07-15, basis: x, goal: 20}]
results: [{date: 2025-06-30, value: 15}]`;
    expect([targetOn(yaml, '2025-07-14').verdict, targetOn(yaml, '2025-07-15').verdict]).toEqual([
      'in_progress 7',
      'exceeded 3 amended',
    ]);
  });
});

describe('an amended due day', () => {
  const later = '{date: 2026-02-01, basis: Quyết định 1, by: 2026}';

  it.each([
    ['the target is missed until the amendment', '2026-01-31', 'missed 6', '2025-12-31'],
    ['and in progress again from its date', '2026-02-01', 'in_progress 7 amended', '2026-12-31'],
    ['until the lag after the new day is over', '2027-02-15', 'missed 6 amended', '2026-12-31'],
  ])('%s (%s)', (_, asOf, verdict, due) => {
    const target = amended(later, asOf);
    expect([target.verdict, target.due && formatDay(target.due)]).toEqual([verdict, due]);
  });

  it('replaces an implied one', () => {
    const yaml = `goal: 70\namendments: [{date: 2025-09-15, basis: x, by: 2026}]\nresults: [{date: 2025-06, value: 60}]`;
    expect(targetOn(yaml, '2025-09-14').flags).toEqual(['implied_due']);
    expect(targetOn(yaml, '2025-09-15').flags).toEqual(['amended']);
  });

  it('moved to an earlier day counts what describes a time up to it', () => {
    const sooner = '{date: 2025-09-15, basis: x, by: 2025-H1}';
    expect(amended(sooner, '2025-09-15').verdict).toBe('missed 6 amended');
  });
});
