// Recurring tasks for tests: a case in a few words, and what the evaluation says of it in one line.
import type { TaskEvaluation } from '../../src/evaluate/types.ts';
import { formatDay } from '../../src/model/civil-date.ts';
import { taskOn } from '../builders.ts';

/** A recurring task, and the day it is asked for. */
export interface RecurringCase {
  readonly deadline: string;
  readonly log?: readonly string[];
  readonly asOf: string;
  readonly more?: string;
  readonly plan?: object;
}

export const judge = ({ deadline, log = [], asOf, more = '', plan = {} }: RecurringCase) =>
  taskOn(`deadline: ${deadline}\n${more}\nlog: [${log.map((entry) => `{${entry}}`).join(', ')}]`, asOf, {
    plan: { issued: '2025-01-26', period: '2025/2027', ...plan },
    settings: { grace: 3000 },
  });

/** `for due status rule skipped`, as in `2025-Q2 2025-06-30 overdue 4 skipped 1`. */
export const shown = (task: TaskEvaluation): string =>
  `${task.occurrence?.text} ${task.due && formatDay(task.due)} ${task.status} ${task.rule} skipped ${task.skipped}`;
export const lastOf = ({ last }: TaskEvaluation): string | null =>
  last && `${last.for.text} ${formatDay(last.due)} ${last.status} ${last.daysLate}`;
export const done = (period: string, date: string): string => `for: ${period}, date: ${date}, status: done`;
