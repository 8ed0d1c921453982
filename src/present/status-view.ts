// What `kh status` says, as words and ordered rows; the terminal, Markdown and CSV print this one model.
import { listConcerns } from '../evaluate/attention.ts';
import { activePlans, type Grouping, type RollUp, rollUp } from '../evaluate/roll-up.ts';
import type { Evaluation } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import { type ConcernView, concernView } from './concern-view.ts';
import { formatDate } from './dates.ts';
import { planName } from './labels.ts';
import { formatCount } from './numbers.ts';
import { statusRows } from './status-rows.ts';

export interface StatusQuestion {
  readonly by: Grouping;
  readonly language: Language;
  /** Short commit of what was read; null outside git. */
  readonly head: string | null;
  readonly findings: { readonly errors: number; readonly warnings: number };
}

export interface StatusRow {
  readonly label: string;
  /** Printed once above neighbouring rows that share it. */
  readonly section: string | null;
  readonly counts: RollUp['totals'];
}

export interface StatusView {
  readonly header: readonly string[];
  readonly concerns: readonly ConcernView[];
  readonly by: Grouping;
  readonly rows: readonly StatusRow[];
  readonly totals: RollUp['totals'];
  readonly notes: readonly string[];
}

export function statusView(evaluation: Evaluation, question: StatusQuestion): StatusView {
  const { language, by } = question;
  const summary = rollUp(evaluation, by);
  return {
    header: header(evaluation, summary, question),
    concerns: listConcerns(evaluation).map((concern) => concernView(concern, evaluation, language)),
    by,
    rows: statusRows(evaluation, summary.rows, language),
    totals: summary.totals,
    notes: notes(evaluation, summary, question),
  };
}

function header(evaluation: Evaluation, { totals }: RollUp, { language, head }: StatusQuestion): string[] {
  const count = (value: number): string => formatCount(value, language);
  return [
    message(language, 'status.as_of', { date: formatDate(evaluation.asOf, language) }),
    message(language, 'status.plans', { count: count(activePlans(evaluation).length) }),
    message(language, 'status.targets', { count: count(totals.targets.total) }),
    message(language, 'status.tasks', { count: count(totals.tasks.total) }),
    ...(head === null ? [] : [head]),
  ];
}

function notes(
  evaluation: Evaluation,
  { totals }: RollUp,
  { language, by, findings }: StatusQuestion,
): string[] {
  const replaced = evaluation.plans.filter((each) => each.replaced).map((each) => planName(each.plan));
  const { parents } = totals.targets;
  return [
    ...(by === 'agency' ? [message(language, 'status.note.by_agency')] : []),
    ...(parents > 0
      ? [message(language, 'status.note.parents', { count: formatCount(parents, language) })]
      : []),
    ...(replaced.length > 0
      ? [message(language, 'status.note.replaced', { count: replaced.length, names: replaced.join('; ') })]
      : []),
    ...(findings.errors + findings.warnings > 0
      ? [
          message(language, 'status.note.findings', {
            errors: formatCount(findings.errors, language),
            warnings: formatCount(findings.warnings, language),
          }),
        ]
      : []),
  ];
}
