// Flags beside the status of a target (section 3), those that depend on results and time.
import { describe, expect, it } from 'vitest';
import { targetOn } from '../builders.ts';

const ASOF = '2025-09-15';
const on = (results: string, asOf = ASOF, around: object = {}) =>
  targetOn(`goal: ">= 50"\nunit: "%"\nby: 2025\nresults: [${results}]`, asOf, around);

describe('contested', () => {
  it.each([
    [
      'a value that does not count lies on the other side',
      '{date: 2025-06, value: 45, counts: false}',
      'contested',
    ],
    ['it is of an earlier date', '{date: 2025-01, value: 45, counts: false}', 'contested'],
    ['it lies on the same side', '{date: 2025-06, value: 55, counts: false}', ''],
    ['it is in another unit', '{date: 2025-06, value: 45, unit: xã, counts: false}', ''],
    ['it is of another territory', '{date: 2025-06, value: 45, scope: Kia, counts: false}', 'break'],
    ['it is too vague to tell', '{date: 2025-06, value: ">45", counts: false}', ''],
    ['it is not yet known', '{date: 2025-06, reported: 2025-10, value: 45, counts: false}', ''],
    ['it counts and is of an earlier date', '{date: 2025-03, value: 45}', ''],
    ['it counts and is of lesser quality', '{date: 2025-06, value: 45, quality: estimate}', ''],
    ['it counted and was corrected', '{date: 2025-06, reported: 2025-06-15, value: 45}', ''],
  ])('when %s', (_, other, flag) => {
    const register = { territories: [{ name: 'Thử' }, { name: 'Kia', until: '2000' }] };
    expect(on(`{date: 2025-06, value: 60}, ${other}`, ASOF, { register }).verdict).toBe(
      `exceeded 3 ${flag}`.trim(),
    );
  });

  it('also from above, against one that does not satisfy', () => {
    const target = on('{date: 2025-06, value: 40}, {date: 2025-06, value: 60, counts: false}');
    expect([target.status, target.flags]).toEqual(['in_progress', ['contested']]);
  });

  it('also from a later date', () => {
    const target = on('{date: 2025-06, value: 60}, {date: 2025-07, value: 45, counts: false}');
    expect(target.verdict).toBe('exceeded 3 contested newer_unusable');
  });
});

describe('disputed', () => {
  it.each([
    ['60', 'achieved', 'exceeded 3'],
    ['60', 'not_achieved', 'exceeded 3 disputed'],
    ['60', 'none', 'exceeded 3'],
    ['40', 'achieved', 'in_progress 7 disputed'],
    ['40', 'not_achieved', 'in_progress 7'],
    ['40', 'none', 'in_progress 7'],
  ])('the value %s which the source states as %s is %s', (value, stated, expected) => {
    expect(on(`{date: 2025-06, value: ${value}, stated: ${stated}}`).verdict).toBe(expected);
  });

  it('is not what an older result states', () => {
    expect(on('{date: 2025-03, value: 60, stated: not_achieved}, {date: 2025-06, value: 60}').verdict).toBe(
      'exceeded 3',
    );
  });

  it('is what the source of a missed target states', () => {
    expect(on('{date: 2025, value: 49, stated: achieved}', '2026-01-10').verdict).toBe('missed 6 disputed');
  });
});

describe('estimated', () => {
  it.each([
    ['60', 'estimate', 'exceeded 3 estimated'],
    ['50', 'estimate', 'achieved 4 estimated'],
    ['60', 'preliminary', 'exceeded 3'],
    ['40', 'estimate', 'in_progress 7'],
  ])('the value %s of quality %s is %s', (value, quality, expected) => {
    expect(on(`{date: 2025-06, value: ${value}, quality: ${quality}}`).verdict).toBe(expected);
  });
});

describe('old data', () => {
  it.each([
    ['describes the day before the plan begins', '2024-12-31', 'exceeded 3 old_data'],
    ['describes the plan’s first day', '2025-01-01', 'exceeded 3'],
  ])('a figure that %s', (_, date, expected) => {
    expect(on(`{date: ${date}, value: 60}`).verdict).toBe(expected);
  });
});

