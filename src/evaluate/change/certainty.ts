// What files with faults leave uncertain: a status or a total that leans on one of them says nothing about the change.
import type { PlanEvaluation } from '../types.ts';
import { type ItemEvaluation, itemOf } from './build.ts';
import type { Pair } from './match-items.ts';

/** Files that have faults on one side. */
export type Unread = ReadonlySet<string>;

export interface Certainty {
  readonly ofItem: (pair: Pair<ItemEvaluation>) => boolean;
  readonly ofPlan: (pair: Pair<PlanEvaluation>) => boolean;
}

export function certaintyOf(unread: Unread): Certainty {
  if (unread.size === 0) return { ofItem: () => true, ofPlan: () => true };
  const files = [...unread];
  const hasGaps = (plan: string): boolean => files.some((file) => file.startsWith(`plans/${plan}/`));
  const leansOn = (each: ItemEvaluation): string[] => {
    const { issuer } = each.plan;
    const item = itemOf(each);
    const series =
      'indicator' in item && item.indicator !== undefined
        ? [`plans/indicators/${issuer}/${item.indicator}.yaml`]
        : [];
    return ['kh.yaml', `plans/agencies/${issuer}.yaml`, ...series];
  };
  const isCertain = (each: ItemEvaluation): boolean => {
    const isParent = 'children' in each && each.children !== null;
    return !leansOn(each).some((file) => unread.has(file)) && !(isParent && hasGaps(each.plan.id));
  };
  return {
    ofItem: ({ before, after }) => isCertain(before) && isCertain(after),
    ofPlan: ({ before, after }) =>
      [before, after].every(
        (side) => !hasGaps(side.plan.id) && [...side.targets, ...side.tasks].every(isCertain),
      ),
  };
}
