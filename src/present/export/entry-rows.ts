// Rows of the tables `results` and `log`: what was known on the day, never what came later.
import { agencyKeyOf } from '../../evaluate/agency-directory.ts';
import type { Candidate, Evaluation, PlanEvaluation, TargetEvaluation } from '../../evaluate/types.ts';
import type { Period } from '../../model/period.ts';
import type { Plan, Task } from '../../model/repository.ts';
import type { LogEntry } from '../../model/schema/task.ts';
import { type ExportRow, quantityCells } from './cells.ts';

export const resultRows = (plans: readonly PlanEvaluation[]): ExportRow[] =>
  plans.flatMap(({ targets }) =>
    targets.flatMap((item) =>
      item.candidates.filter(({ visible }) => visible).map((candidate) => resultRow(item, candidate)),
    ),
  );

function resultRow({ target, result }: TargetEvaluation, candidate: Candidate): ExportRow {
  const { entry } = candidate;
  return {
    ref: target.ref,
    plan: target.plan,
    target: target.id,
    indicator: target.indicator ?? null,
    origin: candidate.origin,
    entry: candidate.index + 1,
    ...momentCells(candidate.date, candidate.reported),
    ...quantityCells('result', entry.value),
    text: entry.text ?? null,
    verdict: entry.verdict ?? null,
    stated: entry.stated ?? null,
    ratio: entry.ratio?.text ?? null,
    out_of: entry.of ?? null,
    quality: candidate.quality,
    unit: candidate.unit ?? target.unit ?? null,
    scope: candidate.scope,
    counts: entry.counts !== false,
    unusable: candidate.unusable,
    satisfied: candidate.satisfied,
    deciding: result !== null && result.origin === candidate.origin && result.index === candidate.index,
    source: entry.source ?? null,
    note: entry.note ?? null,
    file: candidate.file,
  };
}

export const logRows = (evaluation: Evaluation, plans: readonly PlanEvaluation[]): ExportRow[] =>
  plans.flatMap(({ plan, tasks }) =>
    tasks.flatMap(({ task }) =>
      (task.log ?? []).flatMap((body, index) => {
        const date = (body.date ?? body.reported) as Period;
        const reported = body.reported ?? date;
        if (reported.last > evaluation.asOf) return [];
        return [{ ...logRow(task, plan, body, index), ...momentCells(date, reported) }];
      }),
    ),
  );

const logRow = (task: Task, plan: Plan, body: LogEntry, index: number): ExportRow => ({
  ref: task.ref,
  plan: task.plan,
  task: task.id,
  entry: index + 1,
  status: body.status ?? null,
  progress_percent: body.progress ?? null,
  for_period: body.for?.text ?? null,
  stage: body.stage ?? null,
  agency: body.agency === undefined ? null : agencyKeyOf(plan, body.agency),
  evidence: body.evidence ?? null,
  source: body.source ?? null,
  note: body.note ?? null,
  file: task.file,
});

const momentCells = (date: Period, reported: Period): ExportRow => ({
  date: date.last,
  date_text: date.text,
  reported: reported.last,
  reported_text: reported.text,
});
