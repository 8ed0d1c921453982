// The table of an annex as WordprocessingML: its columns are the model's, so the form holds one tag for it.
import type { Annex, AnnexColumn, AnnexRow } from '../model.ts';
import { paragraph } from './markup.ts';
import { ANNEX_WIDTH } from './page.ts';
import type { StyleId } from './style-list.ts';
import { cell, grid, row, shareOut, textCell } from './table.ts';

export function annexTable({ title, columns, rows }: Annex): string {
  const widths = shareOut(
    ANNEX_WIDTH,
    columns.map(({ width }) => width),
  );
  const head = row(
    columns.map(({ title: name }, index) => textCell(widths[index] ?? 0, 'TableHead', name)),
    true,
  );
  return grid(title, widths, [
    head,
    ...rows.map((each) => (each.kind === 'item' ? itemRow(each, columns, widths) : headingRow(each, widths))),
  ]);
}

const STYLES: Readonly<Record<AnnexColumn['align'], StyleId>> = {
  left: 'TableText',
  center: 'TableCentre',
  right: 'TableNumber',
};

const itemRow = ({ cells }: AnnexRow, columns: readonly AnnexColumn[], widths: readonly number[]): string =>
  row(
    columns.map(({ align }, index) =>
      cell(widths[index] ?? 0, [paragraph(STYLES[align], cells[index]?.text ?? '')]),
    ),
  );

/** Across the table: the label under the first column, the name over all the others. */
const headingRow = ({ cells }: AnnexRow, [first = 0, ...others]: readonly number[]): string =>
  row([
    textCell(first, 'TableHead', cells[0]?.text ?? ''),
    textCell(
      others.reduce((sum, width) => sum + width, 0),
      'TableGroup',
      cells[1]?.text ?? '',
      { columns: others.length },
    ),
  ]);
