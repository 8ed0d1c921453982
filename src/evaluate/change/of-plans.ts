// The changes that concern some plans: their own, and those of the series and registers they lean on.
import type { Evaluation } from '../types.ts';
import { indicatorRef } from './indicator-changes.ts';
import type { States } from './lead-changes.ts';
import type { Change } from './types.ts';

/** A plan keeps its changes under the id it has on either side. */
export function changesOfPlans(
  changes: readonly Change[],
  plans: ReadonlySet<string>,
  { before, after }: States,
): Change[] {
  const shared = new Set([...sharedBy(before, plans), ...sharedBy(after, plans)]);
  return changes.filter(({ plan, ref, before: value }) => {
    if (plan === null) return shared.has(ref);
    return plans.has(plan) || (value?.is === 'text' && plans.has(value.text.split('/')[0] ?? ''));
  });
}

function sharedBy({ plans }: Evaluation, ids: ReadonlySet<string>): string[] {
  return plans
    .filter(({ plan }) => ids.has(plan.id))
    .flatMap(({ plan, targets }) => [
      `agencies/${plan.issuer}`,
      ...targets.flatMap(({ target }) =>
        target.indicator === undefined ? [] : [indicatorRef(plan.issuer, target.indicator)],
      ),
    ]);
}
