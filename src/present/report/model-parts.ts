// Parts of the report model: budget, data quality, what people wrote, courses to draw, warnings.
import type { TargetStatus } from '../../evaluate/types.ts';

/** What moved, ready to print: `<subject>: từ “<from>” sang “<to>”, <why>.` */
export interface MoveLine {
  /** An item with its name, or how many and which ids where many moved alike. */
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'better' | 'worse' | 'other';
  /** Empty where nothing is known. */
  readonly why: string;
}

export interface BudgetRow {
  readonly plan_name: string;
  readonly year: number;
  readonly unit: string;
  readonly total: string | null;
  readonly total_number: number | null;
  readonly parts: readonly { readonly name: string; readonly amount: string; readonly number: number }[];
  /** What the parts add up to. */
  readonly sum: string | null;
  /** The paper's total less the parts, in words; null when they agree or there is nothing to add. */
  readonly gap: string | null;
  readonly place: string | null;
}

/** One kind of doubt about the data; kinds without any case are left out. */
export interface QualityList {
  readonly id: /** Files that could not be read: what they hold is in no count of the report. */
    | 'unread'
    | 'missing'
    | 'stale'
    | 'contested'
    | 'contradictory'
    | 'unsupported'
    | 'disputed'
    | 'not_comparable'
    | 'estimated'
    | 'silent_tasks'
    /** Kept reports said otherwise; `detail` has both. */
    | 'revised';
  readonly heading: string;
  readonly count: number;
  /** Heading, count and ids in one sentence. */
  readonly sentence: string;
  readonly rows: readonly QualityRow[];
}

export interface QualityRow {
  readonly ref: string;
  readonly plan_name: string;
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly detail: string;
}

export type NoteId = 'results' | 'shortcomings' | 'causes' | 'directions' | 'proposals';

/** A fixed heading with what people wrote under it. */
export interface NoteSection {
  /** `other`: a heading of their own. */
  readonly id: NoteId | 'other';
  /** Numbered within the assessment: `1. Kết quả nổi bật`. */
  readonly heading: string;
  /** True when nobody wrote anything; then `parts` holds the gap. */
  readonly missing: boolean;
  /** One for each plan that has something to say; for a missing section one with the gap. */
  readonly parts: readonly NotePart[];
}

export interface NotePart {
  /** Null where the report is about one plan alone, or for a gap. */
  readonly plan_name: string | null;
  readonly blocks: readonly NoteBlock[];
}

export interface NoteBlock {
  readonly kind: 'paragraph' | 'item' | 'table';
  /** Of an item `-`, or the number that was written: `1.`; of a paragraph empty. */
  readonly marker: string;
  /** Of an item: 0 at the top of the list. */
  readonly level: number;
  /** The whole as plain text; of a table its rows, cells parted by `|`. */
  readonly text: string;
  readonly runs: readonly NoteRun[];
  /** Of a table, the first is its heading; empty for everything else. */
  readonly rows: readonly NoteRow[];
}

/** Each row holds as many cells as the heading. */
export interface NoteRow {
  readonly cells: readonly Pick<NoteBlock, 'text' | 'runs'>[];
}

export interface NoteRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A measured target's course, for drawing: days as `YYYY-MM-DD`. */
export interface Trajectory {
  readonly ref: string;
  readonly id: string;
  readonly plan_name: string;
  readonly name: string;
  readonly unit: string | null;
  readonly status: TargetStatus;
  readonly label: string;
  readonly points: readonly {
    readonly date: string;
    readonly value: number;
    readonly text: string;
    readonly estimate: boolean;
  }[];
  /** Baseline, milestones and goal; one point when there is no baseline. */
  readonly path: readonly { readonly date: string; readonly value: number }[];
  readonly goal: number;
  readonly goal_text: string;
  readonly due: string;
  readonly forecast: {
    readonly value_at_due: number;
    readonly met_on: string | null;
    readonly words: string;
  } | null;
}

export interface Warning {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
