// What people see of a query's columns: which ones, their titles, and each cell in words.
import { TARGET_STATUSES, TASK_STATUSES } from '../../evaluate/types.ts';
import { parseDecimal } from '../../model/decimal.ts';
import type { RollupQuery } from '../../model/export/names.ts';
import type { RolledColumn, RolledRow, RolledTable } from '../../model/export/rolled-table.ts';
import { type Language, message } from '../../model/messages/index.ts';
import { parseGoal, parseValue } from '../../model/quantity.ts';
import { formatDate } from '../dates.ts';
import { textOf } from '../labels.ts';
import { formatGoal, formatNumber, formatShare, formatValue } from '../numbers.ts';
import type { Column } from '../table.ts';
import { wordOf } from './answer.ts';

/** The columns of the ready queries that stand on a screen; programs get all of them. */
const SHOWN: Readonly<Partial<Record<RollupQuery, readonly string[]>>> = {
  league: [
    'place',
    'issuer_name',
    'tasks_due',
    'task_done',
    'done_share',
    'task_overdue',
    'overdue_share',
    'targets',
    'target_met',
    'met_share',
  ],
  overdue: [
    'ministry',
    'issuers',
    'tasks',
    'task_finished',
    'task_overdue',
    'overdue_unreported',
    'longest_days_late',
  ],
  indicators: ['issuer_name', 'result', 'result_date', 'goal', 'status'],
};

/** What rows of a terminal's table stand under, where it is not a column of its own. */
export const HEADINGS: Readonly<Partial<Record<RollupQuery, (row: RolledRow) => string>>> = {
  indicators: (row) => wordOf(row, 'indicator_name') ?? wordOf(row, 'indicator') ?? '',
};

export interface ShownColumn extends Column {
  readonly text: (row: RolledRow) => string;
}

/** Columns of names share what room the numbers leave. */
export function shownColumns(
  query: RollupQuery | null,
  { columns }: RolledTable,
  language: Language,
): readonly ShownColumn[] {
  const names = query === null ? undefined : SHOWN[query];
  const shown = columns.filter(({ name }) => names?.includes(name) ?? true);
  return shown.map((column) => {
    const isNumber = column.type === 'whole' || column.type === 'number' || EXACT.has(column.name);
    return {
      title: query === null ? column.name : textOf(language, `rollup.column.${column.name}`),
      text: (row) => cellText(column, row, query, language),
      ...(isNumber ? { align: 'right' as const } : {}),
      ...(column.type === 'text' && !isNumber ? { grow: 1 } : {}),
    };
  });
}

/** Exact decimals, as text. */
export const EXACT: ReadonlySet<string> = new Set(['result', 'result_max', 'goal', 'goal_max']);

function cellText(
  { name, type }: RolledColumn,
  row: RolledRow,
  query: RollupQuery | null,
  language: Language,
): string {
  const cell = row[name] ?? null;
  if (query === 'overdue' && name === 'ministry' && cell === null) return message(language, 'rollup.nobody');
  if (query === 'indicators' && (name === 'result' || name === 'goal'))
    return quantityText(row, name, language);
  if (cell === null) return '';
  if (typeof cell === 'boolean') return message(language, cell ? 'rollup.yes' : 'rollup.no');
  if (typeof cell === 'string')
    return query !== null && name === 'status' ? statusText(cell, language) : cell;
  if (type === 'day') return formatDate(cell, language);
  // A query of the user's own means by a number what it says.
  if (query === null) return String(cell);
  return name.endsWith('_share') ? formatShare(cell, language) : formatNumber(cell, language, 4);
}

function statusText(status: string, language: Language): string {
  if (TARGET_STATUSES.some((each) => each === status)) return textOf(language, `target.status.${status}`);
  return TASK_STATUSES.some((each) => each === status) ? textOf(language, `task.status.${status}`) : status;
}

/** A result or goal with its sign and unit, as everywhere else. */
function quantityText(row: RolledRow, name: 'result' | 'goal', language: Language): string {
  const [op, from, to] = [`${name}_op`, name, `${name}_max`].map((each) => wordOf(row, each));
  const written = op === 'range' ? `${from}..${to}` : `${op}${from}`;
  if (name === 'goal') {
    const goal = parseGoal(written);
    return goal === undefined ? '' : formatGoal(goal, undefined, language);
  }
  const exact = op === '=' ? parseDecimal(from ?? '') : undefined;
  const value = exact === undefined ? parseValue(written) : ({ op: '=', value: exact } as const);
  return value === undefined ? '' : formatValue(value, wordOf(row, 'result_unit') ?? undefined, language);
}
