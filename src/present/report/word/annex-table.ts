// The table of an annex as WordprocessingML: its columns are the model's, so the form holds one tag for it.
import type { Annex, AnnexColumn, AnnexRow } from '../model.ts';
import { type ColumnTexts, columnWidths, linesIn } from './column-widths.ts';
import { paragraph } from './markup.ts';
import { ANNEX_WIDTH, SIZE } from './page.ts';
import type { StyleId } from './style-list.ts';
import { cell, grid, row, textCell } from './table.ts';

export function annexTable(annex: Annex): string {
  const { title, columns } = annex;
  const rows = annex.rows.map((each) => unbroken(each, columns));
  const widths = columnWidths(textsOf(columns, rows), {
    width: ANNEX_WIDTH,
    size: SIZE.table,
    headLines: HEAD_LINES,
  });
  const head = row(
    columns.map((column, index) => textCell(widths[index] ?? 0, 'TableHead', column.title)),
    { isHead: true },
  );
  return grid(title, widths, [
    head,
    ...rows.map((each, index) =>
      each.kind === 'item'
        ? itemRow(each, columns, widths, annex.note !== null && index === rows.length - 1)
        : headingRow(each, widths),
    ),
  ]);
}

const HEAD_LINES = 2;

/** `≥ 0,60` stays on one line; words in a column of numbers may break. */
const LONGEST_NUMBER = 14;

const unbroken = (row: AnnexRow, columns: readonly AnnexColumn[]): AnnexRow => ({
  ...row,
  cells: row.cells.map((cell, index) =>
    columns[index]?.kind === 'number' && cell.text.length <= LONGEST_NUMBER
      ? { ...cell, text: cell.text.replaceAll(' ', NO_BREAK_SPACE) }
      : cell,
  ),
});

const NO_BREAK_SPACE = '\u00A0';

/** Of headings across the table only the label stands in a column. */
function textsOf(columns: readonly AnnexColumn[], rows: readonly AnnexRow[]): ColumnTexts[] {
  const items = rows.filter((each) => each.kind === 'item');
  const labels = rows.filter((each) => each.kind !== 'item').map((each) => each.cells[0]?.text ?? '');
  return columns.map(({ title }, index) => ({
    title,
    labels: index === 0 ? labels : [],
    cells: items.map((each) => each.cells[index]?.text ?? ''),
  }));
}

const STYLES: Readonly<Record<AnnexColumn['align'], StyleId>> = {
  left: 'TableText',
  center: 'TableCentre',
  right: 'TableNumber',
};

/** A note below the table keeps the last row on its page. A row that takes more may break over two pages: kept whole it would leave half a page empty. */
const MOST_LINES_KEPT = 12;

function itemRow(
  { cells }: AnnexRow,
  columns: readonly AnnexColumn[],
  widths: readonly number[],
  isKeptWithNext: boolean,
): string {
  const lines = cells.map(({ text }, index) => linesIn(text, widths[index] ?? 0, SIZE.table));
  return row(
    columns.map(({ align }, index) =>
      cell(widths[index] ?? 0, [paragraph(STYLES[align], cells[index]?.text ?? '', { isKeptWithNext })]),
    ),
    { isSplit: Math.max(...lines) > MOST_LINES_KEPT },
  );
}

/** Across the table: the label under the first column, the name over all the others. */
const headingRow = ({ cells }: AnnexRow, [first = 0, ...others]: readonly number[]): string =>
  row([
    textCell(first, 'TableGroupLabel', cells[0]?.text ?? ''),
    textCell(
      others.reduce((sum, width) => sum + width, 0),
      'TableGroup',
      cells[1]?.text ?? '',
      { columns: others.length },
    ),
  ]);
