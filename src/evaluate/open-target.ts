// Rules 5 to 10: a target that is not met, waiting, missed, or moving at some pace towards its goal.
import { addMonths, type Day } from '../model/civil-date.ts';
import { satisfies } from '../model/quantity.ts';
import { baselineOf } from './baseline.ts';
import { indicatorOf } from './candidates.ts';
import { paceOf } from './pace.ts';
import type { Case, Judgement } from './target.ts';
import type { Candidate, Pace, Reason, TargetStatus } from './types.ts';

interface Opened {
  readonly judgement: Judgement;
  readonly pace: Pace | null;
}

/** Goes on from a judgement of rules 1, 2 or 7; the first two stand as they are. */
export function judgeOpen(facts: Case, judgement: Judgement): Opened {
  const { inForce } = judgement;
  if (judgement.rule < 3 || inForce === null) return { judgement, pace: null };
  const { due, context } = facts;
  if (due !== null && context.asOf > due) {
    const until = due + lagOf(facts);
    if (context.asOf <= until && isOld(facts, inForce, due)) {
      return answer(judgement, 'awaiting', 5, {
        key: 'figure_not_yet_known',
        params: { until: { day: until } },
      });
    }
    return answer(judgement, 'missed', 6, { key: 'goal_not_met' });
  }
  const pace = paceAtRule7(facts, inForce);
  if (typeof pace === 'string') return answer(judgement, 'in_progress', 7, { key: pace });
  const { on_track, at_risk } = context.settings;
  if (pace.pace >= on_track)
    return answer(judgement, 'on_track', 8, { key: 'pace_on_track', params: paceParams(pace) }, pace);
  if (pace.pace >= at_risk)
    return answer(judgement, 'at_risk', 9, { key: 'pace_at_risk', params: paceParams(pace) }, pace);
  return answer(judgement, 'off_track', 10, { key: 'pace_off_track', params: paceParams(pace) }, pace);
}

const answer = (
  { inForce, isLate, isTied, mean }: Judgement,
  status: TargetStatus,
  rule: number,
  reason: Reason,
  pace: Pace | null = null,
): Opened => ({ judgement: { status, rule, reasons: [reason], inForce, isLate, isTied, mean }, pace });

const paceParams = (pace: Pace): NonNullable<Reason['params']> => ({
  pace: Math.round(pace.pace * 1e4) / 1e4,
});

/** Days after the due day until the figure is known: the target's, its indicator's, the repository's. */
function lagOf(facts: Case): number {
  const { target, context } = facts;
  return target.lag ?? indicatorOf(context, target)?.lag ?? context.settings.lag;
}

/** Whether the result describes a time at least one reporting interval before the due day. */
export const isOld = (facts: Case, candidate: Candidate, due: Day): boolean =>
  candidate.date.last <= addMonths(due, -facts.context.reportingMonths);

/** The pace, or the reason of rule 7 why there is none. */
function paceAtRule7(facts: Case, inForce: Candidate): Pace | string {
  const { target, goal, due, context } = facts;
  if (goal === null) return 'qualitative';
  if (target.method === 'step') return 'method_step';
  if (target.method === 'average') return 'average_not_complete';
  if (due === null) return 'no_due_day';
  const baseline = baselineOf(context, target, facts.scope, facts.candidates, inForce);
  if (baseline === 'none') return 'no_baseline';
  if (baseline === 'unfit') return 'baseline_unfit';
  if (satisfies(goal, { op: '=', value: baseline.value }) === 'yes') return 'baseline_meets_goal';
  return paceOf(target, goal, due, baseline, inForce);
}
