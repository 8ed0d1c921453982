// Tables: a frame that only places things side by side, and a grid with lines whose heading rows repeat on every page.
import { paragraph, valued, word } from './markup.ts';
import type { StyleId } from './style-list.ts';

interface CellLook {
  /** Columns and rows that it covers. */
  readonly columns?: number;
  readonly merged?: 'begins' | 'goes on';
}

export function cell(width: number, content: readonly string[], { columns, merged }: CellLook = {}): string {
  const properties = [
    word('tcW', { w: width, type: 'dxa' }),
    columns === undefined ? '' : valued('gridSpan', columns),
    merged === undefined ? '' : word('vMerge', { val: merged === 'begins' ? 'restart' : 'continue' }),
    merged === undefined ? '' : valued('vAlign', 'center'),
  ];
  return word('tc', {}, word('tcPr', {}, ...properties), ...content);
}

export const textCell = (width: number, style: StyleId, text: string, look?: CellLook): string =>
  cell(width, [paragraph(style, text)], look);

interface RowLook {
  readonly isHead?: boolean;
  readonly isSplit?: boolean;
}

/** A row stays on one page unless it may be split; heading rows stand on top of every page. */
export function row(cells: readonly string[], { isHead, isSplit }: RowLook = {}): string {
  const properties = [isSplit ? '' : word('cantSplit'), isHead ? word('tblHeader') : ''].join('');
  return word('tr', {}, properties === '' ? '' : word('trPr', {}, properties), ...cells);
}

/** On the left and on the right of a text in a cell. */
export const CELL_MARGIN = 70;

export const cellMargins = (sides: number): string =>
  word(
    'tblCellMar',
    {},
    ...[
      ['top', 0],
      ['left', sides],
      ['bottom', 0],
      ['right', sides],
    ].map(([side, width]) => word(String(side), { w: width, type: 'dxa' })),
  );

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

interface TableLook {
  readonly style: 'Frame' | 'Grid';
  readonly widths: readonly number[];
  /** What the table holds, for those who hear it read out. */
  readonly about: string;
}

function table({ style, widths, about }: TableLook, rows: readonly string[]): string {
  const isGrid = style === 'Grid';
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines = LINES.map((side) => word(side, { val: 'single', sz: 4, space: 0, color: '000000' }));
  const properties = word(
    'tblPr',
    {},
    valued('tblStyle', style),
    word('tblW', { w: total, type: 'dxa' }),
    valued('jc', 'center'),
    isGrid ? word('tblBorders', {}, ...lines) : '',
    word('tblLayout', { type: 'fixed' }),
    isGrid ? cellMargins(CELL_MARGIN) : '',
    word('tblLook', { val: isGrid ? '0020' : '0000', firstRow: isGrid ? 1 : 0, noHBand: 1, noVBand: 1 }),
    valued('tblCaption', about),
  );
  return word(
    'tbl',
    {},
    properties,
    word('tblGrid', {}, ...widths.map((width) => word('gridCol', { w: width }))),
    rows.join(''),
  );
}

/** Things side by side, without lines; each row holds as many cells as there are widths. */
export const frame = (
  about: string,
  widths: readonly number[],
  ...rows: readonly (readonly string[])[]
): string =>
  table(
    { style: 'Frame', widths, about },
    rows.map((cells) => row(cells)),
  );

/** Lines around every cell; the rows are finished ones. */
export const grid = (about: string, widths: readonly number[], rows: readonly string[]): string =>
  table({ style: 'Grid', widths, about }, rows);

/** Whole twips that add up to `width`, by the shares of the columns. */
export function shareOut(width: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let [shared, spent] = [0, 0];
  return shares.map((share) => {
    shared += share;
    const end = Math.round((width * shared) / all);
    const own = end - spent;
    spent = end;
    return own;
  });
}
