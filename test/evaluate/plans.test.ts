// Plans in an evaluation: order, replacement, and what the day never hides (section 3).
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { day, evaluationOf, type Files, PLAN, REGISTER, understandFiles } from '../builders.ts';

const ITEMS: Files = {
  'plans/a/targets/10.yaml': 'name: Mười\ngoal: 5\nby: 2025',
  'plans/a/targets/9.yaml': 'name: Chín\ngoal: 5\nby: 2025',
  'plans/a/tasks/8.10.yaml': 'name: Tám mười\ndeadline: 2025',
  'plans/a/tasks/8.2.yaml': 'name: Tám hai\ndeadline: 2025',
};

describe('an evaluation', () => {
  it('holds every plan and item in natural order', () => {
    const { plans } = evaluationOf(
      { ...ITEMS, 'plans/a10/plan.yaml': PLAN, 'plans/a9/plan.yaml': PLAN },
      '2025-09-15',
    );
    expect(plans.map(({ plan }) => plan.id)).toEqual(['a', 'a9', 'a10']);
    expect(plans[0]?.targets.map(({ target }) => target.id)).toEqual(['9', '10']);
    expect(plans[0]?.tasks.map(({ task }) => task.ref)).toEqual(['a/tasks/8.2', 'a/tasks/8.10']);
  });

  it('names the day it was asked for', () => {
    expect(evaluationOf(ITEMS, '2025-09-15').asOf).toBe(day('2025-09-15'));
  });

  it('hides no plan and no item of a later day', () => {
    const { plans } = evaluationOf(ITEMS, '2020-01-01');
    expect(plans.map(({ targets, tasks }) => [targets.length, tasks.length])).toEqual([[2, 2]]);
    expect(plans[0]?.tasks.map(({ status }) => status)).toEqual(['in_time', 'in_time']);
  });

  it('of an empty repository is empty', () => {
    const { repository } = understandFiles({});
    expect(evaluate(repository, day('2025-09-15')).plans).toEqual([]);
  });

  it('does without a register', () => {
    const { repository } = understandFiles({
      'plans/a/plan.yaml': PLAN,
      'plans/a/tasks/1.yaml': 'name: x\nlead: [so-a]',
    });
    expect(evaluate(repository, day('2025-09-15')).plans[0]?.tasks[0]?.lead).toMatchObject([{ id: 'so-a' }]);
  });

  it('takes the items of a plan whose own file has a fault with the others', () => {
    const { repository, findings } = understandFiles({
      'plans/agencies/thu.yaml': REGISTER,
      'plans/a/plan.yaml': PLAN,
      'plans/a/targets/1.yaml': 'name: x\ngoal: nhiều',
      'plans/a/targets/2.yaml': 'name: y\ngoal: 5',
    });
    expect(findings).toHaveLength(1);
    expect(evaluate(repository, day('2025-09-15')).plans[0]?.targets.map(({ target }) => target.id)).toEqual([
      '2',
    ]);
  });

  it('says the same whenever it is asked again', () => {
    const summary = (): unknown =>
      evaluationOf(ITEMS, '2026-01-01').plans.map(({ targets, tasks }) => [
        targets.map(({ status, rule, flags, due }) => [status, rule, flags, due]),
        tasks.map(({ status, rule, flags, due }) => [status, rule, flags, due]),
      ]);
    expect(summary()).toEqual(summary());
  });
});

describe('a replaced plan', () => {
  const replaced = (asOf: string, date = '2025-05-10'): boolean | undefined =>
    evaluationOf(ITEMS, asOf, { plan: { replaced: { date, number: '88/KH-UBND' } } }).plans[0]?.replaced;

  it.each([
    ['2025-05-09', false],
    ['2025-05-10', true],
    ['2025-05-11', true],
  ])('on %s is replaced: %s', (asOf, expected) => {
    expect(replaced(asOf)).toBe(expected);
  });

  it('in a month is replaced from its last day', () => {
    expect([replaced('2025-05-30', '2025-05'), replaced('2025-05-31', '2025-05')]).toEqual([false, true]);
  });

  it('still has its items, judged as before', () => {
    const { plans } = evaluationOf(ITEMS, '2026-01-01', { plan: { replaced: { date: '2025-05-10' } } });
    expect(plans[0]?.tasks.map(({ status }) => status)).toEqual(['overdue', 'overdue']);
  });

  it('that is not replaced is not', () => {
    expect(evaluationOf(ITEMS, '2026-01-01').plans[0]?.replaced).toBe(false);
  });
});
