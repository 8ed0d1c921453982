// What a corrected document changes in a plan that is there: items added and gone, fields that differ, and which of them a person edited.
import { isDeepStrictEqual } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { fold } from '../../../model/fold.ts';
import { DOCUMENT_FIELDS, kindOfFile, SHARED_FIELDS } from './fields.ts';
import type { ImportRecord, ItemData } from './record.ts';

export interface FieldDifference {
  readonly file: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** A person changed it since the last import, so it is kept, whether or not the document changed. */
  readonly isKept: boolean;
}

export interface Differences {
  /** Files of the draft that the plan does not have. */
  readonly added: readonly string[];
  /** Files of the plan that the document no longer has; they are kept. */
  readonly removed: readonly string[];
  /** Files that the last import made and somebody deleted, though the document has them; they are not made again. */
  readonly deleted: readonly string[];
  readonly changed: readonly FieldDifference[];
  /** The file of the plan that each file of the draft is about. */
  readonly matched: ReadonlyMap<string, string>;
}

/** The same words at another place of the document: nothing that anybody has to read. */
export const isMoveOnly = ({ field, before, after, isKept }: FieldDifference): boolean =>
  field === 'source' && !isKept && isDeepStrictEqual(wordsOf(before), wordsOf(after));

const wordsOf = (source: unknown): unknown => (source as { text?: unknown } | null | undefined)?.text ?? null;

export function differencesOf(
  existing: ImportRecord,
  fresh: ImportRecord,
  last: ImportRecord | undefined,
): Differences {
  const matched = matchFiles(existing, fresh, last);
  const taken = new Set(matched.values());
  const changed = [...matched].flatMap(([own, there]) =>
    // What the last import did not make was written by a person.
    fieldsOf(there, existing.get(there) ?? {}, fresh.get(own) ?? {}, last && (last.get(there) ?? {})),
  );
  const unmatched = [...fresh].filter(([file]) => !matched.has(file));
  // A row that was put in above moves the number of what was deleted, not its name.
  const gone = [...(last ?? [])].filter(([file]) => !existing.has(file));
  const isDeleted = ([file, data]: (typeof unmatched)[number]): boolean =>
    gone.some(
      ([there, said]) =>
        kindOfFile(there) === kindOfFile(file) &&
        likeness(said, data) >= (there === file ? ALIKE : STRONGLY_ALIKE),
    );
  return {
    added: unmatched.filter((each) => !isDeleted(each)).map(([file]) => file),
    deleted: unmatched.filter(isDeleted).map(([file]) => file),
    removed: [...existing.keys()].filter(
      (file) => !taken.has(file) && isFromDocument(existing.get(file), last, file),
    ),
    changed,
    matched,
  };
}

/** An item that a person added by hand is not gone from the document. */
const isFromDocument = (data: ItemData | undefined, last: ImportRecord | undefined, file: string): boolean =>
  last === undefined ? data?.source !== undefined : last.has(file);

function fieldsOf(
  file: string,
  before: ItemData,
  after: ItemData,
  last: ItemData | undefined,
): readonly FieldDifference[] {
  return DOCUMENT_FIELDS[kindOfFile(file)].flatMap((field) => {
    const [is, says, said] = [before[field], after[field], last?.[field]];
    if (same(is, says) || (SHARED_FIELDS.has(field) && (last === undefined || same(said, says)))) return [];
    return [{ file, field, before: is, after: says, isKept: last !== undefined && !same(said, is) }];
  });
}

const same = (left: unknown, right: unknown): boolean => isDeepStrictEqual(left ?? null, right ?? null);

/** By id where the names are alike; else by name, so that a row put in between does not move what was recorded. */
function matchFiles(
  existing: ImportRecord,
  fresh: ImportRecord,
  last: ImportRecord | undefined,
): ReadonlyMap<string, string> {
  // A name that a person changed is known by what the document said last time.
  const alike = (there: string, data: ItemData): number =>
    Math.max(
      likeness(existing.get(there), data),
      last?.has(there) === true ? likeness(last.get(there), data) : 0,
    );
  const matched = new Map<string, string>();
  const free = new Set(existing.keys());
  const take = (own: string, there: string | undefined): void => {
    if (there === undefined) return;
    matched.set(own, there);
    free.delete(there);
  };
  for (const [file, data] of fresh) if (free.has(file) && alike(file, data) >= ALIKE) take(file, file);
  for (const rule of [1, STRONGLY_ALIKE]) {
    for (const [file, data] of fresh) {
      if (matched.has(file)) continue;
      take(
        file,
        [...free].find((there) => kindOfFile(there) === kindOfFile(file) && alike(there, data) >= rule),
      );
    }
  }
  return matched;
}

const ALIKE = 0.6;
const STRONGLY_ALIKE = 0.85;

function likeness(left: ItemData | undefined, right: ItemData): number {
  const [one, other] = [nameIn(left), nameIn(right)];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  return Math.min(one.length, other.length) / longest < ALIKE ? 0 : 1 - distance(one, other) / longest;
}

/** A plan is the plan, whatever its title became. */
const nameIn = (data: ItemData | undefined): string =>
  typeof data?.name === 'string' ? fold(data.name) : '';
