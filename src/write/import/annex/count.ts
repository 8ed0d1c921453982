// How much of a table went where. A cell counts as in a file only when its words, or the ids read from it, really stand there.
import { fold } from '../../../model/fold.ts';
import type { DraftPlan, DraftTarget, DraftTask, TableCount } from '../draft/types.ts';
import type { ColumnRole, RecognizedRow, RecognizedTable } from '../tables/types.ts';
import { rowName } from './table-groups.ts';

type Item = DraftTarget | DraftTask;

export interface LostCell {
  readonly row: RecognizedRow;
  readonly heading: string;
  readonly text: string;
}

interface Located {
  /** What its fields say, folded. */
  readonly words: readonly string[];
  readonly lead: number;
  readonly coordinating: number;
}

const key = (text: string): string => fold(text).replace(/[^a-z0-9%]+/g, '');

export function countTable(table: RecognizedTable, label: string, plans: readonly DraftPlan[]): TableCount {
  const lost = lostCells(table, label, plans);
  const cells = table.rows.flatMap((row) => row.cells.filter(({ pieces }) => pieces.length > 0));
  return {
    title: [label, table.name ?? ''].filter((each) => each !== '').join(': '),
    at: table.at,
    rows: table.rows.length,
    items: table.rows.filter(({ kind }) => kind !== 'section').length,
    groups: table.rows.filter(({ kind }) => kind === 'section').length,
    cells: cells.length,
    cellsInFiles: cells.length - lost.length,
    cellsInReview: lost.length,
    repeated: table.repeated.length,
    unplaced: table.unplaced.length,
  };
}

/** Cells whose words stand in no file: the review quotes them. */
export function lostCells(
  table: RecognizedTable,
  label: string,
  plans: readonly DraftPlan[],
): readonly LostCell[] {
  const items = new Map(
    plans.flatMap(({ targets, tasks }) => [...targets, ...tasks]).map((item) => [placeKey(item), item]),
  );
  const groups = new Set(
    plans.flatMap(({ groups: each }) =>
      each.flatMap(({ name, label: number }) => [key(name), key(number ?? '')]),
    ),
  );
  return table.rows.flatMap((row, index) => {
    const item = items.get(`${label}, dòng ${row.number || index + 1}@${row.at.line}.${row.at.row ?? ''}`);
    const located = item === undefined ? undefined : locate(item);
    return row.cells.flatMap((cell, column) => {
      if (cell.pieces.length === 0) return [];
      const { role = 'other', heading = '' } = table.columns[column] ?? {};
      const isThere =
        row.kind === 'section'
          ? isInGroup(cell.text, row, table, groups)
          : located !== undefined && stands(cell.text, role, located);
      return isThere ? [] : [{ row, heading, text: cell.text }];
    });
  });
}

const placeKey = ({ source, at }: Item): string => `${source.place}@${at.line}.${at.row ?? ''}`;

const isInGroup = (
  text: string,
  row: RecognizedRow,
  table: RecognizedTable,
  groups: ReadonlySet<string>,
): boolean =>
  groups.has(key(text)) ||
  groups.has(key(rowName(row, table)).slice(0, key(text).length)) ||
  key(rowName(row, table)).includes(key(text)) ||
  key(row.number) === key(text);

function locate(item: Item): Located {
  const own =
    'results' in item
      ? [
          item.unit,
          item.goal,
          item.statement,
          item.baseline?.value,
          ...item.milestones.map(({ goal }) => goal),
          ...item.results.flatMap(({ value, text, stated }) => [
            value,
            text,
            stated === 'achieved' ? 'dat' : stated === 'not_achieved' ? 'khong dat' : '',
          ]),
        ]
      : [item.output, item.deadline_text];
  const words = [item.id, item.name, item.note, item.source.text, item.source.place, ...own];
  return {
    words: words.map((each) => key(each ?? '')),
    lead: item.lead.length,
    coordinating: item.coordinating.length,
  };
}

function stands(text: string, role: ColumnRole, { words, lead, coordinating }: Located): boolean {
  if (role === 'lead') return lead > 0;
  if (role === 'coordinating') return coordinating > 0;
  const wanted = key(text);
  return wanted === '' || words.some((word) => word.includes(wanted)) || isFigure(text, words);
}

/** `100%` stands there as 100, `1.780.000` as 1780000, `0,68` as 0.68. */
const isFigure = (text: string, words: readonly string[]): boolean =>
  /^[\s~≥≤<>=]*[\d.,]+\s*%?\.?$/.test(text) && words.includes(text.replace(/\D+/g, ''));
