// KH615: another place of the same document sets another goal for the target.
import { quoteGoal } from '../quoting.ts';
import type { Rule } from '../rule.ts';
import { isSameGoal, isSameNumber } from './goal-terms.ts';

export const contradictingAlso: Rule = {
  code: 'KH615',
  *find({ repository }) {
    for (const target of repository.plans.flatMap((plan) => plan.targets)) {
      if (target.also.length === 0) continue;
      for (const [index, { goal, place }] of target.also.entries()) {
        if (goal === undefined || target.goal === undefined || isSameGoal(goal, target.goal)) continue;
        // The other place speaks of a milestone of the target.
        if (target.milestones.some((each) => isSameNumber(goal, each.goal))) continue;
        const params = { goal: quoteGoal(target.goal), other: quoteGoal(goal), place };
        yield { file: target.file, path: ['also', index, 'goal'], params };
      }
    }
  },
};
