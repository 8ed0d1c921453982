// "Did you mean": the nearest of a few known words.
import { distance } from 'fastest-levenshtein';

/** The closest candidate within a third of the word's length (at least one slip); undefined when none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = stepsBetween(folded, candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** Letters changed, added or left out; two neighbours that changed places are one slip. */
function stepsBetween(left: string, right: string): number {
  const steps = distance(left, right);
  return steps === 2 && areSwapped(left, right) ? 1 : steps;
}

function areSwapped(left: string, right: string): boolean {
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return (
    left.length === right.length &&
    left.slice(at, at + 2) === `${right[at + 1]}${right[at]}` &&
    left.slice(at + 2) === right.slice(at + 2)
  );
}
