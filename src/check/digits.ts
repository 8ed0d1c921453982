// Puts the digits of the file back into the numbers of an understood document: `97.10` keeps its two places.
import { type Decimal, parseDecimal } from '../model/decimal.ts';
import type { Path } from '../model/finding.ts';

interface Literal {
  readonly path: Path;
  readonly text: string;
}

/** Replaces, in place, each decimal whose spelling the data lost; integers such as a year or a lag have no decimal and stay. */
export function restoreDigits<T>(body: T, literals: readonly Literal[]): T {
  for (const { path, text } of literals) {
    const decimal = parseDecimal(text);
    const holder = decimal && holderAt(body, path);
    if (decimal !== undefined && holder !== undefined) Object.assign(holder, decimal);
  }
  return body;
}

/** The decimal at a path: the value itself (an amount), or the number inside a value or goal. */
function holderAt(body: unknown, path: Path): Decimal | undefined {
  let value: unknown = body;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  if (isDecimal(value)) return value;
  const inner = (value as { value?: unknown } | null | undefined)?.value;
  return isDecimal(inner) ? inner : undefined;
}

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'big' in value && 'text' in value;
