// The changes of files that bring a plan up to a corrected document.
import { knownKeys } from '../../../check/schemas.ts';
import type { Document } from '../../../model/document.ts';
import type { Language } from '../../../model/messages/index.ts';
import type { Change } from '../../plan-steps.ts';
import { add } from '../../text/add.ts';
import { setField } from '../../text/set-field.ts';
import { filesOf, registerChanges, reviewFile } from '../changes.ts';
import { groupEntry, planFields, targetFields, taskFields } from '../draft/print.ts';
import type { Draft, DraftPlan } from '../draft/types.ts';
import { reviewText } from '../review.ts';
import { type Differences, differencesOf, kindOfFile } from './differences.ts';
import { dataOfDraft, type ImportRecord, type ItemData, printRecord, recordFile } from './record.ts';

export interface Existing {
  readonly documents: readonly Document[];
  /** Text of the record and of the review, where they are there. */
  readonly record: ImportRecord | undefined;
  readonly hasRecord: boolean;
  readonly hasReview: boolean;
}

export interface Update {
  readonly differences: Differences;
  readonly changes: readonly Change[];
  readonly plan: DraftPlan;
  /** Names of items by file, those of the plan and of the document. */
  readonly names: ReadonlyMap<string, string>;
}

/** The plan's own part of the draft, with the ids that the plan already uses. */
export function updateOf(
  draft: Draft,
  existing: Existing,
  isText: boolean,
  language: Language,
): Update | undefined {
  const [drafted] = draft.plans;
  if (drafted === undefined) return undefined;
  const there = dataOfPlan(drafted.id, existing.documents);
  const { matched } = differencesOf(there, dataOfDraft(drafted), existing.record);
  const plan = withIds(drafted, matched, new Set([...there.keys()].map(idOf)));
  const differences = differencesOf(there, dataOfDraft(plan), existing.record);
  const isNothing = differences.added.length === 0 && differences.changed.every(({ isKept }) => isKept);
  const files = new Map(filesOf(plan).map((change) => [change.file, change]));
  const changes: readonly Change[] = isNothing
    ? []
    : [
        ...registerChanges(draft),
        ...groupChanges(plan, there),
        ...differences.changed
          .filter(({ isKept }) => !isKept)
          .map(({ file, field }) => fieldChange(file, field, plan)),
        ...differences.added.flatMap((file) => files.get(file) ?? []),
        whole(recordFile(plan.id), printRecord(plan), existing.hasRecord),
        whole(reviewFile(plan.id), reviewText(draft, isText, language), existing.hasReview),
      ];
  return { differences, changes, plan, names: namesOf([there, dataOfDraft(plan)]) };
}

const namesOf = (records: readonly ImportRecord[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((record) =>
      [...record].map(([file, { name }]) => [file, typeof name === 'string' ? name : ''] as const),
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

/** Items keep the ids of the files that they match; a new one whose id another item has gets a free one. */
function withIds(
  plan: DraftPlan,
  matched: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): DraftPlan {
  const renamed =
    (folder: 'targets' | 'tasks') =>
    (id: string): string => {
      const file = matched.get(`plans/${plan.id}/${folder}/${id}.yaml`);
      if (file !== undefined) return idOf(file);
      let free = id;
      for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
      return free;
    };
  const [target, task] = [renamed('targets'), renamed('tasks')];
  return {
    ...plan,
    targets: plan.targets.map((each) => ({
      ...each,
      id: target(each.id),
      ...(each.parent !== undefined && { parent: target(each.parent) }),
    })),
    tasks: plan.tasks.map((each) => ({ ...each, id: task(each.id) })),
  };
}

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
  const printed = fields?.find(([key]) => key === field)?.[1];
  return {
    file,
    edit: (text) =>
      setField(text, {
        key: field,
        printed: typeof printed === 'string' ? printed : null,
        order: knownKeys(kind, []),
      }),
  };
}

/** Groups that new items stand in. */
function groupChanges(plan: DraftPlan, there: ImportRecord): readonly Change[] {
  const file = `plans/${plan.id}/plan.yaml`;
  const { groups } = there.get(file) ?? {};
  const known = new Set(Array.isArray(groups) ? groups.map((group: { id?: unknown }) => group?.id) : []);
  return plan.groups
    .filter(({ id }) => !known.has(id))
    .map((group) => ({
      file,
      edit: (text) =>
        add(text, { key: 'groups', id: null, printed: groupEntry(group), order: knownKeys('plan', []) }),
    }));
}

const whole = (file: string, text: string, isThere: boolean): Change =>
  isThere ? { file, edit: () => ({ text, line: 1, content: '' }) } : { file, text };
