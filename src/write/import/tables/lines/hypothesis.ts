// One way of reading the lines of a table so far, and what each step of reading costs. Scores are rough log-likelihoods: above 0 good.
import {
  after,
  NO_NUMBERS,
  type NumberContext,
  orderOf,
  type RowNumber,
  readRowNumber,
  splitLeadingNumber,
} from '../numbering.ts';
import { endsWithin, startsWithin } from '../plain.ts';
import { isUnitLike } from '../shapes.ts';
import type { ColumnRole } from '../types.ts';
import type { Line } from './lines.ts';

export type Placing =
  /** In a cell; `opens` when the line begins a row. `split`: a number stands before the text in the same line. */
  | { readonly kind: 'cell'; readonly column: number; readonly opens: boolean; readonly split?: string }
  | { readonly kind: 'blank' | 'ignored' | 'heading' | 'dropped' | 'end' };

type RowKind = 'item' | 'section' | 'bare' | 'none';

export interface Hypothesis {
  readonly score: number;
  readonly column: number;
  readonly row: RowKind;
  readonly numbers: NumberContext;
  /** A repeated heading or a blank page stands just before. */
  readonly resumed: boolean;
  /** The row was begun by an empty number; its first text is still to come. */
  readonly pending: boolean;
  readonly last: string;
  /** The line before closed its cell. */
  readonly closed: boolean;
  readonly ended: boolean;
  readonly placing?: Placing;
  readonly before?: Hypothesis;
}

export interface Reading {
  readonly roles: readonly ColumnRole[];
  /** Blank lines stand for empty cells, because lines are not set apart by them. */
  readonly blanksSpeak: boolean;
  /** Each cell ends with a pipe, as pages that were turned into text print it. */
  readonly closes: boolean;
  /** How well a text goes into a column. */
  readonly fit: (text: string, column: number) => number;
}

export const START: Hypothesis = {
  score: 0,
  column: -1,
  row: 'none',
  numbers: NO_NUMBERS,
  resumed: false,
  pending: false,
  last: '',
  closed: true,
  ended: false,
};

