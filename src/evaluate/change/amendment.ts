// The terms of an item that amendments can change, and what each edit of a file did to them.
import type { Day } from '../../model/civil-date.ts';
import type { Path } from '../../model/finding.ts';
import type { Target, Task } from '../../model/repository.ts';
import { amendmentsUntil, fieldInForce } from '../in-force.ts';
import { canonical } from './canonical.ts';
import type { EntryMatch } from './match-entries.ts';

export type Amendment = Target['amendments'][number] | NonNullable<Task['amendments']>[number];

/** How a term came to differ: its own field edited, an amendment added, or one that was there rewritten or taken away. */
export type TermCause = 'edited' | 'amended' | 'amendment_rewritten' | 'amendment_removed';

export interface TermEvent<V> {
  readonly cause: TermCause;
  readonly before: V | undefined;
  readonly after: V | undefined;
  /** The amendment that allows it; null where none does. */
  readonly amendment: { readonly date: Day; readonly basis: string } | null;
  /** In the file as it stands now. */
  readonly path: Path;
}

interface Terms<A, V> {
  readonly own: V | undefined;
  readonly amendments: readonly A[];
}

/** Each edit that touched one term, told apart so that what an amendment allows is never mixed with what none does. */
export function termEvents<A extends Amendment, K extends keyof A & string>(
  key: K,
  before: Terms<A, A[K]>,
  after: Terms<A, A[K]>,
  match: EntryMatch<A>,
): TermEvent<A[K]>[] {
  const events: TermEvent<A[K]>[] = [];
  const differs = (left: unknown, right: unknown): boolean => canonical(left) !== canonical(right);
  if (differs(before.own, after.own)) {
    const covering = match.added.find(
      ({ entry }) => entry[key] !== undefined && !differs(entry[key], after.own),
    );
    const amendment = covering === undefined ? null : permitOf(covering.entry);
    events.push({ cause: 'edited', before: before.own, after: after.own, amendment, path: [key] });
  }
  for (const pair of match.rewritten) {
    if (!differs(pair.before[key], pair.after[key])) continue;
    const [old, now] = [
      pair.before[key] ?? inForceBefore(key, before, pair.before),
      pair.after[key] ?? inForceBefore(key, after, pair.after),
    ];
    const path = ['amendments', pair.afterIndex, key];
    events.push({ cause: 'amendment_rewritten', before: old, after: now, amendment: null, path });
  }
  for (const { entry } of match.removed) {
    if (entry[key] === undefined) continue;
    const applying = amendmentsUntil(after.amendments, entry.date.last);
    const left = fieldInForce(applying, key, after.own);
    events.push({
      cause: 'amendment_removed',
      before: entry[key],
      after: left,
      amendment: null,
      path: ['amendments'],
    });
  }
  for (const { entry, index } of match.added) {
    if (entry[key] === undefined) continue;
    const old = inForceBefore(key, after, entry);
    events.push({
      cause: 'amended',
      before: old,
      after: entry[key],
      amendment: permitOf(entry),
      path: ['amendments', index, key],
    });
  }
  return events;
}

const permitOf = (entry: Amendment): { date: Day; basis: string } => ({
  date: entry.date.last,
  basis: entry.basis,
});

/** What was in force just before one amendment took effect. */
function inForceBefore<A extends Amendment, K extends keyof A & string>(
  key: K,
  { own, amendments }: Terms<A, A[K]>,
  amendment: A,
): A[K] | undefined {
  const ordered = amendmentsUntil(amendments, amendment.date.last);
  return fieldInForce(ordered.slice(0, ordered.indexOf(amendment)), key, own);
}
