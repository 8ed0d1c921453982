// Workbooks as their cells: what stands in each, and the files that are refused within bounds of time and memory.

import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readWorkbook } from '../../src/load/office/workbook/read-workbook.ts';
import type { ReadWorkbook } from '../../src/load/office/workbook/types.ts';
import { readPlace, readRange } from '../../src/model/sheet-place.ts';
import fc from '../fast-check.ts';
import { pack } from '../write/collect/edit-workbook.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Made {
  readonly rows?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly merges?: string;
}

const parts = ({ rows = '', strings = '', styles = '', properties = '', more = {}, merges = '' }: Made) => ({
  '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${TYPE}">${properties}<sheets><sheet name="Một" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}>
    <Relationship Id="r1" Type="${TYPE}/worksheet" Target="worksheets/../worksheets/sheet1.xml"/>
    <Relationship Id="r2" Type="${TYPE}/sharedStrings" Target="sharedStrings.xml"/>
    <Relationship Id="r3" Type="${TYPE}/styles" Target="styles.xml"/>
    <Relationship Id="r4" Type="${TYPE}/hyperlink" Target="http://xa.la" TargetMode="External"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
  'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
  ...more,
});

async function read(made: Made): Promise<ReadWorkbook> {
  const reading = await readWorkbook(pack(parts(made)));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.workbook;
}

async function cells(rows: string, made: Made = {}) {
  const { sheets } = await read({ ...made, rows });
  return sheets[0]?.cells.map(({ row, column, kind, text, formula, format }) => [
    row,
    column,
    kind,
    text,
    formula,
    format,
  ]);
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await readWorkbook(bytes);
  return reading.ok ? 'read' : reading.refusal.reason;
}

