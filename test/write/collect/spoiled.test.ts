// Spoiled workbooks: each gets the right word at the right cell, and nothing in the plans changes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { exported, fill, SHEETS } from '../../cli/collect-fixture.ts';
import { runKh } from '../../cli/run-kh.ts';
import { type Change, editWorkbook, pack, partsOf } from './edit-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

const KHCN = '2025-Q4-so-khcn.xlsx';
const FINANCE = '2025-Q4-so-tai-chinh.xlsx';

let folder = '';
const read = (file: string): Buffer => readFileSync(join(folder, 'out', file));
const write = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return name;
};
const spoil = (name: string, change: Change): string => write(name, editWorkbook(read(KHCN), change));

const plans = (): string =>
  readdirSync(join(folder, 'plans'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
    .join('');

interface Told {
  readonly code: number | null;
  /** `sheet!cell code`, in the order of the files. */
  readonly places: readonly string[];
  readonly texts: readonly string[];
  readonly refusals: readonly (string | null)[];
  readonly returned: readonly (string | null)[];
}

function importing(files: readonly string[], more: readonly string[] = []): Told {
  const { stdout, stderr, code } = runKh(folder, ['collect', 'import', ...files, '--yes', '--json', ...more]);
  if (stdout === '') throw new Error(stderr);
  const { problems, workbooks } = JSON.parse(stdout);
  return {
    code,
    places: problems.map((each: Record<string, string>) => `${each.sheet}!${each.place} ${each.code}`),
    texts: problems.map(({ text }: { text: string }) => text),
    refusals: workbooks.map(({ refusal }: { refusal: string | null }) => refusal),
    returned: workbooks.map(({ returned }: { returned: string | null }) => returned),
  };
}

let before = '';
beforeAll(() => {
  folder = exported();
  before = plans();
});

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
    'Số liệu tính đến ngày: "31/02/2025" không phải là ngày hoặc kỳ có thật.',
  ],
  [
    'a day that has not come',
    { cells: { [T]: { I11: { number: '70' }, J11: { text: '20/11/2026' } } } },
    `${T}!J11 future`,
    'Ngày này ở sau hôm nay (2026-01-15). Kiểm tra lại ngày.',
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
    const told = importing([spoil(`cell-${index}.xlsx`, change)]);
    expect(told.places[0]).toBe(place);
    expect(told.texts[0]).toBe(text);
    expect([told.code, told.returned]).toEqual([1, [`cell-${index}-can-sua.xlsx`]]);
    expect(plans()).toBe(before);
  });

  test('a row filled in twice, each time differently', () => {
    const told = importing([
      spoil('twice.xlsx', {
        copies: { [T]: [[11, 13]] },
        cells: { [T]: { I11: { number: '70' }, I13: { number: '71' } } },
      }),
    ]);
    expect(told.places).toEqual([`${T}!C11 twice`, `${T}!C13 twice`]);
    expect(told.texts[0]).toContain(`${T}!I13 (date: 2025-Q4, value: 71)`);
    expect(plans()).toBe(before);
  });

  test('rows of another period among its own, and one wholly of another', () => {
    const { code } = runKh(folder, [
      'collect',
      'export',
      '--period',
      '2025-Q3',
      '--agency',
      'so-khcn',
      '--out',
      'q3',
    ]);
    expect(code).toBe(0);
    const other = partsOf(readFileSync(join(folder, 'q3/2025-Q3-so-khcn.xlsx')));
    const mark = /kh1 kh-so\/targets\/8\.1 [^<]*/.exec(other['xl/sharedStrings.xml'] ?? '')?.[0] ?? '';
    const told = importing([
      spoil('mixed.xlsx', { cells: { [T]: { A11: { text: mark }, I11: { number: '70' } } } }),
    ]);
    expect(told.places).toEqual([`${T}!C11 other_period`]);
    expect(told.texts).toEqual(['Dòng này thuộc biểu kỳ 2025-Q3, không phải 2025-Q4.']);
    const whole = write('q3.xlsx', readFileSync(join(folder, 'q3/2025-Q3-so-khcn.xlsx')));
    expect(importing([whole], ['--period', '2025-Q4']).refusals).toEqual([
      'Đây là biểu 2025-Q3, không phải 2025-Q4. Gửi biểu đúng kỳ, hoặc nhập riêng với --period.',
    ]);
    const both = runKh(folder, ['collect', 'import', whole, 'mixed.xlsx', '--yes']);
    expect([both.code, both.stderr]).toEqual([
      2,
      'kh: Các biểu thuộc nhiều kỳ (2025-Q3, 2025-Q4); nhập từng kỳ một, hoặc thêm --period cho rõ.\n',
    ]);
    expect(plans()).toBe(before);
  });
});

