// Where two reported values lie to each other: exact numbers, bounds and spreads alike.
import type Big from 'big.js';
import type { Value } from '../model/quantity.ts';

interface Span {
  readonly low: Big | null;
  readonly high: Big | null;
  /** Whether an end itself is out of reach (`>50`). */
  readonly isOpen: boolean;
}

function spanOf(value: Value): Span {
  if (value.op === 'range') return { low: value.min.big, high: value.max.big, isOpen: false };
  const { big } = value.value;
  if (value.op === '>' || value.op === '>=') return { low: big, high: null, isOpen: value.op === '>' };
  if (value.op === '<' || value.op === '<=') return { low: null, high: big, isOpen: value.op === '<' };
  return { low: big, high: big, isOpen: false };
}

/** `touch` when one number may be meant by both, else whether the first lies below or above the second. */
export function compareSpans(first: Value, second: Value): 'below' | 'touch' | 'above' {
  const [left, right] = [spanOf(first), spanOf(second)];
  if (isBelow(left, right)) return 'below';
  return isBelow(right, left) ? 'above' : 'touch';
}

function isBelow(left: Span, right: Span): boolean {
  if (left.high === null || right.low === null) return false;
  return left.high.lt(right.low) || (left.high.eq(right.low) && (left.isOpen || right.isOpen));
}
