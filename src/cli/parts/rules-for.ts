// The rules that hold on a day.
import { notYetKnown } from '../../check/dates/entry-dates.ts';
import type { AnyRule } from '../../check/rule.ts';
import { RULES } from '../../check/rules.ts';
import type { Day } from '../../model/civil-date.ts';

/** Asked for a past day, entries that became known since are no slip. */
export const rulesFor = (asOf: Day, today: Day): readonly AnyRule[] =>
  asOf < today ? RULES.filter((rule) => rule !== notYetKnown) : RULES;
