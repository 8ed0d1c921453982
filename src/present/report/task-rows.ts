// Tasks as rows of the report: who, by when, how far, what was last reported.
import { cellOf } from '../../evaluate/report/counts.ts';
import { latestEntry } from '../../evaluate/report/moves.ts';
import { type Entry, visibleEntries } from '../../evaluate/task-log.ts';
import type { TaskEvaluation } from '../../evaluate/types.ts';
import { type Day, formatDay } from '../../model/civil-date.ts';
import { formatPeriod } from '../dates.ts';
import { deadlineWords } from '../deadline-words.ts';
import { agenciesText, planName, taskStatusLabel } from '../labels.ts';
import { formatNumber } from '../numbers.ts';
import { deadlineText } from '../task-row.ts';
import { paperOf } from './citation.ts';
import type { TaskRow } from './model-tasks.ts';
import { officialLead, remarksOf } from './target-rows.ts';
import { dayText, nameText, upperFirst } from './words.ts';

export function taskRowOf(item: TaskEvaluation, asOf: Day): TaskRow {
  const { task, plan, flags } = item;
  return {
    id: task.id,
    ref: task.ref,
    plan: plan.id,
    plan_name: planName(plan),
    name: nameText(task.name),
    lead: officialLead(item, task.lead_doubt !== undefined),
    coordinating: agenciesText(item.coordinating, 'vi'),
    output: task.output ?? '',
    deadline: taskDeadline(item, asOf),
    due: item.due === null ? null : formatDay(item.due),
    due_words: item.due === null ? '' : dayText(item.due),
    status: item.status,
    label: taskStatusLabel(item, 'vi'),
    cell: cellOf(item),
    days_late: item.daysLate,
    days_left: item.daysLeft,
    progress: item.progress,
    unreported: item.unreported,
    report: lastReport(item, asOf),
    flags,
    remarks: remarksOf(flags, ['implied_due']),
    paper: paperOf(plan, task.source?.place),
    internal: task.internal === true || plan.internal === true,
  };
}

/** The paper's own words while its deadline stands, else the deadline in force. */
function taskDeadline(item: TaskEvaluation, asOf: Day): string {
  const { task } = item;
  const inForce = deadlineText(task, asOf);
  if (task.deadline_text !== undefined && inForce === (task.deadline?.text ?? null))
    return task.deadline_text;
  if (inForce === null) return item.due === null ? '' : `Hết kỳ kế hoạch (${dayText(item.due)})`;
  const words = upperFirst(deadlineWords(inForce, 'vi'));
  return item.occurrence === null ? words : `${words} (kỳ ${formatPeriod(item.occurrence, 'vi')})`;
}

/** Of a task that returns, about the occurrence judged. */
function lastReport(item: TaskEvaluation, asOf: Day): string {
  const { occurrence } = item;
  const known = visibleEntries(item.task.log, asOf);
  const own = known.filter(
    ({ body }) => body.for?.last === occurrence?.last && body.for?.first === occurrence?.first,
  );
  const entry = latestEntry(occurrence === null ? known : own);
  return entry === undefined ? '' : entryWords(entry);
}

const STATE_WORDS = {
  not_started: 'chưa bắt đầu',
  in_progress: 'đang thực hiện',
  paused: 'tạm dừng',
  done: 'hoàn thành',
  cancelled: 'dừng thực hiện',
} as const;

/** `20/10/2025: hoàn thành, Quyết định 88/QĐ-SYT`. */
export function entryWords({ body, date }: Entry): string {
  const parts = [
    body.status === undefined ? undefined : STATE_WORDS[body.status],
    body.progress === undefined ? undefined : `${formatNumber(body.progress, 'vi')}%`,
    body.evidence ?? body.note,
  ].filter((part) => part !== undefined);
  const when = formatPeriod(date, 'vi');
  return parts.length === 0 ? when : `${when}: ${parts.join(', ')}`;
}
