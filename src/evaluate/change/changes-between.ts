// The meaning of a change: two evaluations of one day, before and after, become a list of what a reviewer must know.
import { compareIds } from '../../model/repository.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from '../types.ts';
import type { ItemEvaluation } from './build.ts';
import { itemOf } from './build.ts';
import { certaintyOf, type Unread } from './certainty.ts';
import { stageChanges } from './day-changes.ts';
import { deadlineChanges, dueChanges } from './deadline-changes.ts';
import { amendmentChanges, logChanges, resultChanges } from './entry-changes.ts';
import { goalChanges } from './goal-changes.ts';
import { indicatorChanges } from './indicator-changes.ts';
import { addedItem, type NewIds, placeChanges, removedItem } from './item-changes.ts';
import { leadChanges, type States, successionChanges } from './lead-changes.ts';
import { matchEntries } from './match-entries.ts';
import { type Matching, matchItems, type Pair } from './match-items.ts';
import { followMovedEntries } from './moved-entries.ts';
import { matchPlans, planChanges, rollUpChanges } from './plan-changes.ts';
import { statusChanges } from './status-changes.ts';
import { CHANGE_KINDS, CHANGE_SEVERITIES, type Change } from './types.ts';

/** Both evaluated on the same day; nothing is said about what files with faults hold. In order of severity, kind and name. */
export function changesBetween(before: Evaluation, after: Evaluation, unread: Unread = new Set()): Change[] {
  const states: States = { before, after };
  const certainty = certaintyOf(unread);
  const isRead = (file: string): boolean => !unread.has(file);
  const readable = ({ plans }: Evaluation): PlanEvaluation[] => plans.filter(({ plan }) => isRead(plan.file));
  const [old, now] = [readable(before), readable(after)];
  const plans = matchPlans(old, now);
  const newPlan = new Map(plans.pairs.map((pair) => [pair.before.plan.id, pair.after.plan.id]));
  const match = <T extends ItemEvaluation>(read: (plan: PlanEvaluation) => readonly T[]): Matching<T> =>
    matchItems(keyed(old.flatMap(read), isRead, newPlan), keyed(now.flatMap(read), isRead));
  const targets = match<TargetEvaluation>((plan) => plan.targets);
  const tasks = match<TaskEvaluation>((plan) => plan.tasks);
  const pairs: readonly Pair<ItemEvaluation>[] = [...targets.pairs, ...tasks.pairs];
  const ids = newIds(newPlan, pairs);
  const isReplaced = replacedPlans(old, now);
  const changes = followMovedEntries(
    [
      ...planChanges(plans, states),
      ...[...targets.removed, ...tasks.removed].map((each) =>
        removedItem(each, isReplaced(ids.plan(itemOf(each).plan))),
      ),
      ...[...targets.added, ...tasks.added].map(addedItem),
      ...targets.pairs.flatMap((pair) => targetChanges(pair, states)),
      ...tasks.pairs.flatMap((pair) => taskChanges(pair, states)),
      ...pairs.flatMap((pair) => placeChanges(pair, ids)),
      ...indicatorChanges(states, isRead),
      ...successionChanges(pairs, after.asOf),
    ],
    targets.pairs,
  );
  return inOrder([
    ...changes,
    ...statusChanges(pairs.filter(certainty.ofItem), changes),
    ...plans.pairs.filter(certainty.ofPlan).flatMap(rollUpChanges),
  ]);
}

const keyed = <T extends ItemEvaluation>(
  items: readonly T[],
  isRead: (file: string) => boolean,
  newPlan?: ReadonlyMap<string, string>,
) =>
  items
    .filter((each) => isRead(itemOf(each).file))
    .map((item) => {
      const described = itemOf(item);
      const scope = newPlan?.get(described.plan) ?? described.plan;
      return { key: `${scope}/${described.id}`, scope, described, item };
    });

function newIds(newPlan: ReadonlyMap<string, string>, pairs: readonly Pair<ItemEvaluation>[]): NewIds {
  const refs = new Map(pairs.map(({ before, after }) => [itemOf(before).ref, itemOf(after).ref]));
  return { plan: (id) => newPlan.get(id) ?? id, ref: (ref) => refs.get(ref) ?? ref };
}

/** Plans that either side says were replaced, by their id now. */
function replacedPlans(
  before: readonly PlanEvaluation[],
  after: readonly PlanEvaluation[],
): (id: string) => boolean {
  const ids = new Set(
    [...before, ...after].filter(({ plan }) => plan.replaced !== undefined).map(({ plan }) => plan.id),
  );
  return (id) => ids.has(id);
}

function targetChanges(pair: Pair<TargetEvaluation>, states: States): Change[] {
  const { asOf } = states.after;
  const match = matchEntries(pair.before.target.amendments, pair.after.target.amendments);
  return [
    ...goalChanges(pair, match, asOf),
    ...dueChanges(pair, match, asOf),
    ...leadChanges(pair, match, states),
    ...resultChanges(pair, asOf),
    ...amendmentChanges(pair, match),
  ];
}

function taskChanges(pair: Pair<TaskEvaluation>, states: States): Change[] {
  const { asOf } = states.after;
  const match = matchEntries(pair.before.task.amendments, pair.after.task.amendments);
  return [
    ...deadlineChanges(pair, match, asOf),
    ...stageChanges(pair),
    ...leadChanges(pair, match, states),
    ...logChanges(pair, asOf),
    ...amendmentChanges(pair, match),
  ];
}

const inOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort(
    (left, right) =>
      CHANGE_SEVERITIES.indexOf(left.severity) - CHANGE_SEVERITIES.indexOf(right.severity) ||
      CHANGE_KINDS.indexOf(left.kind) - CHANGE_KINDS.indexOf(right.kind) ||
      compareIds(left.ref, right.ref) ||
      compareIds(left.field, right.field),
  );
