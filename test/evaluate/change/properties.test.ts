// Laws of the meaning of a change, over random plans; a failure prints its seed.

import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/evaluate/change/changes-between.ts';
import { CHANGE_KINDS, CHANGE_SEVERITIES } from '../../../src/evaluate/change/types.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { Evaluation } from '../../../src/evaluate/types.ts';
import { day, repositoryOf } from '../../builders.ts';
import fc from '../../fast-check.ts';
import { asKnownOn, asOf, filesOf, randomPlan, shuffled } from '../random-plans.ts';

type RandomPlan = Parameters<typeof filesOf>[0];

const stateOf = (plan: RandomPlan, on: string): Evaluation => evaluate(repositoryOf(filesOf(plan)), day(on));

const PATIENCE = 60_000;
const holds = <T>(law: fc.IRawProperty<T>, numRuns = 120): void => {
  fc.assert(law, { numRuns });
};

describe('the meaning of a change', { timeout: PATIENCE }, () => {
  it('is nothing when only the order within lists differs', () => {
    holds(
      fc.property(randomPlan, asOf, fc.infiniteStream(fc.nat()), (plan, on, stream) => {
        expect(changesBetween(stateOf(plan, on), stateOf(shuffled(plan, stream), on))).toEqual([]);
      }),
    );
  });

  it('is never an error when entries and amendments were only added', () => {
    holds(
      fc.property(randomPlan, asOf, asOf, (plan, earlier, on) => {
        const found = changesBetween(stateOf(asKnownOn(plan, earlier), on), stateOf(plan, on));
        expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  it('names every entry that was taken away', () => {
    holds(
      fc.property(randomPlan, asOf, asOf, (plan, earlier, on) => {
        const [whole, part] = [stateOf(plan, on), stateOf(asKnownOn(plan, earlier), on)];
        const lost = entriesIn(whole) - entriesIn(part);
        const removed = changesBetween(whole, part).filter(
          ({ kind, field }) =>
            kind === 'removed' && (field === 'results' || field === 'log' || field === 'amendments'),
        );
        expect(removed.length).toBe(lost);
      }),
    );
  });

  it('can be told of any two plans, the worst first', () => {
    holds(
      fc.property(randomPlan, randomPlan, asOf, (before, after, on) => {
        const found = changesBetween(stateOf(before, on), stateOf(after, on));
        const ranks = found.map(
          ({ severity, kind }) =>
            CHANGE_SEVERITIES.indexOf(severity) * CHANGE_KINDS.length + CHANGE_KINDS.indexOf(kind),
        );
        expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
      }),
    );
  });
});

const entriesIn = ({ repository }: Evaluation): number => {
  const items = repository.plans.flatMap((plan) => [...plan.targets, ...plan.tasks]);
  const series = [...repository.indicators.values()].flatMap(({ results = [] }) => results).length;
  return items.reduce((sum, item) => {
    const lists = item as {
      results?: readonly unknown[];
      log?: readonly unknown[];
      amendments?: readonly unknown[];
    };
    return sum + (lists.results ?? []).length + (lists.log ?? []).length + (lists.amendments ?? []).length;
  }, series);
};
