// Every way of taking a line with text: it begins a row, goes on to a column, goes on a cell, or is none of the table.
import { after, type RowNumber } from '../numbering.ts';
import {
  BARE_COST,
  continueCost,
  cutCost,
  DROP_COST,
  END_COST,
  emptyCost,
  leaveCost,
  numberScore,
  openCost,
  RESUME_COST,
  TOTAL_COST,
  TOTAL_EMPTY,
} from './costs.ts';
import type { Hypothesis, Reading, RowKind } from './hypothesis.ts';
import type { Line } from './lines.ts';

const NONE = [0, 0] as const;

const rowKindOf = (number: RowNumber): RowKind =>
  number.style === 'roman' || number.style === 'capital' ? 'section' : 'item';

function openingSteps(line: Line, hypothesis: Hypothesis, reading: Reading): Hypothesis[] {
  const column = reading.roles.indexOf('number');
  if (column === -1) return [];
  const { split } = line;
  const name = reading.roles.indexOf('name');
  return (split?.numbers ?? line.numbers).map((number) => {
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
      cut: split !== undefined && line.endsWithin,
      closed: line.closed,
      placing: {
        kind: 'cell',
        column,
        opens: true,
        split: split !== undefined,
        unsigned: [hypothesis.column + 1, hypothesis.row === 'item' ? reading.roles.length : 0],
      },
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
    (numbered && !line.total ? BARE_COST : TOTAL_COST) +
    (numbered ? 0 : emptyCost(reading, 0, first));
  return [
    {
      ...hypothesis,
      score: hypothesis.score - cost + reading.fit(line.text, first),
      column: first,
      row: line.total ? 'total' : numbered ? 'bare' : 'item',
      resumed: false,
      pending: false,
      cut: line.endsWithin,
      closed: line.closed,
      placing: {
        kind: 'cell',
        column: first,
        opens: true,
        split: false,
        unsigned: [hypothesis.column + 1, hypothesis.row === 'item' ? reading.roles.length : 0],
      },
      before: hypothesis,
    },
  ];
}

/** On to one of the next columns of the row. */
function forwardSteps(line: Line, hypothesis: Hypothesis, reading: Reading): Hypothesis[] {
  if (hypothesis.row === 'none') return [];
  const numberColumn = reading.roles.indexOf('number');
  return reading.roles.flatMap((_, column) => {
    if (column <= hypothesis.column || column === numberColumn) return [];
    const empty = emptyCost(reading, hypothesis.column + 1, column);
    const skipped = empty * (hypothesis.row === 'total' ? TOTAL_EMPTY : 1) + openCost(hypothesis, reading);
    const isFilled = hypothesis.row === 'item' || hypothesis.row === 'total';
    const heading = isFilled || reading.roles[column] === 'name' ? 0 : 3;
    const row = hypothesis.pending && line.total ? 'total' : hypothesis.row;
    const step: Hypothesis = {
      ...hypothesis,
      score:
        hypothesis.score -
        skipped -
        heading -
        cutCost(line, hypothesis, reading) +
        reading.fit(line.text, column),
      column,
      row,
      resumed: false,
      pending: false,
      cut: line.endsWithin,
      closed: line.closed,
      placing: {
        kind: 'cell',
        column,
        opens: hypothesis.pending,
        split: false,
        unsigned: [hypothesis.column + 1, hypothesis.row === 'item' ? column : 0],
      },
      before: hypothesis,
    };
    return [step];
  });
}

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
      cut: line.endsWithin,
      closed: line.closed,
      placing: { kind: 'cell', column, opens: false, split: false, unsigned: NONE },
      before: hypothesis,
    };
    return [step];
  });
}

/** The line is none of a row's. */
export const leftOver = (
  hypothesis: Hypothesis,
  kind: 'dropped' | 'end' | 'ignored',
  cost: number,
): Hypothesis => ({
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
