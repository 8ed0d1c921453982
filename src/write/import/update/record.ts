// What the document said when it was last imported, kept beside the plan: so that a later import tells a change of the document from one
// that a person made by hand.
import { dataOf } from '../../text/shape.ts';
import { filesOf } from '../changes.ts';
import type { DraftPlan } from '../draft/types.ts';

export type ItemData = Readonly<Record<string, unknown>>;

/** By file, from the repository's top. */
export type ImportRecord = ReadonlyMap<string, ItemData>;

export const recordFile = (plan: string): string => `plans/${plan}/import-record.json`;

/** What each file of the draft says, as data. */
export const dataOfDraft = (plan: DraftPlan): ImportRecord =>
  new Map(filesOf(plan).map(({ file, text }) => [file, (dataOf(text) ?? {}) as ItemData]));

export function printRecord(plan: DraftPlan): string {
  const items = Object.fromEntries(dataOfDraft(plan));
  return `${JSON.stringify({ schema: 1, document: plan.document, files: items }, null, 1)}\n`;
}

/** Undefined for a record that is not there or not readable: then every difference is shown as one. */
export function readRecord(text: string | undefined): ImportRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    if (typeof files !== 'object' || files === null) return undefined;
    return new Map(Object.entries(files as Readonly<Record<string, ItemData>>));
  } catch {
    return undefined;
  }
}
