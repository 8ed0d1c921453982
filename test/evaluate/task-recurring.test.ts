// Recurring tasks: which occurrence is judged, and what stands beside it (section 3).
import { describe, expect, it } from 'vitest';
import { type RecurringCase as Case, done, judge, lastOf, shown } from './recurring-tasks.ts';

describe('of a recurring task is judged', () => {
  it.each<[string, Case, string]>([
    [
      'the first occurrence before any fell due',
      { deadline: 'quarterly', asOf: '2025-02-15' },
      '2025-Q1 2025-03-31 in_time 8 skipped 0',
    ],
    [
      'the first one 30 days before its day',
      { deadline: 'quarterly', asOf: '2025-03-01' },
      '2025-Q1 2025-03-31 due_soon 6 skipped 0',
    ],
    [
      'the first one on its day',
      { deadline: 'quarterly', asOf: '2025-03-31' },
      '2025-Q1 2025-03-31 due_soon 6 skipped 0',
    ],
    [
      'the one that fell due yesterday',
      { deadline: 'quarterly', asOf: '2025-04-01' },
      '2025-Q1 2025-03-31 overdue 4 skipped 0',
    ],
    [
      'the latest that fell due, earlier ones are skipped',
      { deadline: 'quarterly', asOf: '2025-11-15' },
      '2025-Q3 2025-09-30 overdue 4 skipped 2',
    ],
    [
      'the latest, also on the day of the next',
      { deadline: 'quarterly', asOf: '2025-06-30' },
      '2025-Q1 2025-03-31 overdue 4 skipped 0',
    ],
    [
      'the next one, when the latest is done',
      { deadline: 'quarterly', asOf: '2025-04-15', log: [done('2025-Q1', '2025-03-20')] },
      '2025-Q2 2025-06-30 in_time 8 skipped 0',
    ],
    [
      'the next one, when the latest was done late',
      { deadline: 'quarterly', asOf: '2025-06-15', log: [done('2025-Q1', '2025-05-20')] },
      '2025-Q2 2025-06-30 due_soon 6 skipped 0',
    ],
    [
      'the next one, when only the latest is done',
      { deadline: 'quarterly', asOf: '2025-07-15', log: [done('2025-Q2', '2025-06-20')] },
      '2025-Q3 2025-09-30 in_time 8 skipped 1',
    ],
    [
      'the first later one not done',
      {
        deadline: 'quarterly',
        asOf: '2025-04-15',
        log: [done('2025-Q1', '2025-03-20'), done('2025-Q2', '2025-04-10')],
      },
      '2025-Q3 2025-09-30 in_time 8 skipped 0',
    ],
    [
      'the latest, when its run of done was broken',
      {
        deadline: 'quarterly',
        asOf: '2025-04-15',
        log: [done('2025-Q1', '2025-03-20'), 'for: 2025-Q1, date: 2025-04-05, status: in_progress'],
      },
      '2025-Q1 2025-03-31 overdue 4 skipped 0',
    ],
    [
      'the next one, when the latest is cancelled',
      {
        deadline: 'quarterly',
        asOf: '2025-04-15',
        log: ['for: 2025-Q1, date: 2025-03-20, status: cancelled'],
      },
      '2025-Q2 2025-06-30 in_time 8 skipped 0',
    ],
    [
      'the latest, without counting a cancelled one as skipped',
      {
        deadline: 'quarterly',
        asOf: '2025-07-15',
        log: ['for: 2025-Q1, date: 2025-03-20, status: cancelled'],
      },
      '2025-Q2 2025-06-30 overdue 4 skipped 0',
    ],
    [
      'the latest, as long as its entry is not known',
      {
        deadline: 'quarterly',
        asOf: '2025-04-15',
        log: ['for: 2025-Q1, date: 2025-03-20, reported: 2025-04-16, status: done'],
      },
      '2025-Q1 2025-03-31 overdue 4 skipped 0',
    ],
    [
      'the last one in time, when all are done',
      { deadline: 'yearly', asOf: '2026-03-15', plan: { period: '2025' }, log: [done('2025', '2025-12-20')] },
      '2025 2025-12-31 done 2 skipped 0',
    ],
    [
      'the last one late, when all are done',
      { deadline: 'yearly', asOf: '2026-03-15', plan: { period: '2025' }, log: [done('2025', '2026-01-10')] },
      '2025 2025-12-31 done_late 3 skipped 0',
    ],
    [
      'the last one of several, when all are done',
      {
        deadline: 'yearly',
        asOf: '2027-03-15',
        plan: { period: '2025/2026' },
        log: [done('2025', '2025-12-20'), done('2026', '2026-12-20')],
      },
      '2026 2026-12-31 done 2 skipped 0',
    ],
    [
      'the first one not done, also in a plan without an end',
      {
        deadline: 'yearly',
        asOf: '2041-06-15',
        plan: { period: '2025/..' },
        log: [done('2040', '2040-12-20')],
      },
      '2041 2041-12-31 in_time 8 skipped 15',
    ],
    [
      'the last one, long after the plan',
      { deadline: 'yearly', asOf: '2030-03-15', plan: { period: '2025/2026' } },
      '2026 2026-12-31 overdue 4 skipped 1',
    ],
  ])('%s', (_, task, expected) => {
    expect(shown(judge(task))).toBe(expected);
  });

  it('the same one, in whatever order the log stands', () => {
    const log = [
      done('2025-Q1', '2025-03-20'),
      'for: 2025-Q1, date: 2025-04-05, status: paused',
      done('2025-Q2', '2025-06-01'),
    ];
    for (const asOf of ['2025-04-15', '2025-07-15']) {
      const task: Case = { deadline: 'quarterly', asOf, log };
      expect(shown(judge({ ...task, log: [...log].reverse() }))).toBe(shown(judge(task)));
    }
  });
});

