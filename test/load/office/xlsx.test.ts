// What the reader of workbooks makes of them: digits as printed, in Vietnamese notation; merges, hidden parts, formulas.
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/load/office/read-source.ts';
import type { SourceDocument } from '../../../src/model/source-document.ts';
import { xlsxOf } from '../../write/import/documents/to-xlsx.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function read(...made: Parameters<typeof xlsxOf>): Promise<SourceDocument> {
  const reading = await readSource('plan.xlsx', xlsxOf(...made));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.document;
}

const sheet = (rows: string, more = ''): string =>
  `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${more}</worksheet>`;
const text = (at: string, written: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${written}</t></is></c>`;
const styles = (...formats: string[]): string =>
  `<styleSheet ${MAIN}><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="17"/></cellXfs></styleSheet>`;

const shown = ({ blocks }: SourceDocument): unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.cells.map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${cell.text}`),
        ),
  );

describe('numbers of a workbook', () => {
  it('are shown with the digits that are printed, in Vietnamese notation', async () => {
    const formats = [
      '#,##0.00',
      '&quot;≥ &quot;0',
      'm/d/yyyy',
      'mmm-yy',
      '&quot;Tháng &quot;mm/yyyy',
      'd/m',
      '0;[broken',
    ];
    const values: [string, number][] = [
      ['1780000', 0],
      ['0.75', 0],
      ['0.30000000000000004', 0],
      ['92013.235', 1],
      ['85', 2],
      ['45731', 3],
      ['45839', 4],
      ['45839', 5],
      ['45731', 6],
      ['12', 7],
      ['45731', 8],
      ['0.95', 9],
      ['45839', 10],
      ['abc', 0],
    ];
    const rows = values.map(
      ([value, style], at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${style}"><v>${value}</v></c></row>`,
    );
    const document = await read([{ name: 'A', xml: sheet(rows.join('')) }], {
      'xl/styles.xml': styles(...formats),
    });
    expect(shown(document)).toEqual([
      '1780000',
      '0,75',
      '0,3',
      '92.013,24',
      '≥ 85',
      '15/03/2025',
      '07/2025',
      'Tháng 07/2025',
      '15/03',
      '12',
      '15/03/2025',
      '95%',
      '07/2025',
      'abc',
    ]);
  });

  it('count their days from 1904 where the workbook says so', async () => {
    const workbook = `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const document = await read(
      [{ name: 'A', xml: sheet('<row r="1"><c r="A1" s="1"><v>44269</v></c></row>') }],
      {
        'xl/workbook.xml': workbook,
        'xl/styles.xml': styles(),
      },
    );
    expect(shown(document)).toEqual(['15/03/2025']);
  });
});

describe('a sheet', () => {
  it('is cut into lines above, the table, and lines below; empty rows part two tables', async () => {
    const rows = [
      `<row r="1">${text('B1', 'PHỤ LỤC I')}</row>`,
      `<row r="2">${text('B2', 'TT')}${text('C2', 'Tên')}${text('D2', 'Mục tiêu')}</row>`,
      `<row r="3">${text('B3', 'I')}${text('C3', 'Hạ tầng')}</row>`,
      `<row r="4"><c r="B4"><v>1</v></c>${text('C4', 'a')}<c r="D4"><v>85</v></c></row>`,
      `<row r="5"><c r="B5"><v>2</v></c>${text('C5', 'b')}${text('D5', 'khuất')}</row>`,
      `<row r="6">${text('C6', 'Ghi chú')}</row>`,
      `<row r="9">${text('A9', 'x')}${text('B9', 'y')}</row>`,
    ];
    const merges =
      '<mergeCells><mergeCell ref="B1:D1"/><mergeCell ref="C3:D3"/><mergeCell ref="D4:D8"/></mergeCells>';
    const document = await read([{ name: 'PL', xml: sheet(rows.join(''), merges) }]);
    expect(shown(document)).toEqual([
      'PHỤ LỤC I',
      [
        ['0+1x1 TT', '1+1x1 Tên', '2+1x1 Mục tiêu'],
        ['0+1x1 I', '1+2x1 Hạ tầng'],
        ['0+1x1 1', '1+1x1 a', '2+1x2 85'],
        ['0+1x1 2', '1+1x1 b'],
      ],
      'Ghi chú',
      [['0+1x1 x', '1+1x1 y']],
    ]);
    expect(document.remarks).toEqual([
      { kind: 'hidden', at: { line: 5, sheet: 'PL', cell: 'D5' }, text: 'khuất' },
    ]);
    const table = document.blocks[1];
    expect(table?.kind === 'table' && table.rows[2]?.cells[2]?.at).toEqual({
      line: 4,
      sheet: 'PL',
      cell: 'D4',
      table: 1,
      row: 3,
    });
  });

  it('says which rows are printed on each page', async () => {
    const workbook = `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$1</definedName></definedNames></workbook>`;
    const rows = `<row r="1">${text('A1', 'TT')}${text('B1', 'Tên')}</row><row r="2">${text('A2', '1')}${text('B2', 'a')}</row>`;
    const { blocks } = await read([{ name: 'A', xml: sheet(rows) }], { 'xl/workbook.xml': workbook });
    const table = blocks[0];
    expect(table?.kind === 'table' && table.rows.map((row) => row.heading ?? false)).toEqual([true, false]);
  });

  it('is read when it, a row or a column is hidden, and that is remarked', async () => {
    const xml = `<worksheet ${MAIN}><cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="2" hidden="1">${text('C2', 'ẩn')}</row></sheetData></worksheet>`;
    const document = await read([{ name: 'Nháp', xml, state: 'veryHidden' }]);
    expect(shown(document)).toEqual(['ẩn']);
    expect(document.remarks).toEqual([
      { kind: 'hidden', at: { line: 1, sheet: 'Nháp' }, text: 'Nháp' },
      { kind: 'hidden', at: { line: 1, sheet: 'Nháp', cell: 'C1' } },
      { kind: 'hidden', at: { line: 2, sheet: 'Nháp', cell: 'A2' } },
    ]);
  });

  it('gives shared texts, kept values of formulas, truth values and days; formulas without a value are remarked', async () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="str"><f>A1</f><v>Sở A</v></c>',
      '<c r="C1"><f>1+1</f><v>2</v></c>',
      '<c r="D1"><f>1+1</f></c>',
      '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="F1" t="d"><v>2025-03-15T00:00:00</v></c>',
      '<c r="AA1" t="s"><v>9</v></c>',
      '<c><v>7</v></c>',
    ];
    const document = await read([{ name: 'A', xml: sheet(`<row r="1">${cells.join('')}</row>`) }], {
      'xl/sharedStrings.xml': `<sst ${MAIN}><si><r><t>Tỷ </t></r><r><t>lệ</t></r><rPh><t>bỏ</t></rPh></si></sst>`,
      'xl/comments1.xml': `<comments ${MAIN}><commentList><comment><text><t>Xem lại</t></text></comment></commentList></comments>`,
      'xl/media/image1.png': new Uint8Array([1]),
      'xl/embeddings/o.bin': new Uint8Array([1]),
    });
    expect(shown(document)).toEqual([
      [['0+1x1 Tỷ lệ', '1+1x1 Sở A', '2+1x1 2', '4+1x1 #DIV/0!', '5+1x1 15/03/2025', '27+1x1 7']],
    ]);
    expect(document.remarks.map(({ kind, at }) => `${kind} ${at?.cell ?? ''}`)).toEqual([
      'formula_without_value D1',
      'formula_without_value E1',
      'comment ',
      'embedded_object ',
      'picture ',
    ]);
  });
});
