// What an item said when a workbook was made, as a hash: a workbook whose items say something else today is looked at again.
import { createHash } from 'node:crypto';

/** Keys that say nothing about what is asked or known. */
const ASIDE = new Set(['note', 'tags', 'accept', 'also', 'source', 'weight', 'internal']);

/** Twelve hexadecimal digits; the form of a file (order of keys, quotes, lines) makes no difference, nor do remarks. */
export const contentHash = (...data: readonly unknown[]): string =>
  createHash('sha256').update(canonical(data, 0)).digest('hex').slice(0, 12);

/** Only what stands at the top of a file is left aside: the source and the note of an entry are part of it. */
function canonical(value: unknown, depth: number): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([key]) => depth !== 1 || !ASIDE.has(key))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each, depth + 1)}`).join(',')}}`;
}
