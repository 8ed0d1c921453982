// What a report leaves out although it describes its time: figures and entries that became known after the cut-off.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { knownBy } from '../../../src/evaluate/report/known-by.ts';
import { type KnownLater, knownLater } from '../../../src/evaluate/report/known-later.ts';
import { formatDay } from '../../../src/model/civil-date.ts';
import { day, type Files, filesAround, repositoryOf } from '../../builders.ts';
import { periodOf } from '../../present/report/report-builder.ts';

function later(items: Files, { cutOff = '2025-09-14', until = '2026-12-31' } = {}): unknown {
  const whole = repositoryOf(filesAround(items, {}));
  const now = evaluate(knownBy(whole, day(cutOff)), day(cutOff));
  const found: KnownLater | null = knownLater({
    now,
    whole,
    period: periodOf('2025-Q3'),
    until: day(until),
  });
  return found === null ? null : { ...found, day: formatDay(found.day) };
}

const target = (...results: readonly object[]) => ({ name: 'Chỉ tiêu', unit: '%', goal: 50, results });

describe('what became known after the cut-off', () => {
  it('is counted by target and task, with the first day that shows all of it', () => {
    expect(
      later({
        'plans/a/targets/1.yaml': target(
          { date: '2025-06', value: 40 },
          { date: '2025-09-30', reported: '2025-10-05', value: 55 },
        ),
        'plans/a/targets/2.yaml': target({ date: '2025-08', reported: '2025-11-20', value: 60 }),
        'plans/a/tasks/3.yaml': { name: 'Việc', log: [{ date: '2025-09-20', status: 'done' }] },
        'plans/a/tasks/4.yaml': { name: 'Việc khác', log: [{ date: '2025-08-20', status: 'done' }] },
      }),
    ).toEqual({ targets: 2, tasks: 1, day: '2025-11-20' });
  });

  it('is nothing where figures describe a later time, or became known after the day that counts', () => {
    expect(later({ 'plans/a/targets/1.yaml': target({ date: '2025-12', value: 40 }) })).toBe(null);
    expect(
      later(
        { 'plans/a/targets/1.yaml': target({ date: '2025-08', reported: '2025-10-05', value: 40 }) },
        { until: '2025-10-04' },
      ),
    ).toBe(null);
    expect(later({ 'plans/a/targets/1.yaml': target({ date: '2025-08', value: 40 }) })).toBe(null);
  });

  it('counts figures of a shared series for each target that names it, and parents for nothing', () => {
    expect(
      later({
        'plans/a/targets/1.yaml': { ...target(), indicator: 'chung' },
        'plans/a/targets/2.yaml': { name: 'Mục' },
        'plans/a/targets/2a.yaml': { ...target(), parent: '2', indicator: 'chung' },
        'plans/indicators/thu/chung.yaml': {
          name: 'Chung',
          unit: '%',
          results: [{ date: '2025-08', reported: '2025-10', value: 60 }],
        },
      }),
    ).toEqual({ targets: 2, tasks: 0, day: '2025-10-31' });
  });
});