describe('two agencies that answer for one target', () => {
  test('and differ both get their row back, with what the other says', async () => {
    const one = await fill(folder, KHCN, 'one.xlsx', { 'kh-so/targets/8.2': { value: { number: '50' } } });
    const other = await fill(folder, FINANCE, 'other.xlsx', {
      'kh-so/targets/8.2': { value: { number: '52' } },
    });
    const told = importing([one, other]);
    expect(told.places).toEqual([`${T}!C12 conflict`, `${T}!C11 conflict`]);
    expect(told.texts).toEqual([
      `Sở Tài chính trả lời khác trong tệp other.xlsx, ${T}!I11 (date: 2025-Q4, value: 52). Hai nơi cần thống nhất một số.`,
      `Sở Khoa học và Công nghệ trả lời khác trong tệp one.xlsx, ${T}!I12 (date: 2025-Q4, value: 50). Hai nơi cần thống nhất một số.`,
    ]);
    expect(told.returned).toEqual(['one-can-sua.xlsx', 'other-can-sua.xlsx']);
    expect(plans()).toBe(before);
  });
});

describe('the second of two agencies that lead together', () => {
  test('adds nothing by the same figure, and gets its row back for another', async () => {
    const path = join(folder, 'plans/kh-so/targets/8.2.yaml');
    const text = readFileSync(path, 'utf8');
    const figure = (value: string) => ({ 'kh-so/targets/8.2': { value: { number: value } } });
    expect(importing([await fill(folder, KHCN, 'first.xlsx', figure('50'))]).code).toBe(0);
    const written = plans();
    const same = importing([await fill(folder, FINANCE, 'second.xlsx', figure('50'))]);
    expect([same.code, same.places]).toEqual([0, []]);
    const other = importing([await fill(folder, FINANCE, 'third.xlsx', figure('52'))]);
    expect([other.code, other.places]).toEqual([1, [`${T}!C11 stale`]]);
    expect(plans()).toBe(written);
    writeFileSync(path, text);
  });
});

describe('a workbook that was sent out before something else was recorded', () => {
  test('comes back with what is known now, and is taken from the workbook sent back', async () => {
    const old = await fill(folder, KHCN, 'old.xlsx', { 'kh-so/targets/8.1': { value: { number: '70' } } });
    const path = join(folder, 'plans/kh-so/targets/8.1.yaml');
    const text = readFileSync(path, 'utf8');
    expect(runKh(folder, ['record', '8.1', '69', '--date', '2025-Q4']).code).toBe(0);
    const told = importing([old]);
    expect(told.places).toEqual([`${T}!C11 stale`]);
    expect(told.texts[0]).toMatch(
      /^Sau khi biểu này được gửi đi, kho đã ghi điều khác: 69% \(quý IV\/2025\)\. /,
    );
    const again = runKh(folder, ['collect', 'import', told.returned[0] ?? '', '--yes', '--json']);
    const { items, written } = JSON.parse(again.stdout);
    expect([again.code, items[0].old, items[0].new, written.length]).toEqual([
      0,
      '69% (quý IV/2025)',
      '70% (quý IV/2025)',
      1,
    ]);
    writeFileSync(path, text);
    expect(plans()).toBe(before);
  });
});

