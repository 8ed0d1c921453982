// Whether the figures of a target are so large that a bare fraction of one, in per cent, was perhaps meant as a share.
import type { TargetEvaluation } from '../evaluate/types.ts';

/** From here on, a fraction of one is rather a share than a figure in per cent. */
const LARGE = 10;

/** By its goal and by the figures that are known. */
export function isLarge({ target: { goal }, candidates }: TargetEvaluation): boolean {
  const goals = goal === undefined ? [] : goal.op === 'range' ? [goal.min, goal.max] : [goal.value];
  const figures = candidates.flatMap(({ entry: { value } }) =>
    value === undefined ? [] : value.op === 'range' ? [value.min, value.max] : [value.value],
  );
  return [...goals, ...figures].some(({ big }) => big.abs().gte(LARGE));
}
