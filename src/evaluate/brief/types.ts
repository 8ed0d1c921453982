// What `kh status` reads of an evaluation, field by field: an evaluation is one, and so is the little that is kept of it between
// runs (pack.ts). Whatever is not named here has no part in the answer.
import type { Day } from '../../model/civil-date.ts';
import type { Goal, Value } from '../../model/quantity.ts';
import type { Register } from '../../model/repository.ts';
import type {
  AgencyNow,
  NamedAgency,
  Reason,
  TargetFlag,
  TargetStatus,
  TaskFlag,
  TaskStatus,
} from '../types.ts';

type Maybe<T> = T | undefined;

export interface PlanFacts {
  readonly id: string;
  readonly number?: Maybe<string>;
  readonly title: string;
  readonly short?: Maybe<string>;
  readonly issuer: string;
  readonly issued?: Maybe<{ readonly first: Day }>;
  readonly period?: Maybe<{ readonly last: Day | null }>;
  readonly groups?: Maybe<readonly GroupFacts[]>;
}

export interface GroupFacts {
  readonly id: string;
  readonly label?: Maybe<string>;
  readonly name: string;
  readonly parent?: Maybe<string>;
}

/** What the file of an item says, whatever its kind. */
interface ItemFacts {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly group?: Maybe<string>;
  /** That there is one is all that matters. */
  readonly lead_doubt?: unknown;
}

interface TargetFacts extends ItemFacts {
  readonly unit?: Maybe<string>;
  readonly indicator?: Maybe<string>;
}

export interface DeadlineFacts {
  readonly deadline?: Maybe<{ readonly text: string }>;
  readonly amendments?: Maybe<
    readonly { readonly date: { readonly last: Day }; readonly deadline?: Maybe<{ readonly text: string }> }[]
  >;
}

interface TaskFacts extends ItemFacts, DeadlineFacts {
  readonly plan: string;
  readonly file: string;
  readonly output?: Maybe<string>;
  readonly deadline_text?: Maybe<string>;
}

export interface CandidateBrief {
  readonly entry: { readonly value?: Maybe<Value> };
  readonly unit: string | undefined;
  readonly visible: boolean;
  readonly satisfied: boolean | null;
}

export interface TargetBrief {
  readonly target: TargetFacts;
  readonly plan: PlanFacts;
  readonly status: TargetStatus;
  readonly flags: readonly TargetFlag[];
  /** Null for one that no other stands under. */
  readonly children: object | null;
  readonly lead: readonly NamedAgency[];
  readonly leadNow: readonly AgencyNow[];
  readonly goal: Goal | null;
  readonly mean: Value | null;
  readonly result: CandidateBrief | null;
  readonly candidates: readonly CandidateBrief[];
}

export interface TaskBrief {
  readonly task: TaskFacts;
  readonly plan: PlanFacts;
  readonly status: TaskStatus;
  readonly flags: readonly TaskFlag[];
  readonly lead: readonly NamedAgency[];
  readonly leadNow: readonly AgencyNow[];
  readonly coordinating: readonly NamedAgency[];
  readonly due: Day | null;
  readonly unreported: boolean;
  readonly rule: number;
  readonly reasons: readonly Reason[];
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly progress: number | null;
  readonly agenciesReported: { readonly count: number; readonly of: number | null } | null;
  readonly skipped: number;
  readonly last: {
    readonly for: { readonly text: string };
    readonly due: Day;
    readonly status: TaskStatus;
    readonly daysLate: number | null;
  } | null;
  readonly logCount: number;
}

/** One plan with whatever is told of its items. */
export interface PlanOf<P, T, K> {
  readonly plan: P;
  /** Replaced on or before the day asked for: its items leave the totals. */
  readonly replaced: boolean;
  readonly targets: readonly T[];
  readonly tasks: readonly K[];
}

export type PlanBrief = PlanOf<PlanFacts, TargetBrief, TaskBrief>;

export type Registers = { readonly registers: ReadonlyMap<string, Register> };

export interface RepositoryFacts extends Registers {
  readonly settings: { readonly due_soon: number };
  readonly plans: readonly PlanFacts[];
  /** By `<issuer>/<id>`. */
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
}

export interface IndicatorFacts {
  readonly id: string;
  readonly name: string;
}

/** The plans of a repository on a day, whatever is known of it. */
export interface EvaluationOf<R, P, T, K> {
  readonly repository: R;
  readonly asOf: Day;
  readonly plans: readonly PlanOf<P, T, K>[];
}

export type EvaluationBrief = EvaluationOf<RepositoryFacts, PlanFacts, TargetBrief, TaskBrief>;