describe('a file of the repository that cannot be added to', () => {
  test('keeps its row out, and no other', async () => {
    const file = join(folder, 'plans/kh-so/tasks/3.yaml');
    const text = readFileSync(file, 'utf8');
    const name = await fill(folder, FINANCE, 'alias.xlsx', {
      'kh-so/tasks/3': { progress: { number: '80' } },
      'kh-so/targets/4': { value: { number: '30' } },
    });
    writeFileSync(file, text.replace('log:', 'x-log: &log').concat('log: *log\n'));
    const { stdout, code } = runKh(folder, ['collect', 'import', name, '--json', '--dry-run']);
    const { problems, items } = JSON.parse(stdout);
    const refs = items.map(({ ref }: { ref: string }) => ref);
    const codes = problems.map((each: { code: string }) => each.code);
    expect([code, refs, codes]).toEqual([1, ['kh-so/targets/4'], ['not_editable']]);
    writeFileSync(file, text);
    expect(plans()).toBe(before);
  });
});

describe('a file that is no workbook of kh', () => {
  const parts = (change: Record<string, string>): Uint8Array => pack({ ...partsOf(read(KHCN)), ...change });
  const main = (text: string) => (part: string) => part.replace(/(<\?xml[^>]*>)/, `$1${text}`);

  test.each([
    ['with macros', () => parts({ 'xl/vbaProject.bin': 'x' }), /^Tệp có macro/],
    [
      'of somebody else',
      () =>
        pack({
          ...partsOf(read(KHCN)),
          'xl/sharedStrings.xml': '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        }),
      /^Không phải biểu do kh xuất/,
    ],
    [
      'of Word',
      () => pack({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      /bên trong là docx/,
    ],
    ['in another format', () => Buffer.from('a;b\r\n1;2'), /^Tệp không phải văn bản/],
    ['that is empty', () => Buffer.alloc(0), /^Tệp rỗng/],
    ['of the older Excel', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), /định dạng cũ/],
    [
      'with a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /^Tệp có mật khẩu/,
    ],
    ['that was cut off', () => read(KHCN).subarray(0, 3000), /^Tệp hỏng/],
    [
      'with entities',
      () => {
        const all = partsOf(read(KHCN));
        return pack({
          ...all,
          'xl/worksheets/sheet1.xml': main('<!DOCTYPE a [<!ENTITY b "c">]>')(
            all['xl/worksheets/sheet1.xml'] ?? '',
          ),
        });
      },
      /^Tệp khai báo thực thể/,
    ],
    [
      'without a column',
      () => {
        const all = partsOf(read(KHCN));
        return pack({
          ...all,
          'xl/sharedStrings.xml': (all['xl/sharedStrings.xml'] ?? '').replace('kh:target:value', 'x'),
        });
      },
      /^Biểu bị xóa cột: Số liệu kỳ này/,
    ],
  ])('%s', (name, bytes, sentence) => {
    const file = write(`${name.replaceAll(' ', '-')}.xlsx`, bytes());
    const told = importing([file]);
    expect(told.refusals[0]).toMatch(sentence);
    expect([told.code, told.places, told.returned]).toEqual([1, [], [null]]);
    expect(plans()).toBe(before);
  });

  test('and links to other files are passed over with a word', () => {
    mkdirSync(join(folder, 'links'), { recursive: true });
    const file = write(
      'links/links.xlsx',
      parts({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
    );
    const { stdout, code } = runKh(folder, ['collect', 'import', file, '--dry-run']);
    expect([code, stdout]).toEqual([
      0,
      'links/links.xlsx: 0 mục sẽ ghi, 0 mục đã có, 0 dòng phải sửa, 7 dòng để trống\n! Tệp có liên kết tới tệp khác; kh không mở các tệp đó.\n',
    ]);
  });

  test('given twice is taken once', async () => {
    const file = await fill(folder, KHCN, 'links/a.xlsx', {});
    write('links/b.xlsx', readFileSync(join(folder, file)));
    expect(importing([file, 'links/b.xlsx']).refusals).toEqual([
      null,
      'Nội dung giống hệt tệp links/a.xlsx; chỉ nhận một.',
    ]);
  });
});
