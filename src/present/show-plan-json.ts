// `kh show PLAN --json`.
import { countItems } from '../evaluate/roll-up.ts';
import type { PlanEvaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import type { Plan } from '../model/repository.ts';
import { dayOrNull, ExactNumber, type Json } from './json.ts';
import { planRow } from './plan-row.ts';
import type { Authorship } from './show-common.ts';
import { authorshipJson, type JsonObject } from './show-json.ts';

export function planShowJson(each: PlanEvaluation, authorship: Authorship | null): JsonObject {
  const { plan } = each;
  const { targets, tasks } = countItems(each.targets, each.tasks);
  return {
    kind: 'plan',
    ...planRow(each),
    targets: { total: targets.total, parents: targets.parents, ...targets.by },
    tasks: { total: tasks.total, ...tasks.by, overdue_unreported: tasks.overdueUnreported },
    short: plan.short ?? null,
    signer: plan.signer ?? null,
    vision: plan.vision?.text ?? null,
    standing_agency: plan.standing_agency ?? null,
    based_on: (plan.based_on ?? []).map((basis) => ({
      number: basis.number ?? null,
      date: day(basis.date),
      issuer: basis.issuer ?? null,
      title: basis.title ?? null,
      plan: basis.plan ?? null,
    })),
    reporting: (plan.reporting ?? []).map((duty) => ({
      every: duty.every,
      to: duty.to ?? null,
      by: duty.by ?? [],
      text: duty.text ?? null,
      reports: (duty.reports ?? []).map((report) => ({
        period: report.period.text,
        due: day(report.due),
        cutoff: day(report.cutoff),
        text: report.text ?? null,
      })),
    })),
    budget: budgetJson(plan),
    recipients: plan.recipients ?? [],
    unresolved: (plan.unresolved ?? []).map((entry) => ({
      place: entry.place,
      text: entry.text,
      agency: entry.agency ?? null,
    })),
    note: plan.note ?? null,
    last_commit: authorshipJson(authorship),
  };
}

const day = (period: { last: Day } | undefined): string | null => dayOrNull(period?.last);

const budgetJson = (plan: Plan): Json =>
  (plan.budget ?? []).map((budget) => ({
    year: budget.year,
    unit: budget.unit,
    total: budget.total === undefined ? null : new ExactNumber(budget.total),
    parts: (budget.parts ?? []).map((part) => ({ name: part.name, amount: new ExactNumber(part.amount) })),
  }));
