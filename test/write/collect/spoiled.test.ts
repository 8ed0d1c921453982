// Spoiled workbooks: each gets the right word at the right cell, and nothing in the plans changes.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { SHEETS } from '../../cli/collect-fixture.ts';
import { type Change, editWorkbook, partsOf } from './edit-workbook.ts';
import { KHCN, sentOut } from './importing.ts';

vi.setConfig({ testTimeout: 60_000 });

const sent = sentOut();
const before = sent.plans();

const spoil = (name: string, change: Change): string =>
  sent.write(name, editWorkbook(sent.read(KHCN), change));

const T = SHEETS.target;
const V = SHEETS.task;

/** Rows of the workbook: targets 1, 3, 8.1, 8.2 in 9 to 12; tasks 1, 4, 6 in 9 to 11. */
const CELLS: readonly (readonly [name: string, change: Change, place: string, text: string])[] = [
  [
    'a number that can be two',
    { cells: { [T]: { I11: { text: '1.868' } } } },
    `${T}!I11 doubtful`,
    'Số liệu kỳ này: "1.868" có thể hiểu là "1868" hoặc "1,868". Viết rõ một trong các cách đó.',
  ],
  [
    'words for a number',
    { cells: { [T]: { I11: { text: 'chưa có' } } } },
    `${T}!I11 number`,
    'Ô này cần một con số, không phải "chưa có". Chưa có số thì để trống ô và nói lý do ở cột Ghi chú.',
  ],
  [
    'a foreign unit',
    { cells: { [T]: { I11: { text: '70 người' } } } },
    `${T}!I11 unit`,
    'Đơn vị trong "70 người" khác đơn vị của biểu (%). Đổi sang đơn vị của biểu rồi chỉ gõ con số.',
  ],
  [
    'a share of one',
    { cells: { [T]: { I11: { number: '0.95' } } } },
    `${T}!I11 share`,
    'Là 0,95% hay 95%? Gõ lại cho rõ: tỷ lệ 95% thì gõ 95; nếu đúng là nhỏ hơn 1% thì gõ kèm dấu, ví dụ 0,95%.',
  ],
  [
    'a share times a hundred',
    { cells: { [T]: { I11: { number: '95', format: '0%' } } } },
    `${T}!I11 share`,
    'Là 95% hay 9500%? Gõ lại cho rõ: tỷ lệ 95% thì gõ 95; nếu đúng là nhỏ hơn 1% thì gõ kèm dấu, ví dụ 0,95%.',
  ],
  [
    'a spread that became a day',
    { cells: { [T]: { I11: { number: '45999', format: 'dd/mm' } } } },
    `${T}!I11 number_is_date`,
    'Bảng tính đã hiểu điều gõ vào là một ngày (số 45999). Định dạng ô thành Số rồi gõ lại; khoảng thì viết 6..10.',
  ],
  [
    'a formula without a value',
    { cells: { [T]: { I11: { formula: 'SUM(A1:A9)' } } } },
    `${T}!I11 formula_empty`,
    'Công thức =SUM(A1:A9) chưa có giá trị. Gõ thẳng con số vào ô.',
  ],
  [
    'words that begin with a sign of equality',
    { cells: { [T]: { I11: { number: '70' }, L11: { formula: 'BC 88/BC-SYT', error: '#NAME?' } } } },
    `${T}!L11 formula_words`,
    'Bảng tính đã hiểu =BC 88/BC-SYT là công thức. Bỏ dấu = ở đầu rồi gõ lại lời.',
  ],
  [
    'a formula that failed',
    { cells: { [T]: { I11: { formula: 'A1/0', error: '#DIV/0!' } } } },
    `${T}!I11 formula_error`,
    'Ô báo lỗi #DIV/0!. Gõ thẳng con số vào ô.',
  ],
  [
    'a figure from another file',
    { cells: { [T]: { I11: { formula: '[1]Tong!A1', value: '70' } } } },
    `${T}!I11 formula_external`,
    'Công thức =[1]Tong!A1 lấy số từ tệp khác. Gõ thẳng con số vào ô.',
  ],
  [
    'a day that does not exist',
    { cells: { [T]: { I11: { number: '70' }, J11: { text: '31/02/2025' } } } },
    `${T}!J11 period`,
    'Số liệu tính đến ngày: "31/02/2025" không phải là ngày hoặc kỳ có thật; viết như 14/9/2026, Quý III/2026, tháng 9/2026.',
  ],
  [
    'a day without its whole year',
    { cells: { [T]: { I11: { number: '70' }, J11: { text: '14/09/25' } } } },
    `${T}!J11 period`,
    'Số liệu tính đến ngày: "14/09/25" chưa ghi đủ năm; viết "14/9/2025".',
  ],
  [
    'a figure hundreds of times its goal',
    { cells: { [T]: { I11: { number: '70000' } } } },
    `${T}!I11 jump`,
    'Số liệu kỳ này: "70000" gấp hàng trăm lần mục tiêu và các số đã biết; có phải là "70" hoặc "70000 %"? Viết rõ một trong các cách đó.',
  ],
  [
    'a figure below zero where nothing known is',
    { cells: { [T]: { I11: { number: '-3' } } } },
    `${T}!I11 negative`,
    'Số liệu kỳ này: "-3" nhỏ hơn 0, mục tiêu và các số đã biết thì không; có phải là "3" hoặc "-3%"? Viết rõ một trong các cách đó.',
  ],
  [
    'a day that has not come',
    { cells: { [T]: { I11: { number: '70' }, J11: { text: '20/11/2026' } } } },
    `${T}!J11 future`,
    'Ngày này ở sau hôm nay (15/01/2026). Kiểm tra lại ngày.',
  ],
  [
    'a locked cell that was changed',
    { cells: { [T]: { I11: { number: '70' }, F11: { text: '≥ 60%' } } } },
    `${T}!F11 locked`,
    'Ô khóa đã bị sửa thành "≥ 60%"; nội dung đúng là "≥ 85%". Nếu nội dung ấy sai thì viết vào cột Ghi chú.',
  ],
  [
    'merged cells',
    { cells: { [T]: { I11: { number: '70' } } }, merges: { [T]: 'I11:I12' } },
    `${T}!I11 merged`,
    'Ô bị gộp với ô khác nên không rõ số của dòng nào. Bỏ gộp ô rồi điền từng dòng.',
  ],
  [
    'a row that was put in',
    { cells: { [T]: { C14: { text: '99' }, I14: { number: '70' } } } },
    `${T}!C14 no_mark`,
    'Dòng này không có mã nhận dạng (dòng tự chèn thêm?). Điền vào đúng dòng của mục trong biểu gốc.',
  ],
  [
    'a mark that was changed',
    { cells: { [T]: { A11: { text: 'kh1 kh-so/targets/8.1 2025-Q4' }, I11: { number: '70' } } } },
    `${T}!C11 broken_mark`,
    'Mã nhận dạng ẩn của dòng đã bị sửa. Chép số sang dòng ấy trong biểu gốc rồi gửi lại.',
  ],
  [
    'a state that is none',
    { cells: { [V]: { H9: { text: 'gần xong' } } } },
    `${V}!H9 word`,
    'Chọn một trong danh sách: Chưa bắt đầu, Đang thực hiện, Tạm dừng, Hoàn thành, Dừng hẳn.',
  ],
  [
    'done without a day',
    { cells: { [V]: { H9: { text: 'Hoàn thành' } } } },
    `${V}!J9 missing`,
    'Hoàn thành ngày nào? Điền ngày hoàn thành.',
  ],
  [
    'progress beyond the whole',
    { cells: { [V]: { I9: { number: '140' } } } },
    `${V}!I9 progress`,
    'Tiến độ là một số từ 0 đến 100.',
  ],
  [
    'a day without a state',
    { cells: { [V]: { J9: { text: '20/11/2025' } } } },
    `${V}!H9 no_value`,
    'Có điền ô khác nhưng chưa có số liệu, tình trạng hay ghi chú.',
  ],
  [
    'a figure for what is judged',
    { cells: { [T]: { I10: { text: 'tốt' } } } },
    `${T}!I10 number`,
    'Chọn một trong danh sách: Đạt, Đạt một phần, Không đạt.',
  ],
];

