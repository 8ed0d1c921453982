// Recurring tasks: which occurrences there are, from issue or `from` to the plan's end (section 3).
import { describe, expect, it } from 'vitest';
import { type RecurringCase as Case, done, judge, shown } from './recurring-tasks.ts';

describe('the occurrences', () => {
  it.each<[string, Case, string]>([
    ['of every month', { deadline: 'monthly', asOf: '2025-03-15' }, '2025-02 2025-02-28 overdue 4 skipped 1'],
    [
      'of every month in a leap year',
      { deadline: 'monthly', asOf: '2024-03-01', plan: { issued: '2024-02-10', period: '2024' } },
      '2024-02 2024-02-29 overdue 4 skipped 0',
    ],
    [
      'of every half-year',
      { deadline: 'half-yearly', asOf: '2025-07-01' },
      '2025-H1 2025-06-30 overdue 4 skipped 0',
    ],
    ['of every year', { deadline: 'yearly', asOf: '2026-01-01' }, '2025 2025-12-31 overdue 4 skipped 0'],
    [
      'of November of every year',
      { deadline: 'yearly 11', asOf: '2025-12-01' },
      '2025 2025-11-30 overdue 4 skipped 0',
    ],
    [
      'of November, on its last day',
      { deadline: 'yearly 11', asOf: '2025-11-30' },
      '2025 2025-11-30 due_soon 6 skipped 0',
    ],
    [
      'of one day of every year',
      { deadline: 'yearly 11-15', asOf: '2025-11-16' },
      '2025 2025-11-15 overdue 4 skipped 0',
    ],
    [
      'of 29 February, in another year',
      { deadline: 'yearly 2-29', asOf: '2025-03-01' },
      '2025 2025-02-28 overdue 4 skipped 0',
    ],
    [
      'of November of the year before, for the next year',
      { deadline: 'yearly 11 ahead', asOf: '2025-06-15' },
      '2026 2025-11-30 in_time 8 skipped 0',
    ],
    [
      'of November of the year before, fallen due',
      { deadline: 'yearly 11 ahead', asOf: '2025-12-01' },
      '2026 2025-11-30 overdue 4 skipped 0',
    ],
    [
      'of November of the year before, done',
      { deadline: 'yearly 11 ahead', asOf: '2025-12-01', log: [done('2026', '2025-11-20')] },
      '2027 2026-11-30 in_time 8 skipped 0',
    ],
    [
      'begin with the first due day after the issue',
      { deadline: 'quarterly', asOf: '2025-05-15', plan: { issued: '2025-04-01' } },
      '2025-Q2 2025-06-30 in_time 8 skipped 0',
    ],
    [
      'include the one due on the day of issue',
      { deadline: 'quarterly', asOf: '2025-05-15', plan: { issued: '2025-03-31' } },
      '2025-Q1 2025-03-31 overdue 4 skipped 0',
    ],
    [
      'begin with from, when it is later',
      { deadline: 'yearly', asOf: '2026-02-15', more: 'from: 2026' },
      '2026 2026-12-31 in_time 8 skipped 0',
    ],
    [
      'begin with from, also when it fell due before the issue',
      { deadline: 'quarterly', asOf: '2025-05-15', plan: { issued: '2025-04-01' }, more: 'from: 2025-Q1' },
      '2025-Q1 2025-03-31 overdue 4 skipped 0',
    ],
    [
      'begin ahead with from for that year',
      { deadline: 'yearly 11 ahead', asOf: '2025-02-15', more: 'from: 2025' },
      '2025 2024-11-30 overdue 4 skipped 0',
    ],
    [
      'end with the last due day within the plan',
      {
        deadline: 'yearly 11',
        asOf: '2026-06-15',
        plan: { period: '2025' },
        log: [done('2025', '2025-11-20')],
      },
      '2025 2025-11-30 done 2 skipped 0',
    ],
  ])('%s', (_, task, expected) => {
    expect(shown(judge(task))).toBe(expected);
  });

  it('may be none', () => {
    const task = judge({
      deadline: 'yearly',
      asOf: '2025-06-15',
      plan: { issued: '2025-01-26', period: '2025-01/2025-11' },
    });
    expect([task.occurrence, task.last, task.skipped]).toEqual([null, null, 0]);
  });
});
