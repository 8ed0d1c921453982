// The table of task statuses (docs/design.md, section 3, Tasks), in its order.
import type { Day } from '../model/civil-date.ts';
import type { LogState } from './task-log.ts';
import type { Reason, TaskStatus } from './types.ts';

export interface TaskCase {
  readonly log: LogState;
  readonly due: Day | null;
  /** The due day is the plan's end, not the document's word: nobody is late by it. */
  readonly impliedDue: boolean;
  readonly isOngoing: boolean;
  readonly asOf: Day;
  readonly dueSoon: number;
}

export interface TaskJudgement {
  readonly status: TaskStatus;
  readonly rule: number;
  readonly reason: Reason;
  readonly daysLate: number | null;
}

const answer = (
  due: Day | null,
  status: TaskStatus,
  rule: number,
  key: string,
  daysLate: number | null = null,
): TaskJudgement => ({
  status,
  rule,
  reason: due === null ? { key } : { key, params: { due: { day: due } } },
  daysLate,
});

export function judgeTask({ log, due, impliedDue, isOngoing, asOf, dueSoon }: TaskCase): TaskJudgement {
  if (log.state === 'cancelled') return answer(due, 'cancelled', 1, 'task_cancelled');
  if (log.state === 'done' && log.completed !== null) {
    if (due === null || impliedDue) return answer(due, 'done', 2, 'task_done_without_due');
    if (log.completed <= due) return answer(due, 'done', 2, 'task_done_by_due');
    return answer(due, 'done_late', 3, 'task_done_after_due', log.completed - due);
  }
  if (due !== null && asOf > due) {
    return impliedDue
      ? answer(due, 'unclosed', 5, 'plan_over_not_closed')
      : answer(due, 'overdue', 4, 'task_due_passed', asOf - due);
  }
  if (due !== null && due - asOf <= dueSoon) return answer(due, 'due_soon', 6, 'task_due_within_days');
  return isOngoing ? answer(due, 'ongoing', 7, 'task_ongoing') : answer(due, 'in_time', 8, 'task_in_time');
}
