// Parts of the report model: targets, their figures and what moved.
import type { TargetStatus } from '../../evaluate/types.ts';
import type { Quality } from '../../model/schema/target.ts';
import type { TargetCounts } from './model-summary.ts';

/** A reported figure in words, with its number for tables. */
export interface Figure {
  /** With its unit, `ước 68%`; the verdict or the words where there is no number. */
  readonly text: string;
  /** Without the unit, for tables that have a column for it: `ước 68`. */
  readonly bare: string;
  readonly number: number | null;
  /** The period described, in the notation of the files, and in words. */
  readonly date: string;
  readonly date_words: string;
  readonly reported: string;
  readonly quality: Quality;
  readonly source: string | null;
  /** False for a figure that is shown although it cannot be compared with the goal. */
  readonly decides: boolean;
}

export type Direction = 'up' | 'down' | 'same';

export interface Change {
  /** `tăng 3,2 điểm phần trăm`, `giảm 01 bậc`, `không thay đổi`. */
  readonly text: string;
  readonly direction: Direction;
  /** This figure less the other. */
  readonly number: number;
  /** Whether the change goes the way the goal asks; null when it does not say, or nothing changed. */
  readonly better: boolean | null;
}

export interface Milestone {
  /** In the notation of the files, and in words: `năm 2026`. */
  readonly by: string;
  readonly by_words: string;
  readonly goal: string;
  readonly goal_with_unit: string;
  readonly goal_number: number;
  /** Whether the period's figure reaches it; null without a figure that can tell. */
  readonly reached: boolean | null;
  /** Beside the target's goal, ready to print: `≥ 90% (2030); năm 2026: ≥ 40%, đạt`; and without units. */
  readonly text: string;
  readonly bare: string;
}

export interface TargetRow {
  readonly id: string;
  readonly ref: string;
  readonly plan: string;
  readonly plan_name: string;
  readonly name: string;
  /** 0 at the top, 1 below a parent, and so on. */
  readonly level: number;
  readonly is_parent: boolean;
  /** `3/12` for a parent; null otherwise. */
  readonly children: string | null;
  readonly unit: string | null;
  /** `≥ 62`, without the unit; of a qualitative target the paper's own words, else empty. */
  readonly goal: string;
  readonly goal_with_unit: string;
  readonly goal_number: number | null;
  /** What the paper asks for by the end of the period, where the goal itself is for later. */
  readonly milestone: Milestone | null;
  readonly due: string | null;
  readonly due_words: string;
  readonly lead: string;
  readonly status: TargetStatus;
  /** `Đạt`, `Ước đạt`, `Không đạt` ... */
  readonly label: string;
  readonly is_met: boolean;
  /** Flags in words, joined; empty without any. */
  readonly remarks: string;
  readonly flags: readonly string[];
  /** Why it is judged so. */
  readonly reason: string;
  readonly figure: Figure | null;
  readonly last: Figure | null;
  readonly last_year: Figure | null;
  /** Against `last`, and against `last_year`; null where one of the two cannot be compared. */
  readonly change: Change | null;
  readonly change_last_year: Change | null;
  /** The change in words, or why there is none: `chưa có số liệu mới`. */
  readonly change_words: string;
  /** The source's own words about the figure, empty when it has none. */
  readonly description: string;
  /** `Kế hoạch số 25/KH-UBND ngày 24/01/2025, Phụ lục I, dòng 8.1`. */
  readonly paper: string;
  readonly internal: boolean;
}

/** A heading of a plan and the targets that stand under it, in the plan's order. */
export interface TargetGroup {
  readonly plan: string;
  readonly plan_name: string;
  /** The first group of its plan: where a report on several plans names the plan. */
  readonly opens_plan: boolean;
  readonly id: string | null;
  readonly label: string | null;
  readonly name: string;
  readonly level: number;
  readonly counts: TargetCounts;
  readonly rows: readonly TargetRow[];
}

export interface TargetMove {
  readonly id: string;
  readonly ref: string;
  readonly plan_name: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly from_status: TargetStatus;
  readonly to_status: TargetStatus;
  readonly direction: 'better' | 'worse' | 'other';
  readonly why: string;
}
