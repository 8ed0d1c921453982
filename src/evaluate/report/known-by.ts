// The part of a repository that a report may know: its plans, nothing that became known after the cut-off, nothing internal.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import type { Indicator, Plan, Repository, Target, Task } from '../../model/repository.ts';

/**
 * The repository without what became known after `day`: results, log entries, amendments, a plan's replacement. Judged on
 * that day or before, it gives the same statuses as the whole.
 */
export const knownBy = (repository: Repository, day: Day): Repository => ({
  ...repository,
  plans: repository.plans.map((plan) => planKnownBy(plan, day)),
  indicators: mapValues(repository.indicators, (indicator) => ({
    ...indicator,
    ...(indicator.results !== undefined && { results: known(indicator.results, day) }),
  })),
});

function planKnownBy({ replaced, ...plan }: Plan, day: Day): Plan {
  return {
    ...plan,
    ...(replaced !== undefined && replaced.date.last <= day && { replaced }),
    targets: plan.targets.map(
      (target): Target => ({
        ...target,
        results: known(target.results, day),
        amendments: decided(target.amendments, day),
      }),
    ),
    tasks: plan.tasks.map(
      (task): Task => ({
        ...task,
        ...(task.log !== undefined && { log: known(task.log, day) }),
        ...(task.amendments !== undefined && { amendments: decided(task.amendments, day) }),
      }),
    ),
  };
}

interface Reported {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

const known = <T extends Reported>(entries: readonly T[], day: Day): T[] =>
  entries.filter((entry) => ((entry.reported ?? entry.date)?.last ?? day) <= day);

const decided = <T extends { readonly date: Period }>(amendments: readonly T[], day: Day): T[] =>
  amendments.filter((amendment) => amendment.date.last <= day);

const mapValues = <K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): Map<K, V> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

/** Only the plans named. */
export const onlyPlans = (repository: Repository, ids: ReadonlySet<string>): Repository => ({
  ...repository,
  plans: repository.plans.filter((plan) => ids.has(plan.id)),
});

const isPublic = (item: Plan | Target | Task | Indicator): boolean => item.internal !== true;

/** The repository as if nothing marked `internal` were in it; an internal indicator's figures count for no target. */
export const withoutInternal = (repository: Repository): Repository => ({
  ...repository,
  plans: repository.plans
    .filter(isPublic)
    .map((plan) => ({ ...plan, targets: plan.targets.filter(isPublic), tasks: plan.tasks.filter(isPublic) })),
  indicators: new Map([...repository.indicators].filter(([, indicator]) => isPublic(indicator))),
});
