// KH605: a target already met on the day it was set, by its baseline or by an official result known then.
import { territoryOn } from '../../evaluate/context.ts';
import { fold } from '../../evaluate/folding.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import { type Goal, sameUnit, satisfies, type Value } from '../../model/quantity.ts';
import type { Plan, Repository, Target } from '../../model/repository.ts';
import { quoteGoal, quoteValue } from '../quoting.ts';
import { type HeldResult, resultsOf } from '../results.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { daySet } from './goal-terms.ts';

/** A figure that was known when the goal was set. */
interface Known {
  readonly date: Day;
  readonly said: Day;
  readonly value: Value;
  readonly file: string;
  readonly when: string;
}

export const alreadyMet: Rule = {
  code: 'KH605',
  *find({ repository }: CheckInput) {
    const users = usersByIndicator(repository);
    for (const plan of repository.plans) {
      const set = daySet(plan);
      if (set === null) continue;
      for (const target of plan.targets) {
        const known =
          target.goal && asksForMore(target, target.goal)
            ? latestKnown(repository, plan, target, set, users)
            : undefined;
        if (target.goal === undefined || known === undefined) continue;
        if (satisfies(target.goal, known.value) === 'yes') yield spotOf(target, target.goal, known);
      }
    }
  },
};

/** Goals to keep what is, of every period, on a mean, or of all there is are met beforehand without being odd. */
function asksForMore({ name, unit, by, method, within }: Target, goal: Goal): boolean {
  const isAll = (unit ?? '').trim().startsWith('%') && goal.op !== 'range' && goal.value.big.gte(100);
  return (
    !isAll &&
    within !== true &&
    goal.op !== '==' &&
    by?.kind !== 'every' &&
    method !== 'average' &&
    !/\b(duy tri|giu)\b/.test(fold(name))
  );
}

const spotOf = (target: Target, goal: Goal, known: Known): Spotted => ({
  file: target.file,
  path: ['goal'],
  params: { goal: quoteGoal(goal), value: quoteValue(known.value), date: known.when, file: known.file },
});

function usersByIndicator({ plans }: Repository): Map<string, [Target, Plan][]> {
  const users = new Map<string, [Target, Plan][]>();
  for (const plan of plans) {
    for (const target of plan.targets) {
      const name = `${plan.issuer}/${target.indicator}`;
      if (target.indicator !== undefined) users.set(name, [...(users.get(name) ?? []), [target, plan]]);
    }
  }
  return users;
}

/** The latest exact-enough official figure in the target's unit and territory that was known on the day. */
function latestKnown(
  repository: Repository,
  plan: Plan,
  target: Target,
  set: Day,
  users: ReadonlyMap<string, readonly [Target, Plan][]>,
): Known | undefined {
  const name = `${plan.issuer}/${target.indicator}`;
  const shared = target.indicator === undefined ? undefined : repository.indicators.get(name);
  const others = target.indicator === undefined ? [] : (users.get(name) ?? []);
  const held = [
    ...resultsOf(target, plan),
    ...(shared ? resultsOf(shared, null) : []),
    ...others.flatMap(([each, its]) => [...resultsOf(each, its)]),
  ];
  const register = repository.registers.get(plan.issuer);
  const here = territoryOn(register, set);
  const known = held.flatMap((result) => knownFrom(result, target) ?? []).filter(({ said }) => said <= set);
  const fits = known.filter(({ date, scope }) => (scope ?? territoryOn(register, date)) === here);
  return [...fits, ...baselineOf(target)].sort(
    (left, right) => right.date - left.date || right.said - left.said,
  )[0];
}

function knownFrom(
  { entry, unit, file }: HeldResult,
  target: Target,
): (Known & { scope: string | undefined }) | undefined {
  if (entry.value === undefined || entry.counts === false || (entry.quality ?? 'official') !== 'official')
    return undefined;
  if (!sameUnit(unit, target.unit)) return undefined;
  const date = (entry.date ?? entry.reported) as Period;
  return {
    date: date.last,
    said: (entry.reported ?? date).last,
    value: entry.value,
    file,
    when: date.text,
    scope: entry.scope,
  };
}

function baselineOf({ baseline, unit, file }: Target): Known[] {
  if (baseline === undefined || baseline.scope !== undefined || !sameUnit(baseline.unit ?? unit, unit))
    return [];
  return [
    {
      date: baseline.date.last,
      said: baseline.date.last,
      value: baseline.value,
      file,
      when: baseline.date.text,
    },
  ];
}
