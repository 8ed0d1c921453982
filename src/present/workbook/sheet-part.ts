// One sheet as SpreadsheetML: its rows, what stays in view and how it prints.
import { columnName } from '../../model/sheet-place.ts';
import { element } from '../xml.ts';
import type { Shared } from './cells.ts';
import { headRow, sheetRows, widthsOf } from './sheet-rows.ts';
import type { Sheet } from './types.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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
    element('sheetData', {}, sheetRows(sheet, shared).join('')),
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
