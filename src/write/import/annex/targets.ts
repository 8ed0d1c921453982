// The rows of a table of targets.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Doubt, ReviewKind } from '../doubt.ts';
import type { DraftTarget } from '../draft/types.ts';
import { withoutEnd } from '../plain.ts';
import { type ReadGoal, readGoalCell } from '../reading/goal.ts';
import { byOfHeading } from '../reading/moment.ts';
import type { RecognizedRow, RecognizedTable } from '../tables/types.ts';
import { baseOf, partOfYear } from './base-year.ts';
import { cellsOf, noteOf, placeOf, type RowCells } from './cells.ts';
import { resultOf } from './results.ts';
import type { TableContext } from './table-context.ts';
import { rowName } from './table-groups.ts';

/** Words in a unit's column that are no unit: they say what kind of answer is expected. */
const NO_UNIT = /^(?:báo cáo|có|không|có\/không|hoàn thành|văn bản|kế hoạch)$/iu;

export function targetsOf(
  table: RecognizedTable,
  context: TableContext,
  book: AgencyBook,
): readonly DraftTarget[] {
  return table.rows.flatMap((row, index) => {
    const id = context.ids.get(index);
    return id === undefined ? [] : [targetOf({ row, index, id, table, context, book })];
  });
}

interface RowInput {
  readonly row: RecognizedRow;
  readonly index: number;
  readonly id: string;
  readonly table: RecognizedTable;
  readonly context: TableContext;
  readonly book: AgencyBook;
}

function targetOf({ row, index, id, table, context, book }: RowInput): DraftTarget {
  const cells = cellsOf(row, table);
  const item = `targets/${id}`;
  const name = withoutEnd(rowName(row, table)) || id;
  const { goalText, goal, unit } = figureOf(cells);
  const asked = (role: 'lead' | 'coordinating'): readonly string[] =>
    book.idsOf({ text: cells.text(role), at: cells.at(role), item, field: role });
  const parent = row.parent === undefined ? undefined : context.ids.get(row.parent);
  const by = dueOf(row, name, unit, cells, table, context);
  const doubts: readonly ReviewKind[] = [
    ...(goal?.doubt === undefined ? [] : [goal.doubt]),
    ...(goal === undefined && /\d/.test(goalText) ? (['goal_unread'] as const) : []),
    ...(by?.doubt === undefined ? [] : [by.doubt]),
  ];
  for (const kind of doubts)
    context.doubts.push(
      doubtOf(
        kind,
        placeOf(kind.startsWith('by') ? undefined : goalCell(cells)?.cell, row),
        goalText,
        goal?.goal ?? by?.value ?? '',
        item,
        kind.startsWith('by') ? 'by' : 'goal',
      ),
    );
  const result =
    context.resultsYear === undefined
      ? undefined
      : resultOf(cells, {
          ...context.reported,
          year: context.resultsYear,
          place: `${context.label}, dòng ${row.number}`,
        });
  const isOwn = context.resultsYear === undefined;
  const hasGoals = cells.all('goal').length > 0;
  const place = `${context.label}, dòng ${row.number || index + 1}`;
  const base = isOwn && hasGoals ? baseOf(cells, context.year, place) : { results: [], words: '' };
  const noted = isOwn && hasGoals ? (['description', 'verdict'] as const) : [];
  const note = [base.words, noteOf(cells, [...noted, 'note', 'budget', 'reference', 'other'])]
    .filter((each) => each !== '')
    .join('. ');
  const mean = /^%\s?\/\s?năm$/iu.test(unit) && goal !== undefined;
  return {
    id,
    name,
    group: context.groupOf.get(index) ?? context.key,
    ...(parent !== undefined && { parent }),
    ...(goal === undefined && goalText !== '' && { statement: goalText }),
    ...(unit !== '' && { unit }),
    ...(goal !== undefined && { goal: goal.goal }),
    ...(by !== undefined && { by: by.value }),
    ...(mean && { method: 'average' as const }),
    ...(base.baseline !== undefined && { baseline: base.baseline }),
    milestones: milestonesOf(cells, context.year),
    lead: asked('lead'),
    coordinating: asked('coordinating'),
    results: result === undefined ? base.results : [result],
    source: {
      place,
      ...(goalText !== '' && { text: printedGoal(cells, goalText) }),
    },
    also: [],
    ...(note !== '' && { note }),
    at: row.at,
  };
}

