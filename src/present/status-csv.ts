// `kh status --csv`: the table with every status in a column of its own.
import { TARGET_STATUSES, TASK_STATUSES } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import { printCsv } from './csv.ts';
import type { StatusRow, StatusView } from './status-view.ts';

const COLUMNS: readonly string[] = [
  'section',
  'name',
  'targets',
  'parents',
  ...TARGET_STATUSES.map((status) => `target_${status}`),
  'tasks',
  ...TASK_STATUSES.map((status) => `task_${status}`),
  'overdue_unreported',
  'kind',
  'plan',
  'agency',
  'group',
  'indicator',
];

export function statusCsv(view: StatusView, language: Language): string {
  const total: StatusRow = {
    label: message(language, 'status.total'),
    section: null,
    counts: view.totals,
    ids: TOTAL,
  };
  return printCsv(COLUMNS, [...view.rows, total].map(flatRow));
}

/** The row of totals is told from the others by its kind. */
const TOTAL: StatusRow['ids'] = { kind: 'total' };

function flatRow({ label, section, ids, counts: { targets, tasks } }: StatusRow) {
  const prefixed = (prefix: string, counts: Readonly<Record<string, number>>): [string, number][] =>
    Object.entries(counts).map(([status, count]) => [`${prefix}_${status}`, count]);
  return {
    section,
    name: label,
    targets: targets.total,
    parents: targets.parents,
    tasks: tasks.total,
    overdue_unreported: tasks.overdueUnreported,
    ...ids,
    ...Object.fromEntries([...prefixed('target', targets.by), ...prefixed('task', tasks.by)]),
  };
}
