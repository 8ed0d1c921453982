// Tasks that return: which occurrence is judged, and what became of the others (docs/design.md, section 3, Tasks).
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';
import { type Deadline, type Occurrence, occurrencesWithin } from '../model/recurrence.ts';
import type { Task } from '../model/repository.ts';
import type { Context } from './context.ts';
import type { Judged } from './task.ts';
import { type Entry, type LogState, stateOf } from './task-log.ts';
import { judgeTask } from './task-rules.ts';

/** What the log says of one occurrence. */
interface Told {
  readonly entries: readonly Entry[];
  readonly log: LogState;
  /** Done or cancelled. */
  readonly isClosed: boolean;
}

const SILENT: Told = { entries: [], log: { state: null, completed: null }, isClosed: false };
const STOPPED: LogState = { state: 'cancelled', completed: null };

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

export function judgeRecurring(
  context: Context,
  task: Task,
  deadline: Recurring,
  entries: readonly Entry[],
): Judged {
  const turns = turnsOf(context, task, deadline);
  const told = toldOf(turns, entries);
  const toldOn = (turn: Occurrence | undefined): Told => (turn && told.get(turn)) ?? SILENT;
  const ahead = turns.findIndex(({ due }) => due >= context.asOf);
  const passed = ahead < 0 ? turns.length : ahead;
  const latest = turns[passed - 1];
  const open = turns.findIndex((turn, index) => index >= passed && !toldOn(turn).isClosed);
  const isLatestOpen = latest !== undefined && !toldOn(latest).isClosed;
  const position = isLatestOpen ? passed - 1 : open < 0 ? turns.length - 1 : open;
  const judged = turns[position];
  const isStopped = entries.some(
    ({ body }) => body.status === 'cancelled' && body.for === undefined && body.agency === undefined,
  );
  const log = isStopped ? STOPPED : toldOn(judged).log;
  return {
    judgement: judgeTurn(context, log, judged?.due ?? null),
    due: judged?.due ?? null,
    impliedDue: false,
    occurrence: judged?.for ?? null,
    completed: log.completed,
    entries: toldOn(judged).entries,
    skipped: turns.filter((turn, index) => index < position && !toldOn(turn).isClosed).length,
    last: latest === undefined ? null : lastOf(context, latest, toldOn(latest).log),
  };
}

function judgeTurn(context: Context, log: LogState, due: Day | null): ReturnType<typeof judgeTask> {
  const { asOf, settings } = context;
  return judgeTask({ log, due, impliedDue: false, isOngoing: false, asOf, dueSoon: settings.due_soon });
}

function lastOf(context: Context, turn: Occurrence, log: LogState): NonNullable<Judged['last']> {
  const { status, daysLate } = judgeTurn(context, log, turn.due);
  return { for: turn.for, due: turn.due, status, daysLate };
}

/** Without an end to the plan, occurrences reach one turn past the day asked for. */
const OPEN_END_DAYS = 400;

/** The occurrences of a rule within the plan; its tasks share them, since many go by the same few rules. */
function turnsOf(context: Context, task: Task, { text, rule }: Recurring): readonly Occurrence[] {
  const key = `${text} ${task.from?.text ?? ''}`;
  const known = context.known.occurrences.get(key);
  if (known !== undefined) return known;
  const { plan, asOf } = context;
  const start = plan.issued?.last ?? plan.period?.first ?? asOf;
  const end = plan.period?.last ?? asOf + OPEN_END_DAYS;
  const turns = occurrencesWithin(rule, start, end, task.from);
  context.known.occurrences.set(key, turns);
  return turns;
}

/** By occurrence, for those alone that an entry names. */
function toldOf(turns: readonly Occurrence[], entries: readonly Entry[]): ReadonlyMap<Occurrence, Told> {
  const named = new Map<Occurrence, Entry[]>();
  for (const entry of entries) {
    const period = entry.body.for;
    const turn = period && turns.find((each) => isSame(each.for, period));
    if (turn !== undefined) named.set(turn, [...(named.get(turn) ?? []), entry]);
  }
  const told = new Map<Occurrence, Told>();
  for (const [turn, own] of named) {
    const log = stateOf(own);
    told.set(turn, { entries: own, log, isClosed: log.state === 'done' || log.state === 'cancelled' });
  }
  return told;
}

const isSame = (left: Period, right: Period): boolean =>
  left.first === right.first && left.last === right.last;
