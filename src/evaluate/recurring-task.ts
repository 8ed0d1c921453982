// Tasks that return: which occurrence is judged, and what became of the others (docs/design.md, section 3, Tasks).
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';
import { type Occurrence, occurrencesWithin, type Recurrence } from '../model/recurrence.ts';
import type { Task } from '../model/repository.ts';
import type { Context } from './context.ts';
import type { Judged } from './task.ts';
import { type Entry, type LogState, stateOf } from './task-log.ts';
import { judgeTask } from './task-rules.ts';

interface Turn extends Occurrence {
  readonly entries: readonly Entry[];
  readonly log: LogState;
  /** Done or cancelled. */
  readonly isClosed: boolean;
}

export function judgeRecurring(
  context: Context,
  task: Task,
  rule: Recurrence,
  entries: readonly Entry[],
): Judged {
  const turns = turnsOf(context, task, rule, entries);
  const passed = turns.filter(({ due }) => due < context.asOf);
  const latest = passed.at(-1);
  const open = turns.find((turn, index) => index >= passed.length && !turn.isClosed);
  const judged = latest !== undefined && !latest.isClosed ? latest : (open ?? turns.at(-1));
  const isStopped = entries.some(
    ({ body }) => body.status === 'cancelled' && body.for === undefined && body.agency === undefined,
  );
  const log: LogState = isStopped
    ? { state: 'cancelled', completed: null }
    : (judged?.log ?? { state: null, completed: null });
  const position = judged === undefined ? 0 : turns.indexOf(judged);
  return {
    judgement: judgeTurn(context, log, judged?.due ?? null),
    due: judged?.due ?? null,
    impliedDue: false,
    occurrence: judged?.for ?? null,
    completed: log.completed,
    entries: judged?.entries ?? [],
    skipped: turns.slice(0, position).filter((turn) => !turn.isClosed).length,
    last: latest === undefined ? null : lastOf(context, latest),
  };
}

function judgeTurn(context: Context, log: LogState, due: Day | null): ReturnType<typeof judgeTask> {
  const { asOf, settings } = context;
  return judgeTask({ log, due, impliedDue: false, isOngoing: false, asOf, dueSoon: settings.due_soon });
}

function lastOf(context: Context, turn: Turn): NonNullable<Judged['last']> {
  const { status, daysLate } = judgeTurn(context, turn.log, turn.due);
  return { for: turn.for, due: turn.due, status, daysLate };
}

const SILENT: LogState = { state: null, completed: null };

/** Without an end to the plan, occurrences reach one turn past the day asked for. */
const OPEN_END_DAYS = 400;

function turnsOf(context: Context, task: Task, rule: Recurrence, entries: readonly Entry[]): Turn[] {
  const { plan, asOf } = context;
  const start = plan.issued?.last ?? plan.period?.first ?? asOf;
  const end = plan.period?.last ?? asOf + OPEN_END_DAYS;
  const named = entries.filter(({ body }) => body.for !== undefined);
  return occurrencesWithin(rule, start, end, task.from).map((occurrence) => {
    const own = named.filter(({ body }) => body.for !== undefined && isSame(body.for, occurrence.for));
    if (own.length === 0) return { ...occurrence, entries: own, log: SILENT, isClosed: false };
    const log = stateOf(own);
    return { ...occurrence, entries: own, log, isClosed: log.state === 'done' || log.state === 'cancelled' };
  });
}

const isSame = (left: Period, right: Period): boolean =>
  left.first === right.first && left.last === right.last;
