// Items under the headings of their plan, in the plan's own order.
import type { Plan } from '../../model/repository.ts';

type Group = NonNullable<Plan['groups']>[number];

export interface Grouped<T> {
  /** Null for items of no group, or of one that the plan does not list. */
  readonly group: Group | null;
  /** 0 at the top. */
  readonly level: number;
  readonly items: readonly T[];
  /** The items and those of the groups below. */
  readonly within: readonly T[];
}

/** Every heading that has items or has headings with items below it; what stands under none comes last. */
export function groupItems<T>(
  plan: Plan,
  items: readonly T[],
  groupOf: (item: T) => string | undefined,
): Grouped<T>[] {
  const groups = plan.groups ?? [];
  const byId = new Map(groups.map((group) => [group.id, group]));
  const own = new Map<string | null, T[]>();
  const within = new Map<string, T[]>();
  const push = <K>(map: Map<K, T[]>, key: K, item: T): void => {
    const pile = map.get(key);
    if (pile === undefined) map.set(key, [item]);
    else pile.push(item);
  };
  for (const item of items) {
    const id = groupOf(item);
    const path = id === undefined ? [] : pathTo(byId, id);
    push(own, path[0]?.id ?? null, item);
    for (const group of path) push(within, group.id, item);
  }
  const headed = groups
    .filter((group) => within.has(group.id))
    .map((group) => ({
      group,
      level: pathTo(byId, group.id).length - 1,
      items: own.get(group.id) ?? [],
      within: within.get(group.id) ?? [],
    }));
  const rest = own.get(null);
  return rest === undefined ? headed : [...headed, { group: null, level: 0, items: rest, within: rest }];
}

/** The group and those above it, nearest first; groups that name each other as parents end the walk. */
function pathTo(byId: ReadonlyMap<string, Group>, id: string): Group[] {
  const path = new Set<Group>();
  for (let group = byId.get(id); group !== undefined && !path.has(group); ) {
    path.add(group);
    group = group.parent === undefined ? undefined : byId.get(group.parent);
  }
  return [...path];
}
