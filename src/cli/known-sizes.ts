// The sizes of what is known of a target or an indicator: a figure that is far from them was perhaps typed in another unit, and one
// below zero is perhaps a slip.
import type { Evaluation, TargetEvaluation } from '../evaluate/types.ts';
import type { Goal, Value } from '../model/quantity.ts';
import type { Indicator } from '../model/repository.ts';

export interface KnownSizes {
  /** Without signs; undefined where none is above zero. */
  readonly largest: number | undefined;
  /** With its sign; undefined where nothing is known. */
  readonly lowest: number | undefined;
}

/** Of its goal and the figures that are known; below zero a baseline counts, too. */
export function knownSizes({ target: { goal, baseline }, candidates }: TargetEvaluation): KnownSizes {
  const known = sizesOf([goal, ...candidates.map(({ entry }) => entry.value)]);
  const { lowest } = sizesOf([baseline?.value]);
  return lowest !== undefined && lowest < 0 ? { ...known, lowest } : known;
}

/** Of its own figures, and the goals of the targets that draw on it. */
export function sizesOfIndicator({ id, issuer, results = [] }: Indicator, { plans }: Evaluation): KnownSizes {
  const own = plans.filter(({ plan }) => plan.issuer === issuer);
  const goals = own.flatMap(({ targets }) =>
    targets.flatMap(({ target }) => (target.indicator === id ? [target.goal] : [])),
  );
  return sizesOf([...results.map(({ value }) => value), ...goals]);
}

function sizesOf(quantities: readonly (Value | Goal | undefined)[]): KnownSizes {
  const numbers = quantities
    .flatMap((each) => (each === undefined ? [] : each.op === 'range' ? [each.min, each.max] : [each.value]))
    .map(({ big }) => big.toNumber());
  const size = Math.max(0, ...numbers.map(Math.abs));
  return {
    largest: size === 0 ? undefined : size,
    lowest: numbers.length === 0 ? undefined : Math.min(...numbers),
  };
}
