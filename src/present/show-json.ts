import type { Candidate, Evaluation, TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import type { Language } from '../model/messages/index.ts';
import type { LogEntry } from '../model/schema/task.ts';
import { dayOrNull, ExactNumber, type Json, rounded } from './json.ts';
import { reasonSentence, textOf } from './labels.ts';
import { type Authorship, visibleAmendments } from './show-common.ts';
import { visibleLog } from './show-task.ts';
import { goalJson, resultJson, targetRow, valueJson } from './target-row.ts';
import { taskRow } from './task-row.ts';

export type JsonObject = { readonly [key: string]: Json };

const sourceJson = (
  source:
    | { place?: string | undefined; text?: string | undefined; document?: string | undefined }
    | undefined,
): Json =>
  source === undefined
    ? null
    : { place: source.place ?? null, text: source.text ?? null, document: source.document ?? null };

export const authorshipJson = (authorship: Authorship | null): Json => authorship && { ...authorship };

export function targetShowJson(
  each: TargetEvaluation,
  evaluation: Evaluation,
  authorship: Authorship | null,
  language: Language,
): JsonObject {
  const { target } = each;
  const { asOf } = evaluation;
  return {
    kind: 'target',
    ...targetRow(each, asOf, language),
    statement: target.statement ?? null,
    method: target.method ?? null,
    indicator: target.indicator ?? null,
    baseline:
      target.baseline === undefined
        ? null
        : {
            date: dayOrNull(target.baseline.date.last),
            value: valueJson(target.baseline.value),
            source: target.baseline.source ?? null,
          },
    milestones: target.milestones.map((mark) => ({ by: mark.by.text, goal: goalJson(mark.goal) })),
    results: each.candidates
      .filter((candidate) => candidate.visible)
      .map((candidate) => candidateJson(candidate, each)),
    amendments: visibleAmendments(target.amendments, asOf).map((entry) => ({
      date: dayOrNull(entry.date.last),
      basis: entry.basis,
      goal: goalJson(entry.goal ?? null),
      by:
        entry.by === undefined ? null : entry.by.kind === 'once' ? entry.by.period.text : entry.by.rule.every,
      lead: entry.lead ?? null,
    })),
    source: sourceJson(target.source),
    also: target.also.map((also) => ({
      place: also.place,
      text: also.text ?? null,
      goal: goalJson(also.goal ?? null),
    })),
    note: target.note ?? null,
    last_commit: authorshipJson(authorship),
  };
}

function candidateJson(candidate: Candidate, each: TargetEvaluation): JsonObject {
  return {
    ...resultJson(candidate, each.target.unit),
    origin: candidate.origin,
    file: candidate.file,
    index: candidate.index,
    decides: candidate === each.result,
    early: candidate.early,
    usable: candidate.unusable === null,
    unusable: candidate.unusable,
    satisfied: candidate.satisfied,
    note: candidate.entry.note ?? null,
  };
}

export function targetExplainJson(
  each: TargetEvaluation,
  evaluation: Evaluation,
  language: Language,
): JsonObject {
  const { settings } = evaluation.repository;
  const { pace } = each;
  const lag = each.target.lag ?? settings.lag;
  const ids = new Set(each.children?.ids ?? []);
  const siblings = evaluation.plans.find(({ plan }) => plan.id === each.plan.id)?.targets ?? [];
  return {
    as_of: dayOrNull(evaluation.asOf),
    due: dayOrNull(each.due),
    period: each.period?.text ?? null,
    scope: each.scope,
    goal: goalJson(each.goal),
    lag,
    on_track: settings.on_track,
    at_risk: settings.at_risk,
    candidates: each.candidates.map((candidate) =>
      candidate.visible
        ? { visible: true, ...candidateJson(candidate, each) }
        : {
            visible: false,
            reported: dayOrNull(candidate.reported.last),
            file: candidate.file,
            index: candidate.index,
          },
    ),
    mean: valueJson(each.mean ?? undefined),
    baseline: pace && {
      date: dayOrNull(pace.baseline.date.last),
      value: new ExactNumber(pace.baseline.value),
      from: pace.baseline.from,
    },
    aim: pace && new ExactNumber(pace.aim),
    expected: rounded(pace?.expected),
    progress: rounded(pace?.progress),
    pace: rounded(pace?.pace),
    children: siblings
      .filter(({ target }) => ids.has(target.id))
      .map((child) => ({ ref: child.target.ref, status: child.status, rule: child.rule })),
    ...ruleJson(each, 'target', each.target.unit, language),
  };
}

function ruleJson(
  { rule, reasons }: Pick<TaskEvaluation, 'rule' | 'reasons'>,
  kind: 'target' | 'task',
  unit: string | undefined,
  language: Language,
) {
  return {
    rule,
    rule_text: textOf(language, `rule.${kind}.${rule}`),
    reasons: reasons.map((reason) => ({ key: reason.key, text: reasonSentence(reason, unit, language) })),
  };
}

export function taskShowJson(
  each: TaskEvaluation,
  { asOf }: Evaluation,
  authorship: Authorship | null,
  language: Language,
): JsonObject {
  const { task } = each;
  return {
    kind: 'task',
    ...taskRow(each, asOf, language),
    implementing: task.implementing ?? [],
    contributes_to: task.contributes_to ?? [],
    completed: dayOrNull(each.completed),
    occurrence: each.occurrence?.text ?? null,
    stages: (task.stages ?? []).map((stage) => ({ by: stage.by.text, output: stage.output })),
    log: visibleLog(task.log, asOf).map(logJson),
    amendments: visibleAmendments(task.amendments, asOf).map((entry) => ({
      date: dayOrNull(entry.date.last),
      basis: entry.basis,
      deadline: entry.deadline?.text ?? null,
      lead: entry.lead ?? null,
    })),
    source: sourceJson(task.source),
    also: (task.also ?? []).map((also) => ({ place: also.place, text: also.text ?? null })),
    note: task.note ?? null,
    last_commit: authorshipJson(authorship),
  };
}

const logJson = (entry: LogEntry): JsonObject => ({
  date: dayOrNull((entry.date ?? entry.reported)?.last),
  reported: dayOrNull((entry.reported ?? entry.date)?.last),
  status: entry.status ?? null,
  progress: entry.progress ?? null,
  for: entry.for?.text ?? null,
  stage: entry.stage ?? null,
  agency: entry.agency ?? null,
  evidence: entry.evidence ?? null,
  source: entry.source ?? null,
  note: entry.note ?? null,
});

export function taskExplainJson(
  each: TaskEvaluation,
  evaluation: Evaluation,
  language: Language,
): JsonObject {
  const visible = visibleLog(each.task.log, evaluation.asOf);
  return {
    as_of: dayOrNull(evaluation.asOf),
    due: dayOrNull(each.due),
    occurrence: each.occurrence?.text ?? null,
    due_soon: evaluation.repository.settings.due_soon,
    completed: dayOrNull(each.completed),
    entries: { visible: visible.length, hidden: (each.task.log ?? []).length - visible.length },
    ...ruleJson(each, 'task', undefined, language),
  };
}
