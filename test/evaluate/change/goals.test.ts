// Goals, milestones and units of targets: what was lowered, what was raised, and what allows it.
import { describe, expect, test } from 'vitest';
import { changes, toldOfTarget } from './between.ts';

const T = 'unit: "%"\nby: 2030\n';
const amended = (goal: string, date = '2026-01-10'): string =>
  `amendments:\n  - {date: ${date}, basis: "Quyết định 12", goal: "${goal}"}\n`;

describe('a goal edited in its place', () => {
  test('is lowered without an amendment, which is an error', () => {
    expect(toldOfTarget(`${T}goal: ">= 85"`, `${T}goal: ">= 80"`)).toEqual([
      'error weakened targets/1 goal (no_amendment)',
    ]);
  });

  test('is lowered by losing its strictness', () => {
    expect(toldOfTarget(`${T}goal: "> 85"`, `${T}goal: ">= 85"`)).toEqual([
      'error weakened targets/1 goal (no_amendment)',
    ]);
  });

  test('is raised, which is news', () => {
    expect(toldOfTarget(`${T}goal: ">= 85"`, `${T}goal: ">= 90"`)).toEqual([
      'info strengthened targets/1 goal (no_amendment)',
    ]);
  });

  test('is raised by a lower number where lower is better', () => {
    const lower = `${T}better: lower\n`;
    expect(toldOfTarget(`${lower}goal: 10`, `${lower}goal: 8`)).toEqual([
      'info strengthened targets/1 goal (no_amendment)',
    ]);
    expect(toldOfTarget(`${lower}goal: 10`, `${lower}goal: 12`)).toEqual([
      'error weakened targets/1 goal (no_amendment)',
    ]);
  });

  test('is lowered when its direction is turned round', () => {
    expect(toldOfTarget(`${T}goal: 10`, `${T}better: lower\ngoal: 10`)).toEqual([
      'error weakened targets/1 goal (no_amendment)',
    ]);
  });

  test('is lowered when a range need no longer be kept within', () => {
    const range = `${T}goal: 16..18\n`;
    expect(toldOfTarget(`${range}within: true`, range)).toEqual([
      'error weakened targets/1 goal (no_amendment)',
    ]);
  });

  test('that is spelled otherwise has not changed', () => {
    expect(toldOfTarget(`${T}goal: 85`, `${T}goal: "≥ 85.0"`)).toEqual([]);
  });

  test('that is taken away asks for less, a new one for more', () => {
    expect(toldOfTarget(`${T}goal: 85`, T)).toEqual(['error weakened targets/1 goal (no_amendment)']);
    expect(toldOfTarget(T, `${T}goal: 85`)).toEqual(['info strengthened targets/1 goal (no_amendment)']);
  });

  test('to what a new amendment says is allowed by it, once', () => {
    expect(toldOfTarget(`${T}goal: 85`, `${T}goal: 80\n${amended('>= 80')}`)).toEqual([
      'warning weakened targets/1 goal (amended)',
    ]);
  });
});

describe('an amendment', () => {
  test('that lowers a goal is a warning with its basis and date', () => {
    const [change] = changes(
      { 'targets/1': `${T}goal: 85` },
      { 'targets/1': `${T}goal: 85\n${amended('>= 80')}` },
    );
    expect(change).toMatchObject({
      kind: 'weakened',
      severity: 'warning',
      field: 'goal',
      path: ['amendments', 0, 'goal'],
      amendment: { basis: 'Quyết định 12' },
    });
  });

  test('that raises a goal is news', () => {
    expect(toldOfTarget(`${T}goal: 85`, `${T}goal: 85\n${amended('>= 90')}`)).toEqual([
      'info strengthened targets/1 goal (amended)',
    ]);
  });

  test('of a day to come is told with that it is not in force', () => {
    expect(toldOfTarget(`${T}goal: 85`, `${T}goal: 85\n${amended('>= 80', '2026-06-01')}`)).toEqual([
      'warning weakened targets/1 goal (amended, not_in_force)',
    ]);
  });

  test('is compared with the amendment before it, not with the goal it replaced', () => {
    const first = `${T}goal: 85\n${amended('>= 70', '2025-06-01')}`;
    const second = `${first}  - {date: 2026-01-10, basis: "Quyết định 13", goal: ">= 75"}\n`;
    expect(toldOfTarget(first, second)).toEqual(['info strengthened targets/1 goal (amended)']);
  });

  test('that is lowered afterwards rewrites the past and lowers the goal', () => {
    expect(toldOfTarget(`${T}goal: 85\n${amended('>= 80')}`, `${T}goal: 85\n${amended('>= 75')}`)).toEqual([
      'error weakened targets/1 goal (amendment_rewritten)',
      'error rewritten targets/1 amendments (fields)',
    ]);
  });

  test('that is taken away leaves the goal before it', () => {
    expect(toldOfTarget(`${T}goal: 85\n${amended('>= 90')}`, `${T}goal: 85`)).toEqual([
      'error weakened targets/1 goal (amendment_removed)',
      'error removed targets/1 amendments',
    ]);
  });
});

describe('a unit', () => {
  test('that changes under the same number is a warning', () => {
    expect(toldOfTarget('unit: "%"\ngoal: 85', 'unit: điểm\ngoal: 85')).toEqual([
      'warning unit targets/1 unit',
    ]);
  });

  test('that changes with the number leaves nothing to compare', () => {
    expect(toldOfTarget('unit: "%"\ngoal: 85', 'unit: người\ngoal: 10')).toEqual([
      'error unit targets/1 unit (not_comparable)',
    ]);
  });

  test('does not change by spaces or capitals', () => {
    expect(toldOfTarget('unit: Triệu đồng\ngoal: 85', 'unit: triệu  đồng\ngoal: 85')).toEqual([]);
  });
});

describe('a milestone', () => {
  const milestones = (list: string): string => `${T}goal: 85\nmilestones: [${list}]`;

  test('that asks for less, or is gone, is a warning: amendments cannot change it', () => {
    const before = milestones('{by: 2026, goal: ">= 60"}, {by: 2028, goal: ">= 70"}');
    expect(toldOfTarget(before, milestones('{by: 2026, goal: ">= 50"}, {by: 2028, goal: ">= 70"}'))).toEqual([
      'warning weakened targets/1 milestones (milestone)',
    ]);
    expect(toldOfTarget(before, milestones('{by: 2026, goal: ">= 60"}'))).toEqual([
      'warning weakened targets/1 milestones (milestone)',
    ]);
  });

  test('that is new asks for more', () => {
    expect(
      toldOfTarget(
        milestones('{by: 2026, goal: 60}'),
        milestones('{by: 2028, goal: 70}, {by: 2026, goal: 60}'),
      ),
    ).toEqual(['info strengthened targets/1 milestones (milestone)']);
  });
});
