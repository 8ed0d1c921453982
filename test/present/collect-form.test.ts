// The bytes of a collection workbook: the same for the same questions, valid, locked, and never a formula.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Form, FormRow } from '../../src/present/collect/form.ts';
import { packForm } from '../../src/present/collect/pack-form.ts';
import { schemaFaults } from './report/office-schemas.ts';
import { all, parseXml } from './report/word-file.ts';

const row = (difference: Partial<FormRow> = {}): FormRow => ({
  mark: 'kh1 kh-so/targets/8.1',
  locked: ['KH số', '8.1', '=HYPERLINK("http://xa.lạ")', '%', '≥ 85%', '31/12/2030', '+1'],
  filled: {},
  isJudged: false,
  reasons: {},
  ...difference,
});
const task = row({ locked: ['KH số', '29', 'Nhiệm vụ thử', 'Quyết định', '31/7/2025', 'chưa có'] });

const form = (difference: Partial<Form> = {}): Form => ({
  language: 'vi',
  agency: 'Sở KH&CN "thử" <b>',
  period: 'quý IV/2025',
  day: '2025-12-31',
  sheets: [
    { kind: 'target', rows: [row(), row({ isJudged: true })] },
    { kind: 'task', rows: [task] },
  ],
  isReturn: false,
  strangers: [],
  ...difference,
});

const returned = form({
  isReturn: true,
  sheets: [
    {
      kind: 'target',
      rows: [
        row({
          filled: {
            value: { kind: 'text', text: '=1+1' },
            date: { kind: 'number', number: 45981, format: 'dd/mm/yyyy' },
            note: { kind: 'date', date: '2025-11-20' },
          },
          reasons: { value: 'Gõ lại con số.', row: 'Đã có số khác.', goal: 'Ô khóa đã bị sửa.' },
        }),
      ],
    },
  ],
  strangers: [{ place: 'Chỉ tiêu!C14', content: '@99 | 70', reason: 'Không có mã.' }],
});

const partsOf = (each: Form): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(packForm(each))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const sheets = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).filter(([name]) => /^xl\/(?:\w+|worksheets\/\w+)\.xml$/.test(name)),
  );

