// Choices that are the same again for the same seed.

export interface Random {
  /** A whole number from 0 up to before `below`. */
  below(below: number): number;
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
}

export function randomFrom(seed: number): Random {
  // The generator known as mulberry32.
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick(from) {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    chance: (percent) => below(100) < percent,
    shuffled(list) {
      const rest = [...list];
      return list.flatMap(() => rest.splice(below(rest.length), 1));
    },
  };
}
