// Numbers, values and goals inside a finding's message, as Vietnamese documents print them in either language.
import type Big from 'big.js';
import type { Decimal } from '../model/decimal.ts';
import type { Goal, Value } from '../model/quantity.ts';
import { printVietnameseNumber } from '../model/vietnamese-number.ts';

/** With the places of its source: `97.10` is `97,10`. */
export function quoteDecimal({ text, big }: Decimal): string {
  const plain = /^[+-]?\d+(\.\d+)?$/.test(text) ? text : big.toFixed();
  const [whole = '', fraction] = plain.split('.');
  const grouped = printVietnameseNumber(whole);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A computed number, without zeros at its end. */
export const quoteBig = (big: Big): string => printVietnameseNumber(big.toFixed());

export function quoteValue(value: Value): string {
  if (value.op === 'range') return `${quoteDecimal(value.min)}–${quoteDecimal(value.max)}`;
  return `${value.op === '=' ? '' : sign(value.op)}${quoteDecimal(value.value)}`;
}

export function quoteGoal(goal: Goal): string {
  if (goal.op === 'range') return `${quoteDecimal(goal.min)}–${quoteDecimal(goal.max)}`;
  return `${sign(goal.op)} ${quoteDecimal(goal.value)}`;
}

/** A number with its unit: `%` is attached, a word stands apart. */
export function withUnit(number: string, unit: string | undefined): string {
  const trimmed = (unit ?? '').trim();
  return trimmed.startsWith('%') ? `${number}${trimmed}` : `${number} ${trimmed}`.trim();
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=' };
const sign = (op: string): string => SIGNS[op] ?? op;
