// Which result is in force before and after the due day (docs/design.md, section 3, "In force").
import type { Day } from '../model/civil-date.ts';
import type { Moment } from './deciding.ts';
import type { Candidate } from './types.ts';

export interface Settled {
  /** Null when equals of the deciding day lie on both sides of the goal. */
  readonly inForce: Candidate | null;
  /** Met only by a result that describes a time after the due day. */
  readonly isLate: boolean;
}

/**
 * Until the due day the latest result is in force. After it, the latest that describes a time up to it, if it satisfies; else
 * the latest later one that satisfies (late); else whichever of the two exists.
 */
export function settle(moments: readonly Moment[], due: Day | null, asOf: Day): Settled {
  if (due === null || asOf <= due) return { inForce: moments.at(-1)?.winner ?? null, isLate: false };
  const before = moments.findLast(({ date }) => date <= due);
  if (before?.winner?.satisfied === true) return { inForce: before.winner, isLate: false };
  const after = moments.filter(({ date }) => date > due);
  const late = after.findLast(({ winner }) => winner?.satisfied === true)?.winner;
  if (late) return { inForce: late, isLate: true };
  if (before !== undefined) return { inForce: before.winner, isLate: false };
  return { inForce: after.at(-1)?.winner ?? null, isLate: false };
}
