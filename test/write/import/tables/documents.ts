// Source documents for tests: text as it comes, and tables given row by row.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlain } from '../../../../src/load/office/plain.ts';
import type { SourceCell, SourceDocument, SourceTable } from '../../../../src/model/source-document.ts';

export function textDocument(text: string): SourceDocument {
  return { name: 'thu.txt', format: 'text', ...readPlain(new TextEncoder().encode(text)) };
}

/** One of the texts in docs/sources. */
export const sourceText = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../docs/sources/${file}`, import.meta.url)), 'utf8');

/** A cell that is merged over columns or rows; `^` and `<` in a row stand for what a merged cell covers. */
export type Written = string;

const spanOf = (
  cells: readonly (readonly Written[])[],
  row: number,
  column: number,
): { columns: number; rows: number } => {
  let columns = 1;
  while (cells[row]?.[column + columns] === '<') columns += 1;
  let rows = 1;
  while (cells[row + rows]?.[column] === '^') rows += 1;
  return { columns, rows };
};

/** A table: `^` is covered by the cell above, `<` by the cell on the left. */
export function tableOf(cells: readonly (readonly Written[])[], number = 1): SourceTable {
  const rows = cells.map((row, rowIndex) => {
    const at = { line: 100 * number + rowIndex, table: number, row: rowIndex + 1 };
    const own = row.flatMap((text, column): SourceCell[] => {
      if (text === '^' || text === '<') return [];
      const span = spanOf(cells, rowIndex, column);
      return [{ text, at, column, columnSpan: span.columns, rowSpan: span.rows }];
    });
    return { at, cells: own };
  });
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return { kind: 'table', columns, rows, at: { line: 100 * number, table: number } };
}

/** Paragraphs and tables in their order, as from a Word file. */
export function officeDocument(blocks: readonly (string | SourceTable)[]): SourceDocument {
  return {
    name: 'thu.docx',
    format: 'docx',
    blocks: blocks.map((block, index) =>
      typeof block === 'string' ? { kind: 'paragraph', text: block, at: { line: index + 1 } } : block,
    ),
    remarks: [],
  };
}
