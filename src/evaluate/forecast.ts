// Where a series is heading: a Theil-Sen line through exact comparable results (the median of all pairwise slopes).
import type { Day } from '../model/civil-date.ts';
import { addMonths } from '../model/civil-date.ts';
import { toNumber } from '../model/decimal.ts';
import type { Goal } from '../model/quantity.ts';
import { momentsOf } from './deciding.ts';
import type { Candidate, Forecast } from './types.ts';

const MIN_POINTS = 3;
const MIN_DAYS = 90;
const HORIZON_MONTHS = 240;

/** At least three exact comparable results over at least 90 days; else null (docs/design.md, section 3, Targets). */
export function forecastOf(
  candidates: readonly Candidate[],
  goal: Goal,
  due: Day,
  asOf: Day,
): Forecast | null {
  const exact = candidates.filter(
    ({ visible, unusable, entry }) => visible && unusable === null && entry.value?.op === '=',
  );
  if (exact.length < MIN_POINTS) return null;
  const points = momentsOf(exact, goal).flatMap(({ date, winner }) => {
    const value = winner?.entry.value;
    return value?.op === '=' ? [{ x: date, y: toNumber(value.value) }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < MIN_POINTS || last.x - first.x < MIN_DAYS)
    return null;
  const slopes = points.flatMap((left, index) =>
    points.slice(index + 1).map((right) => (right.y - left.y) / (right.x - left.x)),
  );
  const slope = median(slopes);
  const intercept = median(points.map(({ x, y }) => y - slope * (x - first.x)));
  const valueAtDue = intercept + slope * (due - first.x);
  const horizon = addMonths(asOf, HORIZON_MONTHS);
  return {
    value_at_due: round(valueAtDue),
    met_on: metOn({ slope, intercept, origin: first.x }, goal, last.x, horizon),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly origin: Day;
}

/** The first day from `start` to `horizon` on which the line lies within the goal's limits. */
function metOn(line: Line, goal: Goal, start: Day, horizon: Day): Day | null {
  const [low, high] = limitsOf(goal);
  const isMet = (day: Day): boolean => {
    const value = round(line.intercept + line.slope * (day - line.origin));
    return (
      (low === null || (low.strict ? value > low.at : value >= low.at)) &&
      (high === null || (high.strict ? value < high.at : value <= high.at))
    );
  };
  if (isMet(start)) return start;
  const limit = line.slope > 0 ? low : high;
  if (limit === null || line.slope === 0) return null;
  const crossing = Math.floor(line.origin + (limit.at - line.intercept) / line.slope);
  // Rounding to four decimals may move the crossing by a day either way.
  const day = [crossing - 1, crossing, crossing + 1, crossing + 2].find(
    (candidate) => candidate >= start && isMet(candidate),
  );
  return day !== undefined && day <= horizon ? day : null;
}

interface Limit {
  readonly at: number;
  readonly strict: boolean;
}

function limitsOf(goal: Goal): [low: Limit | null, high: Limit | null] {
  const limit = (at: number, strict: boolean): Limit => ({ at, strict });
  if (goal.op === 'range') {
    return [limit(toNumber(goal.min), false), goal.within ? limit(toNumber(goal.max), false) : null];
  }
  const at = toNumber(goal.value);
  if (goal.op === '==') return [limit(at, false), limit(at, false)];
  return goal.op === '>=' || goal.op === '>'
    ? [limit(at, goal.op === '>'), null]
    : [null, limit(at, goal.op === '<')];
}
