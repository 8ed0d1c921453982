// How fast a target moves: progress against what straight lines from baseline over milestones to the goal ask for.
import Big from 'big.js';
import type { Day } from '../model/civil-date.ts';
import type { Decimal } from '../model/decimal.ts';
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
function quotient(dividend: Big, divisor: Big): number {
  const places = Math.max(0, placesOf(dividend), placesOf(divisor));
  const [top, bottom] = [dividend, divisor].map((value) => Math.round(value.toNumber() * 10 ** places));
  const isHeld =
    top !== undefined && bottom !== undefined && Number.isSafeInteger(top) && Number.isSafeInteger(bottom);
  return isHeld ? top / bottom : new Exact(dividend).div(divisor).toNumber();
}

/** Digits after the decimal point of the exact value. */
const placesOf = ({ e, c }: Big): number => c.length - 1 - e;

/** The number a goal pulls towards from a baseline: its limit; of a range its lower end, or the upper from above. */
export function aimOf(goal: Goal, from: Decimal): Decimal {
  if (goal.op !== 'range') return goal.value;
  return goal.within && from.big.gt(goal.max.big) ? goal.max : goal.min;
}

interface Point {
  readonly day: Day;
  readonly value: Big;
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
  const progress = quotient(value.big.minus(baseline.value.big), aim.big.minus(baseline.value.big));
  const common = { baseline, aim, progress };
  if (target.method === 'growth') return growthPace(common, value, elapsed, due - start);
  const points = linePoints(target, due, baseline, aim);
  const { gain, days, expected } = expectedGain(points, baseline.value.big, deciding.date.last);
  const isForward = gain.times(aim.big.minus(baseline.value.big)).gt(0);
  if (!isForward) return 'milestone_flat';
  const pace = quotient(value.big.minus(baseline.value.big).times(days), gain);
  return { ...common, expected, pace };
}

function linePoints(target: Target, due: Day, baseline: Baseline, aim: Decimal): Point[] {
  const between = target.milestones
    .filter(({ by }) => by.last > baseline.date.last && by.last < due)
    .map(({ by, goal }) => ({ day: by.last, value: aimOf(goal, baseline.value).big }))
    .sort((left, right) => left.day - right.day || left.value.cmp(right.value));
  return [{ day: baseline.date.last, value: baseline.value.big }, ...between, { day: due, value: aim.big }];
}

/** The gain asked for at a day as an exact fraction `gain / days`, so that one division decides the pace. */
function expectedGain(
  points: readonly Point[],
  from: Big,
  day: Day,
): { gain: Big; days: number; expected: number } {
  const last = points.at(-1) as Point;
  const next = points.findIndex((point) => point.day >= day);
  const right = next < 0 ? last : (points[next] as Point);
  const left = next < 0 ? last : (points[Math.max(0, next - 1)] as Point);
  const days = Math.max(1, right.day - left.day);
  const at = next < 0 ? 0 : day - left.day;
  const gain = left.value.minus(from).times(days).plus(right.value.minus(left.value).times(at));
  return { gain, days, expected: quotient(gain, new Big(days)) + from.toNumber() };
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
