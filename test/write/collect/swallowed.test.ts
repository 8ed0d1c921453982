// What must never get lost or be taken in twice: filled rows without identification, and one workbook given to two kh at once.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { fill, SHEETS } from '../../cli/collect-fixture.ts';
import { editWorkbook } from './edit-workbook.ts';
import { KHCN, sentOut } from './importing.ts';

vi.setConfig({ testTimeout: 60_000 });

const KH = fileURLToPath(new URL('../../../bin/kh.js', import.meta.url));
const T = SHEETS.target;

describe('a workbook whose filled rows all lost their identification', () => {
  const sent = sentOut();
  const before = sent.plans();
  const spoiled = sent.write(
    'no-marks.xlsx',
    editWorkbook(sent.read(KHCN), {
      cells: {
        [T]: Object.fromEntries([
          ...['A9', 'A10', 'A11', 'A12'].map((place) => [place, { text: '' }] as const),
          ['I11', { number: '70' }],
        ]),
        [SHEETS.task]: Object.fromEntries(['A9', 'A10', 'A11'].map((place) => [place, { text: '' }])),
      },
    }),
  );

  test('is refused with a sentence that says how to get its rows back', () => {
    const told = sent.importing([spoiled]);
    expect([told.code, told.refusals]).toEqual([
      1,
      [
        'Biểu có 1 dòng đã điền nhưng mã nhận dạng ẩn (cột A) của mọi dòng đã mất hoặc bị sửa, nên không biết là của kỳ nào, mục nào; không nhận dòng nào. Thêm --period KỲ để có biểu trả lại ghi đủ các dòng ấy, hoặc chép số sang biểu gốc.',
      ],
    ]);
    expect(sent.plans()).toBe(before);
  });

  test('goes back row by row once its period is named', () => {
    const told = sent.importing([spoiled], ['--period', '2025-Q4']);
    expect([told.code, told.places, told.returned]).toEqual([
      1,
      [`${T}!C11 no_mark`],
      ['no-marks-can-sua.xlsx'],
    ]);
    expect(sent.plans()).toBe(before);
  });
});

/** The exit code. */
const importing = (folder: string, file: string): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [KH, 'collect', 'import', file, '--yes'], {
      cwd: folder,
      env: { ...process.env, KH_TODAY: '2026-01-15' },
      stdio: 'ignore',
    });
    child.on('close', resolve);
  });

describe('what several kh take in at once', () => {
  test('is written once where it is one workbook', async () => {
    const sent = sentOut();
    const file = await fill(sent.folder, KHCN, 'both.xlsx', {
      'kh-so/targets/8.1': { value: { number: '70' } },
      'kh-so/tasks/1': { status: { text: 'Đang thực hiện' } },
    });
    expect(await Promise.all([1, 2, 3].map(() => importing(sent.folder, file)))).toEqual([0, 0, 0]);
    expect(sent.plans().match(/tệp both\.xlsx/g)).toHaveLength(2);
  });

  test('is written once where two workbooks differ, and the figure that the other workbook has for the item goes back', async () => {
    const sent = sentOut();
    const files = await Promise.all(
      ['70', '71'].map((number) =>
        fill(sent.folder, KHCN, `so-${number}.xlsx`, { 'kh-so/targets/8.1': { value: { number } } }),
      ),
    );
    const ended = await Promise.all(files.map((file) => importing(sent.folder, file)));
    expect([...ended].sort()).toEqual([0, 1]);
    expect(sent.plans().match(/tệp so-7[01]\.xlsx/g)).toHaveLength(1);
    const [first, second] = ended[0] === 0 ? files : [...files].reverse();
    expect(readdirSync(sent.folder).filter((name) => name.endsWith('-can-sua.xlsx'))).toEqual([
      second?.replace('.xlsx', '-can-sua.xlsx'),
    ]);
    expect(sent.plans()).toContain(`tệp ${first}`);
  });
});

describe('an export to what is no folder', () => {
  test('is refused with a sentence', () => {
    const sent = sentOut();
    writeFileSync(sent.path('f1'), 'x');
    const { code, stderr } = sent.run('collect', 'export', '--period', '2025-Q4', '--out', 'f1');
    expect([code, stderr.replace(/f1\S+/, 'f1/…')]).toEqual([
      2,
      'kh: Không ghi được f1/… (EEXIST): tên hoặc thư mục không dùng được; đặt tên khác.\n',
    ]);
    expect(readFileSync(sent.path('f1'), 'utf8')).toBe('x');
  });
});
