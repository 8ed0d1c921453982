// What the Word reader makes of what Word writes: lists, merged cells, tracked changes, notes, text boxes, signs, fields.
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/load/office/read-source.ts';
import type { SourceBlock, SourceDocument } from '../../../src/model/source-document.ts';
import { docxOf } from '../../write/import/documents/to-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function read(body: string, parts: Record<string, string> = {}): Promise<SourceDocument> {
  const reading = await readSource('plan.docx', docxOf(body, parts));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.document;
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const item = (text: string, num: number, level = 0): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
const tc = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;

const texts = (blocks: readonly SourceBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const cells = (blocks: readonly SourceBlock[]): string[][][] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows.map((row) =>
            row.cells.map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${cell.text}`),
          ),
        ]
      : [],
  );

const level = (depth: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimalZero', '%2.%4')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}${level(1, 'none', '')}${level(2, 'lowerRoman', '(%3)', 4)}${level(3, 'upperLetter', '%4', 27)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`;

describe('a list of Word', () => {
  it('gives each paragraph the sign or number that Word prints before it', async () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 1, 2),
      item('e', 1, 3),
      item('f', 1),
      item('g', 1, 1),
      item('h', 3, 1),
      item('i', 2),
      item('k', 2, 2),
      item('l', 2, 3),
      item('m', 9),
    ].join('');
    const { blocks } = await read(body, { 'word/numbering.xml': numbering });
    const markers = blocks.map((block) =>
      block.kind === 'paragraph' ? (block.list?.marker ?? 'none') : 'table',
    );
    expect(markers).toEqual(['I.', '1.', '2.', 'a)', '2.01', 'II.', '1.', '7.', '•', '(iv)', 'AA', 'none']);
  });

  it('that numbers the first column of a table stands in the cells', async () => {
    const row = `<w:tr><w:tc>${item('', 1, 1)}</w:tc>${tc('Tỷ lệ')}</w:tr>`;
    const { blocks } = await read(tbl(row + row), { 'word/numbering.xml': numbering });
    expect(cells(blocks)).toEqual([
      [
        ['0+1x1 1.', '1+1x1 Tỷ lệ'],
        ['0+1x1 2.', '1+1x1 Tỷ lệ'],
      ],
    ]);
  });

  it('and a heading may come from the style, and from the one that it is based on', async () => {
    const styles = `<w:styles ${W}><w:style w:styleId="a"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:basedOn w:val="c"/></w:style></w:styles>`;
    const body =
      p(run('x'), '<w:pStyle w:val="b"/>') +
      p(run('y'), '<w:pStyle w:val="c"/>') +
      p(run('z'), '<w:outlineLvl w:val="4"/>');
    const { blocks } = await read(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering });
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'x', at: { line: 1 }, heading: 2, list: { depth: 0, marker: 'I.' } },
      { kind: 'paragraph', text: 'y', at: { line: 2 } },
      { kind: 'paragraph', text: 'z', at: { line: 3 }, heading: 5 },
    ]);
  });
});

