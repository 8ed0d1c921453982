// Rows of the table `items`.
import { isParent } from '../../evaluate/roll-up.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from '../../evaluate/types.ts';
import type { Plan, Repository, Target, Task } from '../../model/repository.ts';
import { rounded } from '../json.ts';
import { byText } from '../target-row.ts';
import { deadlineText } from '../task-row.ts';
import { dayCell, type ExportRow, listCell, quantityCells } from './cells.ts';

export const itemRows = (evaluation: Evaluation, plans: readonly PlanEvaluation[]): ExportRow[] =>
  plans.flatMap((each) => [
    ...each.targets.map((item) => targetItem(item, each, evaluation)),
    ...each.tasks.map((item) => taskItem(item, each, evaluation)),
  ]);

/** Whether an item stands in the totals of `kh status`. */
export const isCounted = (item: TargetEvaluation | TaskEvaluation, { replaced }: PlanEvaluation): boolean =>
  !replaced && ('task' in item || !isParent(item));

function targetItem(item: TargetEvaluation, plan: PlanEvaluation, evaluation: Evaluation): ExportRow {
  const { target, result, forecast, last, children } = item;
  return {
    ...EMPTY,
    ...identityCells('target', target, plan.plan),
    ...indicatorCells(target, plan.plan, evaluation.repository),
    parent: target.parent ?? null,
    unit: target.unit ?? null,
    ...quantityCells('goal', item.goal),
    goal_within: item.goal?.op === 'range' ? item.goal.within : null,
    by_period: byText(target, evaluation.asOf),
    ...judgementCells(item),
    ...quantityCells('result', result?.entry.value),
    result_date: dayCell(result?.date.last),
    result_reported: dayCell(result?.reported.last),
    result_text: result?.entry.text ?? null,
    result_verdict: result?.entry.verdict ?? null,
    result_stated: result?.entry.stated ?? null,
    result_quality: result?.quality ?? null,
    result_scope: result?.scope ?? null,
    result_unit: result === null ? null : (result.unit ?? target.unit ?? null),
    result_source: result?.entry.source ?? null,
    progress: rounded(item.pace?.progress),
    pace: rounded(item.pace?.pace),
    forecast_value_at_due: rounded(forecast?.value_at_due),
    forecast_met_on: dayCell(forecast?.met_on),
    last_period: last?.period.text ?? null,
    last_due: dayCell(last?.due),
    last_status: last?.status ?? null,
    children_met: children?.met ?? null,
    children_total: children?.total ?? null,
    ...standingCells(item, target, plan),
  };
}

function taskItem(item: TaskEvaluation, plan: PlanEvaluation, { asOf }: Evaluation): ExportRow {
  const { task, last, agenciesReported } = item;
  return {
    ...EMPTY,
    ...identityCells('task', task, plan.plan),
    deadline: deadlineText(task, asOf),
    deadline_text: task.deadline_text ?? null,
    output: task.output ?? null,
    ...judgementCells(item),
    progress_percent: item.progress,
    last_period: last?.for.text ?? null,
    last_due: dayCell(last?.due),
    last_status: last?.status ?? null,
    last_days_late: last?.daysLate ?? null,
    days_late: item.daysLate,
    days_left: item.daysLeft,
    unreported: item.unreported,
    agencies_reported_count: agenciesReported?.count ?? null,
    agencies_reported_of: agenciesReported?.of ?? null,
    skipped: item.skipped,
    log_count: item.logCount,
    ...standingCells(item, task, plan),
  };
}

/** What only the other kind of item has. */
const EMPTY: ExportRow = {
  parent: null,
  indicator: null,
  indicator_name: null,
  unit: null,
  ...quantityCells('goal', null),
  goal_within: null,
  by_period: null,
  deadline: null,
  deadline_text: null,
  output: null,
  ...quantityCells('result', null),
  result_date: null,
  result_reported: null,
  result_text: null,
  result_verdict: null,
  result_stated: null,
  result_quality: null,
  result_scope: null,
  result_unit: null,
  result_source: null,
  progress: null,
  pace: null,
  progress_percent: null,
  forecast_value_at_due: null,
  forecast_met_on: null,
  last_days_late: null,
  children_met: null,
  children_total: null,
  days_late: null,
  days_left: null,
  unreported: null,
  agencies_reported_count: null,
  agencies_reported_of: null,
  skipped: null,
  log_count: null,
};

const identityCells = (kind: 'target' | 'task', item: Target | Task, plan: Plan): ExportRow => ({
  kind,
  ref: item.ref,
  plan: item.plan,
  id: item.id,
  name: item.name,
  group_id: item.group ?? null,
  group_name: plan.groups?.find(({ id }) => id === item.group)?.name ?? null,
});

const indicatorCells = ({ indicator }: Target, { issuer }: Plan, { indicators }: Repository): ExportRow => ({
  indicator: indicator ?? null,
  indicator_name: indicators.get(`${issuer}/${indicator}`)?.name ?? null,
});

const judgementCells = (item: TargetEvaluation | TaskEvaluation): ExportRow => ({
  due: dayCell(item.due),
  due_implied: item.flags.some((flag) => flag === 'implied_due'),
  status: item.status,
  rule: item.rule,
  flags: listCell(item.flags),
});

const standingCells = (
  item: TargetEvaluation | TaskEvaluation,
  file: Target | Task,
  plan: PlanEvaluation,
): ExportRow => ({
  lead_doubt: file.lead_doubt !== undefined,
  replaced: plan.replaced,
  counted: isCounted(item, plan),
  internal: file.internal === true || plan.plan.internal === true,
  file: file.file,
});
