// Numbers, units, values and goals in words of the reader's language (docs/design.md, section 2; vn-domain on numbers).
import { type Decimal, decimalOf } from '../model/decimal.ts';
import type { Language } from '../model/messages/index.ts';
import type { Goal, Value } from '../model/quantity.ts';
import { displayWidth } from './width.ts';

const MOST_DIGITS = 40;

/** With the places of its source: `92013.235` is `92.013,235` in Vietnamese and stays as it is in English. */
export function formatDecimal(decimal: Decimal, language: Language): string {
  const plain = /^[+-]?\d+(\.\d+)?$/.test(decimal.text) ? decimal.text : decimal.big.toFixed();
  // Nobody reads hundreds of digits; an exponent says how large.
  if (plain.length > MOST_DIGITS) return decimal.big.toExponential();
  if (language === 'en') return plain;
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A computed number with at most `places` digits after the point. */
export const formatNumber = (value: number, language: Language, places = 2): string =>
  formatDecimal(decimalOf(Number(value.toFixed(places))), language);

export const formatCount = (value: number, language: Language): string => formatNumber(value, language, 0);

/** A share as a whole or one-place percentage: 0.875 is `87,5%`. */
export const formatShare = (share: number, language: Language): string =>
  `${formatNumber(share * 100, language, 1)}%`;

const LONGEST_UNIT = 14;

/** What follows a number: `%` is attached; a unit that is a whole description is left to the item's own page. */
function unitSuffix(unit: string | undefined): string {
  const trimmed = unit?.trim() ?? '';
  if (trimmed.startsWith('%')) return trimmed.replace(/^%\s*(?=\p{L})/u, '% ');
  return trimmed !== '' && displayWidth(trimmed) <= LONGEST_UNIT ? ` ${trimmed}` : '';
}

const SIGNS: Readonly<Record<string, string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '> ',
  '<': '< ',
  '==': '= ',
  '=': '',
  '~': '~',
};

export function formatValue(value: Value, unit: string | undefined, language: Language): string {
  if (value.op === 'range')
    return `${formatDecimal(value.min, language)}–${formatDecimal(value.max, language)}${unitSuffix(unit)}`;
  return `${SIGNS[value.op] ?? ''}${formatDecimal(value.value, language)}${unitSuffix(unit)}`;
}

export function formatGoal(goal: Goal, unit: string | undefined, language: Language): string {
  if (goal.op === 'range')
    return `${formatDecimal(goal.min, language)}–${formatDecimal(goal.max, language)}${unitSuffix(unit)}`;
  return `${SIGNS[goal.op] ?? ''}${formatDecimal(goal.value, language)}${unitSuffix(unit)}`;
}
