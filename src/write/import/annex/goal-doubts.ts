// What a person has to look at about a row's goal beyond its own words: beside the base year, and beside the rows below it.
import type { Doubt } from '../doubt.ts';
import type { DraftTarget } from '../draft/types.ts';

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** `asParent`: rows below it became its parts. `told`: kinds that its goal was already doubted for. `at`: of the goal's cell. */
export function goalDoubts(
  target: DraftTarget,
  at: Doubt['at'],
  { asParent, told }: { readonly asParent: boolean; readonly told: readonly Doubt['kind'][] },
): readonly Doubt[] {
  const { goal, baseline, id, name } = target;
  if (goal === undefined) return [];
  const item = `targets/${id}`;
  return [
    ...(isBelow(goal, baseline?.value) && !told.includes('goal_direction')
      ? [
          {
            kind: 'goal_below_base' as const,
            at,
            text: `${target.source.text ?? goal} (${baseline?.date}: ${baseline?.value})`,
            read: goal,
            item,
            field: 'goal',
          },
        ]
      : []),
    ...(asParent ? [{ kind: 'parent_with_goal' as const, at: target.at, text: name, read: goal, item }] : []),
  ];
}

/** Only a goal without a sign can be meant the other way round. */
const isBelow = (goal: string, base: string | undefined): boolean =>
  base !== undefined && PLAIN.test(goal) && PLAIN.test(base) && Number(goal) < Number(base);
