// A table that people wrote in a note as WordprocessingML, as wide as the text.
import type { NoteBlock, NoteRun } from '../model-parts.ts';
import { columnWidths } from './column-widths.ts';
import { paragraph, run } from './markup.ts';
import { SIZE, TEXT_WIDTH } from './page.ts';
import { cell, grid, row, textCell } from './table.ts';

const HEAD_LINES = 2;

export function noteTable({ rows }: Pick<NoteBlock, 'rows'>): string {
  const [head = [], ...body] = rows.map(({ cells }) => cells);
  const widths = columnWidths(
    head.map(({ text }, index) => ({ title: text, cells: body.map((cells) => cells[index]?.text ?? '') })),
    { width: TEXT_WIDTH, size: SIZE.table, headLines: HEAD_LINES },
  );
  const width = (index: number): number => widths[index] ?? 0;
  const table = grid(head.map(({ text }) => text).join(', '), widths, [
    row(
      head.map(({ text }, index) => textCell(width(index), 'TableHead', text)),
      { isHead: true },
    ),
    ...body.map((cells) =>
      row(
        cells.map(({ runs }, index) => cell(width(index), [paragraph('TableText', runs.map(runOf))])),
        { isSplit: true },
      ),
    ),
  ]);
  // Two tables without a paragraph between them would become one.
  return table + paragraph('TableText');
}

const runOf = ({ text, bold, italic }: NoteRun): string =>
  run(text, { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }) });