describe('the workbook', () => {
  test('has the same bytes for the same questions', () => {
    expect(Buffer.from(packForm(form())).equals(Buffer.from(packForm(form())))).toBe(true);
  });

  it.each([
    ['sent out', form()],
    ['sent out in English', form({ language: 'en' })],
    ['sent back', returned],
    [
      'sent back with rows that stand for nothing',
      form({ isReturn: true, sheets: [], strangers: returned.strangers }),
    ],
  ])(
    '%s is valid SpreadsheetML',
    async (_, each) => {
      const parts = sheets(partsOf(each));
      expect(Object.keys(parts).length).toBeGreaterThanOrEqual(4);
      expect(await schemaFaults(parts, 'sml.xsd')).toEqual([]);
    },
    60_000,
  );

  test('is locked but for the cells to fill, hides its marks, and keeps its heads in view', () => {
    const parts = partsOf(form());
    const sheet = parseXml(parts['xl/worksheets/sheet1.xml'] ?? '');
    expect(all(sheet, 'sheetProtection').map((each) => each.getAttribute('sheet'))).toEqual(['1']);
    const looks = all(parseXml(/<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? ''), 'xf');
    const openColumns = all(sheet, 'c')
      .filter((cell) => all(looks[Number(cell.getAttribute('s'))] ?? cell, 'protection').length > 0)
      .map((cell) => cell.getAttribute('r'));
    expect(openColumns).toEqual(['I9', 'J9', 'K9', 'L9', 'M9', 'I10', 'J10', 'K10', 'L10', 'M10']);
    expect(
      all(sheet, 'col')
        .filter((col) => col.getAttribute('hidden') === '1')
        .map((col) => col.getAttribute('min')),
    ).toEqual(['1']);
    expect(
      all(sheet, 'row')
        .filter((each) => each.getAttribute('hidden') === '1')
        .map((each) => each.getAttribute('r')),
    ).toEqual(['7']);
    expect(
      all(sheet, 'pane').map((pane) => [pane.getAttribute('xSplit'), pane.getAttribute('ySplit')]),
    ).toEqual([['4', '8']]);
    expect(all(sheet, 'autoFilter').map((each) => each.getAttribute('ref'))).toEqual(['A8:M10']);
  });

  test('offers lists, numbers and days where they are asked for', () => {
    const rulesOf = (part: string) =>
      all(parseXml(partsOf(form())[part] ?? ''), 'dataValidation').map((rule) => [
        rule.getAttribute('sqref'),
        rule.getAttribute('type'),
        rule.getAttribute('errorStyle'),
        all(rule, 'formula1')[0]?.textContent,
      ]);
    expect(rulesOf('xl/worksheets/sheet1.xml')).toEqual([
      ['I9', 'decimal', 'warning', '-1000000000000000'],
      ['I10', 'list', 'warning', '"Đạt,Đạt một phần,Không đạt"'],
      ['J9:J10', 'date', 'stop', '36526'],
      ['K9:K10', 'list', 'stop', '"Chính thức,Sơ bộ,Ước"'],
    ]);
    expect(rulesOf('xl/worksheets/sheet2.xml')).toEqual([
      ['H9', 'list', 'stop', '"Chưa bắt đầu,Đang thực hiện,Tạm dừng,Hoàn thành,Dừng hẳn"'],
      ['I9', 'decimal', 'stop', '0'],
      ['J9', 'date', 'stop', '36526'],
    ]);
  });

  it.each(['vi', 'en'] as const)('says nothing longer than Excel takes, in %s', (language) => {
    const each = form({ language, agency: 'Sở & ban '.repeat(60) });
    const parsed = ['1', '2'].map((number) =>
      parseXml(partsOf(each)[`xl/worksheets/sheet${number}.xml`] ?? ''),
    );
    const rules = parsed.flatMap((sheet) => all(sheet, 'dataValidation'));
    const longest = (name: string): number =>
      Math.max(...rules.map((rule) => rule.getAttribute(name)?.length ?? 0));
    expect(rules.length).toBe(7);
    expect(Math.max(longest('errorTitle'), longest('promptTitle'))).toBeLessThanOrEqual(32);
    expect(Math.max(longest('error'), longest('prompt'))).toBeLessThanOrEqual(255);
    const words = [
      ...parsed.flatMap((sheet) => all(sheet, 'formula1')),
      ...parsed.flatMap((sheet) => all(sheet, 'oddFooter')),
    ];
    expect(Math.max(...words.map((word) => word.textContent?.length ?? 0))).toBeLessThanOrEqual(255);
  });

  test('holds no formula, whatever the texts begin with', () => {
    for (const each of [form(), returned]) {
      const parts = partsOf(each);
      for (const [name, text] of Object.entries(sheets(parts)))
        if (name.includes('worksheets')) expect(text).not.toContain('<f>');
      expect(parts['xl/sharedStrings.xml']).toContain('=HYPERLINK(&quot;http://xa.lạ&quot;)');
      expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
    }
  });

  test('that is sent back has each reason in red beside its cell, and the row\u2019s own in front', () => {
    const parts = partsOf(returned);
    const texts = all(parseXml(parts['xl/sharedStrings.xml'] ?? ''), 't').map((each) => each.textContent);
    const sheet = parseXml(parts['xl/worksheets/sheet1.xml'] ?? '');
    const shown = (place: string): string | null | undefined => {
      const cell = all(sheet, 'c').find((each) => each.getAttribute('r') === place);
      return texts[Number(cell?.textContent)];
    };
    expect([shown('B10'), shown('H10'), shown('L10')]).toEqual([
      'Đã có số khác.',
      'Ô khóa đã bị sửa.',
      'Gõ lại con số.',
    ]);
    expect(parts['xl/styles.xml']).toContain('<color rgb="FFC00000"/>');
    expect(parts['xl/workbook.xml']).toContain('name="Dòng không nhận"');
  });
});
