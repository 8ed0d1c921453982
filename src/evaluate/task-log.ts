// What a task's log says: its state, the day of completion, its progress (docs/design.md, section 2, tasks).
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';
import { LOG_STATUSES, type LogEntry, type LogStatus } from '../model/schema/task.ts';

/** An entry with both of its moments known. */
export interface Entry {
  readonly body: LogEntry;
  readonly date: Period;
  readonly reported: Period;
}

/** Entries known on the day. */
export function visibleEntries(log: readonly LogEntry[] | undefined, asOf: Day): Entry[] {
  const visible: Entry[] = [];
  for (const body of log ?? []) {
    const date = (body.date ?? body.reported) as Period;
    const reported = body.reported ?? date;
    if (reported.last <= asOf) visible.push({ body, date, reported });
  }
  return visible;
}

export interface LogState {
  /** Null when no entry sets one. */
  readonly state: LogStatus | null;
  /** If the state is `done`: the day of the first entry of the last unbroken run of `done`. */
  readonly completed: Day | null;
}

/**
 * The state is that of the latest entry with a status; an agency's part of a group's task never sets it, nor does an entry
 * that closes one stage of several.
 */
export function stateOf(entries: readonly Entry[]): LogState {
  const stated = entries.filter(isOfWhole).sort(compareEntries);
  const state = stated.at(-1)?.body.status ?? null;
  if (state !== 'done') return { state, completed: null };
  const before = stated.findLastIndex(({ body }) => body.status !== 'done');
  return { state, completed: stated[before + 1]?.date.last ?? null };
}

/** By date, then reported; still equal, the stronger status comes last and so decides. */
const compareEntries = (left: Entry, right: Entry): number =>
  left.date.last - right.date.last ||
  left.reported.last - right.reported.last ||
  strengthOf(left) - strengthOf(right);

const strengthOf = ({ body }: Entry): number =>
  body.status === undefined ? 0 : -LOG_STATUSES.indexOf(body.status);

const isOfWhole = ({ body }: Entry): boolean =>
  body.status !== undefined && body.agency === undefined && body.stage === undefined;

/** The progress last reported, per cent; of equals the higher. What was reported before completion says nothing of what is done. */
export function progressOf(entries: readonly Entry[], completed: Day | null): number | null {
  const withProgress = entries.filter(
    ({ body, date }) =>
      body.progress !== undefined &&
      body.agency === undefined &&
      (completed === null || date.last >= completed),
  );
  const latest = withProgress.sort(
    (left, right) =>
      left.date.last - right.date.last ||
      left.reported.last - right.reported.last ||
      (left.body.progress ?? 0) - (right.body.progress ?? 0),
  );
  return latest.at(-1)?.body.progress ?? null;
}
