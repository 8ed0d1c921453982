// What is shown beside a target's status (docs/design.md, section 3, "Flags").
import { addMonths } from '../model/civil-date.ts';
import { satisfies } from '../model/quantity.ts';
import { isOfOtherTerritory } from './baseline.ts';
import { reportingMonths, silenceStart } from './context.ts';
import { momentsOf } from './deciding.ts';
import type { Case, Judgement } from './target.ts';
import { type Candidate, TARGET_FLAGS, type TargetFlag } from './types.ts';

type Test = (facts: Case, judgement: Judgement, seen: readonly Candidate[]) => boolean;

const isMet = ({ status }: Judgement): boolean => status === 'achieved' || status === 'exceeded';
const isPast = ({ due, context }: Case): boolean => due !== null && context.asOf > due;
const isClaim = ({ entry }: Candidate): boolean =>
  entry.stated === 'achieved' || entry.stated === 'not_achieved';

const TESTS: Readonly<Record<TargetFlag, Test>> = {
  late: (_, judgement) => judgement.isLate,
  regressed: (facts, _, seen) => hasRegressed(facts, seen),
  contested: (_, judgement, seen) =>
    judgement.isTied || seen.some((other) => contests(other, judgement.inForce)),
  disputed: (_, judgement) => {
    const stated = judgement.inForce?.entry.stated;
    return stated === 'achieved' ? !isMet(judgement) : stated === 'not_achieved' && isMet(judgement);
  },
  unsupported: (_, __, seen) => seen.some((claim) => isClaim(claim) && isUnsupported(claim, seen)),
  estimated: (_, judgement) => isMet(judgement) && judgement.inForce?.quality === 'estimate',
  old_data: (facts, { inForce }) => {
    const start = facts.context.plan.period?.first;
    return inForce !== null && start !== undefined && inForce.date.last < start;
  },
  newer_unusable: (_, { inForce }, seen) =>
    inForce !== null && seen.some(({ unusable, date }) => unusable !== null && date.last > inForce.date.last),
  break: (facts, _, seen) =>
    seen.some(({ entry, scope }) => entry.value !== undefined && scope !== facts.scope) ||
    isOfOtherTerritory(facts.context, facts.target, facts.scope),
  stale: (facts, judgement) => !isMet(judgement) && !isPast(facts) && isSilent(facts),
  unreported: (facts, { rule }) => rule === 1 && isPast(facts),
  implied_due: (facts) => facts.impliedDue,
  milestone_missed: (facts, judgement, seen) => !isMet(judgement) && hasMissedMilestone(facts, seen),
  amended: (facts) => facts.isAmended,
  partly: (_, { inForce, rule }) => rule >= 5 && inForce?.entry.verdict === 'partly',
};

export function flagsOf(facts: Case, judgement: Judgement): TargetFlag[] {
  const seen = facts.candidates.filter(
    ({ visible, early, unusable }) => visible && !early && unusable !== 'other_period',
  );
  return TARGET_FLAGS.filter((flag) => TESTS[flag](facts, judgement, seen));
}

const usableOf = (seen: readonly Candidate[]): Candidate[] =>
  seen.filter(({ unusable }) => unusable === null);

/** An earlier result satisfied, the latest does not. */
function hasRegressed(facts: Case, seen: readonly Candidate[]): boolean {
  if (facts.target.method === 'average') return false;
  const usable = usableOf(seen);
  // Most targets never met their goal: nothing to fall back from.
  if (!usable.some(({ satisfied }) => satisfied === true)) return false;
  const moments = momentsOf(usable, facts.goal);
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
const isUnsupported = (claim: Candidate, seen: readonly Candidate[]): boolean =>
  claim.unusable !== null &&
  claim.unusable !== 'not_counted' &&
  !usableOf(seen).some(({ date }) => date.last >= claim.date.last);

/** Nothing reported within a reporting interval plus the days of grace, from the plan's issue on. */
function isSilent({ candidates, context }: Case): boolean {
  const reported = candidates.filter(({ visible }) => visible).map((candidate) => candidate.reported.last);
  const start = silenceStart(context.plan);
  if (start === null) return false;
  const last = Math.max(start, ...reported);
  return context.asOf > addMonths(last, reportingMonths(context.plan)) + context.settings.grace;
}

/** A milestone's day has passed and the latest figure for a time up to it does not satisfy it. */
function hasMissedMilestone(facts: Case, seen: readonly Candidate[]): boolean {
  if (facts.target.milestones.length === 0) return false;
  const moments = momentsOf(usableOf(seen), facts.goal);
  return facts.target.milestones.some(({ by, goal }) => {
    if (by.last >= facts.context.asOf) return false;
    const value = moments.findLast(({ date }) => date <= by.last)?.winner?.entry.value;
    return value !== undefined && satisfies(goal, value) === 'no';
  });
}
