// Targets of the prose under ids that no row of an annex has: `2-01` may be printed in a table, and both have to stay.

import { freeId } from '../annex/table-groups.ts';
import type { Doubt } from '../doubt.ts';
import type { ProseTarget } from './targets.ts';

export interface FreelyNamed {
  readonly targets: readonly ProseTarget[];
  /** The doubts about them under their new ids, and one for each id that changed. */
  readonly doubts: readonly Doubt[];
}

/** `taken`: ids of the annex, in small letters. Parts go with their parents. */
export function withFreeIds(
  targets: readonly ProseTarget[],
  taken: ReadonlySet<string>,
  doubts: readonly Doubt[],
): FreelyNamed {
  const used = new Set([...taken, ...targets.map(({ target }) => target.id.toLowerCase())]);
  const renamed = new Map<string, string>();
  const given = new Set(taken);
  const changes: Doubt[] = [];
  const named = targets.map(({ target, heading }): ProseTarget => {
    const isFree = !given.has(target.id.toLowerCase());
    const id = isFree ? target.id : freeId(target.id, used);
    given.add(id.toLowerCase());
    used.add(id.toLowerCase());
    if (!isFree) {
      renamed.set(target.id, id);
      changes.push({
        kind: 'id_changed',
        at: target.at,
        text: target.name,
        read: id,
        item: `targets/${id}`,
        field: 'id',
      });
    }
    const parent = target.parent === undefined ? undefined : (renamed.get(target.parent) ?? target.parent);
    return { target: { ...target, id, ...(parent !== undefined && { parent }) }, heading };
  });
  const items = new Map([...renamed].map(([from, to]) => [`targets/${from}`, `targets/${to}`]));
  // What repeats a row of the annex is told at that row, which keeps its id.
  const moved = doubts.map((doubt) =>
    doubt.kind === 'prose_repeats_annex' ? doubt : { ...doubt, item: items.get(doubt.item) ?? doubt.item },
  );
  return { targets: named, doubts: [...moved, ...changes] };
}
