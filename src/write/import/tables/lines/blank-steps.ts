// Every way of taking a line without words: empty cells, a row whose number is empty, or nothing; and the headings printed again.
import { EMPTY_COST, EMPTY_NUMBER_COST, leaveCost } from './costs.ts';
import type { Hypothesis, Reading } from './hypothesis.ts';
import type { Line } from './lines.ts';
import { leftOver } from './text-steps.ts';

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
  const begun = {
    ...emptied(hypothesis, 0, cost),
    column: 0,
    row: 'bare' as const,
    pending: true,
    cut: false,
  };
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

/** The headings printed again: the row may go on behind them. */
export const headingStep = (hypothesis: Hypothesis): Hypothesis => ({
  ...hypothesis,
  resumed: true,
  placing: { kind: 'heading' },
  before: hypothesis,
});
