// What is shown beside a target's status (docs/design.md, section 3, "Flags").
import type { Day } from '../model/civil-date.ts';
import { satisfies } from '../model/quantity.ts';
import { isOfOtherTerritory } from './baseline.ts';
import { isSilent } from './context.ts';
import { momentsOf } from './deciding.ts';
import type { Case, Judgement } from './target.ts';
import { type Candidate, TARGET_FLAGS, type TargetFlag } from './types.ts';

type Test = (facts: Case, judgement: Judgement) => boolean;

const isMet = ({ status }: Judgement): boolean => status === 'achieved' || status === 'exceeded';
const isPast = ({ due, context }: Case): boolean => due !== null && context.asOf > due;
const isClaim = ({ entry }: Candidate): boolean =>
  entry.stated === 'achieved' || entry.stated === 'not_achieved';

const TESTS: Readonly<Record<TargetFlag, Test>> = {
  late: (_, judgement) => judgement.isLate,
  regressed: (facts) => hasRegressed(facts),
  contested: ({ seen }, judgement) =>
    judgement.isTied || seen.some((other) => contests(other, judgement.inForce)),
  disputed: (_, judgement) => {
    const stated = judgement.inForce?.entry.stated;
    return stated === 'achieved' ? !isMet(judgement) : stated === 'not_achieved' && isMet(judgement);
  },
  unsupported: (facts) => facts.seen.some((claim) => isClaim(claim) && isUnsupported(claim, facts)),
  estimated: (_, judgement) => isMet(judgement) && judgement.inForce?.quality === 'estimate',
  old_data: (facts, { inForce }) => {
    const start = facts.context.plan.period?.first;
    return inForce !== null && start !== undefined && inForce.date.last < start;
  },
  newer_unusable: ({ seen }, { inForce }) =>
    inForce !== null && seen.some(({ unusable, date }) => unusable !== null && date.last > inForce.date.last),
  break: (facts) =>
    facts.seen.some(({ entry, scope }) => entry.value !== undefined && scope !== facts.scope) ||
    isOfOtherTerritory(facts.context, facts.target, facts.scope),
  stale: (facts, judgement) =>
    !isMet(judgement) && !isPast(facts) && isSilent(facts.context, lastReport(facts)),
  unreported: (facts, { rule }) => rule === 1 && isPast(facts),
  implied_due: (facts) => facts.impliedDue,
  milestone_missed: (facts, judgement) => !isMet(judgement) && hasMissedMilestone(facts),
  amended: (facts) => facts.isAmended,
  partly: (_, { inForce, rule }) => rule >= 5 && inForce?.entry.verdict === 'partly',
};

export const flagsOf = (facts: Case, judgement: Judgement): TargetFlag[] =>
  TARGET_FLAGS.filter((flag) => TESTS[flag](facts, judgement));

/** An earlier result satisfied, the latest does not. */
function hasRegressed({ target, goal, usable }: Case): boolean {
  if (target.method === 'average') return false;
  // Most targets never met their goal: nothing to fall back from.
  if (!usable.some(({ satisfied }) => satisfied === true)) return false;
  const moments = momentsOf(usable, goal);
  const latest = moments.at(-1)?.winner;
  return latest?.satisfied === false && moments.some(({ winner }) => winner?.satisfied === true);
}

/** On the other side of the goal: a value that does not count, of any date, or an equal one of the same date and quality. */
function contests(other: Candidate, inForce: Candidate | null): boolean {
  if (inForce === null || other.satisfied === null || other.satisfied === inForce.satisfied) return false;
  if (other.unusable === 'not_counted') return true;
  return (
    other.unusable === null &&
    other.date.last === inForce.date.last &&
    other.quality === inForce.quality &&
    other.reported.last === inForce.reported.last
  );
}

/** A claim without a figure of its own, and without a usable figure as recent as the claim. */
const isUnsupported = (claim: Candidate, { usable }: Case): boolean =>
  claim.unusable !== null &&
  claim.unusable !== 'not_counted' &&
  !usable.some(({ date }) => date.last >= claim.date.last);

function lastReport({ candidates }: Case): Day | null {
  let last: Day | null = null;
  for (const { visible, reported } of candidates)
    if (visible && (last === null || reported.last > last)) last = reported.last;
  return last;
}

/** A milestone's day has passed and the latest figure for a time up to it does not satisfy it. */
function hasMissedMilestone(facts: Case): boolean {
  if (facts.target.milestones.length === 0) return false;
  const moments = momentsOf(facts.usable, facts.goal);
  return facts.target.milestones.some(({ by, goal }) => {
    if (by.last >= facts.context.asOf) return false;
    const value = moments.findLast(({ date }) => date <= by.last)?.winner?.entry.value;
    return value !== undefined && satisfies(goal, value) === 'no';
  });
}
