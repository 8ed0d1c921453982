// Days that no amendment can move: those of a task's stages, and a plan's own end.
import type { Day } from '../../model/civil-date.ts';
import type { Path } from '../../model/finding.ts';
import type { Plan } from '../../model/repository.ts';
import type { TaskEvaluation } from '../types.ts';
import { changeOf, type Subject, subjectOf } from './build.ts';
import { compareDeadlines, type DeadlineSide } from './compare-deadlines.ts';
import { moveNotes, planEnd } from './deadline-changes.ts';
import type { Pair } from './match-items.ts';
import { type Change, type ChangeValue, type Note, note } from './types.ts';

/** Stages are known by their output, else by their place; amendments cannot move them. */
export function stageChanges({ before, after }: Pair<TaskEvaluation>): Change[] {
  const [old, now] = [before.task.stages ?? [], after.task.stages ?? []];
  return now.flatMap((stage, index) => {
    const was =
      old.find(({ output }) => output === stage.output) ??
      (old.length === now.length ? old[index] : undefined);
    return was === undefined
      ? []
      : movedDay(subjectOf(after), 'stages', ['stages', index, 'by'], was.by.last, stage.by.last, [
          note('stage', { output: stage.output }),
        ]);
  });
}

/** The plan's end: what has no date of its own falls due on it. */
export function planEndChanges({ before, after }: Pair<Plan>, subject: Subject, implied: number): Change[] {
  const [old, now] = [planEnd(before), planEnd(after)];
  const effect = implied > 0 ? [note('implied_items', { count: implied })] : [];
  if (old === null || now === null) return [];
  return movedDay(subject, 'period', ['period'], old, now, effect);
}

function movedDay(
  subject: Subject,
  field: Change['field'],
  path: Path,
  before: Day,
  after: Day,
  effect: readonly Note[],
): Change[] {
  const side = (due: Day): DeadlineSide => ({ deadline: { kind: 'once', text: '', due }, planEnd: null });
  const move = compareDeadlines(side(before), side(after));
  if (move === null) return [];
  const severity = move.kind === 'slipped' ? 'warning' : 'info';
  const value = (due: Day): ChangeValue => ({ is: 'deadline', text: '', due });
  const { kind, days } = move;
  return [
    changeOf(subject, {
      kind,
      severity,
      field,
      path,
      before: value(before),
      after: value(after),
      days,
      effect: [...moveNotes(move), ...effect],
    }),
  ];
}
