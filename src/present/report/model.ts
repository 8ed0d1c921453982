// The periodic report as data: everything a template may show, in order and in words. The field names are the tags of every
// template and the keys of `--format json` (docs/report-model.md). Texts are Vietnamese in every interface language.
import type { Annex } from './model-annex.ts';
import type { Comparison, CutOff, Head, PeriodWords, PlanHead, Stamp } from './model-head.ts';
import type { BudgetRow, MoveLine, NoteSection, QualityList, Trajectory, Warning } from './model-parts.ts';
import type { Summary, TaskGrid } from './model-summary.ts';
import type { TargetGroup, TargetMove, TargetRow } from './model-targets.ts';
import type { ExtensionRow, TaskGroup, TaskMove, TaskRow } from './model-tasks.ts';

export interface ReportModel {
  readonly schema: 1;
  readonly kind: 'report';
  /** The cut-off day, `YYYY-MM-DD`. */
  readonly as_of: string;
  /** The commit that was read; null for the work tree. */
  readonly revision: string | null;
  /** Whether items marked `internal` are in; then `head.internal_notice` says so. */
  readonly internal: boolean;
  readonly head: Head;
  readonly period: PeriodWords;
  readonly cut_off: CutOff;
  readonly comparison: Comparison;
  readonly plans: readonly PlanHead[];
  /** Names of the agencies that the report is limited to; empty for all. */
  readonly agencies: readonly string[];
  readonly headings: Headings;
  /** The first paragraph: by which papers, for which period, with data up to which day. */
  readonly opening: string;
  readonly summary: Summary;
  readonly targets: { readonly groups: readonly TargetGroup[] };
  readonly moved: {
    readonly targets: readonly TargetMove[];
    readonly tasks: readonly TaskMove[];
    /** The same, as papers print it. */
    readonly target_lines: readonly MoveLine[];
    readonly task_lines: readonly MoveLine[];
  };
  readonly tasks: { readonly grid: TaskGrid; readonly groups: readonly TaskGroup[] };
  /** The longest overdue first. */
  readonly overdue: readonly TaskRow[];
  /** Deadlines that were moved later, the latest decision first. */
  readonly extensions: readonly ExtensionRow[];
  /** What falls due by a paper's own date, from the cut-off to the end of the next period, the earliest first. */
  readonly due_next: {
    readonly until: string;
    readonly until_words: string;
    readonly tasks: readonly TaskRow[];
    readonly targets: readonly TargetRow[];
    /** About what is due only because a plan's time ends then: no paper sets its day. Null when there is none. */
    readonly implied: string | null;
  };
  readonly budget: readonly BudgetRow[];
  readonly quality: readonly QualityList[];
  /** What people wrote, under the fixed headings; a heading nobody wrote under holds the gap. */
  readonly notes: {
    /** Results, shortcomings, causes, then headings of their own. */
    readonly assessment: readonly NoteSection[];
    readonly directions: NoteSection;
    readonly proposals: NoteSection;
  };
  /** The last paragraph; it ends with "./.". */
  readonly closing: string;
  readonly annexes: readonly Annex[];
  /** At most 60 measured targets with their course, the one that needs most attention first. */
  readonly trajectories: readonly Trajectory[];
  /** What whoever writes the report should look at: nothing of it belongs in the document. */
  readonly warnings: readonly Warning[];
  readonly stamp: Stamp | null;
}

/**
 * The headings of the built-in templates, numbered: `II. TÌNH HÌNH ...`, below it `1. ...`. Parts that have nothing to say are
 * left out of the numbering; their heading is null.
 */
export interface Headings {
  readonly summary: string;
  readonly targets: string | null;
  readonly targets_by_group: string | null;
  readonly targets_moved: string | null;
  readonly tasks: string | null;
  readonly tasks_by_agency: string | null;
  readonly tasks_moved: string | null;
  readonly overdue: string | null;
  readonly extensions: string | null;
  readonly budget: string | null;
  readonly quality: string | null;
  readonly assessment: string;
  readonly directions: string;
  readonly due_next: string | null;
  readonly proposals: string;
}

/** The reminder letter (công văn đôn đốc) to one agency: what it owes, since when, by which paper. */
export interface ReminderModel {
  readonly schema: 1;
  readonly kind: 'reminder';
  readonly as_of: string;
  readonly revision: string | null;
  readonly internal: boolean;
  readonly head: Head;
  /** Null when no period was named: then what falls due within `due_soon` days is ahead. */
  readonly period: PeriodWords | null;
  readonly cut_off: CutOff;
  readonly plans: readonly PlanHead[];
  readonly agency: { readonly id: string; readonly name: string };
  readonly opening: string;
  /** Only parts that hold something; none when the agency owes nothing. */
  readonly parts: readonly ReminderPart[];
  /** The paragraphs after the lists; the last ends with "./.". */
  readonly closing: readonly string[];
  readonly annexes: readonly Annex[];
  readonly warnings: readonly Warning[];
  readonly stamp: Stamp | null;
}

export interface ReminderPart {
  readonly id: 'overdue' | 'unclosed' | 'no_data' | 'due_next';
  /** `1`, `2` ... in the letter. */
  readonly number: number;
  readonly heading: string;
  readonly rows: readonly ReminderRow[];
}

export interface ReminderRow {
  readonly number: number;
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  /** `quá hạn từ ngày 01/8/2025 (106 ngày)`. */
  readonly since: string;
  /** `Kế hoạch số 25/KH-UBND ngày 24/01/2025, Phụ lục II, dòng 29`. */
  readonly paper: string;
  /** What the agency has reported so far. */
  readonly state: string;
  /** The old agency the paper names, where the work was taken over; null otherwise. */
  readonly taken_over: string | null;
}

export type AnyModel = ReportModel | ReminderModel;

/** What stands where there is nothing to say yet: visible, so that it is not sent by mistake. */
export const GAP = '[chưa có nội dung]';

export type * from './model-annex.ts';
export type * from './model-head.ts';
export type * from './model-parts.ts';
export type * from './model-summary.ts';
export type * from './model-targets.ts';
export type * from './model-tasks.ts';
