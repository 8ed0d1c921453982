// Whether a goal asks for less than another: by the values that meet each, not by the number alone.
import { compareDecimals, type Decimal } from '../../model/decimal.ts';
import type { Better, Goal } from '../../model/quantity.ts';

export type GoalOrder = 'weaker' | 'stronger' | 'same';

/** The values that meet a goal; null is without end. */
interface Reach {
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
}

/**
 * How `after` stands to `before`. Weaker: everything that met the old goal meets the new one, and more does. Where neither
 * holds the other, the end that counts in the goal's direction decides; a demand that is gone altogether is weaker.
 */
export function compareGoals(before: Goal, after: Goal, better: Better = 'higher'): GoalOrder {
  const [old, now] = [reachOf(before), reachOf(after)];
  const lows = compareLows(now, old);
  const highs = compareHighs(now, old);
  if (lows === 0 && highs === 0) return compareAims(before, after);
  if (lows <= 0 && highs >= 0) return 'weaker';
  if (lows >= 0 && highs <= 0) return 'stronger';
  if ((old.low !== null && now.low === null) || (old.high !== null && now.high === null)) return 'weaker';
  const direction = old.high === null ? 'higher' : old.low === null ? 'lower' : better;
  return (direction === 'higher' ? lows < 0 : highs > 0) ? 'weaker' : 'stronger';
}

function reachOf(goal: Goal): Reach {
  if (goal.op === 'range') {
    return {
      low: goal.min,
      lowIncluded: true,
      high: goal.within ? goal.max : null,
      highIncluded: goal.within,
    };
  }
  const { op, value } = goal;
  const hasLow = op === '>=' || op === '>' || op === '==';
  const hasHigh = op === '<=' || op === '<' || op === '==';
  return {
    low: hasLow ? value : null,
    lowIncluded: op !== '>',
    high: hasHigh ? value : null,
    highIncluded: op !== '<',
  };
}

/** Negative when `left` begins lower, so lets more in. */
function compareLows(left: Reach, right: Reach): number {
  if (left.low === null || right.low === null) return Number(right.low === null) - Number(left.low === null);
  return compareDecimals(left.low, right.low) || Number(right.lowIncluded) - Number(left.lowIncluded);
}

/** Positive when `left` ends higher, so lets more in. */
function compareHighs(left: Reach, right: Reach): number {
  if (left.high === null || right.high === null)
    return Number(left.high === null) - Number(right.high === null);
  return compareDecimals(left.high, right.high) || Number(left.highIncluded) - Number(right.highIncluded);
}

/** Goals met by the same values may still differ in when they are exceeded: `16..20` aims higher than `16..18`. */
function compareAims(before: Goal, after: Goal): GoalOrder {
  const [old, now] = [aimOf(before), aimOf(after)];
  const order = old === null || now === null ? 0 : compareDecimals(now, old);
  return order < 0 ? 'weaker' : order > 0 ? 'stronger' : 'same';
}

const aimOf = (goal: Goal): Decimal | null => {
  if (goal.op === 'range') return goal.within ? null : goal.max;
  return goal.op === '>=' ? goal.value : null;
};
