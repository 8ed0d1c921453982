// Which plans and agencies a report is about, and up to which day it knows things.
import { type CutOffDecision, decideCutOff } from '../../evaluate/report/cut-off.ts';
import { withoutInternal } from '../../evaluate/report/known-by.ts';
import { dataWindow, type ReportPeriod } from '../../evaluate/report/period.ts';
import { plansInForce } from '../../evaluate/report/plans.ts';
import { readSelection } from '../../evaluate/selection-words.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Language } from '../../model/messages/index.ts';
import { CENTRAL_REGISTER, type Plan, type Repository } from '../../model/repository.ts';
import { formatDate } from '../../present/dates.ts';
import type { OptionValues } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { unknownWord } from '../session.ts';

export interface Scope {
  /** With internal items only where they were asked for. */
  readonly repository: Repository;
  readonly plans: readonly Plan[];
  readonly cutOff: CutOffDecision;
  /** `<register>/<id>`; null for all. */
  readonly agencies: readonly string[] | null;
}

/** What was asked, beside the period. */
export interface ScopeQuestion {
  readonly period: ReportPeriod | null;
  readonly options: OptionValues;
  readonly days: Days;
  /** Plans whose plan.yaml cannot be read. */
  readonly broken: readonly string[];
  /** Of sentences that end the command. */
  readonly language: Language;
}

export interface Days {
  readonly asOf: Day | null;
  readonly today: Day;
  /** The day written on the paper. */
  readonly dated: Day | null;
}

export function readScope(everything: Repository, question: ScopeQuestion): Scope {
  const { options, broken } = question;
  const { plan = [], agency = [] } = options;
  const outcome = readSelection(everything, { plan, agency }, broken);
  if ('unknown' in outcome) throw unknownWord(outcome.unknown);
  const named = outcome.selection.plans;
  const keys = outcome.selection.agencies === null ? null : [...outcome.selection.agencies];
  const repository = options.internal === true ? everything : withoutInternal(everything);
  const plans =
    named === null ? plansOf(repository, keys, question) : repository.plans.filter(({ id }) => named.has(id));
  if (plans.length === 0) {
    const unread = broken.filter((id) => named?.has(id));
    throw unread.length > 0
      ? new Refusal('refusal.plan_unreadable', { plans: unread.join(', ') })
      : new Refusal('refusal.no_public_plans');
  }
  return {
    repository,
    plans,
    cutOff: cutOffOf(plans, repository, question),
    agencies: keys && ofIssuers(keys, plans),
  };
}

/** Those in force; the registers of the agencies say whose, where kh.yaml does not. */
function plansOf(
  repository: Repository,
  agencies: readonly string[] | null,
  { period, days: { asOf, today }, language }: ScopeQuestion,
): readonly Plan[] {
  const { calendar, office } = repository.settings;
  const usual = period === null ? today : Math.min(dataWindow(period, calendar).to, today);
  const day = asOf ?? usual;
  const registers = [...new Set((agencies ?? []).map(registerOf))].filter((id) => id !== CENTRAL_REGISTER);
  const issuer = registers.length === 1 ? registers[0] : office.issuer;
  if (issuer !== undefined && !repository.registers.has(issuer)) throw unknownIssuer(issuer, repository);
  const outcome = plansInForce(repository, { period, issuer, day });
  if ('plans' in outcome) return outcome.plans;
  if (outcome.problem === 'no_plans')
    throw new Refusal('refusal.no_plans_in_period', { date: formatDate(day, language) });
  throw severalIssuers(outcome.issuers);
}

const unknownIssuer = (issuer: string, { registers }: Repository): Refusal =>
  new Refusal('refusal.unknown_issuer', {
    issuer,
    known: [...registers.keys()].filter((id) => id !== CENTRAL_REGISTER).join(', '),
  });

/** So many plans of an issuer are named. */
const MOST_NAMED = 4;

/** Whose plans there are, and what to type for one of them. */
function severalIssuers(issuers: readonly { readonly issuer: string; readonly plans: readonly string[] }[]) {
  const named = issuers.map(({ issuer, plans }) => {
    const rest = plans.length > MOST_NAMED ? ', …' : '';
    return `${issuer} (${plans.slice(0, MOST_NAMED).join(', ')}${rest})`;
  });
  const largest = issuers.reduce((best, next) => (next.plans.length > best.plans.length ? next : best));
  return new Refusal('refusal.several_issuers', {
    known: named.join('; '),
    issuer: largest.issuer,
    plans: largest.plans.slice(0, MOST_NAMED).join(','),
  });
}

const registerOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** The same name may stand in the register of an issuer that the report is not about. */
function ofIssuers(keys: readonly string[], plans: readonly Plan[]): readonly string[] {
  const issuers = new Set<string>([CENTRAL_REGISTER, ...plans.map((plan) => plan.issuer)]);
  const own = keys.filter((key) => issuers.has(registerOf(key)));
  return own.length > 0 ? own : keys;
}

function cutOffOf(
  plans: readonly Plan[],
  { settings }: Repository,
  { period, days: { asOf, today, dated }, language }: ScopeQuestion,
): CutOffDecision {
  if (asOf !== null && dated !== null && asOf > dated)
    throw new Refusal('refusal.dated_before_cut', {
      dated: formatDate(dated, language),
      as_of: formatDate(asOf, language),
    });
  if (period !== null)
    return decideCutOff({ period, plans, calendar: settings.calendar, asOf, today, sent: dated });
  if (asOf !== null) return { day: asOf, origin: 'as_of', plan: null };
  return dated !== null && dated < today
    ? { day: dated, origin: 'sending', plan: null }
    : { day: today, origin: 'today', plan: null };
}
