// Deadlines around a cut-off: which were moved later, and what falls due next.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import type { Deadline } from '../../model/recurrence.ts';
import { isClosed } from '../attention.ts';
import { amendmentsUntil } from '../in-force.ts';
import { isParent } from '../roll-up.ts';
import type { Evaluation, TargetEvaluation, TaskEvaluation } from '../types.ts';
import { isMet } from './counts.ts';

export interface Extension {
  readonly item: TaskEvaluation;
  /** In force before; undefined where the document set none. */
  readonly from: Deadline | undefined;
  readonly to: Deadline;
  readonly date: Period;
  readonly basis: string;
  /** Decided after the old day had passed. */
  readonly afterDue: boolean;
}

/** Every decision that moved a deadline later, the latest first. */
export function extensionsIn(evaluation: Evaluation): Extension[] {
  const all = evaluation.plans.flatMap((each) =>
    each.tasks.flatMap((item) => extensionsOf(item, evaluation.asOf)),
  );
  return all.sort((left, right) => right.date.last - left.date.last);
}

function extensionsOf(item: TaskEvaluation, asOf: Day): Extension[] {
  const found: Extension[] = [];
  let from = item.task.deadline;
  const planEnd = item.plan.period?.last ?? null;
  for (const { deadline, date, basis } of amendmentsUntil(item.task.amendments, asOf)) {
    if (deadline === undefined) continue;
    const [old, now] = [dueOf(from, planEnd), dueOf(deadline, planEnd)];
    if (old !== null && (now === null || now > old)) {
      found.push({ item, from, to: deadline, date, basis, afterDue: date.last > old });
    }
    from = deadline;
  }
  return found;
}

const dueOf = (deadline: Deadline | undefined, planEnd: Day | null): Day | null =>
  deadline === undefined ? planEnd : deadline.kind === 'once' ? deadline.due : null;

export interface DueNext {
  readonly tasks: readonly TaskEvaluation[];
  readonly targets: readonly TargetEvaluation[];
}

/** What is still open and falls due from the cut-off day to `until`, the earliest first. */
export function dueNext(evaluation: Evaluation, until: Day): DueNext {
  const isNext = ({ due }: { readonly due: Day | null }): boolean =>
    due !== null && due >= evaluation.asOf && due <= until;
  const byDue = (left: { readonly due: Day | null }, right: { readonly due: Day | null }): number =>
    (left.due ?? 0) - (right.due ?? 0);
  const all = <T>(read: (each: Evaluation['plans'][number]) => readonly T[]): T[] =>
    evaluation.plans.flatMap(read);
  return {
    tasks: all((each) => each.tasks)
      .filter((item) => !isClosed(item) && isNext(item))
      .sort(byDue),
    targets: all((each) => each.targets)
      .filter((item) => !isParent(item) && !isMet(item) && isNext(item))
      .sort(byDue),
  };
}

/** The longest overdue first; equal ones in document order. */
export const overdueTasks = (evaluation: Evaluation): TaskEvaluation[] =>
  evaluation.plans
    .flatMap((each) => each.tasks)
    .filter((item) => item.status === 'overdue')
    .sort((left, right) => (right.daysLate ?? 0) - (left.daysLate ?? 0));
