// One task as the JSON contract has it (docs/design.md, section 5).
import type { DeadlineFacts, TaskBrief } from '../evaluate/brief/types.ts';
import type { Day } from '../model/civil-date.ts';
import type { Language } from '../model/messages/index.ts';
import { dayOrNull, type Json } from './json.ts';
import { reasonSentence, taskStatusLabel } from './labels.ts';
import { agencyNowJson, namedJson } from './target-row.ts';

export function taskRow(item: Omit<TaskBrief, 'plan'>, asOf: Day, language: Language) {
  const { task } = item;
  return {
    id: task.id,
    plan: task.plan,
    ref: task.ref,
    name: task.name,
    group: task.group ?? null,
    lead: item.lead.map(namedJson),
    lead_now: item.leadNow.map(agencyNowJson),
    coordinating: item.coordinating.map(namedJson),
    output: task.output ?? null,
    deadline: deadlineText(task, asOf),
    deadline_text: task.deadline_text ?? null,
    due: dayOrNull(item.due),
    due_implied: item.flags.includes('implied_due'),
    status: item.status,
    label: taskStatusLabel(item, language),
    flags: item.flags,
    rule: item.rule,
    reasons: item.reasons.map((reason) => reasonSentence(reason, undefined, language)),
    days_late: item.daysLate,
    days_left: item.daysLeft,
    progress: item.progress,
    unreported: item.unreported,
    agencies_reported: item.agenciesReported && {
      count: item.agenciesReported.count,
      of: item.agenciesReported.of,
    },
    skipped: item.skipped,
    last: item.last && {
      for: item.last.for.text,
      due: dayOrNull(item.last.due),
      status: item.last.status,
      days_late: item.last.daysLate,
    },
    log_count: item.logCount,
    file: task.file,
  } satisfies Record<string, Json>;
}

/** The deadline as in force on the day, in the notation of the files; null where there is none. */
export function deadlineText(task: DeadlineFacts, asOf: Day): string | null {
  const amended = (task.amendments ?? []).filter(
    (entry) => entry.deadline !== undefined && entry.date.last <= asOf,
  );
  const latest = [...amended].sort((left, right) => left.date.last - right.date.last).at(-1);
  return (latest?.deadline ?? task.deadline)?.text ?? null;
}
