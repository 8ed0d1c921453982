// Packs a workbook into an xlsx file (ECMA-376, parts 1 and 2).
import { themePart } from '../theme.ts';
import { element, escapeXml, xmlDocument } from '../xml.ts';
import { type Parts, packParts } from '../zip.ts';
import { CellStyles } from './cell-styles.ts';
import type { Shared } from './cells.ts';
import { SharedTexts } from './shared-texts.ts';
import { sheetPart, tableRange } from './sheet-part.ts';
import { headRow, uniqueTitles } from './sheet-rows.ts';
import type { Sheet, SheetTable, Workbook } from './types.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function packWorkbook(workbook: Workbook): Uint8Array {
  const shared: Shared = { styles: new CellStyles(), texts: new SharedTexts() };
  const { sheets } = workbook;
  const sheetParts = sheets.map((sheet, index) => sheetPart(sheet, index === 0, shared));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations({
      rId1: [`${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
      rId2: [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relations({
      ...Object.fromEntries(
        sheets.map((_, index) => [
          `rId${index + 1}`,
          [`${RELATIONSHIPS}/worksheet`, `worksheets/sheet${index + 1}.xml`],
        ]),
      ),
      rIdTheme: [`${RELATIONSHIPS}/theme`, 'theme/theme1.xml'],
      rIdStyles: [`${RELATIONSHIPS}/styles`, 'styles.xml'],
      rIdTexts: [`${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
    }),
    'xl/styles.xml': shared.styles.toXml(),
    'xl/sharedStrings.xml': shared.texts.toXml(),
  };
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetParts[index] ?? '';
    if (sheet.table === null) return;
    parts[`xl/tables/table${number}.xml`] = tablePart(sheet, sheet.table, number);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations({
      rId1: [`${RELATIONSHIPS}/table`, `../tables/table${number}.xml`],
    });
  });
  return packParts({ ...mapParts(parts, xmlDocument), 'xl/theme/theme1.xml': themePart() });
}

const mapParts = (parts: Readonly<Record<string, string>>, change: (part: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));

const relations = (list: Readonly<Record<string, readonly string[]>>): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...Object.entries(list).map(([Id, [Type, Target]]) => element('Relationship', { Id, Type, Target })),
  );

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides: Record<string, string> = {
    '/xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
    '/xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
    '/xl/styles.xml': `${SPREADSHEET}.styles+xml`,
    '/xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  sheets.forEach(({ table }, index) => {
    overrides[`/xl/worksheets/sheet${index + 1}.xml`] = `${SPREADSHEET}.worksheet+xml`;
    if (table !== null) overrides[`/xl/tables/table${index + 1}.xml`] = `${SPREADSHEET}.table+xml`;
  });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries(overrides).map(([PartName, ContentType]) =>
      element('Override', { PartName, ContentType }),
    ),
  );
}

function coreProperties({ title, creator, day }: Workbook): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(creator)),
    element('dc:language', {}, 'vi-VN'),
    ...['created', 'modified'].map((name) =>
      element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
    ),
  );
}

/** The heads are printed on every page. */
function workbookPart(sheets: readonly Sheet[]): string {
  const titles = sheets.flatMap((sheet, index) => {
    if (sheet.table === null) return [];
    const row = headRow(sheet);
    const range = `'${sheet.name.replaceAll("'", "''")}'!$${row}:$${row}`;
    return [element('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, escapeXml(range))];
  });
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, index) =>
        element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
      ),
    ),
    titles.length === 0 ? '' : element('definedNames', {}, ...titles),
  );
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
