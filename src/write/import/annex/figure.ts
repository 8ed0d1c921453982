// The goal of a row of an annex: its figure, its unit, which way it binds, and the milestones beside it.
import type { ReviewKind } from '../doubt.ts';
import type { DraftTarget } from '../draft/types.ts';
import { leaning } from '../reading/direction.ts';
import type { ReadGoal } from '../reading/goal.ts';
import { partOfYear } from './base-year.ts';
import type { RowCells } from './cells.ts';
import { goalUnder } from './goal-figure.ts';

/** Words in a unit's column that are no unit: they say what kind of answer is expected. */
const NO_UNIT = /^(?:báo cáo|có|không|có\/không|hoàn thành|văn bản|kế hoạch)$/iu;

/** The last column of goals for whole years is the goal; earlier years and parts of a year are milestones. A table without one puts it
 * under "Kết quả". */
export function goalCell(cells: RowCells): ReturnType<RowCells['all']>[number] | undefined {
  const goals = cells.all('goal');
  const whole = goals.filter(({ heading }) => partOfYear(heading, '2000') === undefined);
  return whole.at(-1) ?? goals.at(-1) ?? cells.all('output').at(-1) ?? cells.all('result').at(-1);
}

export interface Figure {
  readonly goalText: string;
  readonly goal: ReadGoal | undefined;
  readonly unit: string;
  readonly doubts: readonly ReviewKind[];
}

export function figureOf(cells: RowCells, name: string): Figure {
  const printedUnit = cells.text('unit').trim();
  const written = goalCell(cells)?.cell.text ?? '';
  if (NO_UNIT.test(printedUnit) && written === '')
    return { goalText: printedUnit, goal: undefined, unit: '', doubts: [] };
  const read = written === '' ? undefined : goalUnder(written, printedUnit);
  const unit = NO_UNIT.test(printedUnit) ? (read?.unit ?? '') : printedUnit || (read?.unit ?? '');
  if (read === undefined)
    return { goalText: written, goal: read, unit, doubts: /\d/.test(written) ? ['goal_unread'] : [] };
  const leans = leaning(name, read.goal, unit);
  const doubts: readonly ReviewKind[] = [
    ...(read.doubt === undefined ? [] : [read.doubt]),
    ...(leans.doubt === undefined ? [] : [leans.doubt]),
  ];
  return { goalText: written, goal: { ...read, goal: leans.goal }, unit, doubts };
}

export function milestonesOf(
  cells: RowCells,
  name: string,
  first: number | undefined,
): DraftTarget['milestones'] {
  const main = goalCell(cells);
  const unit = cells.text('unit');
  return cells.all('goal').flatMap(({ cell, heading, year }) => {
    if (cell === main?.cell) return [];
    const read = goalUnder(cell.text, unit);
    const by = partOfYear(heading, year ?? (first === undefined ? undefined : String(first))) ?? year;
    return read === undefined || by === undefined || !/^\d{4}(?:-(?:H[12]|9M|Q[1-4]|\d\d))?$/.test(by)
      ? []
      : [{ by, goal: leaning(name, read.goal, unit).goal }];
  });
}
