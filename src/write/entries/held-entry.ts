// Whether a list of a file holds an entry already.
import { isDeepStrictEqual } from 'node:util';
import { flowMap } from '../text/print.ts';
import { dataOf } from '../text/shape.ts';
import type { Fields } from './entry.ts';

export type EntryData = Readonly<Record<string, unknown>>;

/** Printed fields as their file is read again. */
export const dataIn = (fields: Fields): EntryData =>
  (dataOf(`added: ${flowMap(fields)}`) as { added?: EntryData } | undefined)?.added ?? {};

/** In every field; `entries` as the file holds them. */
export function isHeld(fields: Fields, entries: unknown): boolean {
  const own = dataIn(fields);
  return Array.isArray(entries) && entries.some((entry) => isDeepStrictEqual(entry, own));
}
