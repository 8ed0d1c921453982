// What `kh list` prints: for each kind of row its fields for machines and its columns for people.
import type { TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import { parseDay } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Repository } from '../model/repository.ts';
import { formatDate } from './dates.ts';
import { flagLabel, shortLeadText, targetStatusWords } from './labels.ts';
import { formatCount, formatGoal, formatValue } from './numbers.ts';
import type { AgencyRow, PlanRow } from './plan-row.ts';
import type { Column } from './table.ts';
import type { Role } from './text.ts';

export const TARGET_FIELDS: readonly string[] = [
  'plan',
  'id',
  'ref',
  'name',
  'group',
  'parent',
  'unit',
  'goal',
  'by',
  'due',
  'due_implied',
  'lead',
  'lead_now',
  'status',
  'label',
  'flags',
  'rule',
  'reasons',
  'result',
  'progress',
  'pace',
  'forecast',
  'last',
  'children',
  'file',
];

export const TASK_FIELDS: readonly string[] = [
  'plan',
  'id',
  'ref',
  'name',
  'group',
  'lead',
  'lead_now',
  'coordinating',
  'output',
  'deadline',
  'deadline_text',
  'due',
  'due_implied',
  'status',
  'label',
  'flags',
  'rule',
  'reasons',
  'days_late',
  'days_left',
  'progress',
  'unreported',
  'agencies_reported',
  'skipped',
  'last',
  'log_count',
  'file',
];

export const PLAN_FIELDS: readonly string[] = [
  'id',
  'number',
  'title',
  'issuer',
  'issued',
  'period',
  'replaced',
  'targets',
  'tasks',
  'file',
];

export const AGENCY_FIELDS: readonly string[] = [
  'register',
  'id',
  'name',
  'short',
  'kind',
  'from',
  'until',
  'successors',
  'targets',
  'tasks',
  'overdue',
  'file',
];

/** A column of a list for people. */
export interface ListColumn<T> extends Omit<Column, 'title'> {
  readonly title: (language: Language) => string;
  readonly text: (item: T, language: Language, repository: Repository) => string;
  readonly role?: (item: T) => Role | undefined;
}

const column = <T>(
  key: string,
  text: ListColumn<T>['text'],
  rest: Omit<ListColumn<T>, 'title' | 'text'> = {},
): ListColumn<T> => ({ title: (language) => message(language, `list.${key}` as 'list.id'), text, ...rest });

const target = column<TargetEvaluation>;
const task = column<TaskEvaluation>;
const plan = column<PlanRow>;
const agency = column<AgencyRow>;

const BAD: ReadonlySet<string> = new Set(['missed', 'off_track', 'overdue']);
const GOOD: ReadonlySet<string> = new Set(['achieved', 'exceeded', 'done', 'done_late', 'on_track']);
const DOUBTFUL: ReadonlySet<string> = new Set([
  'at_risk',
  'inconclusive',
  'awaiting',
  'due_soon',
  'unclosed',
]);

export const statusRole = ({ status }: { readonly status: string }): Role | undefined =>
  BAD.has(status) ? 'bad' : GOOD.has(status) ? 'good' : DOUBTFUL.has(status) ? 'warn' : undefined;

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
    : target('ref', (item) => item.target.ref, { most: 24 }),
  target('target', (item) => item.target.name, { grow: 5, lines: 4 }),
  target(
    'goal',
    (item, language) => (item.goal === null ? '' : formatGoal(item.goal, item.target.unit, language)),
    { most: 12 },
  ),
  target('result', resultText, { most: 12 }),
  target('due', (item, language) => (item.due === null ? '' : formatDate(item.due, language))),
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
    : task('ref', (item) => item.task.ref, { most: 24 }),
  task('task', (item) => item.task.name, { grow: 6, lines: 4 }),
  task('due', (item, language) => (item.due === null ? '' : formatDate(item.due, language))),
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
  const progress = item.progress === null ? undefined : `${formatCount(item.progress, language)}%`;
  return [late, left, progress].filter((part) => part !== undefined).join(', ');
}

const isoDate = (text: string | null, language: Language): string => {
  const day = text === null ? undefined : parseDay(text);
  return day === undefined ? '' : formatDate(day, language);
};
const counted = (value: number, language: Language): string => formatCount(value, language);

export const PLAN_COLUMNS: readonly ListColumn<PlanRow>[] = [
  plan('id', (row) => row.id, { grow: 2 }),
  plan(
    'title',
    (row, language) => (row.replaced ? `${row.title} (${message(language, 'list.replaced')})` : row.title),
    {
      grow: 3,
      lines: 4,
    },
  ),
  plan('number', (row) => row.number ?? '', { most: 14 }),
  plan('period', (row) => row.period ?? ''),
  plan('targets', (row, language) => counted(row.targets, language), { align: 'right' }),
  plan('tasks', (row, language) => counted(row.tasks, language), { align: 'right' }),
];

export const AGENCY_COLUMNS: readonly ListColumn<AgencyRow>[] = [
  agency('id', (row) => row.id, { grow: 3 }),
  agency('agency', (row) => row.name, { grow: 4 }),
  agency('until', (row, language) => isoDate(row.until, language)),
  agency('successors', (row) => row.successors.map((each) => each.id).join(', '), { grow: 3, lines: 3 }),
  agency('targets', (row, language) => counted(row.targets, language), { align: 'right' }),
  agency('tasks', (row, language) => counted(row.tasks, language), { align: 'right' }),
  agency('overdue', (row, language) => counted(row.overdue, language), {
    align: 'right',
    role: (row) => (row.overdue > 0 ? 'bad' : undefined),
  }),
];
