// Which entries of an appended list stayed, were rewritten, taken away or added; entries are known by their content,
// never by their place, because merges reorder lists.
import { canonical, differingKeys } from './canonical.ts';

export interface PlacedEntry<T> {
  readonly entry: T;
  readonly index: number;
}

export interface RewrittenEntry<T> {
  readonly before: T;
  readonly after: T;
  readonly afterIndex: number;
  /** The keys that differ. */
  readonly fields: readonly string[];
}

export interface EntryMatch<T> {
  readonly rewritten: readonly RewrittenEntry<T>[];
  /** With their place in the list before. */
  readonly removed: readonly PlacedEntry<T>[];
  /** With their place in the list after. */
  readonly added: readonly PlacedEntry<T>[];
}

export function matchEntries<T extends object>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): EntryMatch<T> {
  const counts = new Map<string, number>();
  for (const entry of before) counts.set(canonical(entry), (counts.get(canonical(entry)) ?? 0) + 1);
  const fresh = placed(after).filter(({ entry }) => !takeOne(counts, canonical(entry)));
  const lost = placed(before).filter(({ entry }) => takeOne(counts, canonical(entry)));
  return pairUp(lost, fresh);
}

const placed = <T>(entries: readonly T[]): PlacedEntry<T>[] =>
  entries.map((entry, index) => ({ entry, index }));

function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}

interface Candidate<T> {
  readonly old: PlacedEntry<T>;
  readonly now: PlacedEntry<T>;
  readonly score: number;
}

/** The likest pairs first; what speaks of another moment and shares little is not the same entry. */
function pairUp<T extends object>(
  lost: readonly PlacedEntry<T>[],
  fresh: readonly PlacedEntry<T>[],
): EntryMatch<T> {
  const candidates: Candidate<T>[] = lost
    .flatMap((old) => fresh.map((now) => ({ old, now, score: likeness(old.entry, now.entry) })))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || distanceOf(left) - distanceOf(right));
  const taken = new Set<PlacedEntry<T>>();
  const rewritten: RewrittenEntry<T>[] = [];
  for (const { old, now } of candidates) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    const fields = differingKeys(old.entry, now.entry);
    rewritten.push({ before: old.entry, after: now.entry, afterIndex: now.index, fields });
  }
  return {
    rewritten: rewritten.sort((left, right) => left.afterIndex - right.afterIndex),
    removed: lost.filter((old) => !taken.has(old)),
    added: fresh.filter((now) => !taken.has(now)),
  };
}

const distanceOf = <T>({ old, now }: Candidate<T>): number => Math.abs(old.index - now.index);

const SAME_MOMENT = 1;
const LEAST_SHARE = 0.5;

/** The share of keys that agree, more for entries of one moment; 0 when the two are not the same entry. */
function likeness(before: object, after: object): number {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const share = 1 - differingKeys(before, after).length / Math.max(1, keys.size);
  if (momentOf(before) === momentOf(after)) return share + SAME_MOMENT;
  return share >= LEAST_SHARE ? share : 0;
}

const momentOf = (entry: object): string => {
  const { date, reported } = entry as { date?: { text: string }; reported?: { text: string } };
  return (date ?? reported)?.text ?? '';
};
