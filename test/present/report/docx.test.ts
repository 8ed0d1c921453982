// The Word file of a report against decree 30/2020/NĐ-CP, annex I: read back and measured.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AnyModel } from '../../../src/present/report/model.ts';
import { docxReport } from '../../../src/present/report/word/docx.ts';
import { BUILT_IN_FORMS } from '../../../src/present/report/word/form/forms.ts';
import { textWidth } from '../../../src/present/text-width.ts';
import { BLANK, head, reminder, report } from './sample-report.ts';
import { all, children, openWord, parseXml, textOf } from './word-file.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates/', import.meta.url));

function render(model: AnyModel): Uint8Array {
  const name = docxReport.builtIn(model.kind) ?? '';
  return docxReport.render(model, {
    name,
    bytes: readFileSync(TEMPLATES + name),
    partials: {},
  }) as Uint8Array;
}

const word = openWord(render(report()));
const letter = openWord(render(reminder()));
const CENTRED = { align: 'center', firstLine: 0, line: 1, outline: null };

describe('the components of a report', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI', { ...CENTRED, size: 12, bold: true, italic: false, before: 0 }],
    ['Độc lập - Tự do', { ...CENTRED, size: 13, bold: true, italic: false, before: 0 }],
    ['UBND TỈNH THỬ', { ...CENTRED, size: 12, bold: false, italic: false, before: 0 }],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', { ...CENTRED, size: 12, bold: true, italic: false, before: 0 }],
    ['Số:', { ...CENTRED, size: 13, bold: false, italic: false, before: 4 }],
    ['Thử, ngày', { ...CENTRED, size: 13, bold: false, italic: true, before: 4 }],
    ['BÁO CÁO', { ...CENTRED, size: 14, bold: true, italic: false, before: 12 }],
    ['Tình hình, kết quả', { ...CENTRED, size: 14, bold: true, italic: false, before: 0 }],
    ['Kính gửi: Ủy ban', { ...CENTRED, size: 14, bold: false, italic: false, before: 12 }],
    [
      'Thực hiện Kế hoạch',
      {
        align: 'both',
        size: 14,
        bold: false,
        italic: false,
        before: 6,
        line: 1.1,
        firstLine: 12.7,
        outline: null,
      },
    ],
    [
      'I. KẾT QUẢ CHUNG',
      {
        align: 'both',
        size: 14,
        bold: true,
        italic: false,
        before: 6,
        line: 1.1,
        firstLine: 12.7,
        outline: 0,
      },
    ],
    [
      '1. Kết quả theo nhóm',
      {
        align: 'both',
        size: 14,
        bold: true,
        italic: false,
        before: 6,
        line: 1.1,
        firstLine: 12.7,
        outline: 1,
      },
    ],
    ['KT. GIÁM ĐỐC', { ...CENTRED, size: 14, bold: true, italic: false, before: 0 }],
    ['Nguyễn Văn A', { ...CENTRED, size: 14, bold: true, italic: false, before: 75 }],
    ['Nơi nhận:', { ...CENTRED, align: 'left', size: 12, bold: true, italic: true, before: 0 }],
    ['- Lưu: VT', { ...CENTRED, align: 'left', size: 11, bold: false, italic: false, before: 0 }],
    ['Phụ lục II', { ...CENTRED, size: 14, bold: true, italic: false, before: 0, outline: 0 }],
    ['DANH SÁCH NHIỆM VỤ', { ...CENTRED, size: 14, bold: true, italic: false, before: 0 }],
    ['(Kèm theo Báo cáo', { ...CENTRED, size: 13, bold: false, italic: true, before: 0 }],
  ])('%s is set as the decree says', (text, expected) => {
    expect(word.format(text)).toEqual(expected);
  });

  it('come in the order of the decree', () => {
    const order = [
      'UBND TỈNH THỬ',
      'SỞ KHOA HỌC',
      'CỘNG HÒA',
      'Độc lập',
      'Số:',
      'Thử, ngày',
      'BÁO CÁO',
      'Tình hình',
      'Kính gửi',
      'Thực hiện',
      './.',
      'Nơi nhận:',
      'KT. GIÁM ĐỐC',
      'Nguyễn Văn A',
      'Phụ lục I\n',
      '(Kèm theo',
    ];
    const text = word.paragraphs.map(textOf).join('\n');
    const places = order.map((each) => text.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it('are Times New Roman, black, in Vietnamese', () => {
    const styles = parseXml(word.parts['word/styles.xml'] ?? '');
    const defaults = all(styles, 'w:rPrDefault')[0];
    const look = defaults && ['w:rFonts', 'w:color', 'w:lang'].map((name) => all(defaults, name)[0]);
    expect(look?.map((each) => each?.getAttribute('w:ascii') ?? each?.getAttribute('w:val'))).toEqual([
      'Times New Roman',
      '000000',
      'vi-VN',
    ]);
    expect([
      ...all(styles, 'w:color'),
      ...all(word.document, 'w:color'),
      ...all(word.document, 'w:shd'),
    ]).toHaveLength(1);
  });

  it('leave number and day blank', () => {
    expect(textOf(word.find('Số:'))).toBe(`Số:${BLANK}/BC-SKHCN`);
    expect(textOf(word.find('(Kèm theo'))).toBe(head.attached);
  });
});

describe('pages', () => {
  const sections = all(word.document, 'w:sectPr');
  const millimetres = (node: Element | undefined, name: string): number =>
    Math.round((Number(node?.getAttribute(`w:${name}`)) / 1440) * 25.4);
  type Element = (typeof sections)[number];

  it('are A4 with the margins of the decree, lying down for annexes', () => {
    const found = sections.map((section) => {
      const [size, margin] = [children(section, 'w:pgSz')[0], children(section, 'w:pgMar')[0]];
      return {
        size: [millimetres(size, 'w'), millimetres(size, 'h')],
        orient: size?.getAttribute('w:orient') ?? null,
        margins: ['top', 'bottom', 'left', 'right'].map((side) => millimetres(margin, side)),
      };
    });
    const margins = [20, 20, 30, 15];
    expect(found).toEqual([
      { size: [210, 297], orient: null, margins },
      { size: [297, 210], orient: 'landscape', margins },
      { size: [297, 210], orient: 'landscape', margins },
    ]);
  });

  it('show their number centred in the header from the second on, each annex from 1', () => {
    const header = parseXml(word.parts['word/header1.xml'] ?? '');
    expect(all(header, 'w:instrText')[0]?.textContent).toBe(' PAGE ');
    expect(all(header, 'w:p').map(word.formatOf)).toEqual([
      { ...CENTRED, size: 13, bold: false, italic: false, before: 0 },
    ]);
    expect(all(parseXml(word.parts['word/header2.xml'] ?? ''), 'w:r')).toEqual([]);
    expect(sections.map((section) => children(section, 'w:titlePg').length)).toEqual([1, 1, 1]);
    expect(
      sections.map((section) => children(section, 'w:pgNumType')[0]?.getAttribute('w:start') ?? null),
    ).toEqual([null, '1', '1']);
  });

  it('end with the body where there is no annex', () => {
    const bare = openWord(render(report({ annexes: [] })));
    expect(all(bare.document, 'w:pgSz').map((size) => size.getAttribute('w:orient') ?? null)).toEqual([null]);
    expect(bare.document.documentElement?.lastChild?.lastChild?.nodeName).toBe('w:sectPr');
  });
});

describe('rules', () => {
  /** In twentieths of a point, from the indents that the rule keeps in its column. */
  function ruleBelow(text: string, column: number): number {
    const next = word.paragraphs[word.paragraphs.indexOf(word.find(text)) + 1];
    const indent = next === undefined ? undefined : all(next, 'w:ind')[0];
    expect(next === undefined ? 0 : all(next, 'w:pBdr').length).toBe(1);
    return column - Number(indent?.getAttribute('w:left')) - Number(indent?.getAttribute('w:right'));
  }
  const columns = all(word.document, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));

  it('are as long as the motto, and a third to a half of the office and the subject', () => {
    const [left = 0, right = 0] = columns;
    const motto = textWidth(head.motto, { bold: true, size: 13 });
    expect(Math.abs(ruleBelow('Độc lập', right) - motto)).toBeLessThanOrEqual(2);
    const office = ruleBelow('SỞ KHOA HỌC', left) / textWidth(head.office, { bold: true, size: 12 });
    const subject =
      ruleBelow('Tình hình, kết quả', left + right) / textWidth(head.subject, { bold: true, size: 14 });
    for (const share of [office, subject]) {
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
    }
  });
});

