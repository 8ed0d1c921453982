// Which kind of document a text without a place is, by the keys it has.
import { DOCUMENT_KINDS, type DocumentKind } from '../model/document.ts';
import { knownKeys } from './schemas.ts';

/** Targets and tasks share keys; what fits two kinds equally well is the first of these. */
const ORDER: readonly DocumentKind[] = ['target', 'task', 'plan', 'register', 'indicator', 'config'];

/** The kind that knows most of the keys. */
export function guessKind(data: unknown): DocumentKind {
  const keys = data !== null && typeof data === 'object' && !Array.isArray(data) ? Object.keys(data) : [];
  const fit = (kind: DocumentKind): number => {
    const known = new Set(knownKeys(kind, []));
    return keys.filter((key) => known.has(key)).length;
  };
  return [...ORDER].sort((left, right) => fit(right) - fit(left))[0] ?? DOCUMENT_KINDS[0];
}
