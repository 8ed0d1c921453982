// What each step of reading costs. Scores are rough log-likelihoods: above 0 speaks for a reading.
import { orderOf, type RowNumber } from '../numbering.ts';
import type { ColumnRole } from '../types.ts';
import type { Hypothesis, Reading } from './hypothesis.ts';
import type { Line } from './lines.ts';

/** What it costs to leave a cell of this role empty when nothing in the source shows an empty cell. */
export const EMPTY_COST: Readonly<Record<ColumnRole, number>> = {
  number: 6,
  name: 6,
  unit: 1.8,
  goal: 1.8,
  result: 0.9,
  description: 0.5,
  verdict: 0.5,
  lead: 3.4,
  coordinating: 1.3,
  implementing: 1.2,
  output: 1.4,
  deadline: 2,
  note: 0.1,
  budget: 0.8,
  reference: 0.8,
  other: 0.8,
};
/** Columns whose cells seldom take more than a line. */
const SHORT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'unit',
  'goal',
  'result',
  'deadline',
  'verdict',
]);
/** A row without number in a table that numbers its rows, when nothing shows an empty number; and when a blank line does. */
export const BARE_COST = 4;
/** A sum of rows has no number, and most of its cells are empty. */
export const TOTAL_COST = 0.5;
export const TOTAL_EMPTY = 0.2;
export const EMPTY_NUMBER_COST = 1.5;
export const DROP_COST = 6;
export const END_COST = 1;
export const RESUME_COST = 2;

/** Where blank lines stand for empty cells, an empty cell without one is the less likely. */
const UNSIGNED = 1.4;

export function emptyCosts(roles: readonly ColumnRole[], blanksSpeak: boolean): readonly number[] {
  const costs = [0];
  for (const role of roles) costs.push((costs.at(-1) ?? 0) + EMPTY_COST[role] * (blanksSpeak ? UNSIGNED : 1));
  return costs;
}

export const emptyCost = (reading: Reading, from: number, to: number): number =>
  from >= to ? 0 : (reading.emptyCosts[to] ?? 0) - (reading.emptyCosts[from] ?? 0);

export const isSeldomEmpty = (role: ColumnRole): boolean => EMPTY_COST[role] >= 1;

const ORDER_SCORE = { next: 5, restart: 1, jump: -2.5, repeated: -4 };

export const numberScore = (number: RowNumber, hypothesis: Hypothesis): number => {
  const order = orderOf(number, hypothesis.numbers);
  const afterHeading = order === 'restart' && (hypothesis.row === 'section' || hypothesis.row === 'bare');
  const style =
    number.style === 'arabic' || number.style === 'dotted' ? 0 : number.style === 'roman' ? -0.5 : -1.2;
  return ORDER_SCORE[order] + style + (afterHeading ? 2.5 : 0);
};

const opensUnder = (number: RowNumber, hypothesis: Hypothesis): boolean =>
  (number.style === 'dotted' && number.parts.at(-1) === 1) ||
  (number.style === 'letter' && number.parts[0] === 1) ||
  (number.style === 'bullet' && hypothesis.row !== 'none');

/** What leaving the row here costs: cells that stay empty; nothing for section rows, little for items that open sub-rows. */
export const leaveCost = (hypothesis: Hypothesis, reading: Reading, next?: RowNumber): number => {
  if (hypothesis.row === 'none') return 0;
  const cost =
    emptyCost(reading, hypothesis.column + 1, reading.roles.length) + openCost(hypothesis, reading);
  if (hypothesis.pending) return EMPTY_COST.name;
  if (hypothesis.row !== 'item') return cost * 0.05;
  return next !== undefined && opensUnder(next, hypothesis) ? cost * 0.35 : cost;
};

/** Leaving a cell that its pipe has not closed yet. */
export const openCost = (hypothesis: Hypothesis, reading: Reading): number =>
  reading.closes && !hypothesis.closed ? 2.5 : 0;

/** A cell that begins small or stands behind an unfinished one is likelier a part of that one. */
export const cutCost = (line: Line, hypothesis: Hypothesis, reading: Reading): number => {
  if (reading.closes) return 0;
  const small = line.startsWithin && !line.unitLike ? 1.6 : 0;
  return small + (hypothesis.cut ? 1.8 : 0);
};

export const continueCost = (line: Line, hypothesis: Hypothesis, reading: Reading): number => {
  if (reading.closes) return hypothesis.closed ? 5 : 0.5;
  const short = SHORT_ROLES.has(reading.roles[hypothesis.column] ?? 'other') ? 1.5 : 0;
  return 3.2 + short - (line.startsWithin ? 2.4 : 0) - (hypothesis.cut ? 1.6 : 0);
};