describe('a workbook with', () => {
  test.each(CELLS.map((each, index) => [...each, index] as const))('%s', (_, change, place, text, index) => {
    const told = sent.importing([spoil(`cell-${index}.xlsx`, change)]);
    expect(told.places[0]).toBe(place);
    expect(told.texts[0]).toBe(text);
    expect([told.code, told.returned]).toEqual([1, [`cell-${index}-can-sua.xlsx`]]);
    expect(sent.plans()).toBe(before);
  });

  test('a row filled in twice, each time differently', () => {
    const told = sent.importing([
      spoil('twice.xlsx', {
        copies: { [T]: [[11, 13]] },
        cells: { [T]: { I11: { number: '70' }, I13: { number: '71' } } },
      }),
    ]);
    expect(told.places).toEqual([`${T}!C11 twice`, `${T}!C13 twice`]);
    expect(told.texts[0]).toContain(`${T}!I13: 71% (quý IV/2025).`);
    expect(sent.plans()).toBe(before);
  });

  test('rows of another period among its own, and one wholly of another', () => {
    const { code } = sent.run(
      'collect',
      'export',
      '--period',
      '2025-Q3',
      '--agency',
      'so-khcn',
      '--out',
      'q3',
    );
    expect(code).toBe(0);
    const other = partsOf(readFileSync(sent.path('q3/2025-Q3-so-khcn.xlsx')));
    const mark = /kh1 kh-so\/targets\/8\.1 [^<]*/.exec(other['xl/sharedStrings.xml'] ?? '')?.[0] ?? '';
    const told = sent.importing([
      spoil('mixed.xlsx', { cells: { [T]: { A11: { text: mark }, I11: { number: '70' } } } }),
    ]);
    expect(told.places).toEqual([`${T}!C11 other_period`]);
    expect(told.texts).toEqual(['Dòng này thuộc biểu kỳ 2025-Q3, không phải 2025-Q4.']);
    const whole = sent.write('q3.xlsx', readFileSync(sent.path('q3/2025-Q3-so-khcn.xlsx')));
    expect(sent.importing([whole], ['--period', '2025-Q4']).refusals).toEqual([
      'Đây là biểu 2025-Q3, không phải 2025-Q4. Gửi biểu đúng kỳ, hoặc nhập riêng với --period.',
    ]);
    const both = sent.run('collect', 'import', whole, 'mixed.xlsx', '--yes');
    expect([both.code, both.stderr]).toEqual([
      2,
      'kh: Các biểu thuộc nhiều kỳ (2025-Q3, 2025-Q4); nhập từng kỳ một, hoặc thêm --period cho rõ.\n',
    ]);
    expect(sent.plans()).toBe(before);
  });
});
