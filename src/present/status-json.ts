// `kh status --json` (docs/design.md, section 5).
import { findAgency } from '../evaluate/agency-directory.ts';
import { isAbsence } from '../evaluate/answering.ts';
import { type Concern, listConcerns, type OverdueDetail } from '../evaluate/attention.ts';
import type { EvaluationBrief, Registers } from '../evaluate/brief/types.ts';
import {
  activePlans,
  type Counts,
  countItems,
  type Grouping,
  rollUp,
  type Subject,
} from '../evaluate/roll-up.ts';
import type { Language } from '../model/messages/index.ts';
import type { Json } from './json.ts';
import { taskRow } from './task-row.ts';

interface StatusAnswer {
  readonly by: Grouping;
  readonly language: Language;
  readonly findings: { readonly errors: number; readonly warnings: number };
}

export function statusJson(evaluation: EvaluationBrief, { by, language, findings }: StatusAnswer) {
  const { rows, totals } = rollUp(evaluation, by);
  const overdue = activePlans(evaluation)
    .flatMap((each) => each.tasks)
    .filter((item) => item.status === 'overdue')
    .sort((left, right) => (right.daysLate ?? 0) - (left.daysLate ?? 0));
  return {
    plans: evaluation.plans.map(({ plan, replaced, targets, tasks }) => ({
      id: plan.id,
      number: plan.number ?? null,
      title: plan.title,
      replaced,
      ...countsJson(countItems(targets, tasks)),
    })),
    totals: countsJson(totals),
    by,
    rows: rows.map(({ subject, ...counts }) => ({
      ...subjectJson(subject, evaluation.repository),
      ...countsJson(counts),
    })),
    overdue: overdue.map((item) => taskRow(item, evaluation.asOf, language)),
    attention: listConcerns(evaluation).map((concern) => concernJson(concern, evaluation.repository)),
    findings: { errors: findings.errors, warnings: findings.warnings },
  } satisfies Record<string, Json>;
}

export const countsJson = ({ targets, tasks }: Counts) => ({
  targets: { total: targets.total, parents: targets.parents, ...targets.by },
  tasks: { total: tasks.total, ...tasks.by, overdue_unreported: tasks.overdueUnreported },
});

function subjectJson(subject: Subject, repository: Registers) {
  switch (subject.by) {
    case 'plan':
      return { plan: subject.plan.id, name: subject.plan.title };
    case 'agency':
      return agencyJson(subject.agency, repository);
    case 'group': {
      const group = subject.plan.groups?.find((each) => each.id === subject.group);
      return { plan: subject.plan.id, group: subject.group, name: group?.name ?? null };
    }
    case 'indicator':
      return { indicator: subject.indicator?.id ?? null, name: subject.indicator?.name ?? null };
  }
}

/** `agency` is null for items without a lead, and for those whose lead is in doubt. */
function agencyJson(key: string, repository: Registers) {
  if (isAbsence(key)) return { agency: null, register: null, name: null, doubt: key === 'doubt' };
  const known = findAgency(repository, key);
  const [register = null, id = key] = key.split('/');
  return {
    agency: known?.id ?? id,
    register: known?.register.id ?? register,
    name: known?.entry.name ?? id,
    doubt: false,
  };
}

function concernJson(concern: Concern, repository: Registers) {
  const { about, kind, severity } = concern;
  const refs =
    about === 'targets'
      ? concern.targets.map((item) => item.target.ref)
      : concern.tasks.map((item) => item.task.ref);
  const base = { kind, about, severity, count: refs.length, refs };
  return about === 'tasks' && concern.overdue !== null
    ? { ...base, ...overdueJson(concern.overdue, repository) }
    : base;
}

const overdueJson = ({ reported, unreported, agencies, longest }: OverdueDetail, repository: Registers) => ({
  reported,
  unreported,
  agencies: agencies.map((share) => ({
    ...agencyJson(share.agency, repository),
    count: share.count,
    inherited: share.inherited.map((each) => ({
      ...agencyJson(each.agency, repository),
      count: each.count,
      tentative: each.tentative,
    })),
  })),
  longest: { ref: longest.task.ref, days_late: longest.daysLate },
});
