// Amendments of a task's deadline: extended, extended late, after completion (section 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { type Around, taskOn } from '../builders.ts';

const on = (
  amendments: string,
  asOf: string,
  log = '',
  around: Around = {},
  deadline = 'deadline: 2025-07',
) => taskOn(`${deadline}\namendments: [${amendments}]\nlog: [${log}]`, asOf, around);
const extension = (date: string, deadline: string): string =>
  `{date: ${date}, basis: Công văn 1, deadline: ${deadline}}`;

describe('a deadline moved later', () => {
  it.each([
    ['is not moved before the amendment', '2025-07-20', '2025-07-19', 'due_soon 6', '2025-07-31'],
    ['is moved on its date', '2025-07-20', '2025-07-20', 'in_time 8 extended', '2025-10-31'],
    [
      'amended on the old due day is extended in time',
      '2025-07-31',
      '2025-08-01',
      'in_time 8 extended',
      '2025-10-31',
    ],
    [
      'amended the day after is extended late',
      '2025-08-01',
      '2025-08-01',
      'in_time 8 extended extended_late',
      '2025-10-31',
    ],
    ['is overdue until a late extension', '2025-08-10', '2025-08-09', 'overdue 4', '2025-07-31'],
    ['is overdue again after the new day', '2025-07-20', '2025-11-01', 'overdue 4 extended', '2025-10-31'],
  ])('%s', (_, date, asOf, verdict, due) => {
    const task = on(extension(date, '2025-10'), asOf);
    expect([task.verdict, task.due && formatDay(task.due)]).toEqual([verdict, due]);
  });

  it('counts its days late from the new day', () => {
    expect(on(extension('2025-07-20', '2025-10'), '2025-11-05').daysLate).toBe(5);
  });

  it('makes done in time what was done by the new day', () => {
    const log = '{date: 2025-09-15, status: done}';
    expect(on(extension('2025-07-20', '2025-10'), '2025-12-01', log).verdict).toBe('done 2 extended');
    expect(on(extension('2025-08-20', '2025-10'), '2025-12-01', log).verdict).toBe(
      'done 2 extended extended_late',
    );
  });

  it.each([
    ['dated the day after completion does not count', '2025-08-11', 'done_late 3'],
    ['dated on the day of completion counts', '2025-08-10', 'done 2 extended extended_late'],
  ])('%s', (_, date, expected) => {
    expect(on(extension(date, '2025-10'), '2025-12-01', '{date: 2025-08-10, status: done}').verdict).toBe(
      expected,
    );
  });

  it('dated after a first completion counts when the task was reopened', () => {
    const log =
      '{date: 2025-07-10, status: done}, {date: 2025-07-15, status: in_progress}, {date: 2025-09-20, status: done}';
    expect(on(extension('2025-07-20', '2025-10'), '2025-12-01', log).verdict).toBe('done 2 extended');
  });

  it('twice ends on the day of the later amendment, in whatever order they stand', () => {
    const [first, second] = [extension('2025-07-20', '2025-10'), extension('2025-10-20', '2025-12')];
    for (const amendments of [`${first}, ${second}`, `${second}, ${first}`]) {
      const task = on(amendments, '2025-11-05');
      expect([task.verdict, task.due && formatDay(task.due)]).toEqual(['in_time 8 extended', '2025-12-31']);
    }
  });

  it('a second time, after the first new day, is extended late', () => {
    const amendments = `${extension('2025-07-20', '2025-10')}, ${extension('2025-11-02', '2025-12')}`;
    expect(on(amendments, '2025-11-05').verdict).toBe('in_time 8 extended extended_late');
  });
});

describe('a deadline moved otherwise', () => {
  it('to an earlier day is not extended', () => {
    expect(on(extension('2025-03-20', '2025-05'), '2025-06-01').verdict).toBe('overdue 4');
  });

  it('to ongoing never falls due', () => {
    expect(on(extension('2025-07-20', 'ongoing'), '2025-09-15').status).toBe('ongoing');
  });

  it('given to a task that had none makes it late, since an amendment says so', () => {
    const around = { plan: { period: '2025' } };
    const task = (asOf: string) => on(extension('2025-03-20', '2025-05'), asOf, '', around, 'output: x');
    expect(task('2025-03-19').verdict).toBe('in_time 8 implied_due');
    expect(task('2025-06-01').verdict).toBe('overdue 4');
  });

  it('of the lead alone leaves the day where it was', () => {
    const task = on('{date: 2025-07-20, basis: x, lead: [so-b]}', '2025-08-01');
    expect([task.verdict, task.due && formatDay(task.due)]).toEqual(['overdue 4', '2025-07-31']);
  });
});
