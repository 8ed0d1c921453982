// Groups as leads: what each agency reports is counted and never sets the state (sections 2 and 3).
import { describe, expect, it } from 'vitest';
import { taskOn } from '../builders.ts';

const log = (entries: readonly string[]): string =>
  `log: [${entries.map((entry) => `{${entry}}`).join(', ')}]`;

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

  it('of a kind counts the agencies that live on the day', () => {
    const agencies = {
      ...register.agencies,
      'so-cu': { name: 'Sở cũ', kind: 'so', until: '2025-08' },
      'so-moi': { name: 'Sở mới', kind: 'so', from: '2025-10-01' },
    };
    const of = (asOf: string) =>
      taskOn('lead: [cac-so]\ndeadline: 2025-07', asOf, { register: { agencies } }).agenciesReported?.of;
    expect(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01'].map(of)).toEqual([3, 2, 2, 3]);
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
