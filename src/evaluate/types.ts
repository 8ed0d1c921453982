// What an evaluation says of a repository on one day: plain values, ready to be shown.
import type { Day } from '../model/civil-date.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Period } from '../model/period.ts';
import type { Goal, Value } from '../model/quantity.ts';
import type { Plan, Repository, Target, Task } from '../model/repository.ts';
import type { Quality, ResultEntry } from '../model/schema/target.ts';

/** From what needs attention most to what needs it least; the public names of the contract. */
export const TARGET_STATUSES = [
  'missed',
  'off_track',
  'at_risk',
  'inconclusive',
  'awaiting',
  'no_data',
  'in_progress',
  'on_track',
  'achieved',
  'exceeded',
] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

export const TASK_STATUSES = [
  'overdue',
  'unclosed',
  'due_soon',
  'in_time',
  'ongoing',
  'done_late',
  'done',
  'cancelled',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const TARGET_FLAGS = [
  'late',
  'regressed',
  'contested',
  'disputed',
  'unsupported',
  'estimated',
  'old_data',
  'newer_unusable',
  'break',
  'stale',
  'unreported',
  'implied_due',
  'milestone_missed',
  'amended',
  'partly',
] as const;
export type TargetFlag = (typeof TARGET_FLAGS)[number];

export const TASK_FLAGS = ['implied_due', 'extended', 'extended_late', 'stage_late', 'stale'] as const;
export type TaskFlag = (typeof TASK_FLAGS)[number];

/** A sentence of the message catalogue (`reason.<key>`) with what it fills in; days, decimals and goals are formatted on showing. */
export interface Reason {
  readonly key: string;
  readonly params?: Readonly<Record<string, ReasonParam>>;
}
export type ReasonParam =
  | string
  | number
  | { readonly day: Day }
  | { readonly value: Value }
  | { readonly goal: Goal };

/** Why a visible result cannot decide; null when it can. */
export type Unusable =
  | 'not_counted'
  | 'bare_claim'
  | 'text_only'
  | 'no_figure'
  | 'other_unit'
  | 'other_scope'
  | 'too_vague'
  | 'other_period';

/** One reported value as the evaluation sees it. */
export interface Candidate {
  readonly entry: ResultEntry;
  /** Of the target's own file, or of the indicator it names. */
  readonly origin: 'own' | 'indicator';
  /** The file that holds it. */
  readonly file: string;
  /** Position in its list, from 0. */
  readonly index: number;
  readonly date: Period;
  readonly reported: Period;
  readonly quality: Quality;
  readonly scope: string | null;
  readonly unit: string | undefined;
  readonly visible: boolean;
  /** An indicator's value from before the plan: a baseline and nothing else. */
  readonly early: boolean;
  readonly unusable: Unusable | null;
  /** Whether it satisfies the goal in force; null when it cannot tell. */
  readonly satisfied: boolean | null;
}

export interface Pace {
  readonly baseline: { readonly date: Period; readonly value: Decimal; readonly from: 'given' | 'result' };
  readonly aim: Decimal;
  /** The value the straight lines ask for at the date of the deciding result. */
  readonly expected: number;
  readonly progress: number;
  readonly pace: number;
}

export interface Forecast {
  /** Of the Theil-Sen line on the due day. */
  readonly value_at_due: number;
  /** The first day on which the line satisfies the goal, null when not within 20 years. */
  readonly met_on: Day | null;
}

export interface AgencyNow {
  readonly id: string;
  readonly name: string;
  /** Proposed among several successors, not established. */
  readonly tentative?: boolean;
  /** Its life has ended and nobody is named to succeed it. */
  readonly ended?: boolean;
}

export interface Lead {
  readonly id: string;
  /** As the register names it. */
  readonly name: string;
}

/** An agency as the document names it, with who answers for it now: itself, its successors, or whom an amendment names instead. */
export interface NamedAgency extends Lead {
  /** Empty where an amendment takes the agency away and names no other. */
  readonly now: readonly AgencyNow[];
}

export interface TargetEvaluation {
  readonly target: Target;
  readonly plan: Plan;
  readonly status: TargetStatus;
  /** The number of the rule in the design's table that decided; 0 for a parent. */
  readonly rule: number;
  readonly flags: readonly TargetFlag[];
  readonly reasons: readonly Reason[];
  /** In force on the day asked for, amendments applied; null where the target has none. */
  readonly goal: Goal | null;
  readonly due: Day | null;
  /** Where the target's goal returns: the period judged. */
  readonly period: Period | null;
  readonly result: Candidate | null;
  /** With `method: average`: the mean that is compared. */
  readonly mean: Value | null;
  readonly candidates: readonly Candidate[];
  readonly pace: Pace | null;
  readonly forecast: Forecast | null;
  readonly last: { readonly period: Period; readonly due: Day; readonly status: TargetStatus } | null;
  readonly children: { readonly met: number; readonly total: number; readonly ids: readonly string[] } | null;
  readonly lead: readonly NamedAgency[];
  readonly leadNow: readonly AgencyNow[];
  /** The issuer's territory that the goal is measured on. */
  readonly scope: string | null;
}

export interface TaskEvaluation {
  readonly task: Task;
  readonly plan: Plan;
  readonly status: TaskStatus;
  readonly rule: number;
  readonly flags: readonly TaskFlag[];
  readonly reasons: readonly Reason[];
  readonly due: Day | null;
  /** Of a recurring task: the occurrence that is judged. */
  readonly occurrence: Period | null;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  /** Per cent, as last reported. */
  readonly progress: number | null;
  readonly unreported: boolean;
  readonly agenciesReported: { readonly count: number; readonly of: number | null } | null;
  readonly skipped: number;
  readonly last: {
    readonly for: Period;
    readonly due: Day;
    readonly status: TaskStatus;
    readonly daysLate: number | null;
  } | null;
  /** Visible entries. */
  readonly logCount: number;
  readonly completed: Day | null;
  readonly lead: readonly NamedAgency[];
  readonly leadNow: readonly AgencyNow[];
  readonly coordinating: readonly NamedAgency[];
}

export interface PlanEvaluation {
  readonly plan: Plan;
  /** Replaced on or before the day asked for: its items leave the totals. */
  readonly replaced: boolean;
  readonly targets: readonly TargetEvaluation[];
  readonly tasks: readonly TaskEvaluation[];
}

export interface Evaluation {
  readonly repository: Repository;
  readonly asOf: Day;
  readonly plans: readonly PlanEvaluation[];
}
