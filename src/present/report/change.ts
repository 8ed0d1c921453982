// How a figure changed, in words: `tăng 3,2 điểm phần trăm`, `giảm 01 bậc`, `không thay đổi`.
import Big from 'big.js';
import type { Candidate } from '../../evaluate/types.ts';
import type { Decimal } from '../../model/decimal.ts';
import { type Goal, pointOf } from '../../model/quantity.ts';
import { formatDecimal } from '../numbers.ts';
import type { Change, Direction } from './model-targets.ts';
import { countText } from './words.ts';

/** What the figures measure: it decides the words. */
export interface Measured {
  readonly unit: string | undefined;
  /** A place in a ranking: a lower number is a higher place. */
  readonly isRank: boolean;
  readonly goal: Goal | null;
}

const RANK_UNITS = new Set(['hạng', 'bậc', 'thứ hạng', 'xếp hạng', 'vị trí', 'thứ']);

export const isRank = (unit: string | undefined, candidates: readonly Candidate[]): boolean =>
  RANK_UNITS.has((unit ?? '').trim().toLowerCase()) || candidates.some(({ entry }) => entry.of !== undefined);

/** Null where one of the two is no exact number. */
export function changeBetween(now: Candidate, before: Candidate, measured: Measured): Change | null {
  const [current, earlier] = [pointIn(now), pointIn(before)];
  return current === undefined || earlier === undefined ? null : describeChange(current, earlier, measured);
}

const pointIn = ({ entry }: Candidate): Decimal | undefined =>
  entry.value === undefined ? undefined : pointOf(entry.value);

export function describeChange(now: Decimal, before: Decimal, measured: Measured): Change {
  const difference = now.big.minus(before.big);
  const number = difference.toNumber();
  if (difference.eq(0)) return { text: 'không thay đổi', direction: 'same', number: 0, better: null };
  const rises = measured.isRank ? difference.lt(0) : difference.gt(0);
  const direction: Direction = rises ? 'up' : 'down';
  const text = `${rises ? 'tăng' : 'giảm'} ${amountText(difference.abs(), measured)}`;
  return { text, direction, number, better: isBetter(difference, measured.goal) };
}

const LONGEST_UNIT = 14;

function amountText(amount: Big, { unit, isRank: ranked }: Measured): string {
  const plain = formatDecimal({ text: amount.toFixed(), big: amount }, 'vi');
  if (ranked) return `${wholeText(amount, plain)} bậc`;
  const name = (unit ?? '').trim();
  if (name.startsWith('%')) return `${plain} điểm phần trăm`;
  return name === '' || name.length > LONGEST_UNIT ? plain : `${wholeText(amount, plain)} ${name}`;
}

const wholeText = (amount: Big, plain: string): string =>
  amount.eq(amount.round(0, Big.roundDown)) && amount.lt(10) ? countText(amount.toNumber()) : plain;

/** Whether the change goes the way the goal asks; null for a goal that has no one way. */
function isBetter(difference: Big, goal: Goal | null): boolean | null {
  if (goal?.op === '>=' || goal?.op === '>') return difference.gt(0);
  if (goal?.op === '<=' || goal?.op === '<') return difference.lt(0);
  return null;
}
