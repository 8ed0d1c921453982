// The official grid: every task stands in exactly one cell, and the cells add up.

import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { agencyGrid } from '../../../src/evaluate/report/agency-grid.ts';
import { countTargets, countTasks, type TaskCounts } from '../../../src/evaluate/report/counts.ts';
import { day, evaluationOf, repositoryOf } from '../../builders.ts';
import fc from '../../fast-check.ts';
import { asOf, filesOf, randomPlan } from '../random-plans.ts';

const task = (fields: object): object => ({ name: 'Việc thử', ...fields });
const DONE = (date: string) => [{ date, status: 'done' }];

const files = {
  'plans/a/tasks/1.yaml': task({ lead: ['so-a'], deadline: '2025-06', log: DONE('2025-06-30') }),
  'plans/a/tasks/2.yaml': task({ lead: ['so-a'], deadline: '2025-06', log: DONE('2025-07-01') }),
  'plans/a/tasks/3.yaml': task({ lead: ['so-a', 'so-b'], deadline: '2025-12' }),
  'plans/a/tasks/4.yaml': task({ lead: ['so-b'], deadline: '2025-10-05' }),
  'plans/a/tasks/5.yaml': task({ lead: ['so-b'], deadline: '2025-06' }),
  'plans/a/tasks/6.yaml': task({
    lead: ['so-b'],
    deadline: '2025-06',
    log: [{ date: '2025-07-01', status: 'in_progress' }],
  }),
  'plans/a/tasks/7.yaml': task({ lead: ['so-a'], deadline: 'ongoing' }),
  'plans/a/tasks/8.yaml': task({ deadline: '2025-12', log: [{ date: '2025-07-01', status: 'cancelled' }] }),
  'plans/b/plan.yaml': { title: 'Kế hoạch cũ', issuer: 'thu', issued: '2024-01-01', period: '2024' },
  'plans/b/tasks/1.yaml': task({}),
};
const tasks = evaluationOf(files, '2025-09-14').plans.flatMap((each) => each.tasks);

const TOTAL: TaskCounts = {
  total: 9,
  done: 2,
  done_in_time: 1,
  done_late: 1,
  open: 4,
  open_in_time: 2,
  overdue: 2,
  overdue_unreported: 1,
  no_deadline: 1,
  unclosed: 1,
  stopped: 1,
};

describe('the grid of tasks', () => {
  it('has a cell for every status', () => {
    expect(countTasks(tasks)).toEqual(TOTAL);
  });

  it('counts a task for each of its leads, once in the total, and says so', () => {
    const grid = agencyGrid(tasks);
    expect(grid.rows.map(({ agency, total, overdue }) => [agency, total, overdue])).toEqual([
      ['thu/so-b', 4, 2],
      ['thu/so-a', 4, 0],
      ['none', 2, 0],
    ]);
    expect([grid.total, grid.overlaps]).toEqual([TOTAL, true]);
  });

  test('cells add up for every plan on every day', () => {
    fc.assert(
      fc.property(randomPlan, asOf, (plan, on) => {
        const counts = countTasks(
          evaluate(repositoryOf(filesOf(plan)), day(on)).plans.flatMap((each) => each.tasks),
        );
        const { done, open, no_deadline, unclosed, stopped } = counts;
        expect(done + open + no_deadline + unclosed + stopped).toBe(counts.total);
        expect([counts.done_in_time + counts.done_late, counts.open_in_time + counts.overdue]).toEqual([
          done,
          open,
        ]);
        expect(counts.overdue_unreported).toBeLessThanOrEqual(counts.overdue);
      }),
    );
  });
});

describe('counts of targets', () => {
  it('leave parents out and say how many are met by an estimate alone', () => {
    const target = (fields: object) => ({
      name: 'Chỉ tiêu thử',
      unit: '%',
      goal: '>= 50',
      by: '2025',
      ...fields,
    });
    const { plans } = evaluationOf(
      {
        'plans/a/targets/8.yaml': { name: 'Mẹ' },
        'plans/a/targets/8.1.yaml': target({ parent: '8', results: [{ date: '2025-06-01', value: 60 }] }),
        'plans/a/targets/8.2.yaml': target({
          parent: '8',
          results: [{ date: '2025-06-01', value: 50, quality: 'estimate' }],
        }),
        'plans/a/targets/9.yaml': target({}),
      },
      '2025-09-14',
    );
    const { total, met, estimated, by_status } = countTargets(plans.flatMap((each) => each.targets));
    expect([total, met, estimated, by_status.exceeded, by_status.achieved, by_status.no_data]).toEqual([
      3, 2, 1, 1, 1, 1,
    ]);
  });
});
