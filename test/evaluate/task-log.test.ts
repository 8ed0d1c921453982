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
    ['is unknown when nobody said', ['date: 2025-06-10, status: in_progress'], null],
  ])('%s', (_, entries, expected) => {
    expect(on(entries).progress).toBe(expected);
  });
});

describe('a group as lead', () => {
  const register = {
    agencies: {
      'so-a': { name: 'Sở A', kind: 'so' },
      'so-b': { name: 'Sở B', kind: 'so' },
      'ban-c': { name: 'Ban C', kind: 'ban' },
      'cac-so': { name: 'Các sở', kind: 'group', members: { kinds: ['so'] } },
      'cac-so-nganh': { name: 'Các sở, ban, ngành', kind: 'group', members: { kinds: ['so', 'ban'] } },
      'hai-noi': { name: 'Hai nơi', kind: 'group', members: { ids: ['so-a', 'ban-c'] } },
    },
  };
  const group = (lead: string, entries: readonly string[], asOf = '2025-09-15') =>
    taskOn(`lead: [${lead}]\ndeadline: 2025-07\n${log(entries)}`, asOf, { register });

  it.each([
    ['cac-so', 2],
    ['cac-so-nganh', 3],
    ['hai-noi', 2],
  ])('%s of which one has reported done is 1 of %i and not done', (lead, of) => {
    const task = group(lead, ['date: 2025-06-10, status: done, agency: so-a']);
    expect([task.verdict, task.agenciesReported, task.unreported]).toEqual([
      'overdue 4',
      { count: 1, of },
      false,
    ]);
  });

  it('counts an agency once, and only once it is known', () => {
    const entries = [
      'date: 2025-06-10, status: in_progress, agency: so-a',
      'date: 2025-06-20, status: done, agency: so-a',
      'date: 2025-06-20, reported: 2025-10-01, status: done, agency: so-b',
    ];
    expect(group('cac-so', entries).agenciesReported).toEqual({ count: 1, of: 2 });
    expect(group('cac-so', entries, '2025-10-01').agenciesReported).toEqual({ count: 2, of: 2 });
  });

  it('is not done when all its agencies are: somebody must say so', () => {
    const entries = ['so-a', 'so-b'].map((id) => `date: 2025-06-10, status: done, agency: ${id}`);
    expect(group('cac-so', entries).status).toBe('overdue');
    expect(group('cac-so', [...entries, 'date: 2025-06-11, status: done']).status).toBe('done');
  });

  it('of which nobody has reported is none of them, and what is no group has no such count', () => {
    expect(group('cac-so', []).agenciesReported).toEqual({ count: 0, of: 2 });
    expect(group('so-a', ['date: 2025-06-10, status: done']).agenciesReported).toBeNull();
    expect(group('cac-so, so-b', []).agenciesReported).toMatchObject({ count: 0 });
  });

  it('of a recurring task counts what its agencies say of the occurrence that is judged', () => {
    const entries = [
      'for: 2025-Q1, date: 2025-03-10, status: done, agency: so-a',
      'for: 2025-Q2, date: 2025-06-10, status: done, agency: so-a',
    ];
    const task = taskOn(`lead: [cac-so]\ndeadline: quarterly\n${log(entries.slice(0, 1))}`, '2025-07-15', {
      register,
    });
    expect([task.verdict, task.skipped, task.agenciesReported, task.unreported]).toEqual([
      'overdue 4',
      1,
      { count: 0, of: 2 },
      true,
    ]);
    const told = taskOn(`lead: [cac-so]\ndeadline: quarterly\n${log(entries)}`, '2025-07-15', { register });
    expect([told.verdict, told.agenciesReported, told.unreported]).toEqual([
      'overdue 4',
      { count: 1, of: 2 },
      false,
    ]);
  });

  it('is not cancelled by one of its agencies', () => {
    expect(group('cac-so', ['date: 2025-06-10, status: cancelled, agency: so-a']).status).toBe('overdue');
  });
});
