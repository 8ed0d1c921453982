// A change of a text as a few stretches put in or taken out; all that lies outside them stays.

export interface Splice {
  readonly at: number;
  /** End of the stretch that is taken out; `at` itself when nothing is. */
  readonly until: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Splice => ({ at, until: at, text });

/** Applies splices that do not overlap; of two at one offset, the first in the list comes first in the text. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((left, right) => left.at - right.at);
  let done = 0;
  let result = '';
  for (const { at, until, text: put } of inOrder) {
    result += text.slice(done, at) + put;
    done = until;
  }
  return result + text.slice(done);
}
