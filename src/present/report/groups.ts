// Targets and tasks under the headings of their plans.
import { countTargets, countTasks } from '../../evaluate/report/counts.ts';
import { type Grouped, groupItems } from '../../evaluate/report/groups.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation } from '../../evaluate/types.ts';
import { planName } from '../labels.ts';
import type { TargetGroup } from './model-targets.ts';
import type { TaskGroup } from './model-tasks.ts';
import { type Moments, targetRowOf } from './target-rows.ts';
import { taskRowOf } from './task-rows.ts';

export const targetGroups = (evaluation: Evaluation, moments: Moments): TargetGroup[] =>
  evaluation.plans.flatMap((each) => {
    const levels = levelsOf(each.targets);
    const grouped = groupItems(each.plan, each.targets, (item) => item.target.group);
    return grouped.map((part, index) => ({
      ...headingOf(each, part, index),
      counts: countTargets(part.within),
      rows: part.items.map((item) => targetRowOf(item, moments, levels.get(item.target.id) ?? 0)),
    }));
  });

export const taskGroups = (evaluation: Evaluation): TaskGroup[] =>
  evaluation.plans.flatMap((each) =>
    groupItems(each.plan, each.tasks, (item) => item.task.group).map((part, index) => ({
      ...headingOf(each, part, index),
      counts: countTasks(part.within),
      rows: part.items.map((item) => taskRowOf(item, evaluation.asOf)),
    })),
  );

const headingOf = <T>({ plan }: PlanEvaluation, { group, level }: Grouped<T>, index: number) => ({
  plan: plan.id,
  plan_name: planName(plan),
  opens_plan: index === 0,
  id: group?.id ?? null,
  label: group?.label ?? null,
  name: group?.name ?? 'Không thuộc nhóm nào',
  level,
});

/** How deep each target stands below its parents; targets that name each other as parents end the walk. */
function levelsOf(items: readonly TargetEvaluation[]): ReadonlyMap<string, number> {
  const parents = new Map(items.map(({ target }) => [target.id, target.parent]));
  const depth = (id: string): number => {
    const seen = new Set<string>([id]);
    for (let parent = parents.get(id); parent !== undefined && parents.has(parent) && !seen.has(parent); ) {
      seen.add(parent);
      parent = parents.get(parent);
    }
    return seen.size - 1;
  };
  return new Map(items.map(({ target }) => [target.id, depth(target.id)]));
}
