// Milestones: they bend the straight line, and are missed (section 3).
import { describe, expect, it } from 'vitest';
import { targetOn } from '../builders.ts';
import { at, judge } from './paced-targets.ts';

describe('milestones', () => {
  const two = `milestones: [{by: ${at(500)}, goal: 100}]`;

  const outside = (...days: readonly number[]): string =>
    `milestones: [${days.map((n) => `{by: ${at(n)}, goal: 5000}`).join(', ')}]`;

  it.each([
    ['before one, the line runs to it', { value: '47.5', on: 250, more: two }, 'on_track 8'],
    ['before one, a slower value', { value: '47.4', on: 250, more: two }, 'at_risk 9'],
    ['after one, the line runs from it to the goal', { value: '522.5', on: 750, more: two }, 'on_track 8'],
    ['after one, a slower value', { value: '522.4', on: 750, more: two }, 'at_risk 9'],
    ['on the day of one, it is what is expected', { value: '95', on: 500, more: two }, 'on_track 8'],
    [
      'one that makes the expected value equal the baseline gives no pace',
      { value: '-5', on: 250, more: `milestones: [{by: ${at(500)}, goal: 0}]` },
      'in_progress 7',
    ],
    [
      'after one equal to the baseline the line rises again',
      { value: '475', on: 750, more: `milestones: [{by: ${at(500)}, goal: 0}]` },
      'on_track 8',
    ],
    [
      'several, in whatever order they stand, bend the line at each',
      {
        value: '475',
        on: 625,
        more: `milestones: [{by: ${at(750)}, goal: 900}, {by: ${at(500)}, goal: 100}]`,
      },
      'on_track 8',
    ],
    [
      'several, a slower value',
      {
        value: '474.9',
        on: 625,
        more: `milestones: [{by: ${at(750)}, goal: 900}, {by: ${at(500)}, goal: 100}]`,
      },
      'at_risk 9',
    ],
    [
      'one on the day of the baseline or before it bends nothing',
      { value: '95', more: outside(-10, 0) },
      'on_track 8',
    ],
    [
      'one on the due day or after it bends nothing',
      { value: '95', more: outside(1000, 1100) },
      'on_track 8',
    ],
    [
      'one that lower-is-better reads as at most bends the line too',
      {
        goal: '0',
        baseline: 'value: 1000',
        value: '952.5',
        on: 250,
        more: `better: lower\n${two.replace('100}', '900}')}`,
      },
      'on_track 8',
    ],
  ])('%s', (_, target, expected) => {
    const { status, rule } = judge(target);
    expect(`${status} ${rule}`).toBe(expected);
  });
});

describe('a missed milestone', () => {
  const milestone = (value: string, asOf: string, date = '2025-03'): readonly string[] =>
    targetOn(
      `goal: 50\nby: 2030\nmilestones: [{by: 2025-06, goal: ">= 20"}]\nresults: [{date: ${date}, value: ${value}}]`,
      asOf,
    ).flags;

  it.each([
    ['on its day', '10', '2025-06-30', []],
    ['the day after', '10', '2025-07-01', ['milestone_missed']],
    ['the day after, when it was met', '20', '2025-07-01', []],
    ['when the whole goal is met', '60', '2025-07-01', []],
  ])('%s: a value of %s on %s', (_, value, asOf, flags) => {
    expect(milestone(value, asOf)).toEqual(flags);
  });

  it('is judged by a figure of its very day too', () => {
    expect(milestone('20', '2025-07-01', '2025-06')).toEqual([]);
    expect(milestone('10', '2025-07-01', '2025-06')).toEqual(['milestone_missed']);
  });
});
