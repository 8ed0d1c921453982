// What a report may know: nothing that became known after the cut-off, nothing internal.

import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { knownBy, onlyPlans, withoutInternal } from '../../../src/evaluate/report/known-by.ts';
import type { Evaluation } from '../../../src/evaluate/types.ts';
import { day, filesAround, repositoryOf } from '../../builders.ts';
import fc from '../../fast-check.ts';
import { asOf, filesOf, randomPlan } from '../random-plans.ts';

const statusesOf = (evaluation: Evaluation): unknown =>
  evaluation.plans.map(({ targets, tasks, replaced }) => [
    replaced,
    targets.map(({ status, flags, due, result }) => [status, flags, due, result?.entry]),
    tasks.map(({ status, flags, due, progress, daysLate }) => [status, flags, due, progress, daysLate]),
  ]);

test('hiding what came later changes no status, on that day or before', () => {
  fc.assert(
    fc.property(randomPlan, asOf, asOf, (plan, first, second) => {
      const [earlier, later] = [day(first), day(second)].sort((left, right) => left - right) as [
        number,
        number,
      ];
      const whole = repositoryOf(filesOf(plan));
      const known = knownBy(whole, later);
      for (const on of [later, earlier])
        expect(statusesOf(evaluate(known, on))).toEqual(statusesOf(evaluate(whole, on)));
    }),
  );
});

describe('a repository limited to what a day knows', () => {
  const repository = repositoryOf(
    filesAround(
      {
        'plans/a/targets/1.yaml': {
          name: 'Chỉ tiêu',
          unit: '%',
          goal: 50,
          indicator: 'chung',
          amendments: [
            { date: '2025-09-15', basis: 'QĐ 1', goal: 40 },
            { date: '2025-09-14', basis: 'QĐ 0', goal: 45 },
          ],
          results: [
            { date: '2025-06-30', value: 30 },
            { date: '2025-06-30', reported: '2025-09-15', value: 33 },
          ],
        },
        'plans/a/tasks/1.yaml': {
          name: 'Việc',
          log: [{ date: '2025-09-10', reported: '2025-10', status: 'done' }],
        },
        'plans/indicators/thu/chung.yaml': {
          name: 'Chung',
          unit: '%',
          results: [{ date: '2025', value: 77 }],
        },
      },
      { plan: { replaced: { date: '2025-12-01', number: '9/KH' } } },
    ),
  );

  it('holds no later result, entry, amendment, indicator value or replacement', () => {
    const { plans, indicators } = knownBy(repository, day('2025-09-14'));
    const [plan] = plans;
    expect({
      results: plan?.targets[0]?.results.map((entry) => entry.reported?.text ?? entry.date?.text),
      amendments: plan?.targets[0]?.amendments.map((entry) => entry.basis),
      log: plan?.tasks[0]?.log,
      replaced: plan?.replaced,
      indicator: indicators.get('thu/chung')?.results,
    }).toEqual({
      results: ['2025-06-30'],
      amendments: ['QĐ 0'],
      log: [],
      replaced: undefined,
      indicator: [],
    });
  });
});

describe('a public repository', () => {
  const item = { name: 'Công khai' };
  const repository = repositoryOf(
    filesAround({
      'plans/a/targets/1.yaml': item,
      'plans/a/targets/2.yaml': { ...item, internal: true },
      'plans/a/tasks/1.yaml': { ...item, internal: true },
      'plans/a/tasks/2.yaml': item,
      'plans/b/plan.yaml': { title: 'Mật', issuer: 'thu', internal: true },
      'plans/b/tasks/1.yaml': item,
      'plans/indicators/thu/mat.yaml': { name: 'Mật', internal: true },
    }),
  );

  it('has no internal plan, item or indicator', () => {
    const { plans, indicators } = withoutInternal(repository);
    expect(
      plans.map(({ id, targets, tasks }) => [
        id,
        targets.map((each) => each.id),
        tasks.map((each) => each.id),
      ]),
    ).toEqual([['a', ['1'], ['2']]]);
    expect([...indicators.keys()]).toEqual([]);
  });

  it('can be limited to plans', () => {
    expect(onlyPlans(repository, new Set(['b'])).plans.map(({ id }) => id)).toEqual(['b']);
  });
});
