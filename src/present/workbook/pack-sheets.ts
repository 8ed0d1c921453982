// The parts of an xlsx file around its sheets, and the file itself (ECMA-376, parts 1 and 2).
import { themePart } from '../theme.ts';
import { element, escapeXml, xmlDocument } from '../xml.ts';
import { type Parts, packParts } from '../zip.ts';
import type { Shared } from './cells.ts';
import type { Workbook } from './types.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as it goes into the file. */
export interface PackedSheet {
  readonly name: string;
  /** The part's root element. */
  readonly xml: string;
  /** The root element of its table; null for a sheet without one. */
  readonly table: string | null;
  /** Names of the format's own for ranges of this sheet, each with what stands behind the sheet's name: `$4:$4`. */
  readonly names: readonly {
    readonly name: string;
    readonly range: string;
    readonly isHidden?: true;
  }[];
}

export function packSheets(
  about: Omit<Workbook, 'sheets'>,
  sheets: readonly PackedSheet[],
  shared: Shared,
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations({
      rId1: [`${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
      rId2: [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties(about),
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
    parts[`xl/worksheets/sheet${number}.xml`] = sheet.xml;
    if (sheet.table === null) return;
    parts[`xl/tables/table${number}.xml`] = sheet.table;
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

function contentTypes(sheets: readonly PackedSheet[]): string {
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

function coreProperties({ title, creator, day }: Omit<Workbook, 'sheets'>): string {
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

function workbookPart(sheets: readonly PackedSheet[]): string {
  const names = sheets.flatMap((sheet, index) =>
    sheet.names.map(({ name, range, isHidden }) =>
      element(
        'definedName',
        { name, localSheetId: index, hidden: isHidden === true ? 1 : undefined },
        escapeXml(`'${sheet.name.replaceAll("'", "''")}'!${range}`),
      ),
    ),
  );
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
    names.length === 0 ? '' : element('definedNames', {}, ...names),
  );
}
