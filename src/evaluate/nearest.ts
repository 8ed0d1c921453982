// Names near to one that is unknown, for a helpful refusal.
import { closest } from '../model/closest.ts';
import { fold } from './folding.ts';

/** Up to `limit` candidates that contain the word or are a few slips away from it, nearest first. */
export function nearestNames(word: string, candidates: readonly string[], limit = 5): string[] {
  const wanted = fold(word);
  // One slip away from a single letter is every other letter.
  const slip = wanted.length < 2 ? undefined : closest(word, candidates);
  const containing = candidates.filter((candidate) => {
    const folded = fold(candidate);
    return wanted !== '' && (folded.includes(wanted) || (folded.length > 2 && wanted.includes(folded)));
  });
  return [...new Set([...(slip === undefined ? [] : [slip]), ...containing])].slice(0, limit);
}
