// Last year's figures beside this year's goals, as most annexes print them: "Thực hiện 2025 | Kế hoạch 2026". They are where the plan
// starts from, not what it achieved, and the goals are the plan's own.
import { fold } from '../../../model/fold.ts';
import { printValue, readTypedQuantity } from '../../typed/quantity.ts';
import type { DraftResult, DraftTarget } from '../draft/types.ts';
import { readGoalCell } from '../reading/goal.ts';
import type { RecognizedColumn, RecognizedTable } from '../tables/types.ts';
import type { RowCells } from './cells.ts';

/** "đến năm 2030" says where a plan ends. */
const SPAN = /(?:giai đoạn|thời kỳ)\s+(20\d\d)\s*[-–—]\s*20\d\d/iu;
const OWN_YEAR = /(?<!(?:đến|tới|hết|tầm nhìn|định hướng)\s+)năm\s+(20\d\d)/iu;

/** The first year of the plan: of its title, else of the day it was issued. */
export function firstYear(title: string, issued: string | undefined): number | undefined {
  const year = SPAN.exec(title)?.[1] ?? OWN_YEAR.exec(title)?.[1] ?? issued?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}

const NOW = /hien trang|thuc trang|hien tai|uoc |hien co/;

const yearIn = ({ year }: RecognizedColumn): number | undefined =>
  year === undefined ? undefined : Number(year.slice(-4));

/** Whether a table with goals and results sets the goals, the results being those of an earlier time. */
export function setsGoals(table: RecognizedTable, first: number | undefined): boolean {
  const { columns } = table;
  const goalAt = columns.map(({ role }) => role).lastIndexOf('goal');
  const goal = columns[goalAt];
  if (goal === undefined) return false;
  const results = columns.flatMap((column, index) => (column.role === 'result' ? [{ column, index }] : []));
  const goalYear = yearIn(goal);
  if (goalYear !== undefined && first !== undefined) return goalYear >= first;
  const isEarlier = ({ column }: (typeof results)[number]): boolean => {
    const year = yearIn(column);
    if (year !== undefined && goalYear !== undefined) return year < goalYear;
    if (year !== undefined && first !== undefined) return year < first;
    return NOW.test(fold(column.heading));
  };
  const isJudged = columns.some(({ role }) => role === 'verdict' || role === 'description');
  return results.length > 0 && !isJudged && results.every((each) => each.index < goalAt && isEarlier(each));
}

/** A goal column of a year before the plan says what was, where a later one says what is to be. */
export function withEarlierAsResults(table: RecognizedTable, first: number | undefined): RecognizedTable {
  const last = table.columns.filter(({ role }) => role === 'goal').at(-1);
  const isEarlier = (column: RecognizedColumn): boolean => {
    const year = yearIn(column);
    return column.role === 'goal' && year !== undefined && first !== undefined && year < first;
  };
  if (last === undefined || isEarlier(last) || !table.columns.some(isEarlier)) return table;
  return {
    ...table,
    columns: table.columns.map((column) =>
      isEarlier(column) ? { ...column, role: 'result' as const } : column,
    ),
  };
}

/** Columns whose year nothing prints: the year before the plan is taken. */
export const hasGuessedBase = (table: RecognizedTable): boolean =>
  table.columns.some(({ role, year }) => role === 'result' && year === undefined);

export interface Base {
  readonly baseline?: NonNullable<DraftTarget['baseline']>;
  /** Figures of still earlier years. */
  readonly results: readonly DraftResult[];
  /** Cells that hold no figure, with their headings. */
  readonly words: string;
}

/** The last figure is the one that progress is measured from. */
export function baseOf(cells: RowCells, first: number | undefined, place: string): Base {
  const read = cells.all('result').flatMap(({ cell, heading, year }) => {
    if (cell.text === '') return [];
    const date =
      year !== undefined && /^\d{4}$/.test(year) ? year : first === undefined ? undefined : `${first - 1}`;
    return [{ heading, text: cell.text, date, value: figureIn(cell.text, cells.text('unit')) }];
  });
  const figures = read.flatMap(({ date, value }) =>
    date === undefined || value === undefined ? [] : [{ date, value, source: place }],
  );
  const baseline = figures.at(-1);
  return {
    ...(baseline !== undefined && { baseline }),
    results: figures.slice(0, -1),
    words: read
      .filter(({ date, value }) => date === undefined || value === undefined)
      .map(({ heading, text }) => `${heading}: ${text}`)
      .join('. '),
  };
}

/** In thousands, "2.104" is read as the goals of its column are. */
function figureIn(text: string, unit: string): string | undefined {
  const reading = readTypedQuantity(text.replace(/[.;]$/, ''), '%');
  if ('read' in reading) return printValue(reading.read);
  const goal = /^[\d.]+$/.test(text) ? readGoalCell(text, unit)?.goal : undefined;
  return goal !== undefined && /^-?\d+(?:\.\d+)?$/.test(goal) ? goal : undefined;
}

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** The part of a year that a column of goals is for: "Năm 2026 / 6 tháng" is 2026-H1. Undefined for a whole year. */
export function partOfYear(heading: string, year: string | undefined): string | undefined {
  if (year === undefined || !/^\d{4}$/.test(year)) return undefined;
  const words = fold(heading);
  const half = /\b(?:0?6|sau) thang(?: (dau|cuoi))?/.exec(words);
  if (half !== null) return `${year}-${half[1] === 'cuoi' ? 'H2' : 'H1'}`;
  if (/\b(?:0?9|chin) thang/.test(words)) return `${year}-9M`;
  const quarter = /\bquy (iv|i{1,3}|[1-4])\b/.exec(words)?.[1];
  if (quarter !== undefined) return `${year}-Q${QUARTERS[quarter] ?? quarter}`;
  const month = /\bthang (0?[1-9]|1[0-2])\b/.exec(words)?.[1];
  return month === undefined ? undefined : `${year}-${month.padStart(2, '0')}`;
}
