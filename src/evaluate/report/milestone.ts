// The milestone that a report's period ends with, where the goal itself is for later, and whether the period's figure reached it.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import { type Goal, satisfies } from '../../model/quantity.ts';
import { momentsOf } from '../deciding.ts';
import type { TargetEvaluation } from '../types.ts';

export interface PeriodMilestone {
  readonly by: Period;
  readonly goal: Goal;
  /** Null where no figure of its time is known, or none that can tell. */
  readonly reached: boolean | null;
}

type Span = Pick<Period, 'first' | 'last'>;

/** The last of several in the period; null without any, and where the goal falls due no later. */
export function milestoneOf(item: TargetEvaluation, period: Span): PeriodMilestone | null {
  const { target, goal, due } = item;
  if (goal === null || due === null) return null;
  const within = target.milestones.filter(
    ({ by }) => by.last >= period.first && by.last <= period.last && by.last < due,
  );
  if (within.length === 0) return null;
  const { by, goal: aim } = within.reduce((last, next) => (next.by.last > last.by.last ? next : last));
  return { by, goal: aim, reached: isReached(item, aim, Math.min(by.first, period.first), by.last) };
}

/** By the latest figure of that time; a mean is no figure of one time. */
function isReached(item: TargetEvaluation, aim: Goal, first: Day, last: Day): boolean | null {
  if (item.target.method === 'average') return null;
  const usable = item.candidates.filter(
    ({ visible, early, unusable, date }) =>
      visible && !early && unusable === null && date.last >= first && date.last <= last,
  );
  const value = momentsOf(usable, item.goal).at(-1)?.winner?.entry.value;
  const answer = value === undefined ? 'unknown' : satisfies(aim, value);
  return answer === 'unknown' ? null : answer === 'yes';
}
