// How fast a target moves: progress against what straight lines from baseline over milestones to the goal ask for.
import Big from 'big.js';
import type { Day } from '../model/civil-date.ts';
import { compareDecimals, type Decimal } from '../model/decimal.ts';
import { type Goal, pointOf } from '../model/quantity.ts';
import type { Target } from '../model/repository.ts';
import type { Baseline } from './baseline.ts';
import type { Candidate, Pace } from './types.ts';

/** Why there is no pace (rule 7). */
export type NoPace = 'not_exact' | 'nothing_between' | 'too_early' | 'milestone_flat' | 'not_positive';

const Exact = Big();
Exact.DP = 30;

/**
 * A quotient rounded once: whole numbers that a float holds divide exactly enough that a pace on a boundary stays on it;
 * larger ones go the long way (`big.js` divides digit by digit).
 */
function quotient(dividend: bigint, divisor: bigint): number {
  const [top, bottom] = [Number(dividend), Number(divisor)];
  const isHeld = Number.isSafeInteger(top) && Number.isSafeInteger(bottom);
  return isHeld ? top / bottom : new Exact(String(dividend)).div(String(divisor)).toNumber();
}

/** Digits after the decimal point of the exact value. */
const placesOf = ({ big: { c, e } }: Decimal): number => c.length - 1 - e;

const mostPlaces = (decimals: readonly Decimal[]): number =>
  decimals.reduce((most, decimal) => Math.max(most, placesOf(decimal)), 0);

/** Digits that a float holds, from which a whole number is made faster than from their text. */
const FLOAT_DIGITS = 15;

/** The decimal times `10 ** places`, as long as `places` is not fewer than its own. */
function wholeOf(decimal: Decimal, places: number): bigint {
  const { s, c } = decimal.big;
  const digits =
    c.length <= FLOAT_DIGITS
      ? BigInt(c.reduce((number, digit) => number * 10 + digit, 0))
      : BigInt(c.join(''));
  const shift = places - placesOf(decimal);
  const size = shift === 0 ? digits : digits * 10n ** BigInt(shift);
  return s < 0 ? -size : size;
}

/** The number a goal pulls towards from a baseline: its limit; of a range its lower end, or the upper from above. */
export function aimOf(goal: Goal, from: Decimal): Decimal {
  if (goal.op !== 'range') return goal.value;
  return goal.within && from.big.gt(goal.max.big) ? goal.max : goal.min;
}

interface Point {
  readonly day: Day;
  readonly value: Decimal;
}

export function paceOf(
  target: Target,
  goal: Goal,
  due: Day,
  baseline: Baseline,
  deciding: Candidate,
): Pace | NoPace {
  const value = deciding.entry.value === undefined ? undefined : pointOf(deciding.entry.value);
  if (value === undefined) return 'not_exact';
  const aim = aimOf(goal, baseline.value);
  const start = baseline.date.last;
  if (aim.big.eq(baseline.value.big)) return 'nothing_between';
  const elapsed = deciding.date.last - start;
  // Less than 5 % of the time gone says nothing yet (docs/design.md, section 3, rule 7).
  if (elapsed <= 0 || elapsed * 20 < due - start) return 'too_early';
  const [left, right] = pointsAround(target, due, baseline, aim, deciding.date.last);
  // Whole numbers of one size, since sums and products of them are exact and quick.
  const places = mostPlaces([value, baseline.value, aim, left.value, right.value]);
  const from = wholeOf(baseline.value, places);
  const made = wholeOf(value, places) - from;
  const asked = wholeOf(aim, places) - from;
  const progress = quotient(made, asked);
  if (target.method === 'growth') return growthPace({ baseline, aim, progress }, value, elapsed, due - start);
  // The gain asked for at the day is the exact fraction `gain / days`, so that one division decides the pace.
  const days = Math.max(1, right.day - left.day);
  const gone = right === left ? 0 : deciding.date.last - left.day;
  const [low, high] = [wholeOf(left.value, places), wholeOf(right.value, places)];
  const gain = (low - from) * BigInt(days) + (high - low) * BigInt(gone);
  if (gain === 0n || gain > 0n !== asked > 0n) return 'milestone_flat';
  const expected = quotient(gain, BigInt(days) * 10n ** BigInt(places)) + baseline.value.big.toNumber();
  return { baseline, aim, progress, expected, pace: quotient(made * BigInt(days), gain) };
}

/** The points of the straight lines between which a day lies; after the last of them, that one twice. */
function pointsAround(
  target: Target,
  due: Day,
  baseline: Baseline,
  aim: Decimal,
  day: Day,
): [left: Point, right: Point] {
  const start = { day: baseline.date.last, value: baseline.value };
  const end = { day: due, value: aim };
  const between = target.milestones
    .filter(({ by }) => by.last > start.day && by.last < due)
    .map(({ by, goal }) => ({ day: by.last, value: aimOf(goal, baseline.value) }))
    .sort((left, right) => left.day - right.day || compareDecimals(left.value, right.value));
  const points = [start, ...between, end];
  const next = points.findIndex((point) => point.day >= day);
  return next < 0 ? [end, end] : [points[Math.max(0, next - 1)] ?? start, points[next] ?? end];
}

const DAYS_IN_YEAR = 365.25;

/** Actual over required compound yearly rate; both ends and the value must be positive. */
function growthPace(
  common: Omit<Pace, 'expected' | 'pace'>,
  value: Decimal,
  elapsed: number,
  span: number,
): Pace | NoPace {
  const [base, now, aim] = [common.baseline.value, value, common.aim].map((decimal) =>
    decimal.big.toNumber(),
  );
  if (base === undefined || now === undefined || aim === undefined || base <= 0 || now <= 0 || aim <= 0)
    return 'not_positive';
  const rate = (end: number, days: number): number => (end / base) ** (DAYS_IN_YEAR / days) - 1;
  const required = rate(aim, span);
  return {
    ...common,
    expected: base * (1 + required) ** (elapsed / DAYS_IN_YEAR),
    pace: rate(now, elapsed) / required,
  };
}
