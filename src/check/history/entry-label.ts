// What a message calls a past entry: by its moment, and by what it said.
import type { ChangeValue } from '../../evaluate/change/types.ts';
import type { Period } from '../../model/period.ts';
import type { Value } from '../../model/quantity.ts';
import { quoteValue } from '../quoting.ts';

interface Entry {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
  readonly value?: Value | undefined;
  readonly status?: string | undefined;
  readonly verdict?: string | undefined;
  readonly stated?: string | undefined;
  readonly basis?: string | undefined;
}

/** `2025: 48,3`, `2025-08-05: done`, `2026-02-01: Quyết định ...`. */
export function entryLabel(value: ChangeValue | null): string {
  if (value === null || !('entry' in value)) return '';
  const entry: Entry = value.entry;
  const moment = (entry.date ?? entry.reported)?.text ?? '';
  const said =
    entry.value === undefined
      ? (entry.status ?? entry.verdict ?? entry.basis ?? entry.stated)
      : quoteValue(entry.value);
  return said === undefined ? moment : `${moment}: ${said.slice(0, 60)}`;
}
