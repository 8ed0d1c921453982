// One sheet as SpreadsheetML: lines of text, the table's cells, what stays in view and how it prints.
import { parseDay } from '../../model/civil-date.ts';
import { element } from '../xml.ts';
import type { CellStyles } from './cell-styles.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { CellValue, Sheet, SheetColumn, SheetLine } from './types.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook's sheets share. */
export interface Shared {
  readonly styles: CellStyles;
  readonly texts: SharedTexts;
}

/** `A`, `Z`, `AA`: the name of a column, from 0. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** The row of the table's heads, from 1. */
export const headRow = ({ lines }: Sheet): number => lines.length + 1;

/** `A4:H30`. */
export function tableRange(sheet: Sheet): string {
  const { columns = [], rows = [] } = sheet.table ?? {};
  return `A${headRow(sheet)}:${columnName(columns.length - 1)}${headRow(sheet) + rows.length}`;
}

export function sheetPart(sheet: Sheet, isFirst: boolean, shared: Shared): string {
  const { table, lines } = sheet;
  const count = Math.max(1, table?.columns.length ?? 1);
  const merges =
    count === 1
      ? []
      : lines.map((_, index) =>
          element('mergeCell', { ref: `A${index + 1}:${columnName(count - 1)}${index + 1}` }),
        );
  return element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, viewOf(sheet, isFirst)),
    element('sheetFormatPr', { defaultRowHeight: 16 }),
    element(
      'cols',
      {},
      ...widthsOf(sheet).map((width, index) =>
        element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
      ),
    ),
    element(
      'sheetData',
      {},
      [...lines.map((line, index) => lineRow(line, index + 1, shared)), ...tableRows(sheet, shared)].join(''),
    ),
    merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, ...merges),
    element('pageMargins', { left: 0.59, right: 0.59, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 }),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    element(
      'headerFooter',
      {},
      element('oddHeader', {}, '&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P'),
    ),
    table === null ? '' : element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rId1' })),
  );
}

const widthsOf = ({ table, width }: Sheet): number[] =>
  table?.columns.map((column) => column.width) ?? [width];

/** The heads stay in view. */
function viewOf(sheet: Sheet, isFirst: boolean): string {
  const view = { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  if (sheet.table === null) return element('sheetView', view);
  const row = headRow(sheet);
  const cell = `A${row + 1}`;
  return element(
    'sheetView',
    view,
    element('pane', { ySplit: row, topLeftCell: cell, activePane: 'bottomLeft', state: 'frozen' }),
    element('selection', { pane: 'bottomLeft', activeCell: cell, sqref: cell }),
  );
}

const LINE_FONTS = { title: 'title', plain: 'plain', italic: 'italic' } as const;

function lineRow({ text, look }: SheetLine, row: number, { styles, texts }: Shared): string {
  const style = styles.indexOf({
    font: LINE_FONTS[look],
    isWrapped: look === 'plain',
    isQuoted: looksLikeFormula(text),
  });
  return element('row', { r: row }, textCell(`A${row}`, style, text, texts));
}

function tableRows(sheet: Sheet, shared: Shared): string[] {
  const { table } = sheet;
  if (table === null) return [];
  const first = headRow(sheet);
  const names = table.columns.map((_, index) => columnName(index));
  const head = shared.styles.indexOf({ font: 'bold', align: 'center', isWrapped: true });
  const heads = uniqueTitles(table.columns).map((title, index) =>
    textCell(`${names[index]}${first}`, head, title, shared.texts),
  );
  return [
    element('row', { r: first }, ...heads),
    ...table.rows.map((cells, index) => {
      const row = first + 1 + index;
      const written = cells.map((value, at) =>
        cellXml(`${names[at]}${row}`, value, table.columns[at]?.align ?? 'left', shared),
      );
      return element('row', { r: row }, ...written);
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

function cellXml(
  place: string,
  value: CellValue,
  align: SheetColumn['align'],
  { styles, texts }: Shared,
): string {
  switch (value.kind) {
    case 'empty':
      return element('c', { r: place, s: styles.indexOf({ align, isWrapped: true }) });
    case 'text':
      return textCell(
        place,
        styles.indexOf({ align, isWrapped: true, isQuoted: looksLikeFormula(value.text) }),
        value.text,
        texts,
      );
    case 'number':
      return element(
        'c',
        { r: place, s: styles.indexOf({ align, format: value.format }) },
        element('v', {}, String(value.number)),
      );
    case 'date':
      return element(
        'c',
        { r: place, s: styles.indexOf({ align, format: 'dd/mm/yyyy' }) },
        element('v', {}, String(daySerial(value.date))),
      );
  }
}

const textCell = (place: string, style: number, text: string, texts: SharedTexts): string =>
  element('c', { r: place, s: style, t: 's' }, element('v', {}, String(texts.indexOf(text))));

/** What a spreadsheet would take for a formula if it were typed. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Spreadsheets count days from the end of 1899. */
const daySerial = (date: string): number => (parseDay(date) ?? 0) + 25_569;
