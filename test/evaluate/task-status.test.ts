// Tasks that fall due once or never: every rule of the table, with its boundaries (section 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { taskOn } from '../builders.ts';

const DUE = 'deadline: 2025-07';
const log = (...entries: string[]): string => `log: [${entries.map((entry) => `{${entry}}`).join(', ')}]`;

describe('a task with a due day', () => {
  it.each([
    ['that was cancelled', 'date: 2025-06-01, status: cancelled', '2025-09-15', 'cancelled 1'],
    ['done before the day', 'date: 2025-06-01, status: done', '2025-09-15', 'done 2'],
    ['done on the day', 'date: 2025-07-31, status: done', '2025-09-15', 'done 2'],
    ['done a day late', 'date: 2025-08-01, status: done', '2025-09-15', 'done_late 3'],
    ['under way the day after', 'date: 2025-07-01, status: in_progress', '2025-08-01', 'overdue 4'],
    ['paused the day after', 'date: 2025-07-01, status: paused', '2025-08-01', 'overdue 4'],
    ['not started the day after', 'date: 2025-07-01, status: not_started', '2025-08-01', 'overdue 4'],
    ['under way on the day', 'date: 2025-07-01, status: in_progress', '2025-07-31', 'due_soon 6'],
    ['under way 30 days before', 'date: 2025-06-01, status: in_progress', '2025-07-01', 'due_soon 6'],
    ['under way 31 days before', 'date: 2025-06-01, status: in_progress', '2025-06-30', 'in_time 8'],
    ['paused long before', 'date: 2025-02-01, status: paused', '2025-03-01', 'in_time 8'],
  ])('%s', (_, entry, asOf, expected) => {
    expect(taskOn(`${DUE}\n${log(entry)}`, asOf).verdict).toBe(expected);
  });

  it('of which nobody said anything is overdue all the same', () => {
    const { verdict, unreported, daysLate } = taskOn(DUE, '2025-08-01');
    expect([verdict, unreported, daysLate]).toEqual(['overdue 4', true, 1]);
  });

  it.each([
    ['2025-07-20', 'due_soon'],
    ['2025-07-21', 'due_soon'],
    ['2025-07-19', 'in_time'],
  ])('with due_soon of 11 days in the settings, on %s is %s', (asOf, status) => {
    expect(taskOn(DUE, asOf, { settings: { due_soon: 11 } }).status).toBe(status);
  });

  it('with due_soon of no day is due soon on its day alone', () => {
    const around = { settings: { due_soon: 0 } };
    expect([taskOn(DUE, '2025-07-30', around).status, taskOn(DUE, '2025-07-31', around).status]).toEqual([
      'in_time',
      'due_soon',
    ]);
  });

  it.each([
    ['2025', '2025-12-31'],
    ['2025-H1', '2025-06-30'],
    ['2025-9M', '2025-09-30'],
    ['2025-Q3', '2025-09-30'],
    ['2025-02', '2025-02-28'],
    ['2028-02', '2028-02-29'],
    ['2025-07-15', '2025-07-15'],
    ['2025/2026', '2026-12-31'],
    ['2025-Q1/2025-Q3', '2025-09-30'],
  ])('deadline %s is due on %s', (deadline, due) => {
    const task = taskOn(`deadline: ${deadline}`, '2025-01-15');
    expect(task.due && formatDay(task.due)).toBe(due);
  });
});

describe('days late and days left', () => {
  it.each([
    ['overdue', '', '2025-08-10', 10, null],
    ['done late, however much later it is asked', 'date: 2025-08-05, status: done', '2025-12-01', 5, null],
    ['done in time', 'date: 2025-07-05, status: done', '2025-12-01', null, null],
    ['cancelled', 'date: 2025-07-05, status: cancelled', '2025-12-01', null, null],
    ['due today', '', '2025-07-31', null, 0],
    ['due in time', '', '2025-05-31', null, 61],
  ])('of a task %s', (_, entry, asOf, late, left) => {
    const { daysLate, daysLeft } = taskOn(`${DUE}\n${entry === '' ? '' : log(entry)}`, asOf);
    expect([daysLate, daysLeft]).toEqual([late, left]);
  });

  it('are none for what is ongoing', () => {
    const { daysLate, daysLeft } = taskOn('deadline: ongoing', '2025-09-15');
    expect([daysLate, daysLeft]).toEqual([null, null]);
  });

  it('are none for what the plan’s end leaves unclosed', () => {
    const { status, daysLate, daysLeft } = taskOn('output: x', '2026-01-01', { plan: { period: '2025' } });
    expect([status, daysLate, daysLeft]).toEqual(['unclosed', null, null]);
  });
});

