// Pairs the items of two states of a repository: by exact content first, then by name and source, then by id alone.
import {
  BARELY_ALIKE,
  contentOf,
  type Described,
  likeness,
  STRONGLY_ALIKE,
  signatureOf,
} from './likeness.ts';

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Matching<T> {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Something under a name that is unique on its side. */
export interface Keyed<T> {
  readonly key: string;
  /** Likeness counts only within one scope: a plan for the next year repeats last year's items and is no move of them. */
  readonly scope: string;
  readonly described: Described;
  readonly item: T;
}

/**
 * The same key and content, else the same content, else the same key and much alike, else much alike, else the same key and
 * a little alike: ids that are swapped or moved along by one are followed, an item reworded under its id stays that item, and
 * an id given to something else is a removal and an addition.
 */
export function matchItems<T>(before: readonly Keyed<T>[], after: readonly Keyed<T>[]): Matching<T> {
  const matcher = new Matcher(before.map(prepare), after.map(prepare));
  matcher.pairBy((each) => `${each.key}\n${each.content}`);
  matcher.pairBy((each) => each.content);
  matcher.pairBy((each) => each.key, STRONGLY_ALIKE);
  matcher.pairLikest();
  // Moved to another plan, whose groups bear other ids.
  matcher.pairBy(({ described }) => contentOf({ ...described, group: undefined }));
  matcher.pairBy((each) => each.key, BARELY_ALIKE);
  return matcher.result();
}

interface Prepared<T> extends Keyed<T> {
  readonly content: string;
  readonly signature: ReturnType<typeof signatureOf>;
}

const prepare = <T>(each: Keyed<T>): Prepared<T> => ({
  ...each,
  content: contentOf(each.described),
  signature: signatureOf(each.described),
});

class Matcher<T> {
  readonly #before: Set<Prepared<T>>;
  readonly #after: Set<Prepared<T>>;
  readonly #pairs: Pair<T>[] = [];

  constructor(before: readonly Prepared<T>[], after: readonly Prepared<T>[]) {
    this.#before = new Set(before);
    this.#after = new Set(after);
  }

  /** Pairs what shares a mark and is at least so much alike. */
  pairBy(mark: (each: Prepared<T>) => string, alike = 0): void {
    const waiting = new Map<string, Prepared<T>[]>();
    for (const old of this.#before) {
      const group = waiting.get(mark(old));
      if (group === undefined) waiting.set(mark(old), [old]);
      else group.push(old);
    }
    for (const now of [...this.#after]) {
      const old = waiting
        .get(mark(now))
        ?.find(
          (each) =>
            this.#before.has(each) && (alike === 0 || likeness(each.signature, now.signature) >= alike),
        );
      if (old !== undefined) this.#pair(old, now);
    }
  }

  /** Pairs what is much alike under different marks, the likest first. */
  pairLikest(): void {
    const scored = [...this.#before].flatMap((old) =>
      [...this.#after]
        .filter((now) => now.scope === old.scope)
        .map((now) => ({ old, now, score: likeness(old.signature, now.signature) })),
    );
    const strong = scored
      .filter(({ score }) => score >= STRONGLY_ALIKE)
      .sort((left, right) => right.score - left.score);
    for (const { old, now } of strong)
      if (this.#before.has(old) && this.#after.has(now)) this.#pair(old, now);
  }

  #pair(old: Prepared<T>, now: Prepared<T>): void {
    this.#before.delete(old);
    this.#after.delete(now);
    this.#pairs.push({ before: old.item, after: now.item });
  }

  result(): Matching<T> {
    return {
      pairs: this.#pairs,
      removed: [...this.#before].map(({ item }) => item),
      added: [...this.#after].map(({ item }) => item),
    };
  }
}
