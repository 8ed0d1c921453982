// The evaluation of one task: its deadline in force, its log, its occurrences when it returns, and its flags.
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';
import type { Deadline } from '../model/recurrence.ts';
import type { Task } from '../model/repository.ts';
import { answeringNow, expectedAgencies, namedAgencies, namedLeads } from './agencies.ts';
import { type Context, isSilent } from './context.ts';
import { amendmentsUntil, fieldInForce } from './in-force.ts';
import { judgeRecurring } from './recurring-task.ts';
import { type Entry, progressOf, stateOf, visibleEntries } from './task-log.ts';
import { judgeTask, type TaskJudgement } from './task-rules.ts';
import { TASK_FLAGS, type TaskEvaluation, type TaskFlag } from './types.ts';

/** What is judged: the whole task, or of a recurring one the occurrence that matters now. */
export interface Judged {
  readonly judgement: TaskJudgement;
  readonly due: Day | null;
  readonly impliedDue: boolean;
  readonly occurrence: Period | null;
  readonly completed: Day | null;
  /** Visible entries that speak of what is judged. */
  readonly entries: readonly Entry[];
  readonly skipped: number;
  readonly last: TaskEvaluation['last'];
}

export function evaluateTask(context: Context, task: Task): TaskEvaluation {
  const entries = visibleEntries(task.log, context.asOf);
  const amendments = amendmentsUntil(task.amendments, context.asOf);
  const terms = deadlineInForce(context, task, amendments, entries);
  const judged =
    terms.deadline?.kind === 'recurring'
      ? judgeRecurring(context, task, terms.deadline, entries)
      : judgeSingle(context, terms.deadline, entries);
  const { status } = judged.judgement;
  const isOpen = status !== 'done' && status !== 'done_late' && status !== 'cancelled';
  const leads = fieldInForce(amendments, 'lead', task.lead) ?? [];
  return {
    task,
    plan: context.plan,
    status,
    rule: judged.judgement.rule,
    flags: flagsOf(context, task, { entries, judged, terms, isOpen }),
    reasons: [judged.judgement.reason],
    due: judged.due,
    occurrence: judged.occurrence,
    daysLate: judged.judgement.daysLate,
    daysLeft: isOpen && judged.due !== null && context.asOf <= judged.due ? judged.due - context.asOf : null,
    progress: progressOf(judged.entries, judged.completed),
    unreported: judged.entries.length === 0,
    agenciesReported: agenciesReported(context, leads, judged.entries),
    skipped: judged.skipped,
    last: judged.last,
    logCount: entries.length,
    completed: judged.completed,
    lead: namedLeads(context, task.lead, leads),
    leadNow: answeringNow(context, leads),
    coordinating: namedAgencies(context, task.coordinating),
  };
}

interface Terms {
  readonly deadline: Deadline | undefined;
  readonly isExtended: boolean;
  /** Moved after the old day had passed. */
  readonly isExtendedLate: boolean;
}

const dueOf = (context: Context, deadline: Deadline | undefined): Day | null => {
  if (deadline === undefined) return context.plan.period?.last ?? null;
  return deadline.kind === 'once' ? deadline.due : null;
};

/** The deadline after the amendments that count: dated on or before the day asked for, and not after completion. */
function deadlineInForce(
  context: Context,
  task: Task,
  amendments: NonNullable<Task['amendments']>,
  entries: readonly Entry[],
): Terms {
  if (amendments.length === 0) return { deadline: task.deadline, isExtended: false, isExtendedLate: false };
  const until = stateOf(entries).completed ?? context.asOf;
  let deadline = task.deadline;
  let isExtendedLate = false;
  for (const amendment of amendments) {
    if (amendment.deadline === undefined || amendment.date.last > until) continue;
    const old = dueOf(context, deadline);
    if (old !== null && amendment.date.last > old) isExtendedLate = true;
    deadline = amendment.deadline;
  }
  const [first, now] = [dueOf(context, task.deadline), dueOf(context, deadline)];
  return { deadline, isExtended: first !== null && now !== null && now > first, isExtendedLate };
}

function judgeSingle(context: Context, deadline: Deadline | undefined, entries: readonly Entry[]): Judged {
  const due = dueOf(context, deadline);
  const impliedDue = deadline === undefined;
  const log = stateOf(entries);
  const { asOf, settings } = context;
  const isOngoing = deadline?.kind === 'ongoing';
  const judgement = judgeTask({ log, due, impliedDue, isOngoing, asOf, dueSoon: settings.due_soon });
  return {
    judgement,
    due,
    impliedDue,
    occurrence: null,
    completed: log.completed,
    entries,
    skipped: 0,
    last: null,
  };
}

/** How many agencies of a group have reported their part; null when the log names none. */
function agenciesReported(
  context: Context,
  leads: readonly string[],
  entries: readonly Entry[],
): TaskEvaluation['agenciesReported'] {
  const isNamed = entries.some(({ body }) => body.agency !== undefined);
  if (!isNamed && !leads.some((reference) => leadIsGroup(context, reference))) return null;
  const reported = new Set(entries.flatMap(({ body }) => body.agency ?? []));
  return { count: reported.size, of: expectedAgencies(context, leads) };
}

const leadIsGroup = (context: Context, reference: string): boolean =>
  context.register?.agencies.get(reference)?.kind === 'group';

interface FlagFacts {
  readonly entries: readonly Entry[];
  readonly judged: Judged;
  readonly terms: Terms;
  readonly isOpen: boolean;
}

function flagsOf(context: Context, task: Task, { entries, judged, terms, isOpen }: FlagFacts): TaskFlag[] {
  const isRaised: Readonly<Record<TaskFlag, boolean>> = {
    implied_due: judged.impliedDue,
    extended: terms.isExtended,
    extended_late: terms.isExtendedLate,
    stage_late: isOpen && hasLateStage(context, task, entries),
    stale: isOpen && isSilent(context, lastReport(entries)),
  };
  return TASK_FLAGS.filter((flag) => isRaised[flag]);
}

/** A stage's day has passed and no `done` entry names it. */
function hasLateStage({ asOf }: Context, { stages }: Task, entries: readonly Entry[]): boolean {
  if (stages === undefined) return false;
  const done = new Set(entries.filter(({ body }) => body.status === 'done').map(({ body }) => body.stage));
  return stages.some(({ by }, index) => by.last < asOf && !done.has(index + 1));
}

function lastReport(entries: readonly Entry[]): Day | null {
  let last: Day | null = null;
  for (const { reported } of entries) if (last === null || reported.last > last) last = reported.last;
  return last;
}
