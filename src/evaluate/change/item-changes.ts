// Items that came, went, changed their id, their wording or their place in the plan.
import type { Plan } from '../../model/repository.ts';
import { changeOf, type ItemEvaluation, itemOf, subjectOf } from './build.ts';
import { statusValue } from './entry-changes.ts';
import { likeness, STRONGLY_ALIKE, signatureOf } from './likeness.ts';
import type { Pair } from './match-items.ts';
import { type Change, type ChangeValue, type Note, note } from './types.ts';

const text = (value: string | undefined): ChangeValue | null =>
  value === undefined ? null : { is: 'text', text: value };

/** Taking an item away is an error; once the plan is replaced, its items may go. */
export function removedItem(before: ItemEvaluation, isPlanReplaced: boolean): Change {
  const item = itemOf(before);
  const lost =
    'results' in item ? item.results.length : ((item as { log?: readonly unknown[] }).log ?? []).length;
  const effect: Note[] = [
    note('status_was', { status: statusValue(before) }),
    ...(isPlanReplaced ? [note('plan_replaced')] : []),
    ...(lost > 0 ? [note('entries_lost', { count: lost })] : []),
  ];
  const severity = isPlanReplaced ? 'warning' : 'error';
  return changeOf(subjectOf(before), {
    kind: 'removed',
    severity,
    field: 'item',
    before: text(item.name),
    effect,
  });
}

export function addedItem(after: ItemEvaluation): Change {
  const effect = [note('same_status', { status: statusValue(after) })];
  return changeOf(subjectOf(after), {
    kind: 'added',
    severity: 'info',
    field: 'item',
    after: text(itemOf(after).name),
    effect,
  });
}

/** What ids became: of plans, and of the items of a plan by their new plan's id. */
export interface NewIds {
  readonly plan: (id: string) => string;
  /** The ref that a ref before stands for now, should it still exist. */
  readonly ref: (ref: string) => string;
}

export function placeChanges(pair: Pair<ItemEvaluation>, ids: NewIds): Change[] {
  const [old, now] = [itemOf(pair.before), itemOf(pair.after)];
  const subject = subjectOf(pair.after);
  const changes: Change[] = [];
  const say = (
    kind: 'moved' | 'renamed',
    field: Change['field'],
    before: string | undefined,
    after: string | undefined,
    more: Partial<Change> = {},
  ) =>
    changes.push(
      changeOf(subject, {
        kind,
        severity: 'info',
        field,
        path: field === 'id' || field === 'plan' ? [] : [field],
        before: text(before),
        after: text(after),
        ...more,
      }),
    );
  if (ids.plan(old.plan) !== now.plan) {
    say('moved', 'plan', old.ref, now.ref, { severity: 'warning', effect: [note('other_plan')] });
  } else if (old.id !== now.id) say('renamed', 'id', old.ref, now.ref);
  const isAlike =
    likeness(signatureOf({ name: old.name }), signatureOf({ name: now.name })) >= STRONGLY_ALIKE;
  if (old.name !== now.name)
    say('renamed', 'name', old.name, now.name, { severity: isAlike ? 'info' : 'warning' });
  const [was, is] = [groupOf(pair.before.plan, old.group), groupOf(pair.after.plan, now.group)];
  if (was?.name !== is?.name && was?.id !== is?.id) say('moved', 'group', was?.name, is?.name);
  if ('target' in pair.before && 'target' in pair.after) {
    const [before, after] = [pair.before.target, pair.after.target];
    const parent = before.parent && ids.ref(`${before.plan}/targets/${before.parent}`);
    const isKept = parent === (after.parent && `${after.plan}/targets/${after.parent}`);
    if (!isKept) say('moved', 'parent', before.parent, after.parent);
    if (before.statement !== after.statement)
      say('renamed', 'statement', before.statement, after.statement, { severity: 'warning' });
  }
  if ('task' in pair.before && 'task' in pair.after) {
    const [before, after] = [pair.before.task.output, pair.after.task.output];
    if (before !== after)
      say('renamed', 'output', before, after, { severity: after === undefined ? 'warning' : 'info' });
  }
  return changes;
}

/** A group under a new id with its name kept is the same group. */
function groupOf(
  plan: Plan,
  id: string | undefined,
): { readonly id: string; readonly name: string } | undefined {
  if (id === undefined) return undefined;
  const group = plan.groups?.find((each) => each.id === id);
  return {
    id,
    name: group === undefined ? id : group.label === undefined ? group.name : `${group.label}. ${group.name}`,
  };
}
