// One thing to act on in words: a heading and the cases behind it.
import { agencyKeyOf, shortAgencyName } from '../evaluate/agency-directory.ts';
import { isAbsence } from '../evaluate/answering.ts';
import type { AgencyShare } from '../evaluate/attention.ts';
import { type Concern, type OverdueDetail, opposingCandidate } from '../evaluate/attention.ts';
import type { EvaluationBrief, TargetBrief, TaskBrief } from '../evaluate/brief/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import { parsePeriod } from '../model/period.ts';
import { type AgencyLabel, agencyLabels } from './agency-labels.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { planName } from './labels.ts';
import { formatCount, formatGoal, formatValue } from './numbers.ts';
import { deadlineText } from './task-row.ts';
import { shorten } from './width.ts';

/** A case: a plan's name and an item's name may be shortened to fit, `id` and `after` stay whole. */
export interface CaseView {
  readonly plan: string;
  readonly id: string;
  readonly name: string;
  readonly after: string;
}

/** `KH CĐS 2025/4 Tỷ lệ chi 0,22% (mục tiêu ≥ 1%)`, or the sentence. */
export const caseText = ({ plan, id, name, after }: CaseView): string =>
  [id === '' ? '' : `${plan}/${id}`, name, after].filter((part) => part !== '').join(' ');

/** `và 3 chỉ tiêu khác: kh list ...`. */
export const moreText = ({ count, command }: NonNullable<ConcernView['more']>, language: Language): string =>
  count === null
    ? message(language, 'concern.all', { command })
    : message(language, 'concern.more', { count: formatCount(count, language), command });

export interface ConcernView {
  readonly severity: Concern['severity'];
  readonly title: string;
  readonly cases: readonly CaseView[];
  /** How many cases are not listed (null where none is), and the command that lists them all. */
  readonly more: { readonly count: number | null; readonly command: string } | null;
}

/** Longer ones are no names, and would push everything else off the screen. */
const LONGEST_AGENCY = 80;
const SHOWN_CASES = 4;
const SHOWN_AGENCIES = 4;
const SHOWN_OLD_AGENCIES = 2;
/** From so many on, single cases say less than where they are. */
const MANY = 10;

export function concernView(concern: Concern, evaluation: EvaluationBrief, language: Language): ConcernView {
  const { severity } = concern;
  if (concern.about === 'targets') return { severity, ...targetConcern(concern, language) };
  const { tasks, kind, overdue } = concern;
  const count = formatCount(tasks.length, language);
  if (overdue === null) {
    const days = evaluation.repository.settings.due_soon;
    return { severity, title: message(language, `concern.${kind}`, { count, days }), cases: [], more: null };
  }
  const { reported, unreported } = overdue;
  return {
    severity,
    title: message(language, `concern.${kind}`, { count, reported, unreported }),
    cases: [agencyCase(overdue, evaluation, language), longestCase(overdue.longest, evaluation, language)],
    more: null,
  };
}

function targetConcern(
  { kind, targets }: Extract<Concern, { about: 'targets' }>,
  language: Language,
): Omit<ConcernView, 'severity'> {
  const title = message(language, `concern.${kind}`, { count: formatCount(targets.length, language) });
  const command = `kh list targets ${targets.every((item) => item.status === kind) ? '--status' : '--flag'} ${kind}`;
  if (targets.length >= MANY) {
    const counts = countsByPlan(targets, language);
    return { title, cases: counts === null ? [] : [sentence(counts)], more: { count: null, command } };
  }
  return {
    title,
    cases: targets.slice(0, SHOWN_CASES).map((item) => targetCase(item, kind === 'contested', language)),
    more: targets.length > SHOWN_CASES ? { count: targets.length - SHOWN_CASES, command } : null,
  };
}

const sentence = (text: string): CaseView => ({ plan: '', id: '', name: '', after: text });

/** Null where all are of one plan. */
function countsByPlan(targets: readonly TargetBrief[], language: Language): string | null {
  const counts = new Map<string, number>();
  for (const { plan } of targets) counts.set(planName(plan), (counts.get(planName(plan)) ?? 0) + 1);
  if (counts.size < 2) return null;
  return [...counts].map(([name, count]) => `${name} ${formatCount(count, language)}`).join(' · ');
}

function targetCase(item: TargetBrief, isContested: boolean, language: Language): CaseView {
  const { target } = item;
  return {
    plan: planName(item.plan),
    id: target.id,
    name: target.name,
    after: isContested ? contestedFigures(item, language) : figures(item, language),
  };
}

