// Counts in sentences, as the first part of a report says them.
import {
  countTargets,
  countTasks,
  type TargetCounts,
  type TaskCounts,
} from '../../evaluate/report/counts.ts';
import { existedOn } from '../../evaluate/report/moves.ts';
import type { Evaluation, TargetStatus } from '../../evaluate/types.ts';
import { message } from '../../model/messages/index.ts';
import type { Summary } from './model-summary.ts';
import { countChangeText, countText, shareText } from './words.ts';

export function summaryOf(now: Evaluation, before: Evaluation | null): Summary {
  const targets = countTargets(now.plans.flatMap((each) => each.targets));
  const tasks = countTasks(now.plans.flatMap((each) => each.tasks));
  const old = before !== null && allExisted(before) ? before : null;
  const lastTargets = old && countTargets(old.plans.flatMap((each) => each.targets));
  const lastTasks = old && countTasks(old.plans.flatMap((each) => each.tasks));
  return {
    targets: {
      ...targets,
      last: lastTargets,
      sentence: targetSentence(targets),
      change:
        lastTargets && targets.total + lastTargets.total > 0 ? targetChange(targets, lastTargets) : null,
    },
    tasks: {
      ...tasks,
      last: lastTasks,
      sentence: taskSentence(tasks),
      change: lastTasks && tasks.total + lastTasks.total > 0 ? taskChange(tasks, lastTasks) : null,
    },
  };
}

/** Totals compare only where every plan was there to be counted. */
const allExisted = (before: Evaluation): boolean =>
  before.plans.every((each) => existedOn(each, before.asOf));

/** After what is met: the statuses in the order in which a report names them. */
const OTHERS: readonly TargetStatus[] = [
  'on_track',
  'in_progress',
  'at_risk',
  'off_track',
  'missed',
  'awaiting',
  'inconclusive',
  'no_data',
];

export function targetSentence({ total, met, estimated, by_status: by }: TargetCounts): string {
  if (total === 0) return 'Không có chỉ tiêu nào trong phạm vi báo cáo.';
  const within = [
    by.exceeded > 0 ? `${countText(by.exceeded)} chỉ tiêu vượt` : undefined,
    estimated > 0 ? `${countText(estimated)} chỉ tiêu ước đạt` : undefined,
  ].filter((part) => part !== undefined);
  const inner = within.length === 0 ? '' : ` (trong đó ${within.join(', ')})`;
  const others = OTHERS.filter((status) => by[status] > 0).map(
    (status) => `${countText(by[status])} chỉ tiêu ${message('vi', `target.status.${status}`).toLowerCase()}`,
  );
  const first =
    met === 0
      ? 'chưa có chỉ tiêu nào đạt'
      : `${countText(met)} chỉ tiêu đạt và vượt, bằng ${shareText(met, total)}${inner}`;
  return `Tổng số ${countText(total)} chỉ tiêu: ${[first, ...others].join('; ')}.`;
}

export function taskSentence(counts: TaskCounts): string {
  if (counts.total === 0) return 'Không có nhiệm vụ nào trong phạm vi báo cáo.';
  const done = `đã hoàn thành ${countText(counts.done)} (đúng hạn ${countText(counts.done_in_time)}, quá hạn ${countText(counts.done_late)})`;
  const late =
    counts.overdue === 0
      ? `quá hạn 0`
      : `quá hạn ${countText(counts.overdue)}, trong đó ${countText(counts.overdue_unreported)} chưa có báo cáo`;
  const open = `chưa hoàn thành ${countText(counts.open)} (trong hạn ${countText(counts.open_in_time)}, ${late})`;
  const rest = [
    counts.no_deadline > 0 ? `không có thời hạn ${countText(counts.no_deadline)}` : undefined,
    counts.unclosed > 0 ? `hết kỳ chưa khép lại ${countText(counts.unclosed)}` : undefined,
    counts.stopped > 0 ? `đã dừng ${countText(counts.stopped)}` : undefined,
  ].filter((part) => part !== undefined);
  return `Tổng số ${countText(counts.total)} nhiệm vụ: ${[done, open, ...rest].join('; ')}.`;
}

function targetChange(now: TargetCounts, before: TargetCounts): string {
  return `So với kỳ trước: số chỉ tiêu đạt và vượt ${countChangeText(now.met, before.met)}; số chỉ tiêu chưa có số liệu ${countChangeText(now.by_status.no_data, before.by_status.no_data)}.`;
}

function taskChange(now: TaskCounts, before: TaskCounts): string {
  return `So với kỳ trước: số nhiệm vụ đã hoàn thành ${countChangeText(now.done, before.done)}; số nhiệm vụ quá hạn ${countChangeText(now.overdue, before.overdue)}.`;
}