describe('a cell', () => {
  it.each([
    ['<c r="B7"><v>66.5</v></c>', [7, 1, 'number', '66.5', null, 'general']],
    ['<c><v>1</v></c>', [7, 0, 'number', '1', null, 'general']],
    ['<c r="B7" t="s"><v>1</v></c>', [7, 1, 'text', 'Sở Y tế', null, 'general']],
    ['<c r="B7" t="s"><v>9</v></c>', undefined],
    [
      '<c r="B7" t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t> b_x0041_</t></r></is></c>',
      [7, 1, 'text', 'a bA', null, 'general'],
    ],
    ['<c r="B7" t="str"><f>A1&amp;"x"</f><v>yx</v></c>', [7, 1, 'text', 'yx', 'A1&"x"', 'general']],
    ['<c r="B7"><f>A1</f></c>', [7, 1, 'empty', '', 'A1', 'general']],
    ['<c r="B7"><f t="shared" si="0"/><v>3</v></c>', [7, 1, 'number', '3', '', 'general']],
    ['<c r="B7" t="e"><v>#REF!</v></c>', [7, 1, 'error', '#REF!', null, 'general']],
    ['<c r="B7" t="b"><v>1</v></c>', [7, 1, 'boolean', '1', null, 'general']],
    ['<c r="B7" t="d"><v>2025-11-20</v></c>', [7, 1, 'text', '2025-11-20', null, 'general']],
    ['<c r="B7" s="1"><v>0.95</v></c>', [7, 1, 'number', '0.95', null, 'percent']],
    ['<c r="B7" s="2"><v>45981</v></c>', [7, 1, 'number', '45981', null, 'date']],
    ['<c r="B7" s="3"><v>45981</v></c>', [7, 1, 'number', '45981', null, 'date']],
    ['<c r="B7" s="4"><v>1</v></c>', [7, 1, 'number', '1', null, 'text']],
    ['<c r="B7" s="5"><v>1</v></c>', [7, 1, 'number', '1', null, 'number']],
    ['<c r="B7" s="6"><v>0.5</v></c>', [7, 1, 'number', '0.5', null, 'percent']],
    ['<c r="B7" s="7"><v>1</v></c>', [7, 1, 'number', '1', null, 'text']],
    ['<c r="B7" s="8"><v>1</v></c>', [7, 1, 'number', '1', null, 'general']],
    ['<c r="B7" s="9"><v>1</v></c>', [7, 1, 'number', '1', null, 'number']],
    ['<c r="B7" s="2"/>', undefined],
  ])('%s', async (written, expected) => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd\\/mm\\/yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/>
      <numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="@"/><numFmt numFmtId="168" formatCode="General"/></numFmts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs>${[0, 9, 14, 164, 49, 165, 166, 167, 168, 4].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const strings = '<si><t>x</t></si><si><r><t>Sở </t></r><r><t>Y tế</t></r></si>';
    expect(await cells(`<row r="7">${written}</row>`, { styles, strings })).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  it('without a place stands after the one before it', async () => {
    expect(
      await cells(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      ),
    ).toEqual([
      [1, 0, 'number', '1', null, 'general'],
      [1, 3, 'number', '2', null, 'general'],
      [1, 4, 'number', '3', null, 'general'],
      [2, 0, 'number', '4', null, 'general'],
    ]);
  });
});

describe('a workbook', () => {
  it('tells of merged cells, of its count of days, of macros and links to other files', async () => {
    const made = await read({
      properties:
        '<workbookPr date1904="1"/><externalReferences><externalReference r:id="r9"/></externalReferences>',
      merges: '<mergeCell ref="A1:C3"/><mergeCell ref="Z"/>',
      more: { 'xl/vbaProject.bin': 'x' },
    });
    expect(made).toEqual({
      sheets: [{ name: 'Một', cells: [], merges: [{ top: 1, left: 0, bottom: 3, right: 2 }] }],
      isFrom1904: true,
      hasMacros: true,
      hasExternalLinks: true,
    });
    expect(await read({})).toMatchObject({ isFrom1904: false, hasMacros: false, hasExternalLinks: false });
  });

  it.each([
    ['A1', { row: 1, column: 0 }],
    ['$AB$12', { row: 12, column: 27 }],
    ['XFD1048576', { row: 1_048_576, column: 16_383 }],
    ['XFE1', undefined],
    ['A0', undefined],
    ['A1048577', undefined],
    ['a1', undefined],
  ])('has a place %s', (text, expected) => {
    expect(readPlace(text)).toEqual(expected);
  });

  it('has ranges of one cell and of many', () => {
    expect([readRange('B2'), readRange('B2:C4'), readRange('B2:?')]).toEqual([
      { top: 2, bottom: 2, left: 1, right: 1 },
      { top: 2, bottom: 4, left: 1, right: 2 },
      undefined,
    ]);
  });
});

describe('a file', () => {
  const named = (entries: Record<string, string>): Uint8Array => pack(entries);

  it.each<[string, () => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['binary', () => Buffer.from('xin chào')],
    ['pdf', () => Buffer.from('%PDF-1.7')],
    ['old_office', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['damaged', () => pack(parts({})).subarray(0, 400)],
    ['open_document', () => named({ mimetype: 'x', 'content.xml': '<a/>' })],
    ['wrong_extension', () => named({ 'xl/workbook.bin': 'x' })],
    ['other_archive', () => named({ 'a.txt': 'x' })],
    [
      'unsafe_xml',
      () => pack(parts({ more: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' } })),
    ],
    ['damaged', () => pack(parts({ rows: '<row><c><v>1</row>' }))],
    ['too_large', () => new Uint8Array(51 * 1024 * 1024)],
  ])('is refused as %s', async (reason, bytes) => {
    expect(await refusal(bytes())).toBe(reason);
  });

  test('with more cells than any form is refused before they fill the memory', async () => {
    const cell = (index: number): string => `<c><v>${Math.imul(index, 2_654_435_761) >>> 0}</v></c>`;
    const row = (number: number): string =>
      `<row>${Array.from({ length: 410 }, (_, index) => cell(number * 410 + index)).join('')}</row>`;
    const rows = Array.from({ length: 300 }, (_, number) => row(number)).join('');
    expect(await refusal(pack(parts({ rows })))).toBe('too_large');
  });

  test('with any bytes changed is read or refused, and never breaks the reader', async () => {
    const whole = pack(
      parts({ rows: '<row r="7"><c r="B7" t="inlineStr"><is><t>Sở Y tế</t></is></c></row>' }),
    );
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (changes, isCut) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const reading = await readWorkbook(isCut ? bytes.subarray(0, changes[0]?.[0] ?? 0) : bytes);
          expect(reading.ok ? reading.workbook.sheets.length <= 1 : reading.refusal.reason).toBeTruthy();
        },
      ),
      { numRuns: 400 },
    );
  });

  test('that is a bomb is refused, and so is a sheet of a hundred megabytes, long before they are unpacked', async () => {
    const million = 1024 * 1024;
    const cells = Array.from(
      { length: 60_000 },
      (_, index) => `<c><v>${Math.imul(index, 2_654_435_761) >>> 0}</v></c>`,
    );
    const made = (sheet: Uint8Array): Uint8Array =>
      zipSync({ ...unzipSync(pack(parts({}))), 'xl/worksheets/sheet1.xml': sheet }, { level: 1 });
    const large = made(Buffer.from(cells.join('').repeat(55)));
    const bomb = made(new Uint8Array(100 * million).fill(32));
    expect([large.length > 10 * million, large.length < 50 * million, bomb.length < million]).toEqual([
      true,
      true,
      true,
    ]);
    const start = performance.now();
    expect([await refusal(large), await refusal(bomb)]).toEqual(['too_large', 'zip_bomb']);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 60_000);
});
