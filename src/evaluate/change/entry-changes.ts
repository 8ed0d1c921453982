// What happened to the appended lists: entries added, and past ones rewritten or taken away, which history does not allow.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import type { Target } from '../../model/repository.ts';
import type { ResultEntry } from '../../model/schema/target.ts';
import type { LogEntry } from '../../model/schema/task.ts';
import type { TargetEvaluation, TaskEvaluation } from '../types.ts';
import type { Amendment } from './amendment.ts';
import { changeOf, type ItemEvaluation, type Subject, subjectOf } from './build.ts';
import { canonical } from './canonical.ts';
import { type EntryMatch, matchEntries } from './match-entries.ts';
import type { Pair } from './match-items.ts';
import { type Change, type ChangeField, type ChangeValue, type Note, note } from './types.ts';

interface EntryList<T> {
  readonly subject: Subject;
  readonly field: Extract<ChangeField, 'results' | 'log' | 'amendments'>;
  readonly show: (entry: T) => ChangeValue;
}

/** Rewritten and removed entries: errors, whatever they held. */
export function lostEntries<T extends object>(
  { subject, field, show }: EntryList<T>,
  match: EntryMatch<T>,
): Change[] {
  return [
    ...match.rewritten.map(({ before, after, afterIndex, fields }) =>
      changeOf(subject, {
        kind: 'rewritten',
        severity: 'error',
        field,
        path: [field, afterIndex],
        before: show(before),
        after: show(after),
        effect: [note('fields', { fields: fields.join(', ') })],
      }),
    ),
    ...match.removed.map(({ entry }) =>
      changeOf(subject, { kind: 'removed', severity: 'error', field, path: [field], before: show(entry) }),
    ),
  ];
}

interface Moments {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

/** New entries; what becomes known only after the day asked for decides nothing yet. */
export function newEntries<T extends Moments>(
  { subject, field, show }: EntryList<T>,
  match: EntryMatch<T>,
  effect: readonly Note[],
  asOf: Day,
): Change[] {
  return match.added.map(({ entry, index }) => {
    const known = (entry.reported ?? entry.date)?.last;
    const isLater = known !== undefined && known > asOf;
    const ahead = isLater ? [note('not_yet_known', { date: { day: known } })] : effect;
    return changeOf(subject, {
      kind: 'result',
      severity: 'info',
      field,
      path: [field, index],
      after: show(entry),
      effect: ahead,
    });
  });
}

export const showResult =
  (unit: string | undefined) =>
  (entry: ResultEntry): ChangeValue => ({ is: 'result', entry, unit });

const showLog = (entry: LogEntry): ChangeValue => ({ is: 'log', entry });

/** What new entries did to the item: its status before and after, or that it stayed. */
function statusEffect({ before, after }: Pair<ItemEvaluation>): Note[] {
  const [old, now] = [statusValue(before), statusValue(after)];
  return before.status === after.status
    ? [note('same_status', { status: now })]
    : [note('status', { before: old, after: now })];
}

export const statusValue = (each: ItemEvaluation): ChangeValue =>
  'target' in each
    ? { is: 'target_status', status: each.status }
    : { is: 'task_status', status: each.status };

export function resultChanges(pair: Pair<TargetEvaluation>, asOf: Day): Change[] {
  const [old, now] = [pair.before.target, pair.after.target];
  const list: EntryList<ResultEntry> = {
    subject: subjectOf(pair.after),
    field: 'results',
    show: showResult(now.unit),
  };
  const match = matchEntries(old.results, now.results);
  return [
    ...lostEntries(list, match),
    ...newEntries(list, match, statusEffect(pair), asOf),
    ...baselineChanges(pair),
  ];
}

export function logChanges(pair: Pair<TaskEvaluation>, asOf: Day): Change[] {
  const list: EntryList<LogEntry> = { subject: subjectOf(pair.after), field: 'log', show: showLog };
  const match = matchEntries(pair.before.task.log, pair.after.task.log);
  return [...lostEntries(list, match), ...newEntries(list, match, statusEffect(pair), asOf)];
}

export function amendmentChanges({ after }: Pair<ItemEvaluation>, match: EntryMatch<Amendment>): Change[] {
  const unit = 'target' in after ? after.target.unit : undefined;
  const show = (entry: Amendment): ChangeValue => ({ is: 'amendment', entry, unit });
  return lostEntries({ subject: subjectOf(after), field: 'amendments', show }, match);
}

/** The figure a pace is measured from; another one, or none, moves every later judgement. */
function baselineChanges({ before, after }: Pair<TargetEvaluation>): Change[] {
  const [old, now] = [before.target.baseline, after.target.baseline];
  if (canonical(old) === canonical(now)) return [];
  const show = (baseline: Target['baseline'], unit: string | undefined): ChangeValue | null =>
    baseline === undefined ? null : { is: 'result', entry: baseline, unit };
  return [
    changeOf(subjectOf(after), {
      kind: old === undefined ? 'result' : now === undefined ? 'removed' : 'rewritten',
      severity: old === undefined ? 'info' : 'warning',
      field: 'baseline',
      path: ['baseline'],
      before: show(old, before.target.unit),
      after: show(now, after.target.unit),
      effect: statusEffect({ before, after }),
    }),
  ];
}
