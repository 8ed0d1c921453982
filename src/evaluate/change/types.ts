// What a change to plan files means, as plain values (docs/design.md, section 5, `kh diff`).
import type { Day } from '../../model/civil-date.ts';
import type { Path } from '../../model/finding.ts';
import type { Goal } from '../../model/quantity.ts';
import type { ResultEntry } from '../../model/schema/target.ts';
import type { LogEntry } from '../../model/schema/task.ts';
import type { Counts } from '../roll-up.ts';
import type { Reason, TargetStatus, TaskStatus } from '../types.ts';
import type { Amendment } from './amendment.ts';

/** Public names, the same in every language; from what a reviewer must see first to what may be read last. */
export const CHANGE_KINDS = [
  'weakened',
  'slipped',
  'rewritten',
  'removed',
  'unit',
  'lead',
  'status',
  'moved',
  'renamed',
  'strengthened',
  'advanced',
  'added',
  'result',
  'rollup',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_SEVERITIES = ['error', 'warning', 'info'] as const;
export type ChangeSeverity = (typeof CHANGE_SEVERITIES)[number];

/** The part of a file that changed; `item` is the whole of it. */
export type ChangeField =
  | 'item'
  | 'plan'
  | 'indicator'
  | 'goal'
  | 'milestones'
  | 'by'
  | 'deadline'
  | 'stages'
  | 'period'
  | 'unit'
  | 'lead'
  | 'name'
  | 'statement'
  | 'output'
  | 'id'
  | 'group'
  | 'parent'
  | 'baseline'
  | 'results'
  | 'log'
  | 'amendments'
  | 'status'
  | 'totals';

export interface NamedAgency {
  readonly id: string;
  readonly name: string;
}

/** What stood before or stands after. */
export type ChangeValue =
  | { readonly is: 'goal'; readonly goal: Goal; readonly unit: string | undefined }
  | { readonly is: 'deadline'; readonly text: string | null; readonly due: Day | null }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'agencies'; readonly agencies: readonly NamedAgency[] }
  | { readonly is: 'result'; readonly entry: ResultEntry; readonly unit: string | undefined }
  | { readonly is: 'log'; readonly entry: LogEntry }
  | { readonly is: 'amendment'; readonly entry: Amendment; readonly unit: string | undefined }
  | { readonly is: 'target_status'; readonly status: TargetStatus }
  | { readonly is: 'task_status'; readonly status: TaskStatus }
  | { readonly is: 'counts'; readonly counts: Counts };

export const NOTE_KEYS = [
  'no_amendment',
  'milestone',
  'stage',
  'amended',
  'not_in_force',
  'after_due',
  'days_later',
  'days_earlier',
  'no_longer_due',
  'now_due',
  'amendment_rewritten',
  'amendment_removed',
  'fields',
  'not_comparable',
  'status',
  'same_status',
  'status_was',
  'because',
  'items_affected',
  'implied_items',
  'entries_lost',
  'not_yet_known',
  'to_indicator',
  'from_indicator',
  'plan_items',
  'plan_replaced',
  'out_of_totals',
  'into_totals',
  'other_plan',
] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

/** One remark on what the change does: a sentence of the catalogue, or the reason of a status. */
export type Note =
  | { readonly note: NoteKey; readonly params: Readonly<Record<string, NoteParam>> }
  | { readonly reason: Reason; readonly unit: string | undefined };
export type NoteParam =
  | string
  | number
  | ChangeValue
  | { readonly kinds: readonly ChangeKind[] }
  | { readonly day: Day };

export interface Change {
  readonly kind: ChangeKind;
  readonly severity: ChangeSeverity;
  /** `<plan>/targets/<id>`, `<plan>/tasks/<id>`, a plan's id, `indicators/<issuer>/<id>`, `agencies/<issuer>`. */
  readonly ref: string;
  /** As it is called now, or was before it was taken away. */
  readonly name: string;
  /** Null for what several plans share. */
  readonly plan: string | null;
  /** The file as it stands now, or as it stood when it is gone. */
  readonly file: string;
  readonly field: ChangeField;
  /** The spot within the file. */
  readonly path: Path;
  readonly before: ChangeValue | null;
  readonly after: ChangeValue | null;
  readonly effect: readonly Note[];
  /** The document that allows the change, where one is named. */
  readonly amendment: { readonly date: Day; readonly basis: string } | null;
  /** By how many days a deadline moved; null where it did not, or where days cannot be counted. */
  readonly days: number | null;
}

export const note = (key: NoteKey, params: Readonly<Record<string, NoteParam>> = {}): Note => ({
  note: key,
  params,
});
