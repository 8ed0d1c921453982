// What targets of one indicator can be compared by: how far a goal goes, when it falls due, on which day it was set.
import type { Day } from '../../model/civil-date.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Goal } from '../../model/quantity.ts';
import type { Plan, Repository, Target } from '../../model/repository.ts';

/** A target that has a goal on a shared indicator, due once. */
export interface SharedGoal {
  readonly target: Target;
  readonly plan: Plan;
  readonly goal: Goal;
  readonly due: Day;
  /** The day the goal was set: the plan's issue, else the start of its period; null when neither is known. */
  readonly set: Day | null;
}

export const daySet = (plan: Plan): Day | null => plan.issued?.last ?? plan.period?.first ?? null;

/** By `<issuer>/<indicator>`. */
export function sharedGoals({ plans }: Repository): Map<string, SharedGoal[]> {
  const shared = new Map<string, SharedGoal[]>();
  for (const plan of plans.filter(({ replaced }) => replaced === undefined)) {
    for (const target of plan.targets) {
      const due =
        target.by === undefined
          ? (plan.period?.last ?? null)
          : target.by.kind === 'once'
            ? target.by.period.last
            : null;
      if (target.indicator === undefined || target.goal === undefined || due === null) continue;
      const name = `${plan.issuer}/${target.indicator}`;
      const goals = shared.get(name) ?? [];
      goals.push({ target, plan, goal: target.goal, due, set: daySet(plan) });
      shared.set(name, goals);
    }
  }
  return shared;
}

interface Floor {
  readonly limit: Decimal;
  readonly isStrict: boolean;
  readonly isFloor: boolean;
}

function floorOf(goal: Goal): Floor | null {
  if (goal.op === 'range') return goal.within ? null : { limit: goal.min, isStrict: false, isFloor: true };
  if (goal.op === '==') return null;
  return {
    limit: goal.value,
    isStrict: goal.op === '>' || goal.op === '<',
    isFloor: goal.op === '>=' || goal.op === '>',
  };
}

/** Whether the first goal asks for less than the second; false where they pull different ways or cannot be compared. */
export function isWeaker(first: Goal, second: Goal): boolean {
  const [left, right] = [floorOf(first), floorOf(second)];
  if (left === null || right === null || left.isFloor !== right.isFloor) return false;
  const order = left.limit.big.cmp(right.limit.big) * (left.isFloor ? 1 : -1);
  return order < 0 || (order === 0 && !left.isStrict && right.isStrict);
}

/** Whether two goals name the same number, whatever the sign: documents print figures without one. */
export const isSameNumber = (first: Goal, second: Goal): boolean =>
  first.op === 'range' || second.op === 'range'
    ? isSameGoal(first, second)
    : first.value.big.eq(second.value.big);

/** Whether two goals ask for exactly the same. */
export function isSameGoal(first: Goal, second: Goal): boolean {
  if (first.op !== second.op) return false;
  if (first.op === 'range' || second.op === 'range') {
    return (
      first.op === 'range' &&
      second.op === 'range' &&
      first.min.big.eq(second.min.big) &&
      first.max.big.eq(second.max.big)
    );
  }
  return first.value.big.eq(second.value.big);
}
