// Which plans a report is about when nobody names them: those of one issuer that were in force in the period.
import type { Day } from '../../model/civil-date.ts';
import type { Plan, Repository } from '../../model/repository.ts';
import type { ReportPeriod } from './period.ts';

export interface PlansQuestion {
  /** Null when a letter is written without a period: then the day stands for it. */
  readonly period: ReportPeriod | null;
  /** The issuer that kh.yaml names as the office's own. */
  readonly issuer: string | undefined;
  /** Plans issued after this day did not exist for the report. */
  readonly day: Day;
}

export type PlansOutcome =
  | { readonly plans: readonly Plan[] }
  /** Without an office that says whose plans are meant, plans of several issuers cannot stand in one report. */
  | {
      readonly problem: 'several_issuers';
      readonly issuers: readonly { readonly issuer: string; readonly plans: readonly string[] }[];
    }
  | { readonly problem: 'no_plans' };

export function plansInForce(repository: Repository, question: PlansQuestion): PlansOutcome {
  const { issuer, day } = question;
  const from = question.period?.first ?? day;
  const candidates = repository.plans
    .filter((plan) => issuer === undefined || plan.issuer === issuer)
    .filter((plan) => isInForce(plan, from, day));
  const issuers = [...new Set(candidates.map((plan) => plan.issuer))];
  if (issuers.length > 1) {
    const plansOf = (issuer: string): string[] =>
      candidates.filter((plan) => plan.issuer === issuer).map(({ id }) => id);
    return {
      problem: 'several_issuers',
      issuers: issuers.map((issuer) => ({ issuer, plans: plansOf(issuer) })),
    };
  }
  return candidates.length === 0 ? { problem: 'no_plans' } : { plans: candidates };
}

/** Issued by `day`, not over before `from`, not replaced by `day`; what a plan does not say does not exclude it. */
function isInForce(plan: Plan, from: Day, day: Day): boolean {
  const end = plan.period?.last ?? null;
  return (
    (plan.issued === undefined || plan.issued.first <= day) &&
    (end === null || end >= from) &&
    (plan.replaced === undefined || plan.replaced.date.last > day)
  );
}
