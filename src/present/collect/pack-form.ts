// A form as the bytes of an xlsx file: the same form gives the same bytes. Built on what ECMA-376 describes and what the makers of
// Excel, Google Sheets and LibreOffice document: protected sheets with open cells, validation, a hidden column, a hidden row, a filter.
// The report's own writer does it: exceljs, the usual library, has had no stable release after 4.4.0 and leans on nine others, of
// which most are majors behind (unzipper 0.10, saxes 5, uuid 8); what is needed beyond the writer is a page of elements.

import { message } from '../../model/messages/index.ts';
import { columnName } from '../../model/sheet-place.ts';
import { shorten } from '../width.ts';
import { CellStyles } from '../workbook/cell-styles.ts';
import { looksLikeFormula, type Shared, textCell } from '../workbook/cells.ts';
import { type PackedSheet, packSheets } from '../workbook/pack-sheets.ts';
import { heightOf, linesIn } from '../workbook/row-height.ts';
import { SharedTexts } from '../workbook/shared-texts.ts';
import { element, escapeXml } from '../xml.ts';
import type { Form, FormSheet } from './form.ts';
import { fixedColumns, formColumns, sheetName } from './form-columns.ts';
import { formRows, headRow, introLines } from './form-rows.ts';
import { validationsXml } from './validations.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function packForm(form: Form): Uint8Array {
  const shared: Shared = { styles: new CellStyles(), texts: new SharedTexts() };
  const sheets = form.sheets.map((sheet, index) => packFormSheet(form, sheet, index === 0, shared));
  const strangers = form.strangers.length === 0 ? [] : [packStrangers(form, sheets.length === 0, shared)];
  const about = {
    title: introLines(form, 'target')[0] ?? '',
    creator: 'kh',
    day: form.day,
  };
  return packSheets(about, [...sheets, ...strangers], shared);
}

function packFormSheet(form: Form, sheet: FormSheet, isFirst: boolean, shared: Shared): PackedSheet {
  const { language } = form;
  const columns = formColumns(sheet, language);
  const head = headRow(form, sheet.kind);
  const last = columnName(columns.length - 1);
  const table = `A${head}:${last}${head + sheet.rows.length}`;
  const merges = introLines(form, sheet.kind).map((_, index) =>
    element('mergeCell', { ref: `B${index + 1}:${last}${index + 1}` }),
  );
  const first = columns.findIndex(({ kind }) => kind === 'asked');
  const xml = worksheet(
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element(
      'sheetViews',
      {},
      view(isFirst, fixedColumns(columns), head, `${columnName(Math.max(0, first))}${head + 1}`),
    ),
    element('sheetFormatPr', { defaultRowHeight: 16 }),
    element(
      'cols',
      {},
      ...columns.map(({ kind, width }, index) =>
        element('col', {
          min: index + 1,
          max: index + 1,
          width,
          hidden: kind === 'mark' ? 1 : undefined,
          customWidth: 1,
        }),
      ),
    ),
    element('sheetData', {}, ...formRows(form, sheet, columns, shared)),
    PROTECTION,
    element('autoFilter', { ref: table }),
    element('mergeCells', { count: merges.length }, ...merges),
    validationsXml(sheet.kind, columns, sheet.rows, head + 1, language),
    ...pageOf(form),
  );
  return {
    name: sheetName(sheet.kind, language),
    xml,
    table: null,
    names: [
      {
        name: '_xlnm._FilterDatabase',
        range: `$A$${head}:$${last}$${head + sheet.rows.length}`,
        isHidden: true,
      },
      { name: '_xlnm.Print_Titles', range: `$${head}:$${head}` },
    ],
  };
}

const worksheet = (...parts: readonly string[]): string => element('worksheet', { xmlns: MAIN }, ...parts);

/** Without a password: it keeps from slips, and whoever must may lift it. Widths, heights and the filter stay free. */
const PROTECTION = element('sheetProtection', {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatColumns: 0,
  formatRows: 0,
  sort: 0,
  autoFilter: 0,
});

function view(isFirst: boolean, columns: number, rows: number, start: string): string {
  return element(
    'sheetView',
    { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
    element('pane', {
      xSplit: columns,
      ySplit: rows,
      topLeftCell: `${columnName(columns)}${rows + 1}`,
      activePane: 'bottomRight',
      state: 'frozen',
    }),
    element('selection', { pane: 'bottomRight', activeCell: start, sqref: start }),
  );
}

/** A footer of more than 255 characters, commands included, makes Excel call the file damaged. */
const LONGEST_FOOTER = 80;

const pageOf = ({ agency, period, language }: Form): readonly string[] => [
  element('pageMargins', { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
  element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  element(
    'headerFooter',
    {},
    // An ampersand begins a command of headers and footers.
    element(
      'oddFooter',
      {},
      escapeXml(
        `&L&"Times New Roman,Italic"&10${`${shorten(agency, LONGEST_FOOTER)}, ${period}`.replaceAll('&', '&&')}&R&10${message(language, 'collect.form.page')}`,
      ),
    ),
  ),
];

const STRANGER_WIDTHS = [18, 60, 60];

function strangerRows(strangers: Form['strangers'], { styles, texts }: Shared): string[] {
  const cell = (place: string, text: string, colour: string | null): string =>
    textCell(
      place,
      styles.indexOf({ isWrapped: true, isBordered: true, colour, isQuoted: looksLikeFormula(text) }),
      text,
      texts,
    );
  return strangers.map(({ place, content, reason }, index) => {
    const row = index + 2;
    const lines = [place, content, reason].map((text, at) =>
      linesIn(text, STRANGER_WIDTHS[at] ?? 1, { bold: false, size: 12 }),
    );
    return element(
      'row',
      { r: row, ht: heightOf(Math.max(...lines), 12) },
      cell(`A${row}`, place, null),
      cell(`B${row}`, content, null),
      cell(`C${row}`, reason, 'C00000'),
    );
  });
}

/** Rows that stand for no item: shown, so that nothing that was written is lost, but not to be filled in again. */
function packStrangers(form: Form, isFirst: boolean, shared: Shared): PackedSheet {
  const { language, strangers } = form;
  const { styles, texts } = shared;
  const head = styles.indexOf({
    font: 'bold',
    align: 'center',
    isWrapped: true,
    isBordered: true,
    fill: 'D9E2EC',
  });
  const titles = ['place', 'content', 'reason'].map((name) =>
    message(language, `collect.stranger.${name}` as 'collect.stranger.place'),
  );
  const xml = worksheet(
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element(
      'sheetViews',
      {},
      element('sheetView', { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }),
    ),
    element('sheetFormatPr', { defaultRowHeight: 16 }),
    element(
      'cols',
      {},
      ...STRANGER_WIDTHS.map((width, index) =>
        element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
      ),
    ),
    element(
      'sheetData',
      {},
      element(
        'row',
        { r: 1 },
        ...titles.map((text, index) => textCell(`${columnName(index)}1`, head, text, texts)),
      ),
      ...strangerRows(strangers, shared),
    ),
    PROTECTION,
    ...pageOf(form),
  );
  return { name: message(language, 'collect.sheet.strangers'), xml, table: null, names: [] };
}
