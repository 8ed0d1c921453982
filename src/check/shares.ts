// What a printed ratio gives, and whether a printed value can be it (docs/design.md, section 6, arithmetic).
import Big from 'big.js';
import { decimalPlaces } from '../model/decimal.ts';
import type { Value } from '../model/quantity.ts';
import type { ResultEntry } from '../model/repository.ts';

export type Ratio = NonNullable<ResultEntry['ratio']>;

/** Divides at thirty places, more than any document prints. */
const Exact = Big();
Exact.DP = 30;

/** Big.js rounding modes: toward zero, half away from zero, half to even. */
const [TRUNCATE, HALF_UP, HALF_EVEN] = [0, 1, 2] as const;

export const isShare = (unit: string | undefined): boolean => (unit ?? '').trim().startsWith('%');

/** The ratio in the unit: times 100 where the unit begins with `%`; undefined for a denominator of zero. */
export function shareOf(ratio: Ratio, unit: string | undefined): Big | undefined {
  if (ratio.whole.big.eq(0)) return undefined;
  return new Exact(ratio.part.big.times(isShare(unit) ? 100 : 1)).div(ratio.whole.big);
}

/** Whether a value is what the exact number gives at the places printed: rounded, cut off instead, or neither. */
export function compareToExact(value: Value, exact: Big): 'rounded' | 'truncated' | 'wrong' {
  if (value.op === 'range') {
    const near = exact.round(decimalPlaces(value.min), HALF_UP);
    return near.gte(value.min.big) && near.lte(value.max.big) ? 'rounded' : 'wrong';
  }
  const { big } = value.value;
  if (value.op === '>' || value.op === '>=') return exact.gte(big) ? 'rounded' : 'wrong';
  if (value.op === '<' || value.op === '<=') return exact.lte(big) ? 'rounded' : 'wrong';
  const places = decimalPlaces(value.value);
  if ([HALF_UP, HALF_EVEN].some((mode) => exact.round(places, mode).eq(big))) return 'rounded';
  if (value.op === '~') return exact.minus(big).abs().lte(big.abs().times(ABOUT)) ? 'rounded' : 'wrong';
  return exact.round(places, TRUNCATE).eq(big) ? 'truncated' : 'wrong';
}

/** How far "about" reaches. */
const ABOUT = '0.05';

/** The exact number at the places of the printed value, and two more for the eye. */
export function roundLike(value: Value, exact: Big): { readonly rounded: Big; readonly closer: Big } {
  const places = decimalPlaces(value.op === 'range' ? value.min : value.value);
  return { rounded: exact.round(places, HALF_UP), closer: exact.round(places + 2, HALF_UP) };
}
