// What each plan's note may speak of: its items by id, period and cut-off.

import { planName } from '../../labels.ts';
import type { ReportInput } from '../input.ts';
import type { TargetGroup } from '../model-targets.ts';
import type { TaskGroup } from '../model-tasks.ts';
import { dayText, periodText } from '../words.ts';
import type { NoteSource } from './note-block.ts';
import { type Subject, subjectOf } from './typed-values.ts';

export function noteSources(
  { now, notes, period, cutOff }: ReportInput,
  targetGroups: readonly TargetGroup[],
  taskGroups: readonly TaskGroup[],
): NoteSource[] {
  return now.plans.map((plan): NoteSource => {
    const { id } = plan.plan;
    const targets = new Map(
      targetGroups
        .filter((group) => group.plan === id)
        .flatMap((group) => group.rows.map((row) => [row.id, row] as const)),
    );
    const tasks = new Map(
      taskGroups
        .filter((group) => group.plan === id)
        .flatMap((group) => group.rows.map((row) => [row.id, row] as const)),
    );
    const note = notes.find((each) => each.plan === id) ?? null;
    const subjects =
      note === null
        ? []
        : plan.targets.flatMap((item): Subject[] => {
            const row = targets.get(item.target.id);
            return row === undefined ? [] : [subjectOf(item, row)];
          });
    return {
      plan,
      planName: planName(plan.plan),
      targets,
      tasks,
      subjects,
      note,
      places: { repository: now.repository, asOf: now.asOf },
      period: periodText(period),
      cutOff: dayText(cutOff.day),
    };
  });
}
