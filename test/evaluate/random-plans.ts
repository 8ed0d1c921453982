// Random plans for the properties, and what may be done to them: hiding what came later, another order.

import { parsePeriod } from '../../src/model/period.ts';
import { day, type Files, PLAN, REGISTER } from '../builders.ts';
import fc from '../fast-check.ts';
import {
  type Entry,
  type Item,
  judged,
  measured,
  mostly,
  onDay,
  resultsOf,
  some,
  taskItem,
  value,
  yes,
} from './arbitraries.ts';

interface RandomPlan {
  readonly targets: readonly Item[];
  readonly tasks: readonly Item[];
  readonly indicator: readonly Entry[];
  /** Whether the province merges on 2025-07-01. */
  readonly merges: boolean;
}

export const randomPlan: fc.Arbitrary<RandomPlan> = fc.record({
  targets: fc.array(mostly(measured, judged), { minLength: 1, maxLength: 3 }),
  tasks: fc.array(taskItem, { maxLength: 2 }),
  indicator: resultsOf(some({ value })),
  merges: mostly(fc.constant(false), yes),
});

const otherDays = fc.constantFrom(
  '2025-03-31',
  '2025-06-30',
  '2025-12-31',
  '2026-01-01',
  '2026-02-14',
  '2026-12-31',
);
export const asOf = fc.oneof(onDay, otherDays);

const TERRITORIES = [
  { name: 'Thử (cũ)', until: '2025-06-30' },
  { name: 'Thử (mới)', from: '2025-07-01' },
];

export function filesOf({ targets, tasks, indicator, merges }: RandomPlan): Files {
  const named = (folder: string, items: readonly Item[]): Files =>
    Object.fromEntries(items.map((item, index) => [`plans/a/${folder}/${index + 1}.yaml`, item]));
  const agencies = {
    ...REGISTER.agencies,
    'so-cu': { name: 'Sở cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
    'cac-so': { name: 'Các sở', kind: 'group', members: { kinds: ['so'] } },
  };
  return {
    'plans/agencies/thu.yaml': { ...REGISTER, agencies, ...(merges && { territories: TERRITORIES }) },
    'plans/a/plan.yaml': { ...PLAN, period: '2025/2026', reporting: [{ every: 'quarterly' }] },
    'plans/indicators/thu/chung.yaml': { name: 'Chỉ số chung', results: indicator },
    ...named('targets', targets),
    ...named('tasks', tasks),
  };
}

const LISTS = new Set(['results', 'log', 'amendments', 'milestones']);

/** Does the same to every list of what happened. */
export function mapLists(
  plan: RandomPlan,
  change: (list: readonly Entry[], key: string) => readonly Entry[],
): RandomPlan {
  const item = (held: Item): Item =>
    Object.fromEntries(
      Object.entries(held).map(([key, list]) => [
        key,
        LISTS.has(key) && Array.isArray(list) ? change(list, key) : list,
      ]),
    );
  return {
    ...plan,
    targets: plan.targets.map(item),
    tasks: plan.tasks.map(item),
    indicator: change(plan.indicator, 'results'),
  };
}

/** The plan as it stood on a day: without every result, entry and amendment that became known later. */
export function asKnownOn(plan: RandomPlan, asOfText: string): RandomPlan {
  const limit = day(asOfText);
  const isKnown = (entry: Entry): boolean => {
    const told = parsePeriod(String(entry.reported ?? entry.date));
    return told !== undefined && told.last <= limit;
  };
  return mapLists(plan, (list, key) => (key === 'milestones' ? list : list.filter(isKnown)));
}

/** Every list of the plan in another order, drawn from the stream. */
export function shuffled(plan: RandomPlan, stream: Iterator<number>): RandomPlan {
  return mapLists(plan, (list) =>
    list
      .map((entry) => ({ entry, place: stream.next().value as number }))
      .sort((left, right) => left.place - right.place)
      .map(({ entry }) => entry),
  );
}
