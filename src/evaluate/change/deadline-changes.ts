// Deadlines that moved: a task's, a target's, a stage's, and a plan's own end.
import type { Day } from '../../model/civil-date.ts';
import type { Path } from '../../model/finding.ts';
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
  return [...moved, ...fromMoved, ...stageChanges(pair)];
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

function moveNotes({ kind, days, note: because }: DeadlineMove): Note[] {
  const counted = days === null ? [] : [note(kind === 'slipped' ? 'days_later' : 'days_earlier', { days })];
  return because === null ? counted : [note(because), ...counted];
}

/** Stages are known by their output, else by their place; amendments cannot move them. */
function stageChanges({ before, after }: Pair<TaskEvaluation>): Change[] {
  const [old, now] = [before.task.stages ?? [], after.task.stages ?? []];
  return now.flatMap((stage, index) => {
    const was =
      old.find(({ output }) => output === stage.output) ??
      (old.length === now.length ? old[index] : undefined);
    return was === undefined
      ? []
      : movedDay(subjectOf(after), 'stages', ['stages', index, 'by'], was.by.last, stage.by.last, [
          note('stage', { output: stage.output }),
        ]);
  });
}

/** The plan's end: what has no date of its own falls due on it. */
export function planEndChanges({ before, after }: Pair<Plan>, subject: Subject, implied: number): Change[] {
  const [old, now] = [planEnd(before), planEnd(after)];
  const effect = implied > 0 ? [note('implied_items', { count: implied })] : [];
  if (old === null || now === null) return [];
  return movedDay(subject, 'period', ['period'], old, now, effect);
}

function movedDay(
  subject: Subject,
  field: Change['field'],
  path: Path,
  before: Day,
  after: Day,
  effect: readonly Note[],
): Change[] {
  const side = (due: Day): DeadlineSide => ({ deadline: { kind: 'once', text: '', due }, planEnd: null });
  const move = compareDeadlines(side(before), side(after));
  if (move === null) return [];
  const severity = move.kind === 'slipped' ? 'warning' : 'info';
  const value = (due: Day): ChangeValue => ({ is: 'deadline', text: '', due });
  const { kind, days } = move;
  return [
    changeOf(subject, {
      kind,
      severity,
      field,
      path,
      before: value(before),
      after: value(after),
      days,
      effect: [...moveNotes(move), ...effect],
    }),
  ];
}
