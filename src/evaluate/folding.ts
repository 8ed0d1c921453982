// Search in text the way people type it: without diacritics, case, or doubled spaces.
import { fold } from '../model/fold.ts';

/** Whether every word of `query` occurs somewhere in `text`; both are folded. */
export function containsWords(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word));
}

export { fold };