describe('an entry of a recurring task', () => {
  const base: Case = { deadline: 'quarterly', asOf: '2025-04-15' };

  it.each([
    ['without for decides nothing', 'date: 2025-03-20, status: done', 'overdue 4', true],
    ['for a year is not for its first quarter', done('2025', '2025-03-20'), 'overdue 4', true],
    ['for a month is not for its quarter', done('2025-03', '2025-03-20'), 'overdue 4', true],
    ['for another occurrence decides nothing here', done('2025-Q2', '2025-03-20'), 'overdue 4', true],
    [
      'for this one under way is a report',
      'for: 2025-Q1, date: 2025-03-20, status: in_progress',
      'overdue 4',
      false,
    ],
    [
      'for this one without status is a report',
      'for: 2025-Q1, date: 2025-03-20, note: x',
      'overdue 4',
      false,
    ],
    [
      'cancelled without for stops the whole task',
      'date: 2025-03-20, status: cancelled',
      'cancelled 1',
      true,
    ],
  ])('%s', (_, entry, verdict, unreported) => {
    const task = judge({ ...base, log: [entry] });
    expect(task.verdict).toBe(verdict);
    if (task.status !== 'cancelled') expect(task.unreported).toBe(unreported);
  });
});

describe('beside the occurrence that is judged stands the last one', () => {
  it.each<[string, Case, string | null]>([
    ['none, before any fell due', { deadline: 'quarterly', asOf: '2025-02-15' }, null],
    [
      'done in time',
      { deadline: 'quarterly', asOf: '2025-04-15', log: [done('2025-Q1', '2025-03-31')] },
      '2025-Q1 2025-03-31 done null',
    ],
    [
      'done late',
      { deadline: 'quarterly', asOf: '2025-04-15', log: [done('2025-Q1', '2025-04-10')] },
      '2025-Q1 2025-03-31 done_late 10',
    ],
    [
      'cancelled',
      {
        deadline: 'quarterly',
        asOf: '2025-04-15',
        log: ['for: 2025-Q1, date: 2025-03-20, status: cancelled'],
      },
      '2025-Q1 2025-03-31 cancelled null',
    ],
  ])('%s', (_, task, expected) => {
    expect(lastOf(judge(task))).toBe(expected);
  });

  it('with the days of what is judged', () => {
    const late = judge({ deadline: 'quarterly', asOf: '2025-04-10' });
    const open = judge({ deadline: 'quarterly', asOf: '2025-03-21' });
    expect([late.daysLate, late.daysLeft, open.daysLate, open.daysLeft]).toEqual([10, null, null, 10]);
  });
});