describe('tables', () => {
  it('repeat their heads on every page and say what they are', () => {
    const grids = all(word.document, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(grids.map((table) => all(table, 'w:tblCaption')[0]?.getAttribute('w:val'))).toEqual([
      'Chỉ tiêu theo nhóm',
      'Nhiệm vụ theo cơ quan chủ trì',
      'Nhiệm vụ đến hạn',
      'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU, MỤC TIÊU',
      'DANH SÁCH NHIỆM VỤ QUÁ HẠN',
    ]);
  });

  it('keep a note on the page of the last row, and only that row with it', () => {
    const [withNote, without] = ['Phủ sóng 5G', '=HYPERLINK'].map((text) =>
      all(word.document, 'w:tbl').find((each) => textOf(each).includes(text)),
    );
    const kept = (table: typeof withNote): number[] =>
      table === undefined ? [] : all(table, 'w:tr').map((row) => all(row, 'w:keepNext').length);
    expect([kept(withNote), kept(without)]).toEqual([
      [0, 0, 3],
      [0, 0],
    ]);
    expect(textOf(word.find('Ghi chú: '))).toBe('Ghi chú: "ước" là số liệu ước thực hiện.');
  });

  it('hold the rows of the annex, headings across', () => {
    const table = all(word.document, 'w:tbl').find((each) => textOf(each).includes('Phủ sóng 5G'));
    const rows = table === undefined ? [] : all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf));
    expect(rows).toEqual([
      ['TT', 'Chỉ tiêu', 'Kết quả kỳ này'],
      ['I', 'Hạ tầng'],
      ['1', 'Phủ sóng 5G', 'ước\u00a01.068,5'],
    ]);
  });
});

