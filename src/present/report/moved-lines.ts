// Lines that say what moved: one for an item, or one for many of a plan that moved the same way for the same reason.
import type { MoveLine } from './model-parts.ts';
import type { TargetMove } from './model-targets.ts';
import type { TaskMove } from './model-tasks.ts';
import { countText, idsText, upperFirst } from './words.ts';

/** So many alike still stand one by one, with their names; the annexes name all of them. */
const MOST_ALIKE = 5;

export function moveLines(
  moves: readonly (TargetMove | TaskMove)[],
  kind: 'chỉ tiêu' | 'nhiệm vụ',
  hasSeveralPlans: boolean,
): MoveLine[] {
  const groups = new Map<string, (TargetMove | TaskMove)[]>();
  for (const move of moves) {
    const key = JSON.stringify([move.plan_name, move.from, move.to, move.why]);
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const owner = hasSeveralPlans ? ` của ${first.plan_name}` : '';
    if (alike.length > MOST_ALIKE) {
      const ids = idsText(alike.map(({ id }) => id));
      return [lineOf(first, `${countText(alike.length)} ${kind}${owner} (${ids})`)];
    }
    return alike.map((move) => lineOf(move, `${upperFirst(kind)} ${move.id}${owner}, ${move.name}`));
  });
}

const lineOf = ({ from, to, direction, why }: TargetMove | TaskMove, subject: string): MoveLine => ({
  subject,
  from,
  to,
  direction,
  why,
});
