// KH606, KH607: a goal weaker than another plan's for the same indicator, on the same day or though it falls due later.
import { formatDay } from '../../model/civil-date.ts';
import { sameUnit } from '../../model/quantity.ts';
import { quoteGoal } from '../quoting.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { isWeaker, type SharedGoal, sharedGoals } from './goal-terms.ts';

type Contradicts = (weaker: SharedGoal, other: SharedGoal) => boolean;

function* weakerGoals({ repository }: CheckInput, contradicts: Contradicts): Generator<Spotted> {
  for (const goals of sharedGoals(repository).values()) {
    const different = differentOf(goals);
    for (const weaker of goals) {
      const stronger = different.find(
        (other) =>
          sameUnit(other.target.unit, weaker.target.unit) &&
          isWeaker(weaker.goal, other.goal) &&
          contradicts(weaker, other),
      );
      if (stronger !== undefined) yield spotOf(weaker, stronger);
    }
  }
}

/** Of goals that say the same for the same day, set on the same day, the first: hundreds of plans may share one goal. */
function differentOf(goals: readonly SharedGoal[]): SharedGoal[] {
  const first = new Map<string, SharedGoal>();
  for (const each of goals) {
    const key = [each.due, each.set, each.target.unit, quoteGoal(each.goal)].join('|');
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

const spotOf = (weaker: SharedGoal, stronger: SharedGoal): Spotted => ({
  file: weaker.target.file,
  path: ['goal'],
  params: {
    goal: quoteGoal(weaker.goal),
    due: formatDay(weaker.due),
    other: quoteGoal(stronger.goal),
    other_due: formatDay(stronger.due),
    ref: stronger.target.ref,
  },
});

export const weakerThanOther: Rule = {
  code: 'KH606',
  reach: 'indicators',
  find: (input) => weakerGoals(input, (weaker, other) => weaker.due === other.due),
};

/** Set no earlier than the stronger one, so that whoever set it could have known; an older plan overtaken is no fault. */
export const weakerThanEarlier: Rule = {
  code: 'KH607',
  reach: 'indicators',
  find: (input) =>
    weakerGoals(
      input,
      (later, other) =>
        later.due > other.due && later.set !== null && other.set !== null && later.set >= other.set,
    ),
};
