// The rows of a table of targets.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Doubt, ReviewKind } from '../doubt.ts';
import type { DraftTarget } from '../draft/types.ts';
import { withoutEnd } from '../plain.ts';
import { byOfHeading } from '../reading/moment.ts';
import type { RecognizedRow, RecognizedTable } from '../tables/types.ts';
import { agenciesOf } from './agency-cells.ts';
import { baseOf } from './base-year.ts';
import { cellsOf, noteOf, placeOf, type RowCells } from './cells.ts';
import { figureOf, goalCell, milestonesOf } from './figure.ts';
import { goalDoubts } from './goal-doubts.ts';
import { resultOf } from './results.ts';
import type { TableContext } from './table-context.ts';
import { rowName } from './table-groups.ts';

export function targetsOf(
  table: RecognizedTable,
  context: TableContext,
  book: AgencyBook,
): readonly DraftTarget[] {
  const parents = new Set(table.rows.flatMap(({ parent }, index) => (context.ids.has(index) ? parent : [])));
  return table.rows.flatMap((row, index) => {
    const id = context.ids.get(index);
    if (id === undefined) return [];
    const told = context.doubts.length;
    const target = targetOf({ row, index, id, table, context, book });
    const at = placeOf(goalCell(cellsOf(row, table))?.cell, row);
    const kinds = context.doubts.slice(told).map(({ kind }) => kind);
    context.doubts.push(...goalDoubts(target, at, { asParent: parents.has(index), told: kinds }));
    return [target];
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
  const isOwn = context.resultsYear === undefined;
  const hasGoals = cells.all('goal').length > 0;
  const place = `${context.label}, dòng ${row.number || index + 1}`;
  const base = isOwn && hasGoals ? baseOf(cells, context.year, place) : { results: [], words: '' };
  const { goalText, goal, unit, doubts: about } = figureOf(cells, name);
  const { lead, coordinating } = agenciesOf(cells, item, book);
  const parent = row.parent === undefined ? undefined : context.ids.get(row.parent);
  const by = dueOf(row, name, unit, cells, table, context);
  const goalAt = placeOf(goalCell(cells)?.cell, row);
  for (const kind of about)
    context.doubts.push(doubtOf(kind, goalAt, goalText, goal?.goal ?? '', item, 'goal'));
  if (by?.doubt !== undefined) context.doubts.push(doubtOf(by.doubt, row.at, goalText, by.value, item, 'by'));
  const result =
    context.resultsYear === undefined
      ? undefined
      : resultOf(cells, {
          ...context.reported,
          year: context.resultsYear,
          place: `${context.label}, dòng ${row.number}`,
        });
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
    milestones: milestonesOf(cells, name, context.year),
    lead,
    coordinating,
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
