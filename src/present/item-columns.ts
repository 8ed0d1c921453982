// The columns of lists of targets and of tasks.
import type { TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import { formatDate } from './dates.ts';
import { flagLabel, shortLeadText, targetStatusWords } from './labels.ts';
import { column, type ListColumn } from './list-column.ts';
import { formatCount, formatGoal, formatNumber, formatValue } from './numbers.ts';
import { statusRole } from './status-role.ts';

const target = column<TargetEvaluation>;
const task = column<TaskEvaluation>;

/** The status in words, with the flags that change how to read it. */
const withFlags = (words: string, flags: readonly string[], language: Language): string =>
  [words, ...flags.map((flag) => flagLabel(flag, language))].join('; ');

const QUIET_FLAGS: ReadonlySet<string> = new Set(['implied_due', 'amended', 'unreported', 'estimated']);
const loud = (flags: readonly string[]): readonly string[] => flags.filter((flag) => !QUIET_FLAGS.has(flag));

const doubt = (file: { readonly lead_doubt?: unknown }): string =>
  file.lead_doubt === undefined ? '' : ' (?)';

/** Under a plan's heading the id is enough; without headings the full name stands instead. */
export const targetColumns = (isGrouped: boolean): readonly ListColumn<TargetEvaluation>[] => [
  isGrouped
    ? target('id', (item) => item.target.id, { most: 12 })
    : target('ref', (item) => item.target.ref, { grow: 4 }),
  target('target', (item) => item.target.name, { grow: 5, lines: 4 }),
  target(
    'goal',
    (item, language) => (item.goal === null ? '' : formatGoal(item.goal, item.target.unit, language)),
    { most: 12 },
  ),
  target('result', resultText, { most: 12, optional: true }),
  target('due', (item, language) => (item.due === null ? '' : formatDate(item.due, language)), {
    optional: true,
  }),
  target(
    'status',
    (item, language) => withFlags(targetStatusWords(item, language), loud(item.flags), language),
    {
      grow: 3,
      role: statusRole,
    },
  ),
  target(
    'lead',
    (item, language, repository) => shortLeadText(item, repository, language) + doubt(item.target),
    { grow: 4 },
  ),
];

/** The deciding figure; for a parent how many of its children are met. */
function resultText(item: TargetEvaluation, language: Language): string {
  if (item.children !== null)
    return `${formatCount(item.children.met, language)}/${formatCount(item.children.total, language)}`;
  const value = item.mean ?? item.result?.entry.value;
  if (value !== undefined) return formatValue(value, item.result?.unit ?? item.target.unit, language);
  const verdict = item.result?.entry.verdict;
  return verdict === undefined ? '' : message(language, `verdict.${verdict}`);
}

export const taskColumns = (isGrouped: boolean): readonly ListColumn<TaskEvaluation>[] => [
  isGrouped
    ? task('id', (item) => item.task.id, { most: 12 })
    : task('ref', (item) => item.task.ref, { grow: 4 }),
  task('task', (item) => item.task.name, { grow: 6, lines: 4 }),
  task('due', (item, language) => (item.due === null ? '' : formatDate(item.due, language)), {
    optional: true,
  }),
  task('status', (item, language) => withFlags(taskWords(item, language), loud(item.flags), language), {
    grow: 3,
    role: statusRole,
  }),
  task('lead', (item, language, repository) => shortLeadText(item, repository, language) + doubt(item.task), {
    grow: 4,
  }),
];

/** The short label with how late or how near, and how far the work is. */
function taskWords(item: TaskEvaluation, language: Language): string {
  const days = (key: 'days.late.short' | 'days.left', value: number): string =>
    message(language, key, { days: formatCount(value, language) });
  const label = message(language, `task.short.${item.status}`);
  const late = item.daysLate === null ? label : `${label} ${days('days.late.short', item.daysLate)}`;
  const left =
    item.status === 'due_soon' && item.daysLeft !== null ? days('days.left', item.daysLeft) : undefined;
  const progress = item.progress === null ? undefined : `${formatNumber(item.progress, language)}%`;
  return [late, left, progress].filter((part) => part !== undefined).join(', ');
}
