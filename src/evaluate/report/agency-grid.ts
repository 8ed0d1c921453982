// The official grid of tasks by the agency that answers now.
import { type Absence, answering, isAbsence } from '../answering.ts';
import type { TaskEvaluation } from '../types.ts';
import { countTasks, type TaskCounts } from './counts.ts';

export interface AgencyCounts extends TaskCounts {
  /** `<register>/<id>`, or what stands in for an agency. */
  readonly agency: string | Absence;
}

export interface AgencyGrid {
  /** The agency with most overdue tasks first, then the one with most tasks; what has no agency last. */
  readonly rows: readonly AgencyCounts[];
  /** Every task once. */
  readonly total: TaskCounts;
  /** Whether a task has several leads, so that the rows add up to more than the total. */
  readonly overlaps: boolean;
}

export function agencyGrid(tasks: readonly TaskEvaluation[]): AgencyGrid {
  const piles = new Map<string, TaskEvaluation[]>();
  let overlaps = false;
  for (const item of tasks) {
    const keys = answering(item);
    overlaps ||= keys.length > 1;
    for (const key of keys) {
      const pile = piles.get(key);
      if (pile === undefined) piles.set(key, [item]);
      else pile.push(item);
    }
  }
  const rows = [...piles].map(([agency, items]): AgencyCounts => ({ agency, ...countTasks(items) }));
  return { rows: rows.sort(compareRows), total: countTasks(tasks), overlaps };
}

const compareRows = (left: AgencyCounts, right: AgencyCounts): number =>
  Number(isAbsence(left.agency)) - Number(isAbsence(right.agency)) ||
  right.overdue - left.overdue ||
  right.total - left.total ||
  (left.agency < right.agency ? -1 : 1);
