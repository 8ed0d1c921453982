// Cells of a sheet as SpreadsheetML; whatever is a text stays one.
import { parseDay } from '../../model/civil-date.ts';
import { element } from '../xml.ts';
import type { CellStyles } from './cell-styles.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { CellValue, SheetColumn } from './types.ts';

/** What a workbook's sheets share. */
export interface Shared {
  readonly styles: CellStyles;
  readonly texts: SharedTexts;
}

/** A cell of a table. */
export function cellXml(
  place: string,
  value: CellValue,
  { align, isWrapped }: SheetColumn,
  { styles, texts }: Shared,
): string {
  switch (value.kind) {
    case 'empty':
      return element('c', { r: place, s: styles.indexOf({ align, isWrapped, isBordered: true }) });
    case 'text':
      return textCell(
        place,
        styles.indexOf({
          align,
          isWrapped,
          isBordered: true,
          isQuoted: looksLikeFormula(value.text),
        }),
        value.text,
        texts,
      );
    case 'number':
      return element(
        'c',
        { r: place, s: styles.indexOf({ align, format: value.format, isBordered: true }) },
        element('v', {}, String(value.number)),
      );
    case 'date':
      return element(
        'c',
        { r: place, s: styles.indexOf({ align, format: 'dd/mm/yyyy', isBordered: true }) },
        element('v', {}, String(daySerial(value.date))),
      );
  }
}

export const textCell = (place: string, style: number, text: string, texts: SharedTexts): string =>
  element('c', { r: place, s: style, t: 's' }, element('v', {}, String(texts.indexOf(text))));

/** What a spreadsheet would take for a formula if it were typed. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Spreadsheets count days from the end of 1899. */
export const daySerial = (date: string): number => (parseDay(date) ?? 0) + 25_569;