describe('a table of Word', () => {
  it('keeps merged cells once, at their top left, and says which rows repeat on each page', async () => {
    const { blocks, remarks } = await read(
      p(run('trên')) +
        tbl(
          tr(tc('TT') + tc('Tên', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
            tr(tc('1') + tc('a') + tc('Sở A', '<w:vMerge w:val="restart"/>')) +
            tr(tc('2') + tc('b') + tc('', '<w:vMerge/>')) +
            tr(tc('3', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('khuất', '<w:vMerge/>')) +
            tr(tc('cuối'), '<w:gridBefore w:val="2"/>'),
        ),
    );
    expect(cells(blocks)).toEqual([
      [
        ['0+1x1 TT', '1+2x1 Tên'],
        ['0+1x1 1', '1+1x1 a', '2+1x3 Sở A'],
        ['0+1x1 2', '1+1x1 b'],
        ['0+2x1 3'],
        ['2+1x1 cuối'],
      ],
    ]);
    expect(remarks).toEqual([{ kind: 'hidden', at: { line: 12 }, text: 'khuất' }]);
    const table = blocks[1];
    expect(table?.kind === 'table' && table.rows.map((row) => row.heading ?? false)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(table?.kind === 'table' && table.rows[1]?.cells[2]?.at).toEqual({ line: 6, table: 1, row: 2 });
  });

  it('has a cell of several paragraphs as lines', async () => {
    const { blocks } = await read(tbl(tr(`<w:tc>${p(run('a'))}${p(run('b'))}</w:tc>${tc('c')}`)));
    expect(cells(blocks)).toEqual([[['0+1x1 a\nb', '1+1x1 c']]]);
  });

  it('that only holds a larger one gives way to it; a smaller one in a cell becomes lines', async () => {
    const inner = tbl(tr(tc('a') + tc('b')) + tr(tc('c') + tc('d')));
    const outer = tbl(tr(`<w:tc>${p(run('trước'))}${inner}${p('')}</w:tc>`));
    expect((await read(outer)).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    const large = tbl(tr(tc('1') + tc('2') + tc('3')) + tr(`${tc('4')}<w:tc>${inner}</w:tc>${tc('5')}`));
    expect(cells((await read(large)).blocks)).toEqual([
      [
        ['0+1x1 1', '1+1x1 2', '2+1x1 3'],
        ['0+1x1 4', '1+1x1 a | b\nc | d', '2+1x1 5'],
      ],
    ]);
  });
});

describe('tracked changes', () => {
  it('are taken as accepted, and remarked', async () => {
    const { blocks, remarks } = await read(
      p(
        `${run('Đến năm ')}<w:del><w:r><w:delText>2025</w:delText></w:r></w:del><w:ins>${run('2030')}</w:ins><w:moveFrom>${run('đi')}</w:moveFrom>`,
      ) +
        p(run('nối '), '<w:rPr><w:del/></w:rPr>') +
        p(run('tiếp')) +
        tbl(tr(tc('bỏ'), '<w:del/>') + tr(tc('giữ') + tc('lại'))),
    );
    expect(texts(blocks)).toEqual(['Đến năm 2030', 'nối tiếp']);
    expect(cells(blocks)).toEqual([[['0+1x1 giữ', '1+1x1 lại']]]);
    expect(remarks.map(({ kind }) => kind)).toEqual(Array(4).fill('tracked_change'));
  });

  it('lose nothing when the end of the last paragraph is deleted', async () => {
    const { blocks } = await read(p(run('hết'), '<w:rPr><w:del/></w:rPr>'));
    expect(texts(blocks)).toEqual(['hết']);
  });
});

describe('what stands within a paragraph', () => {
  it('is read as people see it', async () => {
    const { blocks } = await read(
      p(
        `${run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r>${run('e\u00A0f\u00AD')}`,
      ) +
        p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 85</w:t></w:r>') +
        p(
          '<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uF0A3 10</w:t></w:r><w:r><w:t>\uF0E8</w:t></w:r>',
        ) +
        p(
          '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>1030</m:t></m:r></m:num><m:den><m:r><m:t>2132</m:t></m:r></m:den></m:f></m:oMath>',
        ) +
        p(`<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${run('liên kết')}</w:hyperlink>`) +
        p('') +
        p(run('Hoa\u0300 bi\u0300nh')),
    );
    expect(texts(blocks)).toEqual(['a\tb\nc-de f', '≥ 85', '≤ 10•', '1030/2132', 'liên kết', 'Hoà bình']);
    expect(blocks.at(-1)?.at).toEqual({ line: 7 });
  });

  it('has a text box before the paragraph that it hangs on, once', async () => {
    const box = `<w:txbxContent>${p(run('trong khung'))}</w:txbxContent>`;
    const { blocks } = await read(
      p(
        `${run('ngoài')}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    );
    expect(texts(blocks)).toEqual(['trong khung', 'ngoài']);
  });

  it('remarks pictures, embedded objects and hidden text', async () => {
    const { remarks } = await read(
      p(
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing><w:object/></w:r>',
      ),
    );
    expect(remarks.map(({ kind }) => kind)).toEqual(['hidden', 'picture', 'embedded_object']);
  });

  it('refers to its notes by number; the notes follow the body, comments become remarks', async () => {
    const notes = (kind: string, ...written: string[]): string =>
      `<w:${kind}s ${W}>${written.map((text, id) => `<w:${kind} w:id="${id}">${p(run(text))}</w:${kind}>`).join('')}</w:${kind}s>`;
    const { blocks, remarks } = await read(
      p(
        `${run('một')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' hai')}<w:r><w:endnoteReference w:id="0"/></w:r>`,
      ),
      {
        'word/footnotes.xml': notes('footnote', '', 'Theo Quyết định 1'),
        'word/endnotes.xml': notes('endnote', 'Cuối'),
        'word/comments.xml': notes('comment', 'Xem lại'),
      },
    );
    expect(texts(blocks)).toEqual(['một[1] hai[2]', '[1] Theo Quyết định 1', '[2] Cuối']);
    expect(remarks).toEqual([{ kind: 'comment', at: { line: 4 }, text: 'Xem lại' }]);
  });

  it('is the same under other prefixes and in the strict form of the format', async () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>chữ</x:t></x:r></x:p></x:body></x:document>`;
    const { blocks } = await read('', { 'word/document.xml': xml });
    expect(texts(blocks)).toEqual(['chữ']);
  });
});
