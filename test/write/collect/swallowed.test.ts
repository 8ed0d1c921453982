// What must never get lost or be taken in twice: filled rows without identification, and one workbook given to two kh at once.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { changeOf } from '../../../src/write/collect/check-forms.ts';
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

describe('one workbook taken in by two kh at once', () => {
  test('is written once', async () => {
    const sent = sentOut();
    const file = await fill(sent.folder, KHCN, 'both.xlsx', {
      'kh-so/targets/8.1': { value: { number: '70' } },
      'kh-so/tasks/1': { status: { text: 'Đang thực hiện' } },
    });
    const run = () =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [KH, 'collect', 'import', file, '--yes'], {
          cwd: sent.folder,
          env: { ...process.env, KH_TODAY: '2026-01-15' },
          stdio: 'ignore',
        });
        child.on('close', resolve);
      });
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
    expect(sent.plans().match(/tệp both\.xlsx/g)).toHaveLength(2);
  });

  test('adds nothing to a text that holds it already', () => {
    const source = '"biểu 2025-Q4, tệp a.xlsx, sha256:0123456789abcdef"';
    const fields = [
      ['date', '2025-Q4'],
      ['value', '70'],
      ['source', source],
    ] as const;
    const change = changeOf({
      outcome: 'good',
      fields,
      item: { file: 'plans/a/targets/1.yaml', kind: 'target' },
    } as unknown as Parameters<typeof changeOf>[0]);
    if (change === undefined || !('edit' in change)) throw new Error('no edit');
    const first = change.edit('name: "A"\n');
    expect(first).toMatchObject({ content: expect.stringContaining('value: 70') });
    const text = first?.text ?? '';
    expect(change.edit(text)).toEqual({ text, line: 1, content: '' });
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