describe('a task without a deadline', () => {
  const around = { plan: { period: '2025' } };

  it.each([
    ['is due at the plan’s end', '', '2025-09-15', 'in_time 8 implied_due'],
    ['is due soon 30 days before it', '', '2025-12-01', 'due_soon 6 implied_due'],
    ['is due soon on the last day', '', '2025-12-31', 'due_soon 6 implied_due'],
    ['is unclosed after it, and nobody is late', '', '2026-01-01', 'unclosed 5 implied_due'],
    [
      'is done when done after it, never late',
      'log: [{date: 2026-01-05, status: done}]',
      '2026-01-10',
      'done 2 implied_due',
    ],
    [
      'is cancelled when cancelled',
      'log: [{date: 2026-01-05, status: cancelled}]',
      '2026-01-10',
      'cancelled 1 implied_due',
    ],
  ])('%s', (_, entries, asOf, expected) => {
    expect(taskOn(entries, asOf, around).verdict).toBe(expected);
  });

  it('in an open plan has no due day', () => {
    const task = taskOn('output: x', '2025-09-15', { plan: { period: '2025/..' } });
    expect([task.due, task.daysLate, task.status]).toEqual([null, null, 'in_time']);
  });
});

describe('an ongoing task', () => {
  it.each([
    ['ongoing', '', '2025-09-15', 'ongoing 7'],
    ['2025/..', '', '2025-09-15', 'ongoing 7'],
    ['2025-07/..', 'log: [{date: 2025-08-01, status: in_progress}]', '2025-09-15', 'ongoing 7'],
    ['ongoing', 'log: [{date: 2025-08-01, status: done}]', '2025-09-15', 'done 2'],
    ['ongoing', 'log: [{date: 2025-08-01, status: cancelled}]', '2025-09-15', 'cancelled 1'],
  ])('with the deadline %s and the log "%s" on %s is %s', (deadline, entries, asOf, expected) => {
    expect(taskOn(`deadline: ${deadline}\n${entries}`, asOf).verdict).toBe(expected);
  });
});

describe('an open task is stale', () => {
  it.each([
    ['a year and 45 days after the issue at the latest', 'deadline: 2030', '2026-02-15', 'in_time 8'],
    ['one day more', 'deadline: 2030', '2026-02-16', 'in_time 8 stale'],
    ['also when it is ongoing', 'deadline: ongoing', '2026-02-16', 'ongoing 7 stale'],
    ['also when it is overdue', 'deadline: 2025', '2026-02-16', 'overdue 4 stale'],
    [
      'a year and 45 days after the last entry',
      `deadline: 2030\n${log('date: 2025-06-30, note: x')}`,
      '2026-08-14',
      'in_time 8',
    ],
    [
      'one day more than that',
      `deadline: 2030\n${log('date: 2025-06-30, note: x')}`,
      '2026-08-15',
      'in_time 8 stale',
    ],
    [
      'never when it is done',
      `deadline: 2030\n${log('date: 2025-06-30, status: done')}`,
      '2028-01-01',
      'done 2',
    ],
    [
      'never when it is cancelled',
      `deadline: 2030\n${log('date: 2025-06-30, status: cancelled')}`,
      '2028-01-01',
      'cancelled 1',
    ],
  ])('%s', (_, yaml, asOf, expected) => {
    expect(taskOn(yaml, asOf).verdict).toBe(expected);
  });
});
