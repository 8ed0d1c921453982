// Tables of a web page: cells placed in the grid as the HTML standard places them, rowspan and colspan clamped.
import type { RawCell, RawRow, RawTable } from './collector.ts';
import type { PageReader } from './html.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

const WIDEST = 1000;

/** Reads the table and puts it where it stands; a caption comes before it as a paragraph. */
export function readHtmlTable(reader: PageReader, element: HtmlElement): void {
  const line = reader.collector.line;
  const table: RawTable = { kind: 'table', rows: [], line };
  /** For each column how many more rows a cell from above covers. */
  const covered: number[] = [];
  const rows = rowsOf(element);
  for (const node of element.childNodes)
    if ('tagName' in node && node.tagName === 'caption') reader.children([node], false);
  for (const [index, { row, heading }] of rows.entries())
    table.rows.push(readRow(reader, row, heading, rows.length - index, covered));
  reader.collector.table(table);
}

function rowsOf(element: HtmlElement): { row: HtmlElement; heading: boolean }[] {
  return element.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    if (node.tagName === 'tr') return [{ row: node, heading: false }];
    if (!/^t(head|body|foot)$/.test(node.tagName)) return [];
    return rowsOf(node).map(({ row }) => ({ row, heading: node.tagName === 'thead' }));
  });
}

function readRow(
  reader: PageReader,
  row: HtmlElement,
  heading: boolean,
  rowsLeft: number,
  covered: number[],
): RawRow {
  const cells: RawCell[] = [];
  const line = reader.collector.line;
  const taken = covered.map((rows) => rows > 0);
  for (const [column, rows] of covered.entries()) covered[column] = Math.max(0, rows - 1);
  let column = 0;
  for (const node of row.childNodes) {
    if (!('tagName' in node) || (node.tagName !== 'td' && node.tagName !== 'th')) continue;
    while (taken[column] === true) column += 1;
    const columnSpan = Math.min(span(attribute(node, 'colspan')) || 1, WIDEST - column);
    if (columnSpan <= 0) break;
    // 0 means: down to the last row.
    const rowSpan = Math.min(span(attribute(node, 'rowspan')) || rowsLeft, rowsLeft);
    const cell = reader.collector.openCell(column, columnSpan, rowSpan);
    reader.children(node.childNodes, false);
    reader.endLine();
    reader.collector.closeCell();
    cells.push(cell);
    for (let at = column; at < column + columnSpan; at += 1) covered[at] = rowSpan - 1;
    column += columnSpan;
  }
  return { cells, line, heading };
}

const span = (written: string | undefined): number =>
  written === undefined ? 1 : /^\s*\d{1,5}/.test(written) ? Number.parseInt(written, 10) : 1;
