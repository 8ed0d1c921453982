// Whether a deadline moved, which way and by how many days.
import { type Day, dayOf } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import {
  type Deadline,
  dueDayOf,
  MONTHS_BETWEEN,
  periodHolding,
  type Recurrence,
} from '../../model/recurrence.ts';
import type { Due } from '../../model/schema/notation.ts';
import type { NoteKey } from './types.ts';

export interface DeadlineMove {
  readonly kind: 'slipped' | 'advanced';
  /** Positive; null where days cannot be counted. */
  readonly days: number | null;
  readonly note: Extract<NoteKey, 'no_longer_due' | 'now_due'> | null;
}

/** A deadline with what it takes to count its days. */
export interface DeadlineSide {
  readonly deadline: Deadline | undefined;
  /** The plan's end, which stands in where nothing is written. */
  readonly planEnd: Day | null;
  /** First period of a recurring one. */
  readonly from?: Period | undefined;
}

/** A target's `by` in the words of deadlines. */
export function deadlineOfDue(due: Due | undefined): Deadline | undefined {
  if (due === undefined) return undefined;
  if (due.kind === 'every') return { kind: 'recurring', text: due.rule.every, rule: due.rule };
  return { kind: 'once', text: due.period.text, due: due.period.last };
}

/** Null when nothing moved. Without a deadline, or with an open one, nobody is ever late: losing a day is slipping. */
export function compareDeadlines(before: DeadlineSide, after: DeadlineSide): DeadlineMove | null {
  const [old, now] = [before.deadline, after.deadline];
  if (!binds(old) && !binds(now)) return null;
  if (!binds(now)) {
    const end = now === undefined ? after.planEnd : null;
    return {
      kind: 'slipped',
      days: daysAfter(end, old?.kind === 'once' ? old.due : null),
      note: 'no_longer_due',
    };
  }
  if (!binds(old)) return { kind: 'advanced', days: null, note: 'now_due' };
  if (old.kind === 'recurring' || now.kind === 'recurring')
    return compareRecurring(old, now, before.from, after.from);
  return moveBy(now.due - old.due);
}

type Binding = Exclude<Deadline, { kind: 'ongoing' }>;

const binds = (deadline: Deadline | undefined): deadline is Binding =>
  deadline !== undefined && deadline.kind !== 'ongoing';

const daysAfter = (day: Day | null, start: Day | null): number | null =>
  day === null || start === null || day <= start ? null : day - start;

const moveBy = (days: number): DeadlineMove | null =>
  days === 0 ? null : { kind: days > 0 ? 'slipped' : 'advanced', days: Math.abs(days), note: null };

const uncounted = (kind: DeadlineMove['kind']): DeadlineMove => ({ kind, days: null, note: null });

function compareRecurring(
  old: Binding,
  now: Binding,
  oldFrom?: Period,
  nowFrom?: Period,
): DeadlineMove | null {
  if (old.kind === 'once') {
    const days =
      now.kind === 'recurring' ? dueDayOf(now.rule, periodHolding(now.rule.every, old.due)) - old.due : 0;
    return moveBy(days) ?? uncounted('advanced');
  }
  // Once instead of again and again asks for less, whatever the day.
  if (now.kind === 'once')
    return { kind: 'slipped', days: daysAfter(now.due, firstDue(old.rule, oldFrom)), note: null };
  const turns = MONTHS_BETWEEN[now.rule.every] - MONTHS_BETWEEN[old.rule.every];
  if (turns !== 0) return uncounted(turns > 0 ? 'slipped' : 'advanced');
  const within = dueWithinTurn(now.rule) - dueWithinTurn(old.rule);
  const start = (nowFrom?.first ?? 0) - (oldFrom?.first ?? 0);
  return moveBy(within) ?? (nowFrom === undefined || oldFrom === undefined ? null : moveBy(start));
}

const firstDue = (rule: Recurrence, from: Period | undefined): Day | null =>
  from === undefined ? null : dueDayOf(rule, periodHolding(rule.every, from.first));

/** The due day within one turn of a year that is no leap year, to compare the day asked for in each turn. */
const dueWithinTurn = (rule: Recurrence): Day => dueDayOf(rule, periodHolding(rule.every, dayOf(2023, 1, 1)));
