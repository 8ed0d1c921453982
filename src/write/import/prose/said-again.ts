// Goals of the body that are rows of an annex already: their words go to the row's `also`, and what a bullet says besides stays a goal of its own.
import type { Doubt } from '../doubt.ts';
import type { DraftAlso, DraftTarget } from '../draft/types.ts';
import { goalInUnit } from '../reading/scale.ts';
import { sameTarget } from './annex-match.ts';
import type { ProseTarget } from './targets.ts';

export interface SaidAgain {
  /** What is no row of the annex, in order; a parent stays as long as one of its parts does. */
  readonly targets: readonly ProseTarget[];
  /** By id of the annex target. */
  readonly also: ReadonlyMap<string, readonly DraftAlso[]>;
  readonly doubts: readonly Doubt[];
  /** Items that were not made after all: `targets/2-01`. */
  readonly gone: ReadonlySet<string>;
}

export function saidAgain(targets: readonly ProseTarget[], annex: readonly DraftTarget[]): SaidAgain {
  const also = new Map<string, DraftAlso[]>();
  const doubts: Doubt[] = [];
  const rowOf = new Map<string, DraftTarget>();
  const parents = new Set(targets.flatMap(({ target }) => target.parent ?? []));
  for (const { target } of targets) {
    const row = parents.has(target.id)
      ? undefined
      : sameTarget(target.source.text ?? target.name, target.by, annex);
    if (row === undefined) continue;
    rowOf.set(target.id, row);
    also.set(row.id, [...(also.get(row.id) ?? []), alsoOf(target, row)]);
    doubts.push(doubtOf(target, row));
  }
  const kept = new Set(targets.flatMap(({ target }) => (rowOf.has(target.id) ? [] : (target.parent ?? []))));
  const stays = ({ target }: ProseTarget): boolean =>
    parents.has(target.id) ? kept.has(target.id) : !rowOf.has(target.id);
  return {
    targets: targets.filter(stays),
    also,
    doubts,
    gone: new Set(targets.filter((each) => !stays(each)).map(({ target }) => `targets/${target.id}`)),
  };
}

const alsoOf = ({ source, name, goal, unit }: DraftTarget, row: DraftTarget): DraftAlso => ({
  place: `thân, ${source.place}`,
  text: source.text ?? name,
  ...(goal !== undefined && { goal: goalInUnit(goal, unit ?? '', row.unit ?? '') }),
});

const doubtOf = ({ source, name, at }: DraftTarget, row: DraftTarget): Doubt => ({
  kind: 'prose_repeats_annex',
  at,
  text: source.text ?? name,
  read: row.name,
  item: `targets/${row.id}`,
  field: 'also',
});
