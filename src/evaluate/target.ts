// The status of one target without children: the table of docs/design.md, section 3, in its order.
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';
import { type Goal, isBetterThan, type Value } from '../model/quantity.ts';
import { dueDayOf, periodHolding, type Recurrence } from '../model/recurrence.ts';
import type { Target } from '../model/repository.ts';
import type { Due } from '../model/schema/notation.ts';
import { answeringNow, namedLeads } from './agencies.ts';
import { averageOf } from './average.ts';
import { candidatesOf, type Measure } from './candidates.ts';
import { type Context, territoryOn } from './context.ts';
import { momentsOf } from './deciding.ts';
import { forecastOf } from './forecast.ts';
import { amendmentsUntil, fieldInForce } from './in-force.ts';
import { judgeOpen } from './open-target.ts';
import { settle } from './settle.ts';
import { flagsOf } from './target-flags.ts';
import type { Candidate, Reason, TargetEvaluation, TargetStatus } from './types.ts';

/** What the rules look at: the target's terms on the day, and its reported values. */
export interface Case {
  readonly context: Context;
  readonly target: Target;
  readonly goal: Goal | null;
  readonly due: Day | null;
  readonly impliedDue: boolean;
  readonly period: Period | null;
  readonly scope: string | null;
  readonly candidates: readonly Candidate[];
  /** Of the candidates, what is known by the day and describes the time judged; and of it, what can decide. */
  readonly seen: readonly Candidate[];
  readonly usable: readonly Candidate[];
  readonly isAmended: boolean;
}

/** The answer of the rules, before flags. */
export interface Judgement {
  readonly status: TargetStatus;
  readonly rule: number;
  readonly reasons: readonly Reason[];
  readonly inForce: Candidate | null;
  readonly isLate: boolean;
  /** Equals on both sides of the goal. */
  readonly isTied: boolean;
  readonly mean?: Value | undefined;
}

export function evaluateTarget(context: Context, target: Target): TargetEvaluation {
  const terms = termsOn(context, target);
  const period = judgedPeriod(context, terms.by);
  const facts = caseOf(context, target, terms, period);
  const judgement = judge(facts);
  const evaluated =
    judgement.status === 'exceeded' || judgement.status === 'achieved' ? null : judgeOpen(facts, judgement);
  const final = evaluated?.judgement ?? judgement;
  const canForecast =
    facts.goal !== null && facts.due !== null && facts.period === null && context.asOf <= facts.due;
  return {
    target,
    plan: context.plan,
    status: final.status,
    rule: final.rule,
    flags: flagsOf(facts, final),
    reasons: final.reasons,
    goal: facts.goal,
    due: facts.due,
    period: facts.period,
    result: final.inForce,
    mean: final.mean ?? null,
    candidates: facts.candidates,
    pace: evaluated?.pace ?? null,
    forecast:
      canForecast && facts.goal !== null && facts.due !== null
        ? forecastOf(facts.candidates, facts.goal, facts.due, context.asOf)
        : null,
    last: lastClosed(context, target, terms, period),
    children: null,
    lead: namedLeads(context, target.lead, terms.lead),
    leadNow: answeringNow(context, terms.lead),
    scope: facts.scope,
  };
}

interface Terms {
  readonly goal: Goal | null;
  readonly by: Due | undefined;
  readonly lead: readonly string[];
  readonly isAmended: boolean;
}

function termsOn(context: Context, target: Target): Terms {
  const amendments = amendmentsUntil(target.amendments, context.asOf);
  return {
    goal: fieldInForce(amendments, 'goal', target.goal) ?? null,
    by: fieldInForce(amendments, 'by', target.by),
    lead: fieldInForce(amendments, 'lead', target.lead) ?? [],
    isAmended: amendments.length > 0,
  };
}

/** Of a goal that returns: the period that holds the day, or the plan's first or last one when the day lies outside the plan. */
function judgedPeriod(context: Context, by: Due | undefined): Period | null {
  if (by?.kind !== 'every') return null;
  const { period } = context.plan;
  const lowest = Math.max(context.asOf, period?.first ?? context.asOf);
  return periodHolding(by.rule.every, Math.min(lowest, period?.last ?? lowest));
}

