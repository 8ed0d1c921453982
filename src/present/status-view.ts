// What `kh status` says, as words and ordered rows; the terminal, Markdown and CSV print this one model.
import { type Concern, listConcerns } from '../evaluate/attention.ts';
import type { EvaluationBrief } from '../evaluate/brief/types.ts';
import { activePlans, type Grouping, type RollUp, rollUp } from '../evaluate/roll-up.ts';
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

/** What rows of a table of statuses may stand for. */
export type RowKind = Grouping | 'issuer';

export interface StatusRow {
  readonly label: string;
  /** Printed once above neighbouring rows that share it. */
  readonly section: string | null;
  readonly counts: RollUp['totals'];
  /** For programs: what kind of row it is, and the ids of what it stands for. */
  readonly ids: { readonly kind: RowKind | 'total' } & {
    readonly [K in RowKind]?: string | null;
  };
}

/** Rows and their total, as a table shows them. */
export interface StatusTable {
  readonly by: RowKind;
  readonly rows: readonly StatusRow[];
  readonly totals: RollUp['totals'];
}

export interface StatusView extends StatusTable {
  readonly header: readonly string[];
  /** What stands in place of concerns where there are none. */
  readonly nothing: string;
  readonly concerns: readonly ConcernView[];
  readonly notes: readonly string[];
}

export function statusView(evaluation: EvaluationBrief, question: StatusQuestion): StatusView {
  const { language, by } = question;
  const summary = rollUp(evaluation, by);
  const concerns = listConcerns(evaluation);
  return {
    header: header(evaluation, summary, question),
    nothing: nothingText(evaluation, question),
    concerns: concerns.map((concern) => concernView(concern, evaluation, language)),
    by,
    rows: statusRows(evaluation, summary.rows, language),
    totals: summary.totals,
    notes: [...sharesNote(concerns, by, language), ...notes(evaluation, summary, question)],
  };
}

function header(
  evaluation: EvaluationBrief,
  { totals }: RollUp,
  { language, head }: StatusQuestion,
): string[] {
  const count = (value: number): string => formatCount(value, language);
  return [
    message(language, 'status.as_of', { date: formatDate(evaluation.asOf, language) }),
    message(language, 'status.plans', { count: count(activePlans(evaluation).length) }),
    message(language, 'status.targets', { count: count(totals.targets.total) }),
    message(language, 'status.tasks', { count: count(totals.tasks.total) }),
    ...(head === null ? [] : [head]),
  ];
}

/** Without any plan, all is not well: nobody has begun, or nothing can be read. */
function nothingText({ repository }: EvaluationBrief, { language, findings }: StatusQuestion): string {
  if (repository.plans.length > 0) return message(language, 'status.nothing');
  return message(language, findings.errors > 0 ? 'status.no_plans.broken' : 'status.no_plans');
}

/** Numbers by agency that add up to more than the tasks they stand under. */
function sharesNote(concerns: readonly Concern[], by: Grouping, language: Language): string[] {
  const isShared = concerns.some(
    (concern) =>
      concern.about === 'tasks' &&
      (concern.overdue?.agencies ?? []).reduce((sum, { count }) => sum + count, 0) > concern.tasks.length,
  );
  return isShared && by !== 'agency' ? [message(language, 'status.note.shares')] : [];
}

/** Plans that the day asked for comes before: what they hold counts, which a reader might not expect. */
function notIssuedYet(evaluation: EvaluationBrief): readonly string[] {
  return activePlans(evaluation)
    .filter(({ plan }) => plan.issued !== undefined && plan.issued.first > evaluation.asOf)
    .map(({ plan }) => planName(plan));
}

function notes(
  evaluation: EvaluationBrief,
  { totals }: RollUp,
  { language, by, findings }: StatusQuestion,
): string[] {
  const replaced = evaluation.plans.filter((each) => each.replaced).map((each) => planName(each.plan));
  const { parents } = totals.targets;
  const ahead = notIssuedYet(evaluation);
  return [
    ...(by === 'agency' ? [message(language, 'status.note.by_agency')] : []),
    ...(parents > 0
      ? [message(language, 'status.note.parents', { count: formatCount(parents, language) })]
      : []),
    ...(ahead.length > 0
      ? [message(language, 'status.note.before_issue', { count: ahead.length, names: ahead.join('; ') })]
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
