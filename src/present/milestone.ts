// A goal with the milestone of the period beside it: `≥ 90% (2030); năm 2026: ≥ 40%, đạt`.
import type { PeriodMilestone } from '../evaluate/report/milestone.ts';
import { type Day, partsOf } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { formatGoal } from './numbers.ts';

export interface Beside {
  /** As it is printed, with or without its unit. */
  readonly goal: string;
  readonly due: Day;
  /** Of the milestone; undefined where the unit stands elsewhere. */
  readonly unit: string | undefined;
}

export function goalWithMilestone(
  { by, goal, reached }: PeriodMilestone,
  beside: Beside,
  language: Language,
): string {
  const text = message(language, 'milestone.beside', {
    goal: beside.goal,
    due: dueText(beside.due, language),
    by: formatPeriod(by, language),
    aim: formatGoal(goal, beside.unit, language),
  });
  if (reached === null) return text;
  return message(language, reached ? 'milestone.reached' : 'milestone.not_reached', { text });
}

/** The end of a year is that year. */
function dueText(due: Day, language: Language): string {
  const { year, month, day } = partsOf(due);
  return month === 12 && day === 31 ? String(year) : formatDate(due, language);
}
