// Rows of a sheet: the lines above the table, its heads, its items, each as high as its texts ask for.
import { columnName } from '../../model/sheet-place.ts';
import type { Face } from '../text-width.ts';
import { element } from '../xml.ts';
import { FONTS } from './cell-styles.ts';
import { cellXml, looksLikeFormula, type Shared, textCell } from './cells.ts';
import { heightOf, linesIn, rowHeight } from './row-height.ts';
import type { CellValue, Sheet, SheetColumn, SheetLine } from './types.ts';

/** The row of the table's heads, from 1. */
export const headRow = ({ lines }: Sheet): number => lines.length + 1;

/** In characters. */
export const widthsOf = ({ table, width }: Sheet): number[] =>
  table?.columns.map((column) => column.width) ?? [width];

export function sheetRows(sheet: Sheet, shared: Shared): string[] {
  const whole = widthsOf(sheet).reduce((sum, width) => sum + width, 0);
  return [
    ...sheet.lines.map((line, index) => lineRow(line, index + 1, whole, shared)),
    ...tableRows(sheet, shared),
  ];
}

const faceOf = (font: keyof typeof FONTS): Face => ({
  bold: FONTS[font].mark === 'b',
  size: FONTS[font].size,
});
const FACES: Readonly<Record<SheetLine['look'], Face>> = {
  title: faceOf('title'),
  plain: faceOf('plain'),
  italic: faceOf('italic'),
};
const HEAD_FACE = faceOf('bold');
const BODY_FACE = faceOf('plain');

function lineRow({ text, look }: SheetLine, row: number, width: number, { styles, texts }: Shared): string {
  const style = styles.indexOf({
    font: look,
    isWrapped: look === 'plain',
    isQuoted: looksLikeFormula(text),
  });
  const lines = look === 'plain' ? linesIn(text, width, FACES[look]) : 1;
  return element(
    'row',
    { r: row, ht: heightOf(lines, FACES[look].size) },
    textCell(`A${row}`, style, text, texts),
  );
}

function tableRows(sheet: Sheet, shared: Shared): string[] {
  const { table } = sheet;
  if (table === null) return [];
  const first = headRow(sheet);
  const widths = widthsOf(sheet);
  const names = table.columns.map((_, index) => columnName(index));
  const head = shared.styles.indexOf({ font: 'bold', align: 'center', isWrapped: true, isBordered: true });
  const heads = uniqueTitles(table.columns).map((title, index) =>
    textCell(`${names[index]}${first}`, head, title, shared.texts),
  );
  return [
    element('row', { r: first, ht: rowHeight(uniqueTitles(table.columns), widths, HEAD_FACE) }, ...heads),
    ...table.rows.map((cells, index) => {
      const row = first + 1 + index;
      const written = table.columns.map((column, at) =>
        cellXml(`${names[at]}${row}`, cells[at] ?? { kind: 'empty' }, column, shared),
      );
      const wrapped = cells.map((value, at) => (table.columns[at]?.isWrapped ? textOf(value) : ''));
      return element('row', { r: row, ht: rowHeight(wrapped, widths, BODY_FACE) }, ...written);
    }),
  ];
}

/** The titles as the table lists them: each once. */
export function uniqueTitles(columns: readonly SheetColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ title }) => {
    const plain = title.replace(/\s+/g, ' ').trim();
    const times = (seen.get(plain.toLowerCase()) ?? 0) + 1;
    seen.set(plain.toLowerCase(), times);
    return times === 1 ? plain : `${plain} (${times})`;
  });
}

const textOf = (value: CellValue): string => (value.kind === 'text' ? value.text : '');
