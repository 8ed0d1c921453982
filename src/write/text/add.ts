// The one way in which kh changes a file that exists: adds to it, and proves on the new text that nothing else changed.
import { isDeepStrictEqual } from 'node:util';
import { type Addition, additionsTo, itemText } from './append.ts';
import { lineNumber } from './lines.ts';
import { dataOf } from './shape.ts';

export interface Added {
  readonly text: string;
  /** The line on which the addition stands, from 1, and what it says without its indentation. */
  readonly line: number;
  readonly content: string;
}

/** Undefined when the text cannot be added to without changing what else it says (an alias, a list that is none). */
export function add(text: string, addition: Addition): Added | undefined {
  const expected = dataWith(dataOf(text), addition);
  if (expected === undefined) return undefined;
  for (const candidate of additionsTo(text, addition)) {
    if (!isDeepStrictEqual(dataOf(candidate.text), expected)) continue;
    return {
      text: candidate.text,
      line: lineNumber(candidate.text, candidate.at),
      content: itemText(addition),
    };
  }
  return undefined;
}

/** The data as it must be afterwards; undefined when the key holds something that cannot be added to. */
function dataWith(data: unknown, { key, id, printed }: Addition): object | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const held = (data as Readonly<Record<string, unknown>>)[key] ?? null;
  const put = (dataOf(`added: ${printed}`) as { added?: unknown } | undefined)?.added;
  if (put === undefined) return undefined;
  if (id === null)
    return held === null || Array.isArray(held) ? { ...data, [key]: [...(held ?? []), put] } : undefined;
  const isMapping = held === null || (typeof held === 'object' && !Array.isArray(held));
  const name = Object.keys(dataOf(`${id}: 0`) ?? {})[0] ?? '';
  return isMapping && !Object.hasOwn(held ?? {}, name)
    ? { ...data, [key]: { ...held, [name]: put } }
    : undefined;
}