const printedGoal = (cells: RowCells, fallback: string): string =>
  goalCell(cells)
    ?.cell.printed.replace(/(?:\s*\|)+\s*$/, '')
    .trim() || fallback;

const doubtOf = (
  kind: ReviewKind,
  at: SourcePlace,
  text: string,
  read: string,
  item: string,
  field: string,
): Doubt => ({
  kind,
  at,
  text,
  read,
  item,
  field,
});

/** The last column of goals for whole years is the goal; earlier years and parts of a year are milestones. A table without one puts it
 * under "Kết quả". */
function goalCell(cells: RowCells): ReturnType<RowCells['all']>[number] | undefined {
  const goals = cells.all('goal');
  const whole = goals.filter(({ heading }) => partOfYear(heading, '2000') === undefined);
  return whole.at(-1) ?? goals.at(-1) ?? cells.all('output').at(-1) ?? cells.all('result').at(-1);
}

function figureOf(cells: RowCells): {
  readonly goalText: string;
  readonly goal: ReadGoal | undefined;
  readonly unit: string;
} {
  const printedUnit = cells.text('unit').trim();
  const written = goalCell(cells)?.cell.text ?? '';
  if (NO_UNIT.test(printedUnit) && written === '')
    return { goalText: printedUnit, goal: undefined, unit: '' };
  const goal = written === '' ? undefined : readGoalCell(written, printedUnit);
  const unit = NO_UNIT.test(printedUnit) ? (goal?.unit ?? '') : printedUnit || (goal?.unit ?? '');
  return { goalText: written, goal, unit };
}

const milestonesOf = (cells: RowCells, first: number | undefined): DraftTarget['milestones'] => {
  const main = goalCell(cells);
  return cells.all('goal').flatMap(({ cell, heading, year }) => {
    if (cell === main?.cell) return [];
    const read = readGoalCell(cell.text, cells.text('unit'));
    const by = partOfYear(heading, year ?? (first === undefined ? undefined : String(first))) ?? year;
    return read === undefined || by === undefined || !/^\d{4}(?:-(?:H[12]|9M|Q[1-4]|\d\d))?$/.test(by)
      ? []
      : [{ by, goal: read.goal }];
  });
};

interface Due {
  readonly value: string;
  readonly doubt?: ReviewKind;
}

/** The row's own deadline, the column's year, a heading's year, the table's; "hằng năm" in the name wins. */
function dueOf(
  row: RecognizedRow,
  name: string,
  unit: string,
  cells: RowCells,
  table: RecognizedTable,
  context: TableContext,
): Due | undefined {
  if (/(?:hằng|hàng) năm/iu.test(name) && !/\/\s?năm/iu.test(unit))
    return { value: 'yearly', doubt: 'by_from_heading' };
  const own = context.whenOf(cells.text('deadline'));
  if (own !== undefined) return { value: own };
  const column = goalCell(cells)?.year;
  if (column !== undefined && /^\d{4}$/.test(column)) return { value: column };
  const headings: string[] = [];
  for (let at = row.parent; at !== undefined; at = table.rows[at]?.parent) {
    const heading = table.rows[at];
    if (heading !== undefined) headings.push(rowName(heading, table));
  }
  const year =
    [...headings, table.name ?? ''].map(byOfHeading).find((each) => each !== undefined) ??
    context.resultsYear;
  return year === undefined ? undefined : { value: year };
}
