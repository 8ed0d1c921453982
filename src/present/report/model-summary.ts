// Parts of the report model: counts in all and by lead agency.
import type { TargetStatus } from '../../evaluate/types.ts';

export interface Summary {
  readonly targets: TargetCounts & {
    readonly last: TargetCounts | null;
    readonly sentence: string;
    readonly change: string | null;
  };
  readonly tasks: TaskCounts & {
    readonly last: TaskCounts | null;
    readonly sentence: string;
    readonly change: string | null;
  };
}

/** Targets without children, each once. */
export interface TargetCounts {
  readonly total: number;
  /** `achieved` and `exceeded`, whether by an estimate or not. */
  readonly met: number;
  /** Of `met`: by an estimate alone ("ước đạt"). */
  readonly estimated: number;
  readonly by_status: Readonly<Record<TargetStatus, number>>;
}

/** The official grid: `total` is the sum of `done`, `open`, `no_deadline`, `unclosed` and `stopped`. */
export interface TaskCounts {
  readonly total: number;
  /** Hoàn thành = `done_in_time` + `done_late`. */
  readonly done: number;
  readonly done_in_time: number;
  readonly done_late: number;
  /** Chưa hoàn thành = `open_in_time` + `overdue`. */
  readonly open: number;
  readonly open_in_time: number;
  readonly overdue: number;
  /** Of `overdue`: nobody has reported anything. */
  readonly overdue_unreported: number;
  /** Không thời hạn (thường xuyên). */
  readonly no_deadline: number;
  /** Hết kỳ chưa khép lại: the paper sets no date and the plan's time is over. */
  readonly unclosed: number;
  /** Đã dừng. */
  readonly stopped: number;
}

export interface TaskGridRow extends TaskCounts {
  readonly number: number;
  /** `<register>/<id>`; `none` or `doubt` where no agency can be named. */
  readonly agency: string;
  readonly name: string;
}

export interface TaskGrid {
  /** By the agency that answers now, in order of overdue, then of all; what has no agency last. */
  readonly rows: readonly TaskGridRow[];
  readonly total: TaskCounts;
  /** Said below the grid when a task counts for several agencies; null otherwise. */
  readonly note: string | null;
}