describe('stale', () => {
  const quarterly = { plan: { reporting: [{ every: 'quarterly' }] } };
  const open = (results: string, asOf: string, around: object = {}): readonly string[] =>
    targetOn(`goal: ">= 50"\nby: 2030\nresults: [${results}]`, asOf, around).flags;

  it.each([
    ['a year and 45 days after the last report', '{date: 2025-06, value: 40}', '2026-08-14', {}, []],
    ['one day more', '{date: 2025-06, value: 40}', '2026-08-15', {}, ['stale']],
    [
      'counted from the report, not from what it describes',
      '{date: 2025-06, reported: 2025-07-01, value: 40}',
      '2026-08-15',
      {},
      [],
    ],
    [
      'a quarter and 45 days after, month ends staying month ends',
      '{date: 2025-09, value: 40}',
      '2026-02-14',
      quarterly,
      [],
    ],
    ['one day more than that', '{date: 2025-09, value: 40}', '2026-02-15', quarterly, ['stale']],
    ['a year and 45 days after the issue, when nothing was reported', '', '2026-02-15', {}, []],
    ['one day more without any report', '', '2026-02-16', {}, ['stale']],
    ['words are a report', '{date: 2025-06, text: Đang làm}', '2026-08-14', {}, []],
    [
      'a report of before the issue counts from the issue',
      '{date: 2024-06, reported: 2024-07, value: 40}',
      '2026-02-15',
      {},
      ['old_data'],
    ],
    ['a grace of 10 days', '{date: 2025-06, value: 40}', '2026-07-10', { settings: { grace: 10 } }, []],
    [
      'a grace of 10 days and one day more',
      '{date: 2025-06, value: 40}',
      '2026-07-11',
      { settings: { grace: 10 } },
      ['stale'],
    ],
    [
      'a plan without a day of issue and a period, and without reports, has no day to count from',
      '',
      '2029-01-01',
      { plan: { issued: undefined, period: undefined } },
      [],
    ],
    ['what is met is never stale', '{date: 2025-06, value: 60}', '2028-08-15', {}, []],
  ])('%s', (_, results, asOf, around, flags) => {
    expect(open(results, asOf, around)).toEqual(flags);
  });

  it('is nothing that is closed: a missed target is', () => {
    // "not on what is met or closed": a target missed for good has nothing left to report.
    expect(on('{date: 2025-12-31, value: 40}', '2028-01-01').verdict).toBe('missed 6');
  });
});

describe('unreported', () => {
  it.each([
    ['', '2025-12-31', 'no_data 1'],
    ['', '2026-01-01', 'no_data 1 unreported'],
    ['{date: 2025, reported: 2026-01-05, value: 60}', '2026-01-04', 'no_data 1 unreported'],
    ['{date: 2025, reported: 2026-01-05, value: 60}', '2026-01-05', 'exceeded 3'],
    ['{date: 2025-06, text: Đang làm}', '2026-01-04', 'inconclusive 2'],
  ])('results [%s] on %s: %s', (results, asOf, expected) => {
    expect(on(results, asOf).verdict).toBe(expected);
  });
});

describe('implied due day', () => {
  it('a target without by is due at the plan’s end', () => {
    const target = targetOn('goal: 50\nresults: [{date: 2025-06, value: 60}]', ASOF);
    expect([target.verdict, target.due]).toEqual(['exceeded 3 implied_due', 22279]);
  });

  it('and is missed after it', () => {
    const around = { plan: { period: '2025' } };
    expect(targetOn('goal: 50\nresults: [{date: 2025, value: 40}]', '2025-12-31', around).status).toBe(
      'in_progress',
    );
    expect(targetOn('goal: 50\nresults: [{date: 2025, value: 40}]', '2026-01-01', around).verdict).toBe(
      'missed 6 implied_due',
    );
  });

  it('an open plan, or one without period, has no due day', () => {
    for (const period of ['2025/..', undefined]) {
      const target = targetOn('goal: 50\nresults: [{date: 2025-06, value: 40}]', ASOF, { plan: { period } });
      expect([target.status, target.due]).toEqual(['in_progress', null]);
    }
  });
});
