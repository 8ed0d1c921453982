// Stages of a task: late by the calendar, closed by an entry that names them, never the whole task (sections 2 and 3).
import { describe, expect, it } from 'vitest';
import { taskOn } from '../builders.ts';

const staged = (entries: readonly string[], asOf: string) =>
  taskOn(
    `deadline: 2026
stages: [{by: 2025-04, output: x}, {by: 2025-08, output: y}]
log: [${entries.map((entry) => `{${entry}}`).join(', ')}]`,
    asOf,
  );

describe('a stage', () => {
  it.each([
    ['on its day is not late', [], '2025-04-30', []],
    ['the day after is late', [], '2025-05-01', ['stage_late']],
    ['done is not late', ['date: 2025-04-20, status: done, stage: 1'], '2025-06-15', []],
    ['under way is late', ['date: 2025-04-20, status: in_progress, stage: 1'], '2025-06-15', ['stage_late']],
    ['is not the other one', ['date: 2025-04-20, status: done, stage: 2'], '2025-06-15', ['stage_late']],
    ['the second is late too', ['date: 2025-04-20, status: done, stage: 1'], '2025-09-01', ['stage_late']],
    ['done after its day is done', ['date: 2025-05-20, status: done, stage: 1'], '2025-06-15', []],
    [
      'is late until its being done is known',
      ['date: 2025-04-20, reported: 2025-06-16, status: done, stage: 1'],
      '2025-06-15',
      ['stage_late'],
    ],
  ])('%s', (_, entries, asOf, flags) => {
    expect(staged(entries, asOf).flags).toEqual(flags);
  });

  it('done does not make the whole task done, nor does one cancelled stop it', () => {
    for (const status of ['done', 'cancelled']) {
      const task = staged([`date: 2025-04-20, status: ${status}, stage: 1`], '2025-04-25');
      expect([task.verdict, task.completed, task.unreported]).toEqual(['in_time 8', null, false]);
    }
  });

  it('does not reopen a task that is done', () => {
    const entries = ['date: 2025-05-20, status: done', 'date: 2025-06-01, status: in_progress, stage: 2'];
    expect(staged(entries, '2025-06-15').status).toBe('done');
  });
});
