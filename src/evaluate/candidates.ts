// Every reported value of a target, its own and its indicator's, with what it can decide (docs/design.md, section 3).
import type { Day } from '../model/civil-date.ts';
import type { Period } from '../model/period.ts';
import { type Goal, sameUnit, satisfies } from '../model/quantity.ts';
import type { Indicator, ResultEntry, Target } from '../model/repository.ts';
import { type Context, territoryOn } from './context.ts';
import type { Candidate, Unusable } from './types.ts';

/** What a result is measured against. */
export interface Measure {
  readonly goal: Goal | null;
  readonly unit: string | undefined;
  /** The issuer's territory on the earlier of the day asked for and the due day. */
  readonly scope: string | null;
  /** Where the goal returns: only results that describe this period count. */
  readonly period: Period | null;
}

/** All results of a target and of the indicator it names, visible or not, in no order that matters. */
export function candidatesOf(context: Context, target: Target, measure: Measure): Candidate[] {
  const { file, unit } = target;
  const own = candidatesFrom(context, measure, { origin: 'own', file, unit }, target.results);
  const indicator = indicatorOf(context, target);
  if (indicator?.results === undefined) return own;
  const source: Source = { origin: 'indicator', file: indicator.file, unit: indicator.unit };
  return own.concat(candidatesFrom(context, measure, source, indicator.results));
}

/** The indicator that a target names; undefined without one, and for a name that no file has. */
export const indicatorOf = (context: Context, { indicator }: Target): Indicator | undefined =>
  indicator === undefined
    ? undefined
    : context.repository.indicators.get(`${context.plan.issuer}/${indicator}`);

/** Where a list of results stands. */
interface Source {
  readonly origin: 'own' | 'indicator';
  readonly file: string;
  readonly unit: string | undefined;
}

const candidatesFrom = (
  context: Context,
  measure: Measure,
  source: Source,
  results: readonly ResultEntry[],
): Candidate[] => results.map((entry, index) => candidateOf(context, measure, source, entry, index));

function candidateOf(
  context: Context,
  measure: Measure,
  { origin, file, unit: usualUnit }: Source,
  entry: ResultEntry,
  index: number,
): Candidate {
  const date = (entry.date ?? entry.reported) as Period;
  const reported = entry.reported ?? date;
  const scope = entry.scope ?? territoryOn(context.register, date.last);
  const unit = entry.unit ?? usualUnit;
  const satisfied = satisfiedBy(entry, measure, unit, scope);
  return {
    entry,
    origin,
    file,
    index,
    date,
    reported,
    quality: entry.quality ?? 'official',
    scope,
    unit,
    visible: reported.last <= context.asOf,
    early: origin === 'indicator' && isBefore(date, context.plan.period?.first),
    unusable: unusableReason(entry, measure, unit, scope, date, satisfied),
    satisfied,
  };
}

const isBefore = (date: Period, start: Day | undefined): boolean => start !== undefined && date.last < start;

/** Whether the entry meets what is asked, when it is of the right unit and territory; null when it cannot tell. */
function satisfiedBy(
  entry: ResultEntry,
  measure: Measure,
  unit: string | undefined,
  scope: string | null,
): boolean | null {
  if (measure.goal === null) return entry.verdict === undefined ? null : entry.verdict === 'achieved';
  if (entry.value === undefined || !sameUnit(unit, measure.unit) || scope !== measure.scope) return null;
  const answer = satisfies(measure.goal, entry.value);
  return answer === 'unknown' ? null : answer === 'yes';
}

function unusableReason(
  entry: ResultEntry,
  measure: Measure,
  unit: string | undefined,
  scope: string | null,
  date: Period,
  satisfied: boolean | null,
): Unusable | null {
  const describesPeriod =
    measure.period === null || (measure.period.first <= date.first && date.last <= measure.period.last);
  if (!describesPeriod) return 'other_period';
  if (entry.counts === false) return 'not_counted';
  if (satisfied !== null) return null;
  if (entry.value === undefined) {
    if (entry.text !== undefined) return 'text_only';
    return entry.verdict === undefined ? 'bare_claim' : 'no_figure';
  }
  if (measure.goal === null) return 'no_figure';
  if (!sameUnit(unit, measure.unit)) return 'other_unit';
  return scope === measure.scope ? 'too_vague' : 'other_scope';
}
