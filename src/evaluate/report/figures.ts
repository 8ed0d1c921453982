// The figure of a target at another time, so that it can be compared with the one in force.
import type { Day } from '../../model/civil-date.ts';
import { momentsOf } from '../deciding.ts';
import type { Candidate, TargetEvaluation } from '../types.ts';

/**
 * The figure that describes the latest time up to `end`, by everything known on the day asked for: a corrected figure is
 * compared with the corrected one. Of a goal that returns, figures of other periods count too. Null when equals differ.
 */
export function figureUpTo(item: TargetEvaluation, end: Day): Candidate | null {
  const comparable = item.candidates.filter(
    ({ visible, unusable, date, entry }) =>
      visible &&
      (unusable === null || (unusable === 'other_period' && entry.counts !== false)) &&
      (entry.value !== undefined || entry.verdict !== undefined) &&
      date.last <= end,
  );
  return momentsOf(comparable, item.goal).at(-1)?.winner ?? null;
}
