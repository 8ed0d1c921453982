// `--explain`: every input and every step that led to a status.
import type { Candidate, Evaluation, TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import { candidateValue } from './chart.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { reasonSentence, targetStatusWords, textOf } from './labels.ts';
import { formatDecimal, formatNumber, formatShare } from './numbers.ts';
import { field, item, type SheetPart, section, table } from './sheet.ts';
import { visibleLog } from './show-task.ts';

export function explainTarget(
  each: TargetEvaluation,
  evaluation: Evaluation,
  language: Language,
): SheetPart[] {
  const { settings } = evaluation.repository;
  return [
    ...section(message(language, 'explain.heading'), [
      ...field(message(language, 'explain.as_of'), formatDate(evaluation.asOf, language)),
      ...field(message(language, 'explain.scope'), each.scope),
      ...field(
        message(language, 'explain.due'),
        each.due === null ? undefined : formatDate(each.due, language),
      ),
      ...field(
        message(language, 'explain.lag'),
        each.due === null
          ? undefined
          : message(language, 'explain.lag.text', {
              days: each.target.lag ?? settings.lag,
              until: formatDate(each.due + (each.target.lag ?? settings.lag), language),
            }),
      ),
      ...field(
        message(language, 'explain.thresholds'),
        message(language, 'explain.thresholds.text', {
          on_track: formatShare(settings.on_track, language),
          at_risk: formatShare(settings.at_risk, language),
        }),
      ),
    ]),
    ...section(message(language, 'explain.candidates'), candidateTable(each, language)),
    ...section(message(language, 'explain.pace'), paceParts(each, language)),
    ...ruleParts(each, 'target', each.target.unit, language),
  ];
}

function candidateTable(each: TargetEvaluation, language: Language): SheetPart[] {
  return table(
    [
      { title: message(language, 'explain.describes'), most: 16 },
      { title: message(language, 'explain.known'), most: 12 },
      { title: message(language, 'show.value'), most: 16 },
      { title: message(language, 'explain.use'), grow: 3 },
      { title: message(language, 'explain.where'), grow: 2, optional: true },
    ],
    each.candidates.map((candidate) => [
      formatPeriod(candidate.date, language),
      formatDate(candidate.reported.last, language),
      // What became known later stays hidden, its value included.
      candidate.visible ? candidateValue(candidate, each.target.unit, language) : '',
      candidateUse(candidate, each, language),
      whereText(candidate, each),
    ]),
  );
}

/** The place in the target's own file, or in the indicator's. */
const whereText = (candidate: Candidate, { target }: TargetEvaluation): string =>
  `${candidate.origin === 'indicator' ? `${target.indicator} ` : ''}results[${candidate.index}]`;

/** What the entry can decide and what it says: `quyết định; đạt mục tiêu`, `không dùng: khác đơn vị`. */
function candidateUse(candidate: Candidate, each: TargetEvaluation, language: Language): string {
  if (!candidate.visible) return message(language, 'explain.hidden');
  const words = [
    candidate === each.result ? message(language, 'show.decides') : undefined,
    candidate.early ? message(language, 'show.early') : undefined,
    candidate.unusable === null
      ? message(language, 'explain.usable')
      : message(language, 'explain.unusable', { why: textOf(language, `unusable.${candidate.unusable}`) }),
    candidate.satisfied === null
      ? undefined
      : message(language, candidate.satisfied ? 'explain.satisfied' : 'explain.not_satisfied'),
    candidate.quality === 'official' ? undefined : message(language, `quality.${candidate.quality}`),
    candidate.scope === null || candidate.scope === each.scope ? undefined : candidate.scope,
  ];
  return words.filter((word) => word !== undefined).join('; ');
}

function paceParts({ pace, target }: TargetEvaluation, language: Language): SheetPart[] {
  if (pace === null) return [];
  const { baseline } = pace;
  const from = message(language, `explain.baseline.${baseline.from}`);
  return [
    ...field(message(language, 'explain.method'), target.method ?? 'linear'),
    ...field(
      message(language, 'show.baseline'),
      `${formatDecimal(baseline.value, language)} (${formatPeriod(baseline.date, language)}; ${from})`,
    ),
    ...field(message(language, 'explain.aim'), formatDecimal(pace.aim, language)),
    ...field(message(language, 'explain.expected'), formatNumber(pace.expected, language, 4)),
    ...field(message(language, 'explain.progress'), formatNumber(pace.progress, language, 4)),
    ...field(message(language, 'explain.pace_value'), formatNumber(pace.pace, language, 4)),
  ];
}

type Ruled = Pick<TargetEvaluation | TaskEvaluation, 'rule' | 'reasons'>;

function ruleParts(
  { rule, reasons }: Ruled,
  kind: 'target' | 'task',
  unit: string | undefined,
  language: Language,
): SheetPart[] {
  return section(message(language, 'explain.rule'), [
    item(message(language, 'explain.rule.text', { rule, text: textOf(language, `rule.${kind}.${rule}`) })),
    ...reasons.map((reason) => item(reasonSentence(reason, unit, language))),
  ]);
}

export function explainTask(each: TaskEvaluation, evaluation: Evaluation, language: Language): SheetPart[] {
  const { settings } = evaluation.repository;
  const visible = visibleLog(each.task.log, evaluation.asOf).length;
  const hidden = (each.task.log ?? []).length - visible;
  return [
    ...section(message(language, 'explain.heading'), [
      ...field(message(language, 'explain.as_of'), formatDate(evaluation.asOf, language)),
      ...field(
        message(language, 'explain.due'),
        each.due === null ? undefined : formatDate(each.due, language),
      ),
      ...field(
        message(language, 'explain.due_soon'),
        message(language, 'explain.due_soon.text', { days: settings.due_soon }),
      ),
      ...field(
        message(language, 'explain.entries'),
        message(language, 'explain.entries.text', { visible, hidden }),
      ),
      ...field(
        message(language, 'show.completed'),
        each.completed === null ? undefined : formatDate(each.completed, language),
      ),
    ]),
    ...ruleParts(each, 'task', undefined, language),
  ];
}

/** The children of a parent with the rule that decided each. */
export function explainChildren(
  each: TargetEvaluation,
  { plans }: Evaluation,
  language: Language,
): SheetPart[] {
  const ids = new Set(each.children?.ids ?? []);
  const siblings = plans.find(({ plan }) => plan.id === each.plan.id)?.targets ?? [];
  return section(
    message(language, 'explain.children'),
    siblings
      .filter(({ target }) => ids.has(target.id))
      .map((child) =>
        item(
          message(language, 'explain.child', {
            id: child.target.id,
            status: targetStatusWords(child, language),
            rule: child.rule,
            why: child.reasons.map((reason) => reasonSentence(reason, child.target.unit, language)).join(' '),
          }),
        ),
      ),
  );
}
