// Targets rules 5 and 6, and what is in force after the due day: awaiting, missed, late, regressed.
import { describe, expect, it } from 'vitest';
import { deciding, targetOn } from '../builders.ts';

/** A plan of 2021 to 2025; a day of grace so long that nothing is stale. */
const PAST = { plan: { issued: '2021-01-01', period: '2021/2025' }, settings: { grace: 3000 } };
const duty = (...every: string[]): object => ({
  ...PAST,
  plan: { ...PAST.plan, reporting: every.map((turn) => ({ every: turn })) },
});

describe('figures that come after the due day', () => {
  const on = (result: string, asOf: string, more = ''): string =>
    targetOn(`goal: 50\nby: 2025\n${more}\nresults: [{${result}, value: 40}]`, asOf, PAST).verdict;

  it.each([
    ['on the due day it is still in progress', 'date: 2024', '2025-12-31', 'in_progress 7'],
    ['one day after, they are awaited', 'date: 2024', '2026-01-01', 'awaiting 5'],
    ['exactly 45 days after, they are awaited', 'date: 2024', '2026-02-14', 'awaiting 5'],
    ['one day more and it is missed', 'date: 2024', '2026-02-15', 'missed 6'],
    ['a figure of exactly a year before leaves them awaited', 'date: 2024-12-31', '2026-01-01', 'awaiting 5'],
    ['a figure of less than a year before decides', 'date: 2025-01-01', '2026-01-01', 'missed 6'],
    ['a figure of the due day decides', 'date: 2025', '2026-01-01', 'missed 6'],
    ['a figure of after the due day decides', 'date: 2026-01-05', '2026-01-10', 'missed 6'],
    [
      'a late report of an old figure leaves them awaited',
      'date: 2024, reported: 2026-01-05',
      '2026-01-10',
      'awaiting 5',
    ],
  ])('%s', (_, result, asOf, expected) => {
    expect(on(result, asOf)).toBe(expected);
  });

  it.each([
    ['2026-11-26', 'awaiting 5'],
    ['2026-11-27', 'missed 6'],
  ])('with a lag of 330 days of its own: on %s it is %s', (asOf, expected) => {
    expect(on('date: 2024', asOf, 'lag: 330')).toBe(expected);
  });

  it('with a lag of no day are never awaited', () => {
    expect(on('date: 2024', '2026-01-01', 'lag: 0')).toBe('missed 6');
  });

  it.each([
    ['2026-01-10', 'awaiting 5'],
    ['2026-01-11', 'missed 6'],
  ])('with a lag of 10 days in the settings: on %s it is %s', (asOf, expected) => {
    const around = { ...PAST, settings: { ...PAST.settings, lag: 10 } };
    expect(targetOn('goal: 50\nby: 2025\nresults: [{date: 2024, value: 40}]', asOf, around).verdict).toBe(
      expected,
    );
  });

  it('that are missing altogether are not awaited: nothing is known', () => {
    expect(targetOn('goal: 50\nby: 2025', '2026-01-01', PAST).verdict).toBe('no_data 1 unreported');
  });
});

describe('one reporting interval before the due day', () => {
  it.each([
    ['quarterly', '2025-06', '2025-03-31', '2025-04-01'],
    ['quarterly', '2025', '2025-09-30', '2025-10-01'],
    ['quarterly', '2025-05', '2025-02-28', '2025-03-01'],
    ['quarterly', '2025-08-15', '2025-05-15', '2025-05-16'],
    ['monthly', '2025-03', '2025-02-28', '2025-03-01'],
    ['monthly', '2024-03', '2024-02-29', '2024-03-01'],
    ['monthly', '2025-06', '2025-05-31', '2025-06-01'],
    ['half-yearly', '2025', '2025-06-30', '2025-07-01'],
    ['nine-months', '2025', '2025-03-31', '2025-04-01'],
    ['yearly', '2024-02', '2023-02-28', '2023-03-01'],
  ])(
    'with a duty %s and due %s is %s: a figure of that day is too old, of %s not',
    (every, by, old, recent) => {
      const status = (date: string): string => {
        const yaml = `goal: 50\nby: ${by}\nresults: [{date: ${date}, value: 40}]`;
        const { due } = targetOn(yaml, '2025-01-01', duty(every));
        return targetOn(yaml, dayAfter(due ?? 0), duty(every)).verdict;
      };
      expect([status(old), status(recent)]).toEqual(['awaiting 5', 'missed 6']);
    },
  );

  it('is the shortest of several duties', () => {
    const yaml = 'goal: 50\nby: 2025\nresults: [{date: 2025-09-30, value: 40}]';
    expect(targetOn(yaml, '2026-01-01', duty('yearly', 'quarterly', 'half-yearly')).verdict).toBe(
      'awaiting 5',
    );
    expect(targetOn(yaml, '2026-01-01', duty('yearly', 'half-yearly')).verdict).toBe('missed 6');
  });
});

