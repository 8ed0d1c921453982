// KH605: a target already met on the day it was set, by its baseline or by an official result known then.
import { fold } from '../../evaluate/folding.ts';
import { type Goal, satisfies } from '../../model/quantity.ts';
import type { Target } from '../../model/repository.ts';
import { quoteGoal, quoteValue } from '../quoting.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { daySet } from './goal-terms.ts';
import { createFigures } from './known-figures.ts';

export const alreadyMet: Rule = {
  code: 'KH605',
  reach: 'indicators',
  *find({ repository }: CheckInput) {
    const latestKnown = createFigures(repository);
    for (const plan of repository.plans) {
      const set = daySet(plan);
      if (set === null) continue;
      for (const target of plan.targets) {
        const { goal } = target;
        const known = goal && latestKnown(plan, target, set);
        if (goal === undefined || known === undefined || satisfies(goal, known.value) !== 'yes') continue;
        if (!asksForMore(target, goal)) continue;
        const params = {
          goal: quoteGoal(goal),
          value: quoteValue(known.value),
          date: known.when,
          file: known.file,
        };
        yield { file: target.file, path: ['goal'], params };
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
