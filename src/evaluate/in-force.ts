// What amendments leave in force on a day: dated on or before it, the latest one that says something wins.
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';

interface Amendment {
  readonly date: Period;
}

/** Amendments that apply on `day`, oldest first; equal days in an order that does not depend on the file's. */
export function amendmentsUntil<T extends Amendment>(amendments: readonly T[] | undefined, day: Day): T[] {
  if (amendments === undefined || amendments.length === 0) return [];
  return amendments
    .filter((amendment) => amendment.date.last <= day)
    .map((amendment) => ({ amendment, key: JSON.stringify(amendment) }))
    .sort(
      (left, right) =>
        left.amendment.date.last - right.amendment.date.last || (left.key < right.key ? -1 : 1),
    )
    .map(({ amendment }) => amendment);
}

/** The value of one field after the amendments: the latest that sets it, else the file's own. */
export function fieldInForce<T extends Amendment, K extends keyof T>(
  amendments: readonly T[],
  key: K,
  own: T[K] | undefined,
): T[K] | undefined {
  if (amendments.length === 0) return own;
  return amendments.findLast((amendment) => amendment[key] !== undefined)?.[key] ?? own;
}
