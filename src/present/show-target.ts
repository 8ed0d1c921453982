// `kh show` of a target: its whole story on a page.
import type { Evaluation, TargetEvaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import { resultChart } from './chart.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { deadlineWords, everyWords } from './deadline-words.ts';
import { reasonSentence, targetStatusWords } from './labels.ts';
import { formatCount, formatGoal, formatNumber, formatShare, formatValue } from './numbers.ts';
import { field, item, type SheetPart, section, title } from './sheet.ts';
import {
  type Authorship,
  agencyNames,
  fileParts,
  flagParts,
  leadParts,
  noDue,
  noteParts,
  placeParts,
  sourceParts,
  visibleAmendments,
} from './show-common.ts';
import { statusRole } from './status-role.ts';
import { byText } from './target-row.ts';
import type { Look } from './text.ts';

export function targetSheet(
  each: TargetEvaluation,
  evaluation: Evaluation,
  authorship: Authorship | null,
  look: Look,
): SheetPart[] {
  const { language } = look;
  const { target, plan } = each;
  return [
    title(target.name),
    ...field(message(language, 'show.ref'), target.ref),
    ...placeParts(plan, target, language),
    ...statusParts(each, language),
    ...goalParts(each, evaluation.asOf, language),
    ...paceParts(each, language),
    ...leadParts(each, target, evaluation.repository, language),
    ...section(message(language, 'show.results'), resultChart(each, look)),
    ...childParts(each, evaluation, language),
    ...amendmentParts(each, evaluation, language),
    ...sourceParts(target, language),
    ...section(message(language, 'show.more'), [
      ...noteParts(target, language),
      ...fileParts(target.file, authorship, language),
    ]),
  ];
}

function statusParts(each: TargetEvaluation, language: Language): SheetPart[] {
  const words = targetStatusWords(each, language);
  const role = statusRole(each);
  return [
    ...field(message(language, 'show.status'), [{ role: role ?? 'strong', text: words }]),
    ...each.reasons.flatMap((reason) => field('', reasonSentence(reason, each.target.unit, language))),
    ...flagParts(each.flags, language),
    ...field(
      message(language, 'show.last'),
      each.last &&
        `${formatPeriod(each.last.period, language)}: ${message(language, `target.status.${each.last.status}`)}`,
    ),
  ];
}

function goalParts(each: TargetEvaluation, asOf: Day, language: Language): SheetPart[] {
  const { target, goal } = each;
  const isImplied = each.flags.includes('implied_due');
  const due = each.due === null ? noDue(isImplied, language) : formatDate(each.due, language);
  const implied = isImplied && each.due !== null ? ` (${message(language, 'show.implied_due')})` : '';
  const by = deadlineWords(byText(target, asOf) ?? '', language);
  const recurring = each.period === null ? '' : ` (${by}: ${formatPeriod(each.period, language)})`;
  return [
    ...field(
      message(language, 'show.goal'),
      goal === null
        ? (target.statement ?? message(language, 'show.qualitative'))
        : formatGoal(goal, target.unit, language),
    ),
    ...field(message(language, 'show.unit'), target.unit),
    ...field(message(language, 'show.due'), due + implied + recurring),
    ...field(
      message(language, 'show.milestones'),
      target.milestones
        .map((mark) => `${formatPeriod(mark.by, language)}: ${formatGoal(mark.goal, target.unit, language)}`)
        .join('; '),
    ),
    ...field(message(language, 'show.indicator'), target.indicator),
  ];
}

function paceParts(each: TargetEvaluation, language: Language): SheetPart[] {
  const { pace, forecast, target } = each;
  const baseline = target.baseline;
  const met = forecast?.met_on;
  return [
    ...field(
      message(language, 'show.baseline'),
      baseline &&
        `${formatValue(baseline.value, baseline.unit ?? target.unit, language)} (${formatPeriod(baseline.date, language)})`,
    ),
    ...field(
      message(language, 'show.progress'),
      pace &&
        message(language, 'show.progress.text', {
          progress: formatShare(pace.progress, language),
          pace: formatShare(pace.pace, language),
        }),
    ),
    ...field(
      message(language, 'show.forecast'),
      forecast &&
        message(language, met === null ? 'show.forecast.never' : 'show.forecast.met', {
          value: formatNumber(forecast.value_at_due, language),
          day: met === null || met === undefined ? '' : formatDate(met, language),
        }),
    ),
  ];
}

function childParts(each: TargetEvaluation, { plans }: Evaluation, language: Language): SheetPart[] {
  if (each.children === null) return [];
  const ids = new Set(each.children.ids);
  const siblings = plans.find(({ plan }) => plan.id === each.plan.id)?.targets ?? [];
  const { met, total } = each.children;
  const head = message(language, 'show.children', {
    met: formatCount(met, language),
    total: formatCount(total, language),
  });
  return section(
    head,
    siblings
      .filter(({ target }) => ids.has(target.id))
      .map((child) =>
        item([
          `${child.target.id} ${child.target.name}: `,
          { role: statusRole(child) ?? 'strong', text: targetStatusWords(child, language) },
        ]),
      ),
  );
}

function amendmentParts(
  { target, plan }: TargetEvaluation,
  { asOf, repository }: Evaluation,
  language: Language,
): SheetPart[] {
  const lines = visibleAmendments(target.amendments, asOf).map((entry) =>
    [
      formatPeriod(entry.date, language),
      entry.basis,
      entry.goal &&
        message(language, 'show.amended.goal', { goal: formatGoal(entry.goal, target.unit, language) }),
      entry.by &&
        message(language, 'show.amended.due', {
          due:
            entry.by.kind === 'once'
              ? formatPeriod(entry.by.period, language)
              : everyWords(entry.by.rule.every, language),
        }),
      entry.lead &&
        message(language, 'show.amended.lead', { lead: agencyNames(entry.lead, plan, repository) ?? '' }),
      entry.note,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  );
  return section(message(language, 'show.amendments'), lines.map(item));
}