function caseOf(context: Context, target: Target, terms: Terms, period: Period | null): Case {
  const { by, goal } = terms;
  const due =
    by === undefined
      ? (context.plan.period?.last ?? null)
      : by.kind === 'once'
        ? by.period.last
        : dueIn(by.rule, period);
  const scope = territoryOn(context.register, Math.min(context.asOf, due ?? context.asOf));
  const measure: Measure = { goal, unit: target.unit, scope, period };
  const candidates = candidatesOf(context, target, measure);
  const seen = candidates.filter(
    ({ visible, early, unusable }) => visible && !early && unusable !== 'other_period',
  );
  return {
    context,
    target,
    goal,
    due,
    impliedDue: by === undefined,
    period,
    scope,
    candidates,
    seen,
    usable: seen.filter(({ unusable }) => unusable === null),
    isAmended: terms.isAmended,
  };
}

const dueIn = (rule: Recurrence, period: Period | null): Day | null =>
  period === null ? null : dueDayOf(rule, period);

/** Rules 1 to 4, and which result is in force; what stays open goes on to rules 5 to 10. */
function judge(facts: Case): Judgement {
  const { seen, usable } = facts;
  if (seen.length === 0) return settled('no_data', 1, [{ key: 'nothing_visible' }]);
  if (usable.length === 0) {
    const onlyText = seen.every(
      ({ entry }) => entry.text !== undefined && entry.value === undefined && entry.verdict === undefined,
    );
    if (onlyText && (facts.due === null || facts.context.asOf <= facts.due)) {
      return settled('in_progress', 7, [{ key: 'only_text_so_far' }]);
    }
    return settled('inconclusive', 2, [{ key: onlyText ? 'only_text' : 'nothing_usable' }]);
  }
  if (facts.target.method === 'average' && facts.goal !== null) return averageOf(facts, facts.goal);
  const found = settle(momentsOf(usable, facts.goal), facts.due, facts.context.asOf);
  if (found.inForce === null) {
    return { ...settled('inconclusive', 2, [{ key: 'tied' }]), isTied: true };
  }
  return satisfiedJudgement(facts, found.inForce, found.isLate);
}

function satisfiedJudgement(facts: Case, inForce: Candidate, isLate: boolean): Judgement {
  if (inForce.satisfied !== true) return decided('in_progress', 7, [], inForce, isLate);
  const value = inForce.entry.value;
  const isExceeded =
    !isLate &&
    facts.goal !== null &&
    value !== undefined &&
    isBetterThan(facts.goal, value, facts.target.unit);
  if (isExceeded) return decided('exceeded', 3, [{ key: 'better_than_goal' }], inForce, isLate);
  return decided('achieved', 4, [{ key: isLate ? 'met_late' : 'goal_met' }], inForce, isLate);
}

const settled = (status: TargetStatus, rule: number, reasons: readonly Reason[]): Judgement =>
  decided(status, rule, reasons, null, false);

const decided = (
  status: TargetStatus,
  rule: number,
  reasons: readonly Reason[],
  inForce: Candidate | null,
  isLate: boolean,
): Judgement => ({ status, rule, reasons, inForce, isLate, isTied: false });

/** Of a goal that returns: how the period before the one judged ended, as known on the day. */
function lastClosed(
  context: Context,
  target: Target,
  terms: Terms,
  current: Period | null,
): TargetEvaluation['last'] {
  const { by } = terms;
  if (by?.kind !== 'every' || current === null) return null;
  const period = periodHolding(by.rule.every, current.first - 1);
  if (context.plan.period !== undefined && period.last < context.plan.period.first) return null;
  const facts = caseOf(context, target, terms, period);
  const judgement = judge(facts);
  const isMet = judgement.status === 'exceeded' || judgement.status === 'achieved';
  const status = isMet ? judgement.status : judgeOpen(facts, judgement).judgement.status;
  return { period, due: dueDayOf(by.rule, period), status };
}
