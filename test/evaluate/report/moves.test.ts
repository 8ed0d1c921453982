// What moved between two cut-offs, and why.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { movesBetween } from '../../../src/evaluate/report/moves.ts';
import { day, filesAround, repositoryOf } from '../../builders.ts';

const files = filesAround({
  'plans/a/targets/1.yaml': {
    name: 'Có số mới',
    unit: '%',
    goal: 50,
    by: '2026',
    results: [{ date: '2025-08-01', value: 60 }],
  },
  'plans/a/targets/2.yaml': {
    name: 'Qua hạn',
    unit: '%',
    goal: 50,
    by: '2025-Q2',
    lag: 0,
    results: [{ date: '2025-06-01', value: 40 }],
  },
  'plans/a/targets/3.yaml': {
    name: 'Hạ mục tiêu',
    unit: '%',
    goal: 50,
    by: '2026',
    results: [{ date: '2025-06-01', value: 40 }],
    amendments: [{ date: '2025-07-10', basis: 'QĐ 5', goal: 40 }],
  },
  'plans/a/targets/4.yaml': {
    name: 'Đứng yên',
    unit: '%',
    goal: 50,
    by: '2026',
    results: [{ date: '2025-05-01', value: 60 }],
  },
  'plans/a/tasks/1.yaml': {
    name: 'Xong',
    deadline: '2025-12',
    log: [{ date: '2025-08-20', status: 'done', evidence: 'QĐ 8' }],
  },
  'plans/a/tasks/2.yaml': {
    name: 'Trễ',
    deadline: '2025-07',
    log: [{ date: '2025-08-20', status: 'in_progress' }],
  },
  'plans/a/tasks/3.yaml': {
    name: 'Gia hạn',
    deadline: '2025-05',
    amendments: [{ date: '2025-07-01', basis: 'CV 9', deadline: '2025-12' }],
  },
  'plans/a/tasks/4.yaml': { name: 'Sắp đến hạn là chưa đổi', deadline: '2025-10-01' },
  'plans/b/plan.yaml': { title: 'Mới ban hành', issuer: 'thu', issued: '2025-08-01', period: '2025' },
  'plans/b/tasks/1.yaml': { name: 'Việc mới', deadline: '2025-07-01' },
});
const repository = repositoryOf(files);
const moves = movesBetween(evaluate(repository, day('2025-06-14')), evaluate(repository, day('2025-09-14')));

describe('moves between two days', () => {
  it('are targets whose status changed, with the cause', () => {
    expect(
      moves.targets.map(({ before, now, direction, cause }) => [
        now.target.id,
        before.status,
        now.status,
        direction,
        cause.kind,
      ]),
    ).toEqual([
      ['1', 'no_data', 'exceeded', 'better', 'result'],
      ['2', 'in_progress', 'missed', 'worse', 'due'],
      ['3', 'in_progress', 'achieved', 'better', 'amendment'],
    ]);
  });

  it('are tasks that changed their cell of the grid; a plan not yet issued before has none', () => {
    expect(
      moves.tasks.map(({ before, now, direction, cause }) => [
        now.task.ref,
        before.status,
        now.status,
        direction,
        cause.kind,
      ]),
    ).toEqual([
      ['a/tasks/1', 'in_time', 'done', 'better', 'entry'],
      ['a/tasks/2', 'in_time', 'overdue', 'worse', 'due'],
      ['a/tasks/3', 'overdue', 'in_time', 'other', 'amendment'],
    ]);
  });
});
