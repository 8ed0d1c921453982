// What came of reading something a person typed.

/**
 * `doubtful`: more than one meaning, or a notation of another country: each as it should have been typed. `instead`: what was probably
 * meant by what cannot be taken, to be typed in full.
 */
export type Reading<T> =
  | { readonly read: T }
  /** `isJump`: it is many times what is known, so perhaps of another unit; `isNegative`: nothing known of it is below zero. */
  | { readonly doubtful: readonly string[]; readonly isJump?: true; readonly isNegative?: true }
  | {
      readonly wrong: 'number' | 'unit' | 'period' | 'deadline' | 'goal' | 'ratio' | 'better';
      readonly instead?: string;
    };

export const isRead = <T>(reading: Reading<T>): reading is { readonly read: T } => 'read' in reading;

/** Goes on with what was read; a doubt or a fault stays what it is. */
export const andThen = <T, U>(reading: Reading<T>, next: (read: T) => Reading<U>): Reading<U> =>
  isRead(reading) ? next(reading.read) : reading;

/** Both read, or the first fault; doubts of either are kept apart by the caller's `again`. */
export const both = <T>(
  left: Reading<T>,
  right: Reading<T>,
  words: (left: string, right: string) => string,
  typed: readonly [string, string],
): Reading<readonly [T, T]> => {
  if ('wrong' in left) return left;
  if ('wrong' in right) return right;
  if (isRead(left) && isRead(right)) return { read: [left.read, right.read] };
  const ways = (reading: Reading<T>, word: string): readonly string[] =>
    'doubtful' in reading ? reading.doubtful : [word];
  return {
    doubtful: ways(left, typed[0]).flatMap((one) => ways(right, typed[1]).map((other) => words(one, other))),
  };
};

/** Blanks and signs as one kind each: what a word processor or a phone makes of them. */
export const tidy = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f\s]+/g, ' ')
    .replace(/[\u2212\u2012\uff0d]/g, '-')
    .trim();
