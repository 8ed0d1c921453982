// KH306, KH307: a claim that no figure supports: there is none, or the one given does not compare with the goal.
import type { Candidate, TargetEvaluation } from '../../evaluate/types.ts';
import { quoteGoal, quoteValue, withUnit } from '../quoting.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

const isClaim = ({ entry }: Candidate): boolean =>
  entry.stated === 'achieved' || entry.stated === 'not_achieved';

const isUnsupported = ({ flags }: TargetEvaluation): boolean => flags.includes('unsupported');

/** The claims that raise the flag `unsupported`: unusable themselves, and no usable figure as recent (docs/design.md, section 3). */
function claimsOf({ candidates }: TargetEvaluation): Candidate[] {
  const seen = candidates.filter(
    ({ visible, early, unusable }) => visible && !early && unusable !== 'other_period',
  );
  const usable = seen.filter(({ unusable }) => unusable === null);
  return seen.filter(
    (claim) =>
      isClaim(claim) &&
      claim.unusable !== null &&
      claim.unusable !== 'not_counted' &&
      !usable.some(({ date }) => date.last >= claim.date.last),
  );
}

function* unsupported({ evaluation }: CheckInput, hasFigure: boolean): Generator<Spotted> {
  for (const item of evaluation.plans.flatMap((plan) => plan.targets.filter(isUnsupported))) {
    for (const claim of claimsOf(item)) {
      const { value } = claim.entry;
      if ((value !== undefined) !== hasFigure) continue;
      yield {
        file: claim.file,
        path: ['results', claim.index, 'stated'],
        params: {
          written: value === undefined ? '' : withUnit(quoteValue(value), claim.unit),
          goal: item.goal === null ? '' : withUnit(quoteGoal(item.goal), item.target.unit),
        },
      };
    }
  }
}

export const claimWithoutFigure: Rule = { code: 'KH306', find: (input) => unsupported(input, false) };

export const claimWithUnfitFigure: Rule = { code: 'KH307', find: (input) => unsupported(input, true) };
