// The parts of an xlsx file around its sheets, and the file itself (ECMA-376, parts 1 and 2).
import {
  CORE_KIND,
  CORE_PART,
  CORE_RELATION,
  contentTypes,
  coreProperties,
  relations,
  THEME_KIND,
} from '../office-package.ts';
import { themePart } from '../theme.ts';
import { element, escapeXml, xmlDocument } from '../xml.ts';
import { type Parts, packParts } from '../zip.ts';
import type { Shared } from './cells.ts';
import type { Workbook } from './types.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
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
    '[Content_Types].xml': contentTypes(kindsOf(sheets)),
    '_rels/.rels': relations({
      rId1: ['officeDocument', 'xl/workbook.xml'],
      rId2: [CORE_RELATION, CORE_PART],
    }),
    [CORE_PART]: coreProperties(about),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relations({
      ...Object.fromEntries(
        sheets.map((_, index) => [
          `rId${index + 1}`,
          ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
        ]),
      ),
      rIdTheme: ['theme', 'theme/theme1.xml'],
      rIdStyles: ['styles', 'styles.xml'],
      rIdTexts: ['sharedStrings', 'sharedStrings.xml'],
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
      rId1: ['table', `../tables/table${number}.xml`],
    });
  });
  return packParts({ ...mapParts(parts, xmlDocument), 'xl/theme/theme1.xml': themePart() });
}

const mapParts = (parts: Readonly<Record<string, string>>, change: (part: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));

function kindsOf(sheets: readonly PackedSheet[]): Readonly<Record<string, string>> {
  const overrides: Record<string, string> = {
    '/xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
    '/xl/theme/theme1.xml': THEME_KIND,
    '/xl/styles.xml': `${SPREADSHEET}.styles+xml`,
    '/xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
    [`/${CORE_PART}`]: CORE_KIND,
  };
  sheets.forEach(({ table }, index) => {
    overrides[`/xl/worksheets/sheet${index + 1}.xml`] = `${SPREADSHEET}.worksheet+xml`;
    if (table !== null) overrides[`/xl/tables/table${index + 1}.xml`] = `${SPREADSHEET}.table+xml`;
  });
  return overrides;
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
