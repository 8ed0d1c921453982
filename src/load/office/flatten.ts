// Turns what a reader gathered into blocks: layout tables opened, tables numbered, cells given their text and place.
import type { SourceBlock, SourceCell, SourcePlace, SourceRow } from '../../model/source-document.ts';
import type { RawItem, RawParagraph, RawRow, RawTable } from './collector.ts';

export function flattened(items: readonly RawItem[]): SourceBlock[] {
  const numbers = { tables: 0 };
  return items.flatMap((item) => blocksOf(item, numbers));
}

function blocksOf(item: RawItem, numbers: { tables: number }): SourceBlock[] {
  if (item.kind === 'paragraph') return [paragraph(item)];
  if (isLayout(item)) {
    const inner = item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.items));
    return inner.flatMap((one) => blocksOf(one, numbers));
  }
  numbers.tables += 1;
  return [table(item, numbers.tables)];
}

const paragraph = ({ text, line, heading, list }: RawParagraph): SourceBlock => ({
  kind: 'paragraph',
  text,
  at: { line },
  ...(heading === undefined ? {} : { heading }),
  ...(list === undefined ? {} : { list }),
});

/** A table that only puts things side by side: one cell, or it holds a table larger than itself. */
function isLayout(raw: RawTable): boolean {
  const cells = size(raw);
  return cells === 1 || raw.rows.some((row) => row.cells.some((cell) => cell.items.some(isLarger(cells))));
}

const isLarger =
  (cells: number) =>
  (item: RawItem): boolean =>
    item.kind === 'table' && size(item) > cells;
const size = (raw: RawTable): number => raw.rows.reduce((sum, row) => sum + row.cells.length, 0);

function table(raw: RawTable, number: number): SourceBlock {
  const rows = raw.rows.map((row, index) =>
    sourceRow(row, { line: row.line, table: number, row: index + 1 }),
  );
  const columns = Math.max(
    0,
    ...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)),
  );
  return { kind: 'table', columns, rows, at: { line: raw.line, table: number } };
}

const sourceRow = (row: RawRow, at: SourcePlace): SourceRow => ({
  cells: row.cells.map(
    (cell): SourceCell => ({
      text: textOf(cell.items),
      at: { ...at, line: cell.line },
      column: cell.column,
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
    }),
  ),
  at,
  ...(row.heading ? { heading: true } : {}),
});

/** What a cell shows: its paragraphs a line each, what a list prints before them included; an inner table a line a row. */
const textOf = (items: readonly RawItem[]): string => items.map(lineOf).join('\n');

function lineOf(item: RawItem): string {
  if (item.kind === 'paragraph') return [item.list?.marker, item.text].filter(Boolean).join(' ');
  return item.rows.map((row) => row.cells.map((cell) => textOf(cell.items)).join(' | ')).join('\n');
}
