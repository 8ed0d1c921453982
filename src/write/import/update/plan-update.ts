// What a corrected document changes in one plan: the ids that its items keep, the differences, and the changes of files they come to.
import { knownKeys } from '../../../check/schemas.ts';
import type { Document } from '../../../model/document.ts';
import type { Change } from '../../plan-steps.ts';
import { add } from '../../text/add.ts';
import { setField } from '../../text/set-field.ts';
import { draftFiles } from '../draft/files.ts';
import { groupEntry, planFields, targetFields, taskFields } from '../draft/print.ts';
import type { DraftPlan } from '../draft/types.ts';
import { type Differences, differencesOf } from './differences.ts';
import { kindOfFile } from './fields.ts';
import { dataOfDraft, type ImportRecord, type ItemData } from './record.ts';

export interface PlanUpdate {
  /** With the ids that the plan already uses. */
  readonly plan: DraftPlan;
  readonly differences: Differences;
  /** Of the items and the plan itself; none where a person would keep everything as it is. */
  readonly changes: readonly Change[];
  /** Names of items by file, those of the plan and of the document. */
  readonly names: ReadonlyMap<string, string>;
  /** `targets/2-03` of the draft as the plan calls it. */
  readonly itemName: (item: string) => string;
}

export function planUpdateOf(
  drafted: DraftPlan,
  documents: readonly Document[],
  last: ImportRecord | undefined,
): PlanUpdate {
  const there = dataOfPlan(drafted.id, documents);
  const { matched } = differencesOf(there, dataOfDraft(drafted), last);
  const taken = new Set(there.keys());
  const [target, task] = [
    renaming(`plans/${drafted.id}/targets`, matched, taken),
    renaming(`plans/${drafted.id}/tasks`, matched, taken),
  ];
  const plan = withIds(drafted, target, task);
  const differences = differencesOf(there, dataOfDraft(plan), last);
  const files = new Map(draftFiles(plan).map((change) => [change.file, change]));
  const taking = differences.changed.filter(({ isKept }) => !isKept);
  const changes =
    differences.added.length + taking.length === 0
      ? []
      : [
          ...groupChanges(
            plan,
            there,
            taking.some(({ field }) => field === 'groups'),
          ),
          ...taking.map(({ file, field }) => fieldChange(file, field, plan)),
          ...differences.added.flatMap((file) => files.get(file) ?? []),
        ];
  const itemName = (item: string): string => {
    const [folder, id = ''] = item.split('/');
    return folder === 'targets' ? `targets/${target(id)}` : folder === 'tasks' ? `tasks/${task(id)}` : item;
  };
  return { plan, differences, changes, names: namesOf([there, dataOfDraft(plan)]), itemName };
}

const namesOf = (records: readonly ImportRecord[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((record) =>
      [...record].map(
        ([file, { name, title }]) => [file, typeof name === 'string' ? name : String(title ?? '')] as const,
      ),
    ),
  );

const idOf = (file: string): string =>
  file
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '') ?? '';

function dataOfPlan(plan: string, documents: readonly Document[]): ImportRecord {
  const own = documents.filter(
    ({ kind, owner }) => owner === plan && (kind === 'plan' || kind === 'target' || kind === 'task'),
  );
  return new Map(
    own.map(({ file, data }) => [file, (typeof data === 'object' && data !== null ? data : {}) as ItemData]),
  );
}

/** Items keep the ids of the files that they match; a new one whose file is there gets a free id. A target and a task may share one. */
const renaming =
  (folder: string, matched: ReadonlyMap<string, string>, taken: ReadonlySet<string>) =>
  (id: string): string => {
    const file = matched.get(`${folder}/${id}.yaml`);
    if (file !== undefined) return idOf(file);
    let free = id;
    for (let count = 2; taken.has(`${folder}/${free}.yaml`); count += 1) free = `${id}-${count}`;
    return free;
  };

type Rename = (id: string) => string;

const withIds = (plan: DraftPlan, target: Rename, task: Rename): DraftPlan => ({
  ...plan,
  targets: plan.targets.map((each) => ({
    ...each,
    id: target(each.id),
    ...(each.parent !== undefined && { parent: target(each.parent) }),
  })),
  tasks: plan.tasks.map((each) => ({ ...each, id: task(each.id) })),
});

function fieldChange(file: string, field: string, plan: DraftPlan): Change {
  const kind = kindOfFile(file);
  const id = idOf(file);
  const target = plan.targets.find((each) => each.id === id);
  const task = plan.tasks.find((each) => each.id === id);
  const fields =
    kind === 'plan'
      ? planFields(plan)
      : kind === 'target'
        ? target && targetFields(target)
        : task && taskFields(task);
  const printed = fields?.find(([key]) => key === field)?.[1] ?? null;
  return { file, edit: (text) => setField(text, { key: field, printed, order: knownKeys(kind, []) }) };
}

/** Groups that new items stand in; none where the whole list is taken over. */
function groupChanges(plan: DraftPlan, there: ImportRecord, isWhole: boolean): readonly Change[] {
  const file = `plans/${plan.id}/plan.yaml`;
  const known = there.get(file);
  if (isWhole || known === undefined) return [];
  const ids = new Set(
    Array.isArray(known.groups) ? known.groups.map((group: { id?: unknown }) => group?.id) : [],
  );
  return plan.groups
    .filter(({ id }) => !ids.has(id))
    .map((group) => ({
      file,
      edit: (text) =>
        add(text, { key: 'groups', id: null, printed: groupEntry(group), order: knownKeys('plan', []) }),
    }));
}
