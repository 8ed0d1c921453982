// The changes of files that bring what was imported up to a corrected document: the plan, and beside it that of another year.
import type { Document } from '../../../model/document.ts';
import type { Language } from '../../../model/messages/index.ts';
import type { Change } from '../../plan-steps.ts';
import { registerChanges, reviewFile } from '../changes.ts';
import type { Draft, DraftPlan } from '../draft/types.ts';
import type { Differences } from './differences.ts';
import { type PlanUpdate, planUpdateOf } from './plan-update.ts';
import { type LastImport, recordsOf } from './record.ts';
import { updatedReview } from './updated-review.ts';

export interface Existing {
  readonly documents: readonly Document[];
  /** By id of the plan, of those whose record is there and readable. */
  readonly records: ReadonlyMap<string, LastImport>;
  /** Of the files that kh wrote beside the plans (records, the review), those that are there, with their text. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Update {
  /** Of all plans together. */
  readonly differences: Differences;
  readonly changes: readonly Change[];
  /** Id of the plan. */
  readonly plan: string;
  /** Names of items by file, those of the plan and of the document. */
  readonly names: ReadonlyMap<string, string>;
}

/** Undefined for a draft without a plan. */
export function updateOf(
  draft: Draft,
  existing: Existing,
  isText: boolean,
  language: Language,
): Update | undefined {
  const [first] = draft.plans;
  if (first === undefined) return undefined;
  const last = existing.records.get(first.id);
  const isThere = (id: string): boolean => existing.documents.some(({ owner }) => owner === id);
  // A plan of another year is deleted by whoever has that year's plan already, as the review advises.
  const isDeleted = ({ id }: DraftPlan): boolean => last?.beside.includes(id) === true && !isThere(id);
  const updates = draft.plans
    .filter((plan) => !isDeleted(plan))
    .map((plan) => planUpdateOf(plan, existing.documents, existing.records.get(plan.id)?.items));
  const doubts = draft.doubts.map((doubt) => ({
    ...doubt,
    item: updates[0]?.itemName(doubt.item) ?? doubt.item,
  }));
  const plans = draft.plans.map((plan) => updates.find((each) => each.plan.id === plan.id)?.plan ?? plan);
  const ids = new Set(plans.map(({ id }) => id));
  const gone = last?.beside.filter((id) => !ids.has(id) && isThere(id)) ?? [];
  const changes = updates.flatMap((each) => each.changes);
  return {
    differences: together(updates, gone.map(planFile), draft.plans.filter(isDeleted).map(fileOfPlan)),
    changes:
      changes.length === 0
        ? []
        : [
            ...registerChanges(draft),
            ...changes,
            ...recordChanges(
              { plans, doubts },
              updates.map(({ plan }) => plan.id),
              existing,
            ),
            ...reviewChange({ ...draft, plans, doubts }, existing, isText, language),
          ],
    plan: first.id,
    names: new Map([
      ...draft.plans.map((plan) => [fileOfPlan(plan), plan.title] as const),
      ...updates.flatMap(({ names }) => [...names]),
    ]),
  };
}

const planFile = (id: string): string => `plans/${id}/plan.yaml`;
const fileOfPlan = ({ id }: DraftPlan): string => planFile(id);

function together(
  updates: readonly PlanUpdate[],
  removed: readonly string[],
  deleted: readonly string[],
): Differences {
  const all = updates.map(({ differences }) => differences);
  return {
    added: all.flatMap((each) => each.added),
    removed: [...all.flatMap((each) => each.removed), ...removed],
    deleted: [...all.flatMap((each) => each.deleted), ...deleted],
    changed: all.flatMap((each) => each.changed),
    matched: new Map(all.flatMap((each) => [...each.matched])),
  };
}

/** Of the plans that are there; that of the first remembers the others. */
const recordChanges = (
  draft: Pick<Draft, 'plans' | 'doubts'>,
  ids: readonly string[],
  existing: Existing,
): readonly Change[] =>
  recordsOf(draft)
    .filter(({ file }) => ids.includes(file.split('/')[1] ?? ''))
    .map(({ file, text }) => whole(file, text, existing));

function reviewChange(
  draft: Draft,
  { records, texts }: Existing,
  isText: boolean,
  language: Language,
): readonly Change[] {
  const plan = draft.plans[0]?.id ?? '';
  const file = reviewFile(plan);
  const text = updatedReview(draft, { text: texts.get(file), last: records.get(plan) }, isText, language);
  return text === undefined ? [] : [whole(file, text, { texts })];
}

const whole = (file: string, text: string, { texts }: Pick<Existing, 'texts'>): Change =>
  texts.has(file) ? { file, edit: () => ({ text, line: 1, content: '' }) } : { file, text };
