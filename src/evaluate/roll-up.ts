// Counts by plan, agency, group or indicator, and in all (docs/design.md, section 4).
import { type Absence, answering, endedAgencies, isAbsence } from './answering.ts';
import type {
  EvaluationBrief,
  IndicatorFacts,
  PlanBrief,
  PlanFacts,
  TargetBrief,
  TaskBrief,
} from './brief/types.ts';
import { TARGET_STATUSES, TASK_STATUSES, type TargetStatus, type TaskStatus } from './types.ts';

export const GROUPINGS = ['plan', 'agency', 'group', 'indicator'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface TargetCounts {
  /** Targets without children. */
  readonly total: number;
  /** Targets that others stand under; left out of every other count. */
  readonly parents: number;
  readonly by: Readonly<Record<TargetStatus, number>>;
}

export interface TaskCounts {
  readonly total: number;
  readonly by: Readonly<Record<TaskStatus, number>>;
  /** Overdue by the calendar, with no entry of any kind. */
  readonly overdueUnreported: number;
}

export interface Counts {
  readonly targets: TargetCounts;
  readonly tasks: TaskCounts;
}

/** What a row stands for; `agency: null` and the like gather what has none. */
export type Subject =
  | { readonly by: 'plan'; readonly plan: PlanFacts; readonly replaced: boolean }
  | {
      readonly by: 'agency';
      /** `<register>/<id>`, or what stands in for an agency. */
      readonly agency: string | Absence;
      readonly ended: boolean;
    }
  | { readonly by: 'group'; readonly plan: PlanFacts; readonly group: string | null }
  | { readonly by: 'indicator'; readonly indicator: IndicatorFacts | null };

export interface RollUpRow extends Counts {
  readonly subject: Subject;
}

export interface RollUp {
  readonly rows: readonly RollUpRow[];
  /** Every item once, plans that were replaced left out. */
  readonly totals: Counts;
}

/** Plans that still count: those not replaced on the day asked for. */
export const activePlans = <P extends { readonly replaced: boolean }>(evaluation: {
  readonly plans: readonly P[];
}): readonly P[] => evaluation.plans.filter((each) => !each.replaced);

export const isParent = (item: Pick<TargetBrief, 'children'>): boolean => item.children !== null;

export function countItems(
  targets: readonly Pick<TargetBrief, 'status' | 'children'>[],
  tasks: readonly Pick<TaskBrief, 'status' | 'unreported'>[],
): Counts {
  const leaves = targets.filter((item) => !isParent(item));
  return {
    targets: {
      total: leaves.length,
      parents: targets.length - leaves.length,
      by: tally(TARGET_STATUSES, leaves),
    },
    tasks: {
      total: tasks.length,
      by: tally(TASK_STATUSES, tasks),
      overdueUnreported: tasks.filter((item) => item.status === 'overdue' && item.unreported).length,
    },
  };
}

function tally<S extends string>(
  statuses: readonly S[],
  items: readonly { readonly status: S }[],
): Record<S, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<S, number>;
  for (const item of items) counts[item.status] += 1;
  return counts;
}

export function rollUp(evaluation: EvaluationBrief, by: Grouping): RollUp {
  const active = activePlans(evaluation);
  const totals = countItems(
    active.flatMap((each) => each.targets),
    active.flatMap((each) => each.tasks),
  );
  return { rows: ROWS[by](evaluation, active), totals };
}

const ROWS: Readonly<
  Record<Grouping, (evaluation: EvaluationBrief, active: readonly PlanBrief[]) => readonly RollUpRow[]>
> = {
  plan: (evaluation) =>
    evaluation.plans.map(({ plan, replaced, targets, tasks }) => ({
      subject: { by: 'plan', plan, replaced },
      ...countItems(targets, tasks),
    })),
  agency: (_, active) => agencyRows(active),
  group: (_, active) => active.flatMap(groupRows),
  indicator: indicatorRows,
};

/** Items in piles, by key, in the order in which keys appear. */
class Piles {
  readonly #piles = new Map<string, { targets: TargetBrief[]; tasks: TaskBrief[] }>();

  pile(key: string): { targets: TargetBrief[]; tasks: TaskBrief[] } {
    const known = this.#piles.get(key);
    if (known !== undefined) return known;
    const fresh = { targets: [], tasks: [] };
    this.#piles.set(key, fresh);
    return fresh;
  }

  rows(subjectOf: (key: string) => Subject): RollUpRow[] {
    return [...this.#piles].map(([key, { targets, tasks }]) => ({
      subject: subjectOf(key),
      ...countItems(targets, tasks),
    }));
  }
}

const NONE = '';

/** One row for each agency that answers now, the one with most overdue tasks first; a group of agencies is one row. */
function agencyRows(active: readonly PlanBrief[]): RollUpRow[] {
  const piles = new Piles();
  const items = {
    targets: active.flatMap((each) => each.targets),
    tasks: active.flatMap((each) => each.tasks),
  };
  for (const item of items.targets) for (const key of answering(item)) piles.pile(key).targets.push(item);
  for (const item of items.tasks) for (const key of answering(item)) piles.pile(key).tasks.push(item);
  const ended = endedAgencies([...items.targets, ...items.tasks]);
  const rows = piles.rows((agency) => ({ by: 'agency', agency, ended: ended.has(agency) }));
  const isAbsent = (row: RollUpRow): number =>
    row.subject.by === 'agency' && isAbsence(row.subject.agency) ? 1 : 0;
  return rows.sort(
    (left, right) =>
      isAbsent(left) - isAbsent(right) ||
      right.tasks.by.overdue - left.tasks.by.overdue ||
      right.tasks.total + right.targets.total - left.tasks.total - left.targets.total,
  );
}

/** In the plan's own order of groups; items of no group, or of one the plan does not list, come last. */
function groupRows({ plan, targets, tasks }: PlanBrief): RollUpRow[] {
  const known = new Set((plan.groups ?? []).map((group) => group.id));
  const piles = new Piles();
  for (const id of [...known, NONE]) piles.pile(id);
  const keyOf = (group: string | undefined): string =>
    group !== undefined && known.has(group) ? group : NONE;
  for (const item of targets) piles.pile(keyOf(item.target.group)).targets.push(item);
  for (const item of tasks) piles.pile(keyOf(item.task.group)).tasks.push(item);
  return piles
    .rows((key) => ({ by: 'group', plan, group: key === NONE ? null : key }))
    .filter((row) => row.targets.total + row.targets.parents + row.tasks.total > 0);
}

function indicatorRows(evaluation: EvaluationBrief, active: readonly PlanBrief[]): RollUpRow[] {
  const piles = new Piles();
  const keyOf = (item: TargetBrief): string => {
    const key = `${item.plan.issuer}/${item.target.indicator}`;
    return evaluation.repository.indicators.has(key) ? key : NONE;
  };
  for (const { targets } of active) for (const item of targets) piles.pile(keyOf(item)).targets.push(item);
  const rows = piles.rows((key) => ({
    by: 'indicator',
    indicator: evaluation.repository.indicators.get(key) ?? null,
  }));
  const isNone = (row: RollUpRow): number =>
    row.subject.by === 'indicator' && row.subject.indicator === null ? 1 : 0;
  return rows.sort((left, right) => isNone(left) - isNone(right));
}
