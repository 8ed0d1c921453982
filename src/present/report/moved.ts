// What moved since the last period, in words.

import { cellOf } from '../../evaluate/report/counts.ts';
import { type Cause, type Moved, movesBetween } from '../../evaluate/report/moves.ts';
import type { Evaluation, Reason, TargetEvaluation, TaskEvaluation } from '../../evaluate/types.ts';
import { planName, reasonSentence, targetStatusWords, taskStatusLabel } from '../labels.ts';
import { figureOf } from './figure.ts';
import type { ReportModel } from './model.ts';
import type { TargetMove } from './model-targets.ts';
import type { TaskMove } from './model-tasks.ts';
import { moveLines } from './moved-lines.ts';
import { officialLead } from './target-rows.ts';
import { entryWords } from './task-rows.ts';
import { dayText, nameText } from './words.ts';

export function movedOf(before: Evaluation | null, now: Evaluation): ReportModel['moved'] {
  const moves = before === null ? { targets: [], tasks: [] } : movesBetween(before, now);
  const [targets, tasks] = [moves.targets.map(targetMove), moves.tasks.map(taskMove)];
  const hasSeveralPlans = now.plans.length > 1;
  return {
    targets,
    tasks,
    target_lines: moveLines(targets, 'chỉ tiêu', hasSeveralPlans),
    task_lines: moveLines(tasks, 'nhiệm vụ', hasSeveralPlans),
  };
}

function targetMove({ before, now, direction, cause }: Moved<TargetEvaluation>): TargetMove {
  return {
    id: now.target.id,
    ref: now.target.ref,
    plan_name: planName(now.plan),
    name: nameText(now.target.name),
    from: targetStatusWords(before, 'vi'),
    to: targetStatusWords(now, 'vi'),
    from_status: before.status,
    to_status: now.status,
    direction,
    why: why(cause, now.reasons, (candidate) => {
      const { text, date_words } = figureOf(candidate, now);
      return text === '' ? `có thông tin mới (${date_words})` : `có số liệu mới: ${text} (${date_words})`;
    }),
  };
}

function taskMove({ before, now, direction, cause }: Moved<TaskEvaluation>): TaskMove {
  return {
    id: now.task.id,
    ref: now.task.ref,
    plan_name: planName(now.plan),
    name: nameText(now.task.name),
    lead: officialLead(now, now.task.lead_doubt !== undefined),
    from: taskStatusLabel(before, 'vi'),
    to: taskStatusLabel(now, 'vi'),
    from_cell: cellOf(before),
    to_cell: cellOf(now),
    direction,
    why: why(cause, now.reasons, () => ''),
  };
}

type ResultCause = Extract<Cause, { kind: 'result' }>;

function why(
  cause: Cause,
  reasons: readonly Reason[],
  resultWords: (candidate: ResultCause['candidate']) => string,
): string {
  switch (cause.kind) {
    case 'result':
      return resultWords(cause.candidate);
    case 'entry':
      return `báo cáo ${entryWords(cause.entry)}`;
    case 'amendment':
      return `điều chỉnh ngày ${dayText(cause.day)} theo ${cause.basis}`;
    case 'due':
      return `đã qua hạn ngày ${dayText(cause.day)}`;
    case 'time':
      return reasons.map((reason) => reasonSentence(reason, undefined, 'vi').replace(/\.$/, '')).join('; ');
  }
}
