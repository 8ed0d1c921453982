// What moved between two days and why: the new figure, the decision, the entry, or nothing but time.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import { amendmentsUntil } from '../in-force.ts';
import { isParent } from '../roll-up.ts';
import { type Entry, visibleEntries } from '../task-log.ts';
import type {
  Candidate,
  Evaluation,
  PlanEvaluation,
  TargetEvaluation,
  TargetStatus,
  TaskEvaluation,
} from '../types.ts';
import { cellOf, type GridCell } from './counts.ts';

export type Cause =
  | { readonly kind: 'result'; readonly candidate: Candidate }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'amendment'; readonly day: Day; readonly basis: string }
  | { readonly kind: 'due'; readonly day: Day }
  | { readonly kind: 'time' };

export type MoveDirection = 'better' | 'worse' | 'other';

export interface Moved<T> {
  readonly before: T;
  readonly now: T;
  readonly direction: MoveDirection;
  readonly cause: Cause;
}

export interface Moves {
  readonly targets: readonly Moved<TargetEvaluation>[];
  readonly tasks: readonly Moved<TaskEvaluation>[];
}

/** Targets without children whose status changed, tasks whose cell of the grid did; plans not yet issued before are left out. */
export function movesBetween(before: Evaluation, now: Evaluation): Moves {
  const earlier = new Map(before.plans.map((each) => [each.plan.id, each]));
  const pairs = now.plans.flatMap((each): (readonly [PlanEvaluation, PlanEvaluation])[] => {
    const old = earlier.get(each.plan.id);
    return old === undefined || !existedOn(each, before.asOf) ? [] : [[old, each]];
  });
  return {
    targets: pairs.flatMap(([old, each]) => movedTargets(old, each, before.asOf, now.asOf)),
    tasks: pairs.flatMap(([old, each]) => movedTasks(old, each, before.asOf, now.asOf)),
  };
}

/** A plan not yet issued on the day has no state there to compare with. */
export const existedOn = ({ plan }: PlanEvaluation, day: Day): boolean =>
  plan.issued === undefined || plan.issued.first <= day;

function movedTargets(
  old: PlanEvaluation,
  each: PlanEvaluation,
  from: Day,
  to: Day,
): Moved<TargetEvaluation>[] {
  const earlier = new Map(old.targets.map((item) => [item.target.id, item]));
  return each.targets.flatMap((now) => {
    const before = earlier.get(now.target.id);
    if (before === undefined || before.status === now.status || isParent(now)) return [];
    const cause =
      newResult(now, from) ?? decision(now.target.amendments, from, to) ?? passing(now.due, from, to);
    return [{ before, now, direction: directionOf(before.status, now.status), cause }];
  });
}

function movedTasks(old: PlanEvaluation, each: PlanEvaluation, from: Day, to: Day): Moved<TaskEvaluation>[] {
  const earlier = new Map(old.tasks.map((item) => [item.task.id, item]));
  return each.tasks.flatMap((now) => {
    const before = earlier.get(now.task.id);
    if (before === undefined || cellOf(before) === cellOf(now)) return [];
    const entry = latestEntry(
      visibleEntries(now.task.log, to).filter(({ reported }) => reported.last > from),
    );
    const passed = cellDirection(cellOf(now)) === 'worse' ? passing(now.due, from, to) : undefined;
    const cause: Cause =
      passed?.kind === 'due'
        ? passed
        : entry !== undefined
          ? { kind: 'entry', entry }
          : (decision(now.task.amendments, from, to) ?? passing(now.due, from, to));
    return [{ before, now, direction: cellDirection(cellOf(now)), cause }];
  });
}

/** The deciding figure where it is new, else the latest new one. */
function newResult(now: TargetEvaluation, from: Day): Cause | undefined {
  const fresh = now.candidates.filter(({ visible, reported }) => visible && reported.last > from);
  const latest = [...fresh].sort(
    (left, right) => left.date.last - right.date.last || left.reported.last - right.reported.last,
  );
  const candidate = now.result !== null && fresh.includes(now.result) ? now.result : latest.at(-1);
  return candidate === undefined ? undefined : { kind: 'result', candidate };
}

export const latestEntry = (entries: readonly Entry[]): Entry | undefined =>
  [...entries]
    .sort((left, right) => left.date.last - right.date.last || left.reported.last - right.reported.last)
    .at(-1);

interface Decided {
  readonly date: Period;
  readonly basis: string;
}

function decision(amendments: readonly Decided[] | undefined, from: Day, to: Day): Cause | undefined {
  const latest = amendmentsUntil(amendments, to).at(-1);
  return latest === undefined || latest.date.last <= from
    ? undefined
    : { kind: 'amendment', day: latest.date.last, basis: latest.basis };
}

const passing = (due: Day | null, from: Day, to: Day): Cause =>
  due !== null && due >= from && due < to ? { kind: 'due', day: due } : { kind: 'time' };

const MET: ReadonlySet<TargetStatus> = new Set(['achieved', 'exceeded']);
/** From worse to better; statuses that say nothing about the course are not among them. */
const COURSE: readonly TargetStatus[] = [
  'missed',
  'off_track',
  'at_risk',
  'in_progress',
  'on_track',
  'achieved',
  'exceeded',
];

function directionOf(before: TargetStatus, now: TargetStatus): MoveDirection {
  if (MET.has(now) && !MET.has(before)) return 'better';
  if (now === 'missed') return 'worse';
  const [from, to] = [COURSE.indexOf(before), COURSE.indexOf(now)];
  return from < 0 || to < 0 ? 'other' : to > from ? 'better' : 'worse';
}

const cellDirection = (now: GridCell): MoveDirection =>
  now === 'done_in_time' || now === 'done_late'
    ? 'better'
    : now === 'overdue' || now === 'unclosed'
      ? 'worse'
      : 'other';
