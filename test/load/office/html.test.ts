// What the reader of web pages makes of them: what a browser shows, tables by the grid, nothing fetched or run.
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/load/office/read-source.ts';
import type { SourceDocument } from '../../../src/model/source-document.ts';

async function read(page: string | Uint8Array, name = 'page.html'): Promise<SourceDocument> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const reading = await readSource(name, bytes);
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.document;
}

const texts = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const cells = (document: SourceDocument): string[][][] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows.map((row) =>
            row.cells.map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${cell.text}`),
          ),
        ]
      : [],
  );

describe('a web page', () => {
  it('gives its lines as a browser shows them', async () => {
    const document = await read(`<title>bỏ</title><style>p {}</style><script>if (1<2) x()</script>
      <h2>I. MỤC  TIÊU</h2><p>Tỷ lệ
        <b>đạt</b>&nbsp;&ge;&#160;<i>85</i>%<br>năm 2025</p>lời rơi<div>khối<p>trong</div>
      <pre>a
  b</pre><p hidden>ẩn</p><p>   </p>`);
    expect(document.blocks).toEqual([
      { kind: 'paragraph', text: 'I. MỤC TIÊU', at: { line: 1 }, heading: 2 },
      { kind: 'paragraph', text: 'Tỷ lệ đạt ≥ 85%\nnăm 2025', at: { line: 2 } },
      { kind: 'paragraph', text: 'lời rơi', at: { line: 3 } },
      { kind: 'paragraph', text: 'khối', at: { line: 4 } },
      { kind: 'paragraph', text: 'trong', at: { line: 5 } },
      { kind: 'paragraph', text: 'a\nb', at: { line: 6 } },
    ]);
    expect(document.remarks.map(({ kind }) => kind)).toEqual(['hidden']);
  });

  it('gives lists what they print before the first line of each item', async () => {
    const document = await read(
      '<ul><li>một<p>còn một</p><ol start=3><li>ba<li value=7>bảy</ol><li>hai</ul><ol type=a><li>x</ol><ol type=I><li>y</ol><ol type=A><li>z</ol><ol type=i><li>t</ol>',
    );
    const shown = document.blocks.map((block) =>
      block.kind === 'paragraph' ? `${block.list?.depth ?? ''}${block.list?.marker ?? ''} ${block.text}` : '',
    );
    expect(shown).toEqual([
      '0• một',
      ' còn một',
      '13. ba',
      '17. bảy',
      '0• hai',
      '0a. x',
      '0I. y',
      '0A. z',
      '0i. t',
    ]);
  });

  it('places cells in the grid, spans clamped, broken tags mended', async () => {
    const document = await read(`<table><caption>Bảng 1</caption><thead><tr><th>TT<th colspan=2>Tên</thead>
      <tr><td rowspan=0>1<td>a<td rowspan="2">Sở A
      <tr><td>b
      <tr><td>c<td colspan=abc>d</table>`);
    expect(texts(document)).toEqual(['Bảng 1']);
    expect(cells(document)).toEqual([
      [['0+1x1 TT', '1+2x1 Tên'], ['0+1x3 1', '1+1x1 a', '2+1x2 Sở A'], ['1+1x1 b'], ['1+1x1 c', '2+1x1 d']],
    ]);
    const table = document.blocks[1];
    expect(table?.kind === 'table' && table.rows[0]?.heading).toBe(true);
  });

  it('opens tables that only lay out the page', async () => {
    const document = await read('<table><tr><td>đầu<table><tr><td>a<td>b<tr><td>c<td>d</table>cuối</table>');
    expect(texts(document)).toEqual(['đầu', 'cuối']);
    expect(cells(document)).toEqual([
      [
        ['0+1x1 a', '1+1x1 b'],
        ['0+1x1 c', '1+1x1 d'],
      ],
    ]);
  });

  it('is not followed to other places', async () => {
    const { remarks } = await read(
      '<img src=http://x/a.png alt="ảnh"><iframe src="http://x"></iframe><object data=y></object>',
    );
    expect(remarks).toEqual([
      { kind: 'picture', at: { line: 1 }, text: 'ảnh' },
      { kind: 'external_link', at: { line: 1 }, text: 'http://x' },
      { kind: 'external_link', at: { line: 1 }, text: 'y' },
    ]);
  });

  it('is read in the encoding that it names, and under the ending of an old Word file', async () => {
    // windows-1258: ế is ê with a tone sign after it.
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1258"><p>K'),
      Buffer.from([0xea, 0xec]),
      Buffer.from(' ho'),
    ]);
    expect(texts(await read(page, 'plan.doc'))).toEqual(['Kế ho']);
    const unknown = await readSource('a.html', Buffer.from('<meta charset="x-nothing"><p>a'));
    expect(unknown).toEqual({ ok: false, refusal: { reason: 'encoding', params: {} } });
  });
});