/** `0,22% (mục tiêu ≥ 1%)`; empty where there is neither figure nor goal. */
function figures(item: TargetBrief, language: Language): string {
  const { unit } = item.target;
  const measured = item.mean ?? item.result?.entry.value;
  const value = measured === undefined ? '' : formatValue(measured, item.result?.unit ?? unit, language);
  if (item.goal === null) return value;
  const goal = message(language, 'concern.goal', { goal: formatGoal(item.goal, unit, language) });
  return value === '' ? goal : `${value} ${goal}`;
}

function contestedFigures(item: TargetBrief, language: Language): string {
  const opposing = opposingCandidate(item)?.entry.value;
  const own = item.result?.entry.value;
  if (opposing === undefined || own === undefined || item.goal === null) return figures(item, language);
  return message(language, 'concern.either', {
    one: formatValue(own, undefined, language),
    other: formatValue(opposing, item.target.unit, language),
    goal: formatGoal(item.goal, item.target.unit, language),
  });
}

function agencyCase({ agencies }: OverdueDetail, evaluation: EvaluationBrief, language: Language): CaseView {
  const label = agencyLabels(
    evaluation.repository,
    agencies.map((share) => share.agency),
    language,
  );
  const named = agencies.filter((share) => !isAbsence(share.agency));
  const shown = named.length <= SHOWN_AGENCIES + 1 ? named : named.slice(0, SHOWN_AGENCIES);
  const rest = named.slice(shown.length);
  const texts = shown.map((share) => shareText(share, label, evaluation, language));
  if (rest.length > 0) {
    const count = rest.reduce((sum, share) => sum + share.count, 0);
    texts.push(message(language, 'concern.other_agencies', { agencies: rest.length, count }));
  }
  const absent = agencies.filter((share) => isAbsence(share.agency));
  for (const { agency, count } of absent) {
    const shown = { name: label(agency), count: formatCount(count, language) };
    texts.push(message(language, 'concern.absent', shown));
  }
  return sentence(texts.join(' · '));
}

function shareText(
  share: AgencyShare,
  label: AgencyLabel,
  evaluation: EvaluationBrief,
  language: Language,
): string {
  const shown = shorten(label(share.agency), LONGEST_AGENCY);
  const name = share.ended ? message(language, 'agency.ended', { name: shown }) : shown;
  const text = `${name} ${formatCount(share.count, language)}`;
  if (share.inherited.length === 0) return text;
  return `${text} (${inheritedText(share.inherited, evaluation, language)})`;
}

/** Predecessors stand in the agency's own register, so their short names are enough. */
function inheritedText(
  inherited: AgencyShare['inherited'],
  { repository }: EvaluationBrief,
  language: Language,
): string {
  const shown = inherited.slice(
    0,
    inherited.length === SHOWN_OLD_AGENCIES + 1 ? inherited.length : SHOWN_OLD_AGENCIES,
  );
  const rest = inherited.slice(shown.length);
  const texts = shown.map((each) =>
    message(language, 'concern.inherited.from', {
      count: formatCount(each.count, language),
      name: shorten(shortAgencyName(repository, each.agency), LONGEST_AGENCY),
    }),
  );
  if (rest.length > 0) {
    const count = rest.reduce((sum, each) => sum + each.count, 0);
    texts.push(message(language, 'concern.inherited.others', { agencies: rest.length, count }));
  }
  const key = inherited.some((each) => each.tentative) ? 'concern.inherited.tentative' : 'concern.inherited';
  return message(language, key, { items: texts.join(', ') });
}

function longestCase(item: TaskBrief, evaluation: EvaluationBrief, language: Language): CaseView {
  const lead = item.leadNow.map((agency) =>
    shorten(shortAgencyName(evaluation.repository, agencyKeyOf(item.plan, agency.id)), LONGEST_AGENCY),
  );
  const deadline = parsePeriod(deadlineText(item.task, evaluation.asOf) ?? '');
  const due =
    deadline === undefined
      ? formatDate(item.due ?? evaluation.asOf, language)
      : formatPeriod(deadline, language);
  const parts = [
    message(language, 'concern.longest', {
      days: formatCount(item.daysLate ?? 0, language),
      ref: item.task.ref,
    }),
    lead.length > 0 ? lead.join(', ') : message(language, 'agency.none'),
    message(language, 'concern.deadline', { due }),
  ];
  return sentence(parts.join(' · '));
}
