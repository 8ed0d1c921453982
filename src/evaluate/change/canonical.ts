// The content of a piece of a plan file as one comparable text: without regard to key order, spelling of numbers or Unicode form.
import type { Decimal } from '../../model/decimal.ts';

/** Equal texts for equal content; an absent key, an empty list and `undefined` are the same. */
export const canonical = (value: unknown): string => JSON.stringify(plain(value)) ?? '';

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain);
  if (isDecimal(value)) return value.big.toFixed();
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

const isDecimal = (value: object): value is Decimal => 'big' in value && 'text' in value;

/** The keys whose content differs between two entries, in the order in which they are written. */
export function differingKeys(before: object, after: object): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const at = (entry: object, key: string): unknown => (entry as Record<string, unknown>)[key];
  return keys.filter((key) => canonical(at(before, key)) !== canonical(at(after, key)));
}
