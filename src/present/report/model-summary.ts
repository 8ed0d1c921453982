// Parts of the report model: counts in all and by lead agency.
import type { TargetCounts, TaskCounts } from '../../evaluate/report/counts.ts';

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

export type { TargetCounts, TaskCounts };
