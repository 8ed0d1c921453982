// KH311, KH312: the only figure is in another unit than the goal; a claim rests on a figure from before the plan.

import type { Candidate } from '../../evaluate/types.ts';
import { quoteGoal, quoteValue, withUnit } from '../quoting.ts';
import type { Rule } from '../rule.ts';

export const figureOfOtherUnit: Rule = {
  code: 'KH311',
  *find({ evaluation }) {
    for (const { candidates, goal, target } of evaluation.plans.flatMap((plan) => plan.targets)) {
      if (goal === null || !candidates.some(isOfOtherUnit)) continue;
      const seen = candidates.filter(({ visible, early }) => visible && !early);
      if (seen.some(({ unusable }) => unusable === null)) continue;
      for (const { entry, unit, unusable, origin, file, index } of seen) {
        const isClaim = entry.stated === 'achieved' || entry.stated === 'not_achieved';
        if (origin !== 'own' || unusable !== 'other_unit' || entry.value === undefined || isClaim) continue;
        const written = withUnit(quoteValue(entry.value), unit);
        yield {
          file,
          path: ['results', index, 'unit'],
          params: { written, goal: withUnit(quoteGoal(goal), target.unit) },
        };
      }
    }
  },
};

const isOfOtherUnit = ({ unusable }: Candidate): boolean => unusable === 'other_unit';

export const claimOnOldFigure: Rule = {
  code: 'KH312',
  *find({ evaluation }) {
    for (const { result, flags, plan } of evaluation.plans.flatMap((each) => each.targets)) {
      if (result === null || result.entry.stated === undefined) continue;
      const isClaim = result.entry.stated === 'achieved' || result.entry.stated === 'not_achieved';
      if (!isClaim || !flags.includes('old_data')) continue;
      yield {
        file: result.file,
        path: ['results', result.index, 'stated'],
        params: { date: result.date.text, covered: plan.period?.text ?? '' },
      };
    }
  },
};
