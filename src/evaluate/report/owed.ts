// What one agency owes on a day: the matter of a reminder letter.
import type { Day } from '../../model/civil-date.ts';
import { answering } from '../answering.ts';
import { isParent } from '../roll-up.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from '../types.ts';
import { dueNext, overdueTasks } from './deadlines.ts';

export interface Owed {
  readonly overdue: readonly TaskEvaluation[];
  /** The paper sets no date, the plan's time is over, and no end was reported. */
  readonly unclosed: readonly TaskEvaluation[];
  /** The day has passed, or the plan's reporting interval, and nothing is known. */
  readonly noData: readonly TargetEvaluation[];
  readonly dueNext: readonly TaskEvaluation[];
}

/** `agency` is `<register>/<id>`; counts what it answers for now, taken over or its own. */
export function owedBy(evaluation: Evaluation, agency: string, until: Day): Owed {
  const own: Evaluation = {
    ...evaluation,
    plans: evaluation.plans.map(
      (each): PlanEvaluation => ({
        ...each,
        targets: each.targets.filter((item) => answering(item).includes(agency)),
        tasks: each.tasks.filter((item) => answering(item).includes(agency)),
      }),
    ),
  };
  const overdue = overdueTasks(own);
  return {
    overdue,
    unclosed: own.plans.flatMap((each) => each.tasks).filter((item) => item.status === 'unclosed'),
    noData: own.plans.flatMap((each) => each.targets).filter((item) => !isParent(item) && isSilent(item)),
    dueNext: dueNext(own, until).tasks.filter((item) => !overdue.includes(item)),
  };
}

const isSilent = (item: TargetEvaluation): boolean =>
  item.status === 'no_data' && (item.flags.includes('unreported') || item.flags.includes('stale'));
