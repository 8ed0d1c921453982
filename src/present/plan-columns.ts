// The columns of lists of plans and of agencies.
import { parseDay } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import { formatDate } from './dates.ts';
import { intervalWords } from './deadline-words.ts';
import { column, type ListColumn } from './list-column.ts';
import { formatCount } from './numbers.ts';
import type { AgencyRow, PlanRow } from './plan-row.ts';

const plan = column<PlanRow>;
const agency = column<AgencyRow>;

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
  plan('number', (row) => row.number ?? '', { most: 14, optional: true }),
  plan('period', (row, language) => (row.period === null ? '' : intervalWords(row.period, language))),
  plan('targets', (row, language) => counted(row.targets, language), { align: 'right' }),
  plan('tasks', (row, language) => counted(row.tasks, language), { align: 'right' }),
];

export const AGENCY_COLUMNS: readonly ListColumn<AgencyRow>[] = [
  agency('id', (row) => row.id, { grow: 3 }),
  agency('agency', (row) => row.name, { grow: 4 }),
  agency('until', (row, language) => isoDate(row.until, language), { optional: true }),
  agency('successors', (row) => row.successors.map((each) => each.id).join(', '), { grow: 3, lines: 3 }),
  agency('targets', (row, language) => counted(row.targets, language), { align: 'right' }),
  agency('tasks', (row, language) => counted(row.tasks, language), { align: 'right' }),
  agency('overdue', (row, language) => counted(row.overdue, language), {
    align: 'right',
    role: (row) => (row.overdue > 0 ? 'bad' : undefined),
  }),
];
