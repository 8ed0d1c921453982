// What the document said when it was last imported, kept beside the plan: so that a later import tells a change of the document from one
// that a person made by hand, and a new doubt from one that was settled.
import { createHash } from 'node:crypto';
import type { Change } from '../../plan-steps.ts';
import { dataOf } from '../../text/shape.ts';
import type { Doubt } from '../doubt.ts';
import { draftFiles } from '../draft/files.ts';
import type { Draft, DraftPlan } from '../draft/types.ts';

type NewFile = Extract<Change, { readonly text: string }>;

export type ItemData = Readonly<Record<string, unknown>>;

/** By file, from the repository's top. */
export type ImportRecord = ReadonlyMap<string, ItemData>;

export interface LastImport {
  readonly items: ImportRecord;
  /** Keys of the doubts that the review told. */
  readonly doubts: ReadonlySet<string>;
  /** Ids of the plans of other years that were made with it. */
  readonly beside: readonly string[];
}

export const recordFile = (plan: string): string => `plans/${plan}/import-record.json`;

/** What each file of the draft says, as data. */
export const dataOfDraft = (plan: DraftPlan): ImportRecord =>
  new Map(draftFiles(plan).map(({ file, text }) => [file, (dataOf(text) ?? {}) as ItemData]));

/** What the whole document brought beside the plan stands in the record of its first plan. */
interface WholeDocument {
  readonly doubts: readonly Doubt[];
  readonly beside: readonly string[];
}

function printRecord(plan: DraftPlan, { doubts, beside }: WholeDocument): string {
  const keys = [...new Set(doubts.map(keyOfDoubt))].sort();
  const whole = {
    ...(keys.length > 0 && { doubts: keys }),
    ...(beside.length > 0 && { beside }),
  };
  const files = Object.fromEntries(dataOfDraft(plan));
  return `${JSON.stringify({ schema: 1, document: plan.document, ...whole, files }, null, 1)}\n`;
}

/** The records of all plans of a draft, in their order. */
export const recordsOf = ({ plans, doubts }: Pick<Draft, 'plans' | 'doubts'>): readonly NewFile[] =>
  plans.map((plan, index) => ({
    file: recordFile(plan.id),
    text: printRecord(
      plan,
      index === 0 ? { doubts, beside: plans.slice(1).map(({ id }) => id) } : { doubts: [], beside: [] },
    ),
  }));

/** The same wherever in the document it stands, which moves with every line that is put in above. */
export const keyOfDoubt = ({ kind, item, field = '', text, read }: Doubt): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, item, field, text, read]))
    .digest('hex')
    .slice(0, 12);

/** Undefined for a record that is not there or not readable: then every difference is shown as one. */
export function readRecord(text: string | undefined): LastImport | undefined {
  if (text === undefined) return undefined;
  try {
    const { files, doubts, beside } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (typeof files !== 'object' || files === null) return undefined;
    return {
      items: new Map(Object.entries(files as Readonly<Record<string, ItemData>>)),
      doubts: new Set(wordsIn(doubts)),
      beside: wordsIn(beside),
    };
  } catch {
    return undefined;
  }
}

const wordsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
