// The size of what is known of a target or an indicator: a figure that is far from it was perhaps typed in another unit.
import type { Evaluation, TargetEvaluation } from '../evaluate/types.ts';
import type { Goal, Value } from '../model/quantity.ts';
import type { Indicator } from '../model/repository.ts';

/** Of its goal and the figures that are known, without their signs; undefined where none is above zero. */
export const largestFigure = ({ target: { goal }, candidates }: TargetEvaluation): number | undefined =>
  largest([goal, ...candidates.map(({ entry }) => entry.value)]);

/** Of its own figures, and the goals of the targets that draw on it. */
export function largestOfIndicator(
  { id, issuer, results = [] }: Indicator,
  { plans }: Evaluation,
): number | undefined {
  const own = plans.filter(({ plan }) => plan.issuer === issuer);
  const goals = own.flatMap(({ targets }) =>
    targets.flatMap(({ target }) => (target.indicator === id ? [target.goal] : [])),
  );
  return largest([...results.map(({ value }) => value), ...goals]);
}

function largest(quantities: readonly (Value | Goal | undefined)[]): number | undefined {
  const sizes = quantities.flatMap((each) =>
    each === undefined ? [] : each.op === 'range' ? [each.min, each.max] : [each.value],
  );
  const size = Math.max(0, ...sizes.map(({ big }) => Math.abs(big.toNumber())));
  return size === 0 ? undefined : size;
}
