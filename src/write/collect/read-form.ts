// Finds in a workbook the rows that kh sent out: by the hidden row that names the columns and the mark that each row carries.

import type { ReadWorkbook, WorkbookCell, WorkbookSheet } from '../../load/office/workbook/types.ts';
import {
  ASKED,
  type AskedColumn,
  type FormKind,
  LOCKED,
  type LockedColumn,
  MARK_COLUMN,
  readColumnTag,
} from '../../model/collect/columns.ts';
import { type RowMark, readMark } from '../../model/collect/row-mark.ts';
import { type CellRange, columnName } from '../../model/sheet-place.ts';

export type FormColumnName = LockedColumn | AskedColumn;

export interface ReturnedRow {
  readonly sheet: string;
  readonly row: number;
  readonly kind: FormKind;
  /** `broken`: the mark was changed; null: there is none. */
  readonly mark: RowMark | 'broken' | null;
  /** Undefined for an empty cell. */
  readonly cell: (column: FormColumnName) => WorkbookCell | undefined;
  /** `I12`, whether or not anything stands there. */
  readonly place: (column: FormColumnName) => string;
  /** The column to fill whose cell is part of a merged one that holds something. */
  readonly merged: FormColumnName | null;
  readonly isFilled: boolean;
}

export type FormReading =
  | { readonly rows: readonly ReturnedRow[] }
  /** `foreign`: no sheet of kh's; `columns`: a sheet of kh's without some of its columns. */
  | { readonly fault: 'foreign' | 'columns'; readonly missing: readonly FormColumnName[] };

export function readForm({ sheets }: ReadWorkbook): FormReading {
  const rows: ReturnedRow[] = [];
  let isForm = false;
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const head = findTags(grid);
    if (head === undefined) continue;
    isForm = true;
    const missing = [...LOCKED[head.kind], ...ASKED[head.kind]].filter((name) => !head.columns.has(name));
    if (missing.length > 0) return { fault: 'columns', missing };
    rows.push(...rowsBelow(sheet, grid, head));
  }
  return isForm ? { rows } : { fault: 'foreign', missing: [] };
}

type Grid = ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;

function gridOf({ cells }: WorkbookSheet): Grid {
  const grid = new Map<number, Map<number, WorkbookCell>>();
  for (const cell of cells) {
    const row = grid.get(cell.row) ?? new Map<number, WorkbookCell>();
    grid.set(cell.row, row.set(cell.column, cell));
  }
  return grid;
}

interface Tags {
  readonly row: number;
  readonly kind: FormKind;
  readonly mark: number;
  readonly columns: ReadonlyMap<FormColumnName, number>;
}

/** The first row that names the column of the marks and at least one other. */
function findTags(grid: Grid): Tags | undefined {
  for (const [row, cells] of grid) {
    const mark = [...cells.values()].find(({ text }) => text.trim() === MARK_COLUMN)?.column;
    if (mark === undefined) continue;
    const tags = [...cells.values()].flatMap(({ text, column }) => {
      const tag = readColumnTag(text);
      return tag === undefined ? [] : [{ ...tag, at: column }];
    });
    const kind = tags[0]?.kind;
    if (kind === undefined) continue;
    return { row, kind, mark, columns: new Map(tags.map((tag) => [tag.column, tag.at])) };
  }
  return undefined;
}

/** What stands above a mark as the head of its column. */
export const MARK_TITLE = 'kh';

function rowsBelow(sheet: WorkbookSheet, grid: Grid, tags: Tags): ReturnedRow[] {
  const merges = sheet.merges.filter(({ top, bottom, left, right }) => top !== bottom || left !== right);
  const below = [...grid.keys()].filter((row) => row > tags.row).sort((left, right) => left - right);
  return below.flatMap((row): ReturnedRow[] => {
    const cells = grid.get(row);
    const markText = cells?.get(tags.mark)?.text ?? '';
    if (markText.trim() === MARK_TITLE) return [];
    const at = (column: FormColumnName): number => tags.columns.get(column) ?? -1;
    const cell = (column: FormColumnName): WorkbookCell | undefined => cells?.get(at(column));
    const merged = [...ASKED[tags.kind], ...LOCKED[tags.kind]].find((column) =>
      merges.some((range) => covers(range, row, at(column)) && holdsSomething(grid, range)),
    );
    const isFilled = ASKED[tags.kind].some((column) => hasContent(cell(column)));
    const mark = readMark(markText) ?? (markText.trim() === '' ? null : 'broken');
    return [
      {
        sheet: sheet.name,
        row,
        kind: tags.kind,
        mark,
        cell,
        place: (column) => `${columnName(at(column))}${row}`,
        merged: merged ?? null,
        isFilled,
      },
    ];
  });
}

const hasContent = (cell: WorkbookCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== null || cell.text.trim() !== '');

const covers = ({ top, bottom, left, right }: CellRange, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** Of merged cells only the first keeps what it holds. */
const holdsSomething = (grid: Grid, { top, left }: CellRange): boolean =>
  hasContent(grid.get(top)?.get(left));
