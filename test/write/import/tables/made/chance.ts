// Chance that can be repeated: the same seed makes the same document.

export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
  /** From `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
}

/** Mulberry32: small, and good enough to pick words. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  return {
    next,
    pick,
    happens: (share) => next() < share,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}
