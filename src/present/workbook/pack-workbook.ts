// Packs a workbook into an xlsx file.
import { element } from '../xml.ts';
import { CellStyles } from './cell-styles.ts';
import type { Shared } from './cells.ts';
import { packSheets } from './pack-sheets.ts';
import { SharedTexts } from './shared-texts.ts';
import { sheetPart, tableRange } from './sheet-part.ts';
import { headRow, uniqueTitles } from './sheet-rows.ts';
import type { Sheet, SheetTable, Workbook } from './types.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The heads are printed on every page. */
export function packWorkbook(workbook: Workbook): Uint8Array {
  const shared: Shared = { styles: new CellStyles(), texts: new SharedTexts() };
  const sheets = workbook.sheets.map((sheet, index) => ({
    name: sheet.name,
    xml: sheetPart(sheet, index === 0, shared),
    table: sheet.table === null ? null : tablePart(sheet, sheet.table, index + 1),
    names:
      sheet.table === null
        ? []
        : [{ name: '_xlnm.Print_Titles', range: `$${headRow(sheet)}:$${headRow(sheet)}` }],
  }));
  return packSheets(workbook, sheets, shared);
}

function tablePart(sheet: Sheet, { name, columns }: SheetTable, id: number): string {
  const ref = tableRange(sheet);
  return element(
    'table',
    { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
    element('autoFilter', { ref }),
    element(
      'tableColumns',
      { count: columns.length },
      ...uniqueTitles(columns).map((title, index) => element('tableColumn', { id: index + 1, name: title })),
    ),
    element('tableStyleInfo', {
      name: 'TableStyleLight15',
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    }),
  );
}
