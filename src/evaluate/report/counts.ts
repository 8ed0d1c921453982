// Counts of a report: targets by status, tasks in the official grid (docs/report-model.md, `summary`).
import { isParent } from '../roll-up.ts';
import {
  TARGET_STATUSES,
  type TargetEvaluation,
  type TargetStatus,
  type TaskEvaluation,
  type TaskStatus,
} from '../types.ts';

/** The cells of the grid; every task stands in exactly one. */
export const GRID_CELLS = [
  'done_in_time',
  'done_late',
  'open_in_time',
  'overdue',
  'no_deadline',
  'unclosed',
  'stopped',
] as const;
export type GridCell = (typeof GRID_CELLS)[number];

const CELL_OF: Readonly<Record<TaskStatus, GridCell>> = {
  done: 'done_in_time',
  done_late: 'done_late',
  due_soon: 'open_in_time',
  in_time: 'open_in_time',
  overdue: 'overdue',
  ongoing: 'no_deadline',
  unclosed: 'unclosed',
  cancelled: 'stopped',
};

export const cellOf = (item: Pick<TaskEvaluation, 'status'>): GridCell => CELL_OF[item.status];

/** Counts of tasks: `total` is the sum of `done`, `open`, `no_deadline`, `unclosed` and `stopped`. */
export interface TaskCounts {
  readonly total: number;
  /** Hoàn thành: `done_in_time` and `done_late`. */
  readonly done: number;
  readonly done_in_time: number;
  readonly done_late: number;
  /** Chưa hoàn thành: `open_in_time` and `overdue`. */
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

export function countTasks(tasks: readonly TaskEvaluation[]): TaskCounts {
  const cells = Object.fromEntries(GRID_CELLS.map((cell) => [cell, 0])) as Record<GridCell, number>;
  for (const item of tasks) cells[cellOf(item)] += 1;
  return {
    total: tasks.length,
    done: cells.done_in_time + cells.done_late,
    done_in_time: cells.done_in_time,
    done_late: cells.done_late,
    open: cells.open_in_time + cells.overdue,
    open_in_time: cells.open_in_time,
    overdue: cells.overdue,
    overdue_unreported: tasks.filter((item) => item.status === 'overdue' && item.unreported).length,
    no_deadline: cells.no_deadline,
    unclosed: cells.unclosed,
    stopped: cells.stopped,
  };
}

/** Counts of targets without children, each once. */
export interface TargetCounts {
  readonly total: number;
  /** `achieved` and `exceeded`, whether by an estimate or not. */
  readonly met: number;
  /** Of `met`: by an estimate alone ("ước đạt"). */
  readonly estimated: number;
  readonly by_status: Readonly<Record<TargetStatus, number>>;
}

export const isMet = (item: Pick<TargetEvaluation, 'status'>): boolean =>
  item.status === 'achieved' || item.status === 'exceeded';

export function countTargets(targets: readonly TargetEvaluation[]): TargetCounts {
  const leaves = targets.filter((item) => !isParent(item));
  const by_status = Object.fromEntries(TARGET_STATUSES.map((status) => [status, 0])) as Record<
    TargetStatus,
    number
  >;
  for (const item of leaves) by_status[item.status] += 1;
  const met = leaves.filter(isMet);
  return {
    total: leaves.length,
    met: met.length,
    estimated: met.filter((item) => item.flags.includes('estimated')).length,
    by_status,
  };
}
