// The state of a task from its log: ties, reopening, what is known when, agencies, stages (sections 2 and 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { taskOn } from '../builders.ts';

const log = (entries: readonly string[]): string =>
  `log: [${entries.map((entry) => `{${entry}}`).join(', ')}]`;
const on = (entries: readonly string[], asOf = '2025-09-15', more = 'deadline: 2025-07') =>
  taskOn(`${more}\n${log(entries)}`, asOf);

describe('the latest entry', () => {
  it.each([
    [
      'decides by its date, wherever it stands',
      ['date: 2025-06-10, status: done', 'date: 2025-06-01, status: in_progress'],
      'done 2',
    ],
    [
      'of one date decides by its report',
      [
        'date: 2025-06-10, reported: 2025-06-12, status: done',
        'date: 2025-06-10, reported: 2025-06-15, status: in_progress',
      ],
      'overdue 4',
    ],
    [
      'without status keeps the state',
      ['date: 2025-06-01, status: done', 'date: 2025-06-10, note: Đã gửi'],
      'done 2',
    ],
    [
      'without date has the day of its report',
      ['reported: 2025-06-10, status: done', 'date: 2025-06-01, status: in_progress'],
      'done 2',
    ],
    [
      'reopens what was done',
      ['date: 2025-06-01, status: done', 'date: 2025-06-10, status: in_progress'],
      'overdue 4',
    ],
    [
      'takes up what was cancelled',
      ['date: 2025-06-01, status: cancelled', 'date: 2025-06-10, status: in_progress'],
      'overdue 4',
    ],
  ])('%s', (_, entries, expected) => {
    expect(on(entries).verdict).toBe(expected);
    expect(on([...entries].reverse()).verdict).toBe(expected);
  });

  it.each([
    ['cancelled', 'done', 'cancelled'],
    ['cancelled', 'not_started', 'cancelled'],
    ['done', 'paused', 'done'],
    ['done', 'in_progress', 'done'],
    ['done', 'not_started', 'done'],
  ])('of one day and report, %s goes before %s', (left, right, expected) => {
    const entries = [`date: 2025-06-10, status: ${left}`, `date: 2025-06-10, status: ${right}`];
    expect([on(entries).status, on([...entries].reverse()).status]).toEqual([expected, expected]);
  });
});

describe('what becomes known later', () => {
  const entry = ['date: 2025-07-20, reported: 2025-08-10, status: done'];

  it('leaves the task overdue until then, and done in time from then on', () => {
    expect([on(entry, '2025-08-09').verdict, on(entry, '2025-08-10').verdict]).toEqual([
      'overdue 4',
      'done 2',
    ]);
  });

  it('is no entry yet', () => {
    const [before, after] = [on(entry, '2025-08-09'), on(entry, '2025-08-10')];
    expect([before.logCount, before.unreported, after.logCount, after.unreported]).toEqual([
      0,
      true,
      1,
      false,
    ]);
  });

  it('an entry of a month is known when the month is over', () => {
    const month = ['date: 2025-06, status: done'];
    expect([on(month, '2025-06-29').status, on(month, '2025-06-30').status]).toEqual(['in_time', 'done']);
  });
});

describe('the day of completion', () => {
  const completed = (entries: readonly string[]): string | null => {
    const task = on(entries);
    return task.completed === null ? null : `${formatDay(task.completed)} ${task.status}`;
  };

  it.each([
    [
      'is the first of an unbroken run of done',
      ['date: 2025-07-10, status: done', 'date: 2025-08-20, status: done'],
      '2025-07-10 done',
    ],
    [
      'is that of the last run, when the task was reopened',
      [
        'date: 2025-07-10, status: done',
        'date: 2025-07-15, status: in_progress',
        'date: 2025-08-20, status: done',
      ],
      '2025-08-20 done_late',
    ],
    [
      'is not moved by entries without status',
      ['date: 2025-07-10, status: done', 'date: 2025-07-15, note: x', 'date: 2025-08-20, status: done'],
      '2025-07-10 done',
    ],
    [
      'is not moved by what agencies of a group report',
      [
        'date: 2025-07-10, status: done',
        'date: 2025-07-15, status: in_progress, agency: so-b',
        'date: 2025-08-20, status: done',
      ],
      '2025-07-10 done',
    ],
    ['is the last day of a period', ['date: 2025-07, status: done'], '2025-07-31 done'],
    [
      'is none while it is not done',
      ['date: 2025-07-10, status: done', 'date: 2025-07-15, status: paused'],
      null,
    ],
  ])('%s', (_, entries, expected) => {
    expect(completed(entries)).toBe(expected);
    expect(completed([...entries].reverse())).toBe(expected);
  });
});

describe('progress', () => {
  it.each([
    ['is the last reported', ['date: 2025-06-01, progress: 20', 'date: 2025-06-10, progress: 40'], 40],
    [
      'is kept by an entry that says nothing of it',
      ['date: 2025-06-01, progress: 20', 'date: 2025-06-10, status: in_progress'],
      20,
    ],
    [
      'of one day is that of the later report',
      [
        'date: 2025-06-10, reported: 2025-06-12, progress: 60',
        'date: 2025-06-10, reported: 2025-06-15, progress: 40',
      ],
      40,
    ],
    ['is unknown when nobody said', ['date: 2025-06-10, status: in_progress'], null],
    [
      'of work that is done is not what was told before',
      ['date: 2025-06-01, progress: 60', 'date: 2025-06-10, status: done'],
      null,
    ],
    [
      'of work that is done is what was told with it',
      ['date: 2025-06-01, progress: 60', 'date: 2025-06-10, status: done, progress: 100'],
      100,
    ],
  ])('%s', (_, entries, expected) => {
    expect(on(entries).progress).toBe(expected);
    expect(on([...entries].reverse()).progress).toBe(expected);
  });
});
