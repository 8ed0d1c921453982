// Deadlines that moved: a task's and a target's, in their place or by amendments.
import type { Day } from '../../model/civil-date.ts';
import type { Deadline } from '../../model/recurrence.ts';
import type { Plan, Target, Task } from '../../model/repository.ts';
import type { Due } from '../../model/schema/notation.ts';
import type { TargetEvaluation, TaskEvaluation } from '../types.ts';
import { type TermEvent, termEvents } from './amendment.ts';
import { changeOf, permitNotes, type Subject, severityOf, subjectOf } from './build.ts';
import { canonical } from './canonical.ts';
import {
  compareDeadlines,
  type DeadlineMove,
  type DeadlineSide,
  deadlineOfDue,
} from './compare-deadlines.ts';
import type { EntryMatch } from './match-entries.ts';
import type { Pair } from './match-items.ts';
import { type Change, type ChangeValue, type Note, note } from './types.ts';

export const planEnd = (plan: Plan): Day | null => plan.period?.last ?? null;

export function dueChanges(
  pair: Pair<TargetEvaluation>,
  match: EntryMatch<Target['amendments'][number]>,
  asOf: Day,
): Change[] {
  const [old, now] = [pair.before.target, pair.after.target];
  const events = termEvents(
    'by',
    { own: old.by, amendments: old.amendments },
    { own: now.by, amendments: now.amendments },
    match,
  );
  const side = (plan: Plan, by: Due | undefined): DeadlineSide => ({
    deadline: dueOrEnd(plan, by),
    planEnd: planEnd(plan),
  });
  return events.flatMap((event) =>
    movedDeadline(
      subjectOf(pair.after),
      'by',
      event,
      side(pair.before.plan, event.before),
      side(pair.after.plan, event.after),
      asOf,
    ),
  );
}

/** A target without `by` is judged on the plan's last day. */
function dueOrEnd(plan: Plan, by: Due | undefined): Deadline | undefined {
  const end = planEnd(plan);
  if (by !== undefined || end === null) return deadlineOfDue(by);
  return { kind: 'once', text: '', due: end };
}

export function deadlineChanges(
  pair: Pair<TaskEvaluation>,
  match: EntryMatch<NonNullable<Task['amendments']>[number]>,
  asOf: Day,
): Change[] {
  const [old, now] = [pair.before.task, pair.after.task];
  const events = termEvents(
    'deadline',
    { own: old.deadline, amendments: old.amendments ?? [] },
    { own: now.deadline, amendments: now.amendments ?? [] },
    match,
  );
  const side = (plan: Plan, { from }: Task, deadline: Deadline | undefined): DeadlineSide => ({
    deadline,
    planEnd: planEnd(plan),
    from,
  });
  const subject = subjectOf(pair.after);
  const moved = events.flatMap((event) =>
    movedDeadline(
      subject,
      'deadline',
      event,
      side(pair.before.plan, old, event.before),
      side(pair.after.plan, now, event.after),
      asOf,
    ),
  );
  const isFromMoved =
    canonical(old.deadline) === canonical(now.deadline) && canonical(old.from) !== canonical(now.from);
  const start: TermEvent<Deadline | undefined> = {
    cause: 'edited',
    before: old.deadline,
    after: now.deadline,
    amendment: null,
    path: ['from'],
  };
  const fromMoved = isFromMoved
    ? movedDeadline(
        subject,
        'deadline',
        start,
        side(pair.before.plan, old, old.deadline),
        side(pair.after.plan, now, now.deadline),
        asOf,
      )
    : [];
  return [...moved, ...fromMoved];
}

function movedDeadline(
  subject: Subject,
  field: 'by' | 'deadline',
  { cause, amendment, path }: Pick<TermEvent<unknown>, 'cause' | 'amendment' | 'path'>,
  before: DeadlineSide,
  after: DeadlineSide,
  asOf: Day,
): Change[] {
  const move = compareDeadlines(before, after);
  if (move === null) return [];
  const how: Note[] =
    cause === 'edited' || cause === 'amended' ? permitNotes(amendment, asOf) : [note(cause)];
  const old = before.deadline?.kind === 'once' ? before.deadline.due : null;
  const isAfterDue = move.kind === 'slipped' && amendment !== null && old !== null && amendment.date > old;
  return [
    changeOf(subject, {
      kind: move.kind,
      severity: severityOf(move.kind === 'slipped', amendment),
      field,
      path,
      before: deadlineValue(before),
      after: deadlineValue(after),
      amendment,
      days: move.days,
      effect: [...moveNotes(move), ...how, ...(isAfterDue ? [note('after_due')] : [])],
    }),
  ];
}

/** Without words of its own it is the plan's end that stands in. */
function deadlineValue({ deadline, planEnd: end }: DeadlineSide): ChangeValue {
  if (deadline === undefined || deadline.text === '') return { is: 'deadline', text: null, due: end };
  return { is: 'deadline', text: deadline.text, due: deadline.kind === 'once' ? deadline.due : null };
}

export function moveNotes({ kind, days, note: because }: DeadlineMove): Note[] {
  const counted = days === null ? [] : [note(kind === 'slipped' ? 'days_later' : 'days_earlier', { days })];
  return because === null ? counted : [note(because), ...counted];
}
