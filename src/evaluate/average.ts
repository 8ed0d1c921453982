// `method: average`: a goal on a mean yearly rate, met only from the due day on.
import Big from 'big.js';
import type { Decimal } from '../model/decimal.ts';
import { type Goal, isBetterThan, pointOf, satisfies, type Value } from '../model/quantity.ts';
import { momentsOf } from './deciding.ts';
import type { Case, Judgement } from './target.ts';
import type { Candidate } from './types.ts';

/** The mean of the results whose `date` is a year, since the plan began and up to the due day. */
export function averageOf(facts: Case, goal: Goal): Judgement {
  const { due, context, usable } = facts;
  const years = momentsOf(
    usable.filter((candidate) => isYearOfPlan(facts, candidate)),
    goal,
  ).flatMap(({ winner }) => winner ?? []);
  const points = years.flatMap(({ entry }) => (entry.value && pointOf(entry.value)) ?? []);
  const inForce = years.at(-1) ?? momentsOf(usable, goal).at(-1)?.winner ?? null;
  const base = { inForce, isLate: false, isTied: false };
  const mean = points.length === 0 ? undefined : meanOf(points);
  const open: Judgement = {
    ...base,
    status: 'in_progress',
    rule: 7,
    reasons: [{ key: 'average_not_complete' }],
    ...(mean && { mean }),
  };
  if (due === null || context.asOf < due) return open;
  if (mean === undefined)
    return { ...base, inForce: null, status: 'inconclusive', rule: 2, reasons: [{ key: 'nothing_usable' }] };
  if (satisfies(scaled(goal, points.length), sumOf(points)) !== 'yes') return { ...open, reasons: [] };
  const isExceeded = isBetterThan(goal, mean, facts.target.unit);
  return isExceeded
    ? { ...base, mean, status: 'exceeded', rule: 3, reasons: [{ key: 'better_than_goal' }] }
    : { ...base, mean, status: 'achieved', rule: 4, reasons: [{ key: 'goal_met' }] };
}

function isYearOfPlan(facts: Case, { date }: Candidate): boolean {
  const start = facts.context.plan.period?.first;
  return (
    date.kind === 'year' &&
    (start === undefined || date.first >= start) &&
    (facts.due === null || date.last <= facts.due)
  );
}

const sum = (points: readonly Decimal[]): Big =>
  points.reduce((total, { big }) => total.plus(big), new Big(0));
const decimal = (big: Big): Decimal => ({ text: big.toString(), big });
const sumOf = (points: readonly Decimal[]): Value => ({ op: '=', value: decimal(sum(points)) });

/** The sum is compared with the goal times the count, so that no division rounds the verdict. */
function scaled(goal: Goal, count: number): Goal {
  const times = (limit: Decimal): Decimal => decimal(limit.big.times(count));
  return goal.op === 'range'
    ? { ...goal, min: times(goal.min), max: times(goal.max) }
    : { ...goal, value: times(goal.value) };
}

const meanOf = (points: readonly Decimal[]): Value => ({
  op: '=',
  value: decimal(sum(points).div(points.length).round(6)),
});