const dayAfter = (due: number): string => new Date((due + 1) * 86_400_000).toISOString().slice(0, 10);

describe('in force after the due day', () => {
  const on = (results: string, asOf: string, goal = '">= 50"') =>
    targetOn(`goal: ${goal}\nby: 2024\nresults: [${results}]`, asOf, PAST);

  it.each([
    {
      title: 'is the figure of the due day, whatever fell later',
      results: '{date: 2024, value: 55}, {date: 2025-06, value: 45}',
      expected: ['exceeded 3 regressed', '55'],
    },
    {
      title: 'is the latest figure up to the due day, also when it describes an earlier time',
      results: '{date: 2023, value: 50}',
      expected: ['achieved 4', '50'],
    },
    {
      title: 'is a figure of the due day that became known afterwards',
      results: '{date: 2023, value: 40}, {date: 2024, reported: 2025-05-20, value: 60}',
      expected: ['exceeded 3', '60'],
    },
    {
      title: 'is a later figure that satisfies, when that of the due day did not: late, and never exceeded',
      results: '{date: 2024, value: 45}, {date: 2025-06, value: 90}',
      expected: ['achieved 4 late', '90'],
    },
    {
      title: 'is a later figure that satisfies, when there is none of the due day',
      results: '{date: 2025-06, value: 90}',
      expected: ['achieved 4 late', '90'],
    },
  ])('$title', ({ results, expected }) => {
    const target = on(results, '2025-07-15');
    expect([target.verdict, deciding(target)]).toEqual(expected);
  });

  it('a later figure that does not satisfy either leaves it missed', () => {
    expect(on('{date: 2024, value: 45}, {date: 2025-06, value: 49}', '2025-07-15').verdict).toBe('missed 6');
  });

  it('a late achievement that is lost again stays achieved late, and has regressed', () => {
    const results = '{date: 2024, value: 45}, {date: 2025-03, value: 60}, {date: 2025-06, value: 40}';
    expect(on(results, '2025-07-15').verdict).toBe('achieved 4 late regressed');
  });

  it('a target that satisfied once and not on its due day is missed, and has regressed', () => {
    expect(on('{date: 2023, value: 60}, {date: 2024, value: 40}', '2025-07-15').verdict).toBe(
      'missed 6 regressed',
    );
  });

  it('a target that still satisfies has not regressed', () => {
    expect(on('{date: 2023, value: 60}, {date: 2024, value: 55}', '2025-07-15').verdict).toBe('exceeded 3');
  });

  it('a strict goal achieved late is achieved late', () => {
    expect(on('{date: 2024, value: 50}, {date: 2025-06, value: 51}', '2025-07-15', '"> 50"').verdict).toBe(
      'achieved 4 late',
    );
  });

  it('the lag does not hold back a late achievement', () => {
    expect(on('{date: 2023, value: 45}, {date: 2025-01-10, value: 50}', '2025-01-15').verdict).toBe(
      'achieved 4 late',
    );
  });
});

describe('until the due day', () => {
  it('the latest figure decides, and a fall is flagged', () => {
    const yaml = 'goal: 50\nby: 2025\nresults: [{date: 2023, value: 60}, {date: 2024, value: 40}]';
    const target = targetOn(yaml, '2025-03-01', PAST);
    expect([target.status, target.flags, deciding(target)]).toEqual(['in_progress', ['regressed'], '40']);
  });

  it('a figure that satisfied and still does is plainly achieved', () => {
    const yaml = 'goal: 50\nby: 2025\nresults: [{date: 2023, value: 60}, {date: 2024, value: 50}]';
    expect(targetOn(yaml, '2025-03-01', PAST).verdict).toBe('achieved 4');
  });
});
