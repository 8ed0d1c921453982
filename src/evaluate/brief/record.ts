// A plan's evaluation as `kh status` needs it, as plain data that JSON gives back as it was: what is kept between runs.
import type { Day } from '../../model/civil-date.ts';
import type { Goal, Value } from '../../model/quantity.ts';
import type {
  AgencyNow,
  NamedAgency,
  Reason,
  TargetFlag,
  TargetStatus,
  TaskFlag,
  TaskStatus,
} from '../types.ts';
import type { CandidateBrief, PlanFacts } from './types.ts';

/**
 * Agencies stand once in a plan, in tables; items name rows of them. What only a concern or an overdue task shows is kept for
 * those alone.
 */
export interface PlanRecord {
  readonly plan: PlanFacts;
  readonly replaced: boolean;
  readonly now: readonly AgencyNow[];
  readonly named: readonly NamedRecord[];
  readonly leads: readonly LeadsRecord[];
  readonly targets: readonly TargetRecord[];
  readonly tasks: readonly TaskRecord[];
}

/** `NamedAgency` with rows of `now`. */
export type NamedRecord = readonly [id: NamedAgency['id'], name: string, now: readonly number[]];

/** Who leads an item: rows of `named` and of `now`. */
export type LeadsRecord = readonly [lead: readonly number[], leadNow: readonly number[]];

type Yes = 0 | 1;

type ItemRecord<S, F> = readonly [
  id: string,
  name: string,
  group: string | null,
  status: S,
  flags: readonly F[],
  /** A row of `leads`. */
  leads: number,
  isDoubtful: Yes,
];

export type TargetRecord = readonly [
  ...ItemRecord<TargetStatus, TargetFlag>,
  isParent: Yes,
  indicator: string | null,
  figures?: FiguresRecord,
];

/** What a concern says of a target: its figures and its goal. */
export type FiguresRecord = readonly [
  unit: string | null,
  goal: Goal | null,
  mean: Value | null,
  result: CandidateRecord | null,
  /** The value on the other side of a contested goal. */
  opposing: CandidateRecord | null,
];

export type CandidateRecord = readonly [
  value: Value | null,
  unit: string | null,
  satisfied: CandidateBrief['satisfied'],
];

export type TaskRecord = readonly [
  ...ItemRecord<TaskStatus, TaskFlag>,
  due: Day | null,
  isUnreported: Yes,
  row?: RowRecord,
];

/** What is told of an overdue task alone. */
export type RowRecord = readonly [
  output: string | null,
  deadline: string | null,
  deadlineText: string | null,
  /** Amendments of the deadline. */
  moved: readonly (readonly [date: Day, deadline: string])[],
  /** Rows of `named`. */
  coordinating: readonly number[],
  rule: number,
  reasons: readonly Reason[],
  daysLate: number | null,
  daysLeft: number | null,
  progress: number | null,
  agenciesReported: readonly [count: number, of: number | null] | null,
  skipped: number,
  last: readonly [period: string, due: Day, status: TaskStatus, daysLate: number | null] | null,
  logCount: number,
];
