// Parts of the report model: tasks, their deadlines and what moved.
import type { GridCell } from '../../evaluate/report/counts.ts';
import type { TaskStatus } from '../../evaluate/types.ts';
import type { TaskCounts } from './model-summary.ts';

export interface TaskRow {
  readonly id: string;
  readonly ref: string;
  readonly plan: string;
  readonly plan_name: string;
  readonly name: string;
  /** As the paper names them, and who answers now where that is somebody else. */
  readonly lead: string;
  readonly coordinating: string;
  readonly output: string;
  /** In words: `tháng 7/2025`, `Thường xuyên`. */
  readonly deadline: string;
  readonly due: string | null;
  readonly due_words: string;
  readonly status: TaskStatus;
  readonly label: string;
  readonly cell: GridCell;
  readonly days_late: number | null;
  readonly days_left: number | null;
  readonly progress: number | null;
  readonly unreported: boolean;
  /** What was last reported, in words: `20/10/2025: hoàn thành, Quyết định 88/QĐ-SYT`; empty when nothing was. */
  readonly report: string;
  readonly flags: readonly string[];
  readonly remarks: string;
  readonly paper: string;
  readonly internal: boolean;
}

export interface TaskGroup {
  readonly plan: string;
  readonly plan_name: string;
  readonly opens_plan: boolean;
  readonly id: string | null;
  readonly label: string | null;
  readonly name: string;
  readonly level: number;
  readonly counts: TaskCounts;
  readonly rows: readonly TaskRow[];
}

export interface TaskMove {
  readonly id: string;
  readonly ref: string;
  readonly plan_name: string;
  readonly name: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly from_cell: GridCell;
  readonly to_cell: GridCell;
  readonly direction: 'better' | 'worse' | 'other';
  readonly why: string;
}

export interface ExtensionRow {
  readonly id: string;
  readonly ref: string;
  readonly plan_name: string;
  readonly name: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly date_words: string;
  readonly basis: string;
  /** Decided since the last period's cut-off. */
  readonly in_period: boolean;
  /** Decided after the old day had passed. */
  readonly after_due: boolean;
}

export type { GridCell };