/** What it costs to leave a cell of this role empty when nothing in the source shows an empty cell. */
const EMPTY_COST: Readonly<Record<ColumnRole, number>> = {
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
const BARE_COST = 5;
const EMPTY_NUMBER_COST = 1.5;
const DROP_COST = 6;
const END_COST = 1;
const RESUME_COST = 2;

const emptyCost = (reading: Reading, from: number, to: number): number => {
  const cost = reading.roles.slice(from, to).reduce((sum, role) => sum + EMPTY_COST[role], 0);
  return reading.blanksSpeak ? cost * 1.4 : cost;
};

const ORDER_SCORE = { next: 5, restart: 1, jump: -2.5, repeated: -4 };

const numberScore = (number: RowNumber, hypothesis: Hypothesis): number => {
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
const leaveCost = (hypothesis: Hypothesis, reading: Reading, next?: RowNumber): number => {
  if (hypothesis.row === 'none') return 0;
  const cost =
    emptyCost(reading, hypothesis.column + 1, reading.roles.length) + openCost(hypothesis, reading);
  if (hypothesis.pending) return EMPTY_COST.name;
  if (hypothesis.row !== 'item') return cost * 0.05;
  return next !== undefined && opensUnder(next, hypothesis) ? cost * 0.35 : cost;
};

const rowKindOf = (number: RowNumber): RowKind =>
  number.style === 'roman' || number.style === 'capital' ? 'section' : 'item';

function openingSteps(line: Line, hypothesis: Hypothesis, reading: Reading): Hypothesis[] {
  const column = reading.roles.indexOf('number');
  if (column === -1) return [];
  const split = readRowNumber(line.text).length > 0 ? undefined : splitLeadingNumber(line.text);
  const shown = split === undefined ? line.text : split.number;
  const name = reading.roles.indexOf('name');
  return readRowNumber(shown).map((number) => {
    const base = hypothesis.score - leaveCost(hypothesis, reading, number) - emptyCost(reading, 0, column);
    const glued = split === undefined ? 0 : reading.fit(split.rest, name) - 1.5;
    return {
      ...hypothesis,
      score: base + numberScore(number, hypothesis) + glued,
      column: split === undefined ? column : name,
      row: rowKindOf(number),
      numbers: after(number, hypothesis.numbers),
      resumed: false,
      pending: false,
      last: split?.rest ?? '',
      closed: line.closed,
      placing: { kind: 'cell', column, opens: true, ...(split === undefined ? {} : { split: split.number }) },
      before: hypothesis,
    };
  });
}

/** A row without a number: a heading within the table, or any row of a table that numbers nothing. */
function bareSteps(line: Line, hypothesis: Hypothesis, reading: Reading): Hypothesis[] {
  const numbered = reading.roles.includes('number');
  const first = numbered ? reading.roles.indexOf('name') : 0;
  const cost =
    leaveCost(hypothesis, reading) +
    (numbered ? BARE_COST : 0.5) +
    (numbered ? 0 : emptyCost(reading, 0, first));
  return [
    {
      ...hypothesis,
      score: hypothesis.score - cost + reading.fit(line.text, first),
      column: first,
      row: numbered ? 'bare' : 'item',
      resumed: false,
      pending: false,
      last: line.text,
      closed: line.closed,
      placing: { kind: 'cell', column: first, opens: true },
      before: hypothesis,
    },
  ];
}

/** Leaving a cell that its pipe has not closed yet. */
const openCost = (hypothesis: Hypothesis, reading: Reading): number =>
  reading.closes && !hypothesis.closed ? 2.5 : 0;

/** A cell that begins small or stands behind an unfinished one is likelier a part of that one. */
const cutCost = (line: Line, hypothesis: Hypothesis, reading: Reading): number => {
  if (reading.closes) return 0;
  const small = startsWithin(line.text) && !isUnitLike(line.text) ? 1.6 : 0;
  return small + (endsWithin(hypothesis.last) ? 1.8 : 0);
};

/** On to one of the next columns of the row. */
function forwardSteps(line: Line, hypothesis: Hypothesis, reading: Reading): Hypothesis[] {
  if (hypothesis.row === 'none') return [];
  const numberColumn = reading.roles.indexOf('number');
  return reading.roles.flatMap((_, column) => {
    if (column <= hypothesis.column || column === numberColumn) return [];
    const skipped = emptyCost(reading, hypothesis.column + 1, column) + openCost(hypothesis, reading);
    const heading = hypothesis.row === 'item' || reading.roles[column] === 'name' ? 0 : 3;
    const step: Hypothesis = {
      ...hypothesis,
      score:
        hypothesis.score -
        skipped -
        heading -
        cutCost(line, hypothesis, reading) +
        reading.fit(line.text, column),
      column,
      resumed: false,
      pending: false,
      last: line.text,
      closed: line.closed,
      placing: { kind: 'cell', column, opens: hypothesis.pending },
      before: hypothesis,
    };
    return [step];
  });
}

const continueCost = (line: Line, hypothesis: Hypothesis, reading: Reading): number => {
  if (reading.closes) return hypothesis.closed ? 5 : 0.5;
  const short = SHORT_ROLES.has(reading.roles[hypothesis.column] ?? 'other') ? 1.5 : 0;
  return 3.2 + short - (startsWithin(line.text) ? 2.4 : 0) - (endsWithin(hypothesis.last) ? 1.6 : 0);
};

/** The cell goes on; after a page break any cell of the row may. */
function continuingSteps(line: Line, hypothesis: Hypothesis, reading: Reading): Hypothesis[] {
  if (hypothesis.row === 'none') return [];
  const numberColumn = reading.roles.indexOf('number');
  const columns = hypothesis.resumed ? reading.roles.map((_, column) => column) : [hypothesis.column];
  return columns.flatMap((column) => {
    if (column === numberColumn || column > hypothesis.column) return [];
    const cost = hypothesis.resumed ? RESUME_COST : continueCost(line, hypothesis, reading);
    const step: Hypothesis = {
      ...hypothesis,
      score: hypothesis.score - cost + 0.3 * reading.fit(line.text, column),
      column,
      resumed: false,
      pending: false,
      last: line.text,
      closed: line.closed,
      placing: { kind: 'cell', column, opens: false },
      before: hypothesis,
    };
    return [step];
  });
}

const leftOver = (hypothesis: Hypothesis, kind: 'dropped' | 'end' | 'ignored', cost: number): Hypothesis => ({
  ...hypothesis,
  score: hypothesis.score - cost,
  ended: kind === 'end',
  placing: { kind },
  before: hypothesis,
});

/** Every way of taking a line with text. */
export function textSteps(line: Line, hypothesis: Hypothesis, reading: Reading): readonly Hypothesis[] {
  if (hypothesis.ended) return [leftOver(hypothesis, 'end', 0)];
  return [
    ...openingSteps(line, hypothesis, reading),
    ...forwardSteps(line, hypothesis, reading),
    ...continuingSteps(line, hypothesis, reading),
    ...bareSteps(line, hypothesis, reading),
    leftOver(hypothesis, 'dropped', DROP_COST),
    leftOver(hypothesis, 'end', END_COST + leaveCost(hypothesis, reading)),
  ];
}

const emptied = (hypothesis: Hypothesis, cells: number, cost: number): Hypothesis => ({
  ...hypothesis,
  score: hypothesis.score - cost,
  column: hypothesis.column + cells,
  closed: true,
  placing: { kind: 'blank' },
  before: hypothesis,
});

/** A row whose number is empty: a heading within the table. */
function beginEmpty(hypothesis: Hypothesis, reading: Reading, cells: number): readonly Hypothesis[] {
  if (cells !== 1 || reading.roles[0] !== 'number') return [];
  const cost = leaveCost(hypothesis, reading) + EMPTY_NUMBER_COST;
  const begun = { ...emptied(hypothesis, 0, cost), column: 0, row: 'bare' as const, pending: true, last: '' };
  return [begun];
}

/** A blank line is an empty cell, or nothing; a line of pipes closes as many empty cells. */
export function blankSteps(line: Line, hypothesis: Hypothesis, reading: Reading): readonly Hypothesis[] {
  if (hypothesis.ended) return [leftOver(hypothesis, 'end', 0)];
  const cells = line.kind === 'separator' ? line.cells : 1;
  const silent = cells === 0 || (line.kind === 'blank' && !reading.blanksSpeak);
  if (silent) return [leftOver(hypothesis, 'ignored', 0)];
  const ignored = leftOver(hypothesis, 'ignored', line.kind === 'separator' ? 2 : 0.9);
  const next = hypothesis.column + cells;
  const opened = beginEmpty(hypothesis, reading, cells);
  if (hypothesis.row === 'none' || next >= reading.roles.length) return [ignored, ...opened];
  const roles = reading.roles.slice(hypothesis.column + 1, next + 1);
  const cost = roles.reduce((sum, role) => sum + (role === 'name' ? 4 : 0.05 + 0.08 * EMPTY_COST[role]), 0);
  return [ignored, ...opened, emptied(hypothesis, cells, cost)];
}

/** At the end of the lines: the row that stands open is left. */
export const finalScore = (hypothesis: Hypothesis, reading: Reading): number =>
  hypothesis.ended ? hypothesis.score : hypothesis.score - leaveCost(hypothesis, reading);

/** The headings printed again: the row may go on behind them. */
export const headingStep = (hypothesis: Hypothesis): Hypothesis => ({
  ...hypothesis,
  resumed: true,
  placing: { kind: 'heading' },
  before: hypothesis,
});
