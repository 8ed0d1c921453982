// The course of measured targets: reported points, the path that the plan asks for, and the forecast.
import type { Day } from '../../model/civil-date.ts';
import { type Decimal, toNumber } from '../../model/decimal.ts';
import { type Goal, pointOf } from '../../model/quantity.ts';
import { momentsOf } from '../deciding.ts';
import { isParent } from '../roll-up.ts';
import { type Candidate, type Evaluation, TARGET_STATUSES, type TargetEvaluation } from '../types.ts';

export interface Course {
  readonly item: TargetEvaluation;
  readonly due: Day;
  readonly goal: Decimal;
  /** Oldest first. */
  readonly points: readonly { readonly day: Day; readonly value: Decimal; readonly candidate: Candidate }[];
  /** Baseline, milestones, goal; the goal alone where nothing else is known. */
  readonly path: readonly { readonly day: Day; readonly value: number }[];
}

export const MOST_COURSES = 60;

/** At most 60 targets with at least two moments to join, the one that needs most attention first. */
export function coursesOf(evaluation: Evaluation): Course[] {
  const all = evaluation.plans
    .flatMap((each) => each.targets)
    .flatMap((item) => (isParent(item) ? [] : (courseOf(item) ?? [])));
  return all.sort((left, right) => urgency(left) - urgency(right)).slice(0, MOST_COURSES);
}

const urgency = ({ item }: Course): number => TARGET_STATUSES.indexOf(item.status);

function courseOf(item: TargetEvaluation): Course | undefined {
  const { goal, due } = item;
  if (goal === null || due === null) return undefined;
  const usable = item.candidates.filter(({ visible, unusable }) => visible && unusable === null);
  const points = momentsOf(usable, goal).flatMap(({ date, winner }) => {
    const value = winner?.entry.value === undefined ? undefined : pointOf(winner.entry.value);
    return winner === null || value === undefined ? [] : [{ day: date, value, candidate: winner }];
  });
  const start = startOf(item);
  if (points.length + (start === undefined ? 0 : 1) < 2) return undefined;
  const milestones = (item.target.milestones ?? []).map((each) => ({
    day: each.by.last,
    value: toNumber(aimOf(each.goal)),
  }));
  const path = [
    ...(start === undefined ? [] : [start]),
    ...milestones,
    { day: due, value: toNumber(aimOf(goal)) },
  ];
  return { item, due, goal: aimOf(goal), points, path: path.sort((left, right) => left.day - right.day) };
}

/** The baseline that the pace is measured from, else the exact one that the file gives. */
function startOf({ pace, target, scope }: TargetEvaluation): { day: Day; value: number } | undefined {
  if (pace !== null) return { day: pace.baseline.date.last, value: toNumber(pace.baseline.value) };
  const { baseline } = target;
  const isOfScope = baseline?.scope === undefined || scope === null || baseline.scope === scope;
  return baseline?.value.op === '=' && baseline.unit === undefined && isOfScope
    ? { day: baseline.date.last, value: toNumber(baseline.value.value) }
    : undefined;
}

const aimOf = (goal: Goal): Decimal => (goal.op === 'range' ? goal.min : goal.value);
