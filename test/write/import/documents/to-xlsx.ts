// Builds a workbook as people make one from a plan: the text on one sheet, each table on a sheet of its own, numbers as numbers.
import { packParts } from '../../../../src/present/zip.ts';
import { type BuiltDocument, type BuiltTable, escaped, placedRows } from './built.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  readonly name: string;
  readonly rows: string[];
  readonly merges: string[];
}

/** The last lines before a table are its title and go to its sheet: those from the last heading like "Phụ lục" on. */
export function toXlsx(document: BuiltDocument): Uint8Array {
  const sheets: Sheet[] = [];
  let texts: string[] = [];
  const textSheet = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    const sheet: Sheet = { name: `Văn bản ${sheets.length + 1}`, rows: [], merges: [] };
    for (const line of lines) addRow(sheet, [cell(sheet, 1, line)]);
    sheets.push(sheet);
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      texts.push(`${block.bullet === undefined ? '' : `${block.bullet} `}${block.text}`);
      continue;
    }
    const title = titleOf(texts, block);
    textSheet(texts.slice(0, texts.length - title.length));
    texts = [];
    sheets.push(tableSheet(`Bảng ${sheets.length + 1}`, title, block));
  }
  textSheet(texts);
  return xlsxOf(sheets.map(({ name, rows, merges }) => ({ name, xml: sheetXml(rows, merges) })));
}

function titleOf(texts: readonly string[], table: BuiltTable): readonly string[] {
  if (table.plain === true) return [];
  const from = texts.findLastIndex((text) => /^phụ lục/i.test(text));
  return from < 0 || texts.length - from > 6 ? [] : texts.slice(from);
}

function tableSheet(name: string, title: readonly string[], table: BuiltTable): Sheet {
  const sheet: Sheet = { name, rows: [], merges: [] };
  for (const line of title) {
    sheet.merges.push(`A${sheet.rows.length + 1}:${letter(table.columns)}${sheet.rows.length + 1}`);
    addRow(sheet, [cell(sheet, 1, line)]);
  }
  for (const cells of placedRows(table)) {
    const row = sheet.rows.length + 1;
    for (const { column, columnSpan, rowSpan, goesOn } of cells)
      if (!goesOn && (columnSpan > 1 || rowSpan > 1))
        sheet.merges.push(`${letter(column + 1)}${row}:${letter(column + columnSpan)}${row + rowSpan - 1}`);
    addRow(
      sheet,
      cells.filter(({ goesOn }) => !goesOn).map(({ column, text }) => cell(sheet, column + 1, text)),
    );
  }
  return sheet;
}

const addRow = (sheet: Sheet, cells: readonly string[]): void => {
  sheet.rows.push(`<row r="${sheet.rows.length + 1}">${cells.join('')}</row>`);
};

/** Plain numbers are typed as numbers; what has a dot (`8.1`, `1.`) as text. */
function cell(sheet: Sheet, column: number, text: string): string {
  const reference = `${letter(column)}${sheet.rows.length + 1}`;
  if (text === '') return `<c r="${reference}"/>`;
  if (/^\d{1,6}(,\d{1,3})?$/.test(text)) return `<c r="${reference}"><v>${text.replace(',', '.')}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const letter = (column: number): string => String.fromCharCode(64 + column);

const sheetXml = (rows: readonly string[], merges: readonly string[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`;

/** An Excel file around its sheets; `parts` replaces or adds parts. */
export function xlsxOf(
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const numbers = sheets.map((_, at) => at + 1);
  return packParts({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbers.map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers.map((at) => `<Relationship Id="rId${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdF" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...parts,
  });
}
