// JSON, CSV, Markdown and terminal tables.
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/model/decimal.ts';
import { bar } from '../../src/present/chart.ts';
import { printCsv } from '../../src/present/csv.ts';
import { ExactNumber, type Json, printJson, rounded } from '../../src/present/json.ts';
import { escapeMarkdown, markdownTable } from '../../src/present/markdown.ts';
import { renderTable } from '../../src/present/table.ts';
import { fillTemplate } from '../../src/present/templates.ts';
import type { Look } from '../../src/present/text.ts';
import { displayWidth } from '../../src/present/width.ts';

const exact = (text: string): ExactNumber => {
  const decimal = parseDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is no number`);
  return new ExactNumber(decimal);
};

describe('JSON', () => {
  it('is what JSON.stringify prints, with numbers exactly as written', () => {
    const value: Json = { a: [1, 'b', null, true, [], {}], c: { d: 'Đạt "ngay"\n' } };
    expect(printJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
    expect(printJson([exact('12345678901234567890.5'), exact('97.10'), exact('1e3')])).toBe(
      '[\n  12345678901234567890.5,\n  97.1,\n  1000\n]\n',
    );
  });

  it('escapes controls that a terminal would obey, and means the same text', () => {
    const text = 'a\u001b\u009b\u202eb';
    const printed = printJson(text);
    expect(printed).toBe('"a\\u001b\\u009b\\u202eb"\n');
    expect(JSON.parse(printed)).toBe(text);
  });

  it('rounds to four decimals, never to minus zero', () => {
    expect([rounded(1 / 3), rounded(-0.000_01), rounded(null), rounded(Number.NaN)]).toEqual([
      0.3333,
      0,
      null,
      null,
    ]);
  });
});

describe('CSV', () => {
  it('begins with a byte order mark for Excel, quotes by RFC 4180 and ends lines with CRLF', () => {
    expect(printCsv(['a', 'b'], [{ a: 'x, "y"\nz', b: null }])).toBe('\ufeffa,b\r\n"x, ""y""\nz",\r\n');
  });

  it('keeps text that begins like a formula text, and numbers numbers', () => {
    const row = { a: '=1+1', b: '-x', c: '@x', d: '+1', e: '\tx', f: -5, g: exact('-0.50') };
    expect(printCsv(Object.keys(row), [row]).split('\r\n')[1]).toBe("'=1+1,'-x,'@x,'+1,'\tx,-5,-0.5");
  });

  it('writes lists, agencies, goals and values as one cell', () => {
    const row: Record<string, Json> = {
      lead: [
        { id: 'a', name: 'Sở A' },
        { id: 'b', name: 'Sở B' },
      ],
      goal: { op: '>=', value: exact('62') },
      range: { op: 'range', min: 16, max: 18, within: false },
      children: { met: 1, total: 2, ids: ['1', '2'], none: null },
      flag: true,
    };
    expect(printCsv(Object.keys(row), [row]).split('\r\n')[1]).toBe(
      'Sở A; Sở B,>= 62,16..18,met=1 total=2 ids=1; 2,true',
    );
  });
});

describe('Markdown', () => {
  it('leaves no markup in text of plan files', () => {
    expect(escapeMarkdown('a|b `c` [d](e) <img> *f* _g_ # h\n# i & @k https://x.vn')).toBe(
      'a\\|b \\`c\\` \\[d\\](e) &lt;img&gt; \\*f\\* \\_g\\_ # h # i &amp; &#64;k https\\://x.vn',
    );
    expect(escapeMarkdown('# tiêu đề')).toBe('\\# tiêu đề');
  });

  it('prints tables with escaped cells', () => {
    expect(markdownTable(['a', 'b'], [['x|y', '1']], new Set([1]))).toBe(
      '| a | b |\n| --- | ---: |\n| x\\|y | 1 |\n',
    );
  });

  it('fills templates strictly and escapes only where asked', () => {
    expect(fillTemplate('{{md a}} {{a}}', { a: '<b>' })).toBe('&lt;b&gt; <b>');
    expect(() => fillTemplate('{{nope}}', {})).toThrow('nope');
  });
});

describe('a table', () => {
  const look: Look = { language: 'vi', width: 30, colour: 0, ascii: false };

  it('wraps what does not fit and never goes beyond the width', () => {
    const text = renderTable(
      [{ title: 'Mã' }, { title: 'Tên', grow: 1 }, { title: 'Số', align: 'right' }],
      [
        ['1', 'Sở Khoa học và Công nghệ tỉnh', '7'],
        { across: 'một dòng chạy ngang qua cả bảng' },
        ['2', 'Sở Nội vụ'.normalize('NFD'), '10'],
      ],
      look,
    );
    expect(text).toBe(
      [
        'Mã  Tên                     Số',
        '1   Sở Khoa học và Công      7',
        '    nghệ tỉnh',
        'một dòng chạy ngang qua cả',
        'bảng',
        `2   ${'Sở Nội vụ'.normalize('NFD')}               10`,
      ].join('\n'),
    );
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(30);
  });

  it('cuts a cell at its most lines and drops optional columns where there is no room', () => {
    const text = renderTable(
      [{ title: 'Tên', grow: 1, lines: 2 }, { title: 'Mục tiêu' }, { title: 'Hạn', optional: true }],
      [['Sở Khoa học và Công nghệ tỉnh Thử', '≥ 62%', '31/12/2025']],
      { ...look, width: 26 },
    );
    expect(text).toBe('Tên               Mục tiêu\nSở Khoa học và    ≥ 62%\nCông nghệ tỉnh…');
  });

  it('becomes blocks, with every column, where not even narrow columns fit', () => {
    const columns = [
      { title: 'Mã', grow: 1 },
      { title: 'Tên', grow: 1 },
      { title: 'Trạng thái', grow: 1 },
      { title: 'Hạn', optional: true as const },
    ];
    const rows = [
      { across: 'Kế hoạch thử' },
      ['1', 'Sở Khoa học và Công nghệ', { role: 'bad' as const, text: 'Quá hạn 15 ngày' }, '31/7/2025'],
      ['2', 'Sở Nội vụ', '', ''],
    ];
    expect(renderTable(columns, rows, { ...look, width: 20 })).toBe(
      [
        'Kế hoạch thử',
        '1',
        '  Tên: Sở Khoa học',
        '  và Công nghệ',
        '  Trạng thái: Quá',
        '  hạn 15 ngày',
        '  Hạn: 31/7/2025',
        '2',
        '  Tên: Sở Nội vụ',
      ].join('\n'),
    );
  });

  it('heads neighbouring columns of a group together', () => {
    const columns = [
      { title: 'Tên', grow: 1 },
      { title: 'Đạt', align: 'right' as const, group: 'CHỈ TIÊU' },
      { title: 'Không', align: 'right' as const, group: 'CHỈ TIÊU' },
    ];
    expect(renderTable(columns, [['A', '1', '2']], look, 1)).toBe(
      '     CHỈ TIÊU\nTên  Đạt Không\nA      1     2',
    );
  });

  it('colours a cell only when asked', () => {
    const table = (colour: 0 | 1): string =>
      renderTable([{ title: 'A' }], [[{ role: 'bad', text: 'x\u001b' }]], { ...look, colour });
    expect([table(0), table(1)]).toEqual(['A\nxU+001B', '\u001b[2mA\u001b[22m\n\u001b[31mxU+001B\u001b[39m']);
  });
});

it('a bar is drawn in eighths, or with plain characters', () => {
  expect([
    bar(0.5, 4, false),
    bar(0.53, 4, false),
    bar(0.5, 4, true),
    bar(2, 4, false),
    bar(-1, 4, false),
  ]).toEqual(['██', '██▏', '##', '████', '']);
});