describe('the letter', () => {
  it('has its subject under the number, the addressee, what is owed, and ends with ./.', () => {
    expect(letter.format('V/v đôn đốc')).toEqual({
      ...CENTRED,
      size: 12,
      bold: false,
      italic: false,
      before: 6,
    });
    expect(letter.paragraphs.some((each) => textOf(each) === 'BÁO CÁO')).toBe(false);
    expect(textOf(letter.find('Kính gửi'))).toBe('Kính gửi: Ủy ban nhân dân tỉnh Thử.');
    expect(textOf(letter.find('hạn ngày 31/7'))).toBe('hạn ngày 31/7/2025, quá hạn 45 ngày');
    expect(textOf(letter.find('Đề nghị Sở Y tế'))).toBe('Đề nghị Sở Y tế báo cáo./.');
  });

  it('lists several addressees under each other', () => {
    const many = openWord(render(reminder({ head: { ...head, title: null, addressees: ['Sở A', 'Sở B'] } })));
    const lines = many.paragraphs.map(textOf).filter((each) => /^(?:Kính gửi|- Sở)/.test(each));
    expect(lines).toEqual(['Kính gửi:', '- Sở A;', '- Sở B.']);
  });
});

describe('the file', () => {
  it('has a title, an author and a day that no clock sets', () => {
    const core = parseXml(word.parts['docProps/core.xml'] ?? '');
    const value = (name: string) => all(core, name)[0]?.textContent;
    expect([value('dc:title'), value('dc:creator'), value('dcterms:created'), value('dc:language')]).toEqual([
      `BÁO CÁO ${head.subject}`,
      'Sở Khoa học và Công nghệ',
      '2025-09-14T00:00:00Z',
      'vi-VN',
    ]);
  });

  it('keeps the paragraph that ends the paper, and who signs, on one page', () => {
    const styles = parseXml(word.parts['word/styles.xml'] ?? '');
    const kept = all(styles, 'w:style')
      .filter((style) => all(style, 'w:keepNext').length > 0)
      .map((style) => style.getAttribute('w:styleId'));
    expect(kept).toEqual(expect.arrayContaining(['Closing', 'Gap', 'Signer', 'RecipientsTitle']));
    const style = children(children(word.find('Trên đây'), 'w:pPr')[0], 'w:pStyle')[0];
    expect(style?.getAttribute('w:val')).toBe('Closing');
  });

  it('keeps the emphasis of notes', () => {
    const runs = all(word.find('- Đã có nền tảng'), 'w:r').filter((run) => textOf(run) !== '');
    const looks = runs.map((run) => [textOf(run), all(run, 'w:b').length, all(run, 'w:i').length]);
    expect(looks).toEqual([
      ['- Đã có ', 0, 0],
      ['nền tảng', 1, 0],
      [' dùng chung.', 0, 1],
    ]);
  });

  it('is the same twice, byte for byte', () => {
    expect(Buffer.from(render(report())).equals(Buffer.from(render(report())))).toBe(true);
  });

  it.each(Object.keys(BUILT_IN_FORMS))('is made from templates/%s, which npm run forms writes', (name) => {
    expect(Buffer.from(BUILT_IN_FORMS[name]?.() ?? []).equals(readFileSync(TEMPLATES + name))).toBe(true);
  });

  it('takes any name without breaking', () => {
    const name = '<w:p>&amp; "x" {{head.office}} {{#a}} \u0001\u0000 dòng\nmới ]]> \ud800';
    const odd = openWord(
      render(
        report({
          opening: name,
          head: { ...head, office_in_text: name, subject: name, signer: { lines: [name], name } },
        }),
      ),
    );
    expect(textOf(odd.find('<w:p>&amp;'))).toContain('<w:p>&amp; "x" {{head.office}} {{#a}}  dòng');
  });
});
