// The id of an agency from a name typed where an id belongs, for suggestions; the registers are read as they are written,
// because files are not understood yet when this is asked.
import type { Document } from '../model/document.ts';
import { fold } from '../model/fold.ts';

interface Entry {
  readonly name?: unknown;
  readonly short?: unknown;
  readonly aliases?: unknown;
}

/** Undefined where no agency of any register bears the name, or two of different ids do. */
export function agencyNamed(name: string, documents: readonly Document[]): string | undefined {
  const wanted = fold(name.trim());
  const found = new Set<string>();
  for (const { kind, data } of documents) {
    if (kind !== 'register') continue;
    for (const [id, entry] of Object.entries(agenciesOf(data)))
      if (namesOf(entry).some((each) => fold(each) === wanted)) found.add(id);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function agenciesOf(data: unknown): Readonly<Record<string, unknown>> {
  const agencies = isObject(data) ? data.agencies : undefined;
  return isObject(agencies) ? agencies : {};
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function namesOf(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  const { name, short, aliases }: Entry = entry;
  return [name, short, ...(Array.isArray(aliases) ? aliases : [])].filter((each) => typeof each === 'string');
}
