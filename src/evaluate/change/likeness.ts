// How alike two items are in what they say, so that a new id is not taken for a deletion and an addition.
import { distance } from 'fastest-levenshtein';
import { fold } from '../folding.ts';
import { canonical } from './canonical.ts';

/** What an item is recognised by. */
export interface Described {
  readonly name: string;
  readonly source?: { readonly place?: string | undefined; readonly text?: string | undefined } | undefined;
}

/** The same, folded once for many comparisons. */
export interface Signature {
  readonly name: string;
  readonly source: string;
}

/** From here on two items under different names are held to be one. */
export const STRONGLY_ALIKE = 0.85;
/** Below this two items under one name are held to be two. */
export const BARELY_ALIKE = 0.5;

export const signatureOf = ({ name, source }: Described): Signature => ({
  name: fold(name),
  source: fold(`${source?.place ?? ''} ${source?.text ?? ''}`),
});

/** From 0 to 1: the name counts twice as much as the source, where both give one. */
export function likeness(before: Signature, after: Signature): number {
  const name = textLikeness(before.name, after.name);
  if (before.source === '' || after.source === '' || name < BARELY_ALIKE) return name;
  return (2 * name + textLikeness(before.source, after.source)) / 3;
}

function textLikeness(before: string, after: string): number {
  const longest = Math.max(before.length, after.length);
  if (longest === 0) return 0;
  const shortest = Math.min(before.length, after.length);
  // The lengths alone already say that less than this can be alike.
  return shortest / longest < BARELY_ALIKE ? 0 : 1 - distance(before, after) / longest;
}

const IDENTITY = new Set(['id', 'plan', 'ref', 'file', 'issuer', 'targets', 'tasks']);

/** Everything an item says, whatever it is called and wherever it stands. */
export const contentOf = (item: object): string =>
  canonical(Object.fromEntries(Object.entries(item).filter(([key]) => !IDENTITY.has(key))));
