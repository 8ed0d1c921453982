// Which result decides: latest date, then better quality, then later reported, then the target's own file.
import type Big from 'big.js';
import type { Day } from '../model/civil-date.ts';
import type { Goal, Value } from '../model/quantity.ts';
import { QUALITIES } from '../model/schema/target.ts';
import type { Candidate } from './types.ts';

/** The best result for one date; `null` in `winner` when equals lie on both sides of the goal. */
export interface Moment {
  readonly date: Day;
  readonly winner: Candidate | null;
}

const compareRanks = (left: Candidate, right: Candidate): number =>
  QUALITIES.indexOf(left.quality) - QUALITIES.indexOf(right.quality) ||
  left.reported.last - right.reported.last ||
  Number(left.origin === 'own') - Number(right.origin === 'own');

/** Usable results by the day they describe, oldest first, one winner a day. */
export function momentsOf(usable: readonly Candidate[], goal: Goal | null): Moment[] {
  // As files are mostly written: one figure a day, the oldest first.
  if (
    usable.every(({ date }, index) => index === 0 || date.last > (usable[index - 1]?.date.last ?? date.last))
  )
    return usable.map((winner) => ({ date: winner.date.last, winner }));
  const byDate = new Map<Day, Candidate[]>();
  for (const candidate of usable) {
    const same = byDate.get(candidate.date.last);
    if (same === undefined) byDate.set(candidate.date.last, [candidate]);
    else same.push(candidate);
  }
  return [...byDate]
    .sort(([left], [right]) => left - right)
    .map(([date, candidates]) => ({ date, winner: winnerOf(candidates, goal) }));
}

function winnerOf(candidates: readonly Candidate[], goal: Goal | null): Candidate | null {
  const best = candidates.reduce((top, next) => (compareRanks(next, top) > 0 ? next : top));
  const equals = candidates.filter((candidate) => compareRanks(candidate, best) === 0);
  if (equals.some((candidate) => candidate.satisfied !== best.satisfied)) return null;
  return equals.reduce((worst, next) => (isNearerToFailing(next, worst, goal) ? next : worst));
}

/** Of two results on the same side, whether the first is nearer to failing; a plain order settles exact equals. */
function isNearerToFailing(left: Candidate, right: Candidate, goal: Goal | null): boolean {
  const difference =
    goal === null ? verdictOrder(left) - verdictOrder(right) : compareMargins(goal, left, right);
  return difference !== 0 ? difference < 0 : JSON.stringify(left.entry) < JSON.stringify(right.entry);
}

const verdictOrder = (candidate: Candidate): number =>
  ['not_achieved', 'partly', 'achieved'].indexOf(candidate.entry.verdict ?? 'achieved');

function compareMargins(goal: Goal, left: Candidate, right: Candidate): number {
  const [first, second] = [marginOf(goal, left.entry.value), marginOf(goal, right.entry.value)];
  return first === undefined || second === undefined ? 0 : first.cmp(second);
}

/** How far inside the goal the weakest possible number lies; negative when it fails. */
function marginOf(goal: Goal, value: Value | undefined): Big | undefined {
  if (value === undefined) return undefined;
  const [low, high] =
    value.op === 'range' ? [value.min.big, value.max.big] : [value.value.big, value.value.big];
  if (goal.op !== 'range') {
    if (goal.op === '==') return low.minus(goal.value.big).abs().times(-1);
    const isFloor = goal.op === '>=' || goal.op === '>';
    return isFloor ? low.minus(goal.value.big) : goal.value.big.minus(high);
  }
  const fromBelow = low.minus(goal.min.big);
  const fromAbove = goal.max.big.minus(high);
  return goal.within && fromAbove.lt(fromBelow) ? fromAbove : fromBelow;
}
