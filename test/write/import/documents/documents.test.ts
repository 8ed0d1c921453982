// The documents made from the five source texts: every row of the annex tables is in them, and every format gives back the same tables.
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/load/office/read-source.ts';
import type { SourceTable } from '../../../../src/model/source-document.ts';
import type { BuiltDocument, BuiltTable } from './built.ts';
import { placedRows } from './built.ts';
import { documentOf, sourceTexts } from './sources.ts';
import { toDocx } from './to-docx.ts';
import { toHtml } from './to-html.ts';
import { toXlsx } from './to-xlsx.ts';

const merged = { mergeBlanks: true, pages: false };
const asPrinted = { mergeBlanks: false, pages: true };
const tablesOf = (document: BuiltDocument): BuiltTable[] =>
  document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const FORMATS = { docx: toDocx, xlsx: toXlsx, html: toHtml } as const;

/** Each cell with its place and span, as the grid of the file has it. */
const gridOf = (table: SourceTable): string[][] =>
  table.rows.map((row) =>
    row.cells
      .filter(({ text }) => text !== '')
      .map(({ text, column, columnSpan, rowSpan }) => `${column}+${columnSpan}x${rowSpan} ${text}`),
  );
const builtGridOf = (table: BuiltTable): string[][] =>
  placedRows(table).map((row) =>
    row
      .filter(({ text }) => text !== '')
      .map(({ text, column, columnSpan, rowSpan }) => `${column}+${columnSpan}x${rowSpan} ${text}`),
  );

describe('the documents built from the source texts', () => {
  it('hold the 42, 68, 25 and 106 rows of the annex tables', () => {
    const rows = sourceTexts.map((source) =>
      tablesOf(documentOf(source, merged)).map(
        (table) => table.rows.filter(({ kind }) => kind === 'item').length,
      ),
    );
    expect(rows).toEqual([[], [42, 68], [25, 106], [], []]);
  });

  it('hold the repeated headings and the cut rows where the text has them', () => {
    const source = sourceTexts[2] ?? { name: '', text: '' };
    const kinds = tablesOf(documentOf(source, asPrinted)).map((table) => {
      const count = (kind: string): number => table.rows.filter((row) => row.kind === kind).length;
      return [count('heading'), count('section'), count('item')];
    });
    expect(kinds).toEqual([
      [4, 3, 27],
      [9, 0, 110],
    ]);
  });

  for (const [format, build] of Object.entries(FORMATS))
    for (const source of sourceTexts)
      it(`are read back from ${format} cell by cell, merges and order included: ${source.name}`, async () => {
        for (const layout of [merged, asPrinted]) {
          const document = documentOf(source, layout);
          const reading = await readSource(`plan.${format}`, build(document));
          expect(reading.ok).toBe(true);
          if (!reading.ok) return;
          const { blocks, remarks } = reading.document;
          expect(remarks).toEqual([]);
          const tables = blocks.flatMap((block) => (block.kind === 'table' ? [gridOf(block)] : []));
          expect(tables).toEqual(tablesOf(document).map(builtGridOf));
          const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
          const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
          expect(lines.map(spaced)).toEqual(
            document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [spaced(block.text)] : [])),
          );
        }
      });
});
