// kh edit with editors that are small programs: what they see, what they fill in, and what becomes of it.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { copyFixture, type Outcome, runKh } from './run-kh.ts';

// Each test runs several programs.
vi.setConfig({ testTimeout: 60_000 });

interface Edited extends Outcome {
  readonly folder: string;
  /** The table as each call of the editor found it. */
  readonly seen: readonly string[];
}

/**
 * Runs `kh edit` with an editor that, at its n-th call, replaces rows by the n-th of `turns`: the line of an item by its name,
 * or the whole text where the name is empty. A call without a turn changes nothing.
 */
function edit(args: readonly string[], ...turns: readonly Readonly<Record<string, string>>[]): Edited {
  const folder = copyFixture('tinh-thu');
  const box = mkdtempSync(join(tmpdir(), 'kh-editor-'));
  const script = join(box, 'editor.mjs');
  writeFileSync(join(box, 'turns.json'), JSON.stringify(turns));
  writeFileSync(
    script,
    `import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const [file] = process.argv.slice(2);
const box = ${JSON.stringify(box)};
const turn = readdirSync(box).filter((name) => name.startsWith('seen-')).length;
const text = readFileSync(file, 'utf8');
writeFileSync(box + '/seen-' + turn, text);
const rows = JSON.parse(readFileSync(box + '/turns.json', 'utf8'))[turn] ?? {};
const lines = text.split('\\n').map((line) => rows[line.split('|')[0].trim()] ?? line);
writeFileSync(file, rows[''] ?? lines.join('\\n'));
`,
  );
  chmodSync(script, 0o755);
  const outcome = runKh(folder, ['edit', ...args], { EDITOR: `"${process.execPath}" ${script} ` });
  const seen = readdirSync(box)
    .filter((name) => name.startsWith('seen-'))
    .sort();
  return { ...outcome, folder, seen: seen.map((name) => readFileSync(join(box, name), 'utf8')) };
}

const rowsOf = (table = ''): string[] =>
  table.split('\n').filter((line) => !line.startsWith('#') && line !== '');
const remarksOf = (table = ''): string[] => table.split('\n').filter((line) => line.startsWith('#   ^ '));
const textOf = (folder: string, ref: string): string =>
  readFileSync(join(folder, 'plans', `${ref}.yaml`), 'utf8');

describe('the table', () => {
  test('has a line for each item asked for, and below it nothing when nothing is wrong', () => {
    const { seen, stderr, code } = edit([
      '--agency',
      'so-khcn',
      '--unreported',
      '--date',
      '2025',
      '--source',
      'BC 1',
    ]);
    expect(seen).toHaveLength(1);
    expect(rowsOf(seen[0])).toEqual([
      'kh-so/targets/8.2 |                      | 2025 | BC 1  | > 55% · Tỷ lệ thanh toán trực tuyến',
      'kh-so/tasks/1     |                      | 2025 | BC 1  | hạn 30/4/2025 · Xây dựng nền tảng dữ liệu dùng chung của tỉnh',
    ]);
    expect([stderr, code]).toEqual(['Không có dòng nào được điền. Không ghi gì.\n', 0]);
  });

  test('is not opened when there is nothing to ask', () => {
    expect(edit(['--status', 'exceeded', '--unreported'])).toMatchObject({
      seen: [],
      stderr: 'Không có mục nào để điền.\n',
      code: 0,
    });
  });

  test('needs an editor where no terminal is', () => {
    const folder = copyFixture('tinh-thu');
    expect(runKh(folder, ['edit'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('is given up when the editor fails or everything is deleted', () => {
    const folder = copyFixture('tinh-thu');
    const failed = runKh(folder, ['edit'], { EDITOR: 'false' });
    expect([failed.code, failed.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^Bảng đang điền dở ở .*\nkh: Trình soạn thảo "false" kết thúc với lỗi\. Không ghi gì\.\n$/,
      ),
    ]);
    expect(edit([], { '': '' })).toMatchObject({
      code: 0,
      stderr: 'Không có dòng nào được điền. Không ghi gì.\n',
    });
  });
});

describe('a filled table', () => {
  test('is appended to each file', () => {
    const { folder, code, stderr, stdout } = edit([], {
      'kh-so/targets/8.2': 'kh-so/targets/8.2 | 57,5 % | Quý IV/2025 | Báo cáo "1" | gì cũng được',
      'kh-so/tasks/1': 'kh-so/tasks/1 | xong | 05/8/2025 | QĐ 1',
      'kh-so/tasks/3': 'kh-so/tasks/3|80%||',
      'de-an/tasks/2': 'de-an/tasks/2 | đang làm',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(textOf(folder, 'kh-so/targets/8.2')).toMatch(
      /results:\n {2}- \{date: 2025-Q4, value: 57\.5, source: "Báo cáo \\"1\\""\}\n/,
    );
    expect(textOf(folder, 'kh-so/tasks/1')).toMatch(
      /\nlog:\n {2}- \{date: 2025-08-05, status: done, source: "QĐ 1"\}\n/,
    );
    expect(textOf(folder, 'kh-so/tasks/3')).toMatch(/\n {2}- \{date: 2026-01-15, progress: 80\}\n/);
    expect(textOf(folder, 'de-an/tasks/2')).toMatch(
      /\n {2}- \{date: 2026-01-15, status: in_progress, for: 2025-Q4\}\n/,
    );
    expect(stdout).toContain(
      'kh-so/tasks/1 Xây dựng nền tảng dữ liệu dùng chung của tỉnh\n  Chưa hoàn thành, quá hạn → Hoàn thành quá hạn\n',
    );
  });

  test('comes back with a remark below each wrong line, and is written once all are right', () => {
    const wrong = {
      'kh-so/targets/8.2': 'kh-so/targets/8.2 | 1.868 | 2025 |',
      'kh-so/targets/2': 'kh-so/targets/2 | nhiều | 31/02/2025 |',
      'kh-so/tasks/1': 'kh-so/tasks/1 | gần xong | |',
      'kh-so/tasks/3': 'kh-so/tasks/3 | | 2025 |',
      'kh-so/tasks/4': 'kh-so/tasks/9 | xong | |',
      'kh-so/tasks/5': 'kh-so/tasks/5 | xong | | a | b | c',
      'kh-so/tasks/6': 'kh-so/tasks/6 | xong | | Báo cáo 2',
      'kh-so/tasks/2': 'kh-so/tasks/2 | xong | | QĐ 1',
    };
    const right = {
      'kh-so/targets/8.2': 'kh-so/targets/8.2 | 57 | 2025 |',
      'kh-so/targets/2': 'kh-so/targets/2 | 1,2 | 31/12/2025 |',
      'kh-so/tasks/1': '',
      'kh-so/tasks/3': '',
      'kh-so/tasks/9': '',
      'kh-so/tasks/5': '',
    };
    const { folder, code, seen, stderr } = edit([], wrong, right);
    expect(code).toBe(0);
    expect(seen).toHaveLength(2);
    const lines = (seen[1] ?? '').split('\n');
    expect(lines[lines.findIndex((line) => line.startsWith('kh-so/targets/8.2')) + 1]).toBe(
      '#   ^ số liệu: "1.868" có thể hiểu là "1868" hoặc "1,868". Viết rõ một trong các cách đó.',
    );
    expect(remarksOf(seen[1])).toEqual([
      '#   ^ số liệu: "nhiều" không phải là một số.',
      '#   ^ ngày: "31/02/2025" không phải là ngày hoặc kỳ có thật; viết như 14/9/2026, Quý III/2026, tháng 9/2026.',
      '#   ^ số liệu: "1.868" có thể hiểu là "1868" hoặc "1,868". Viết rõ một trong các cách đó.',
      '#   ^ tình trạng: không có từ "gần xong"; dùng một trong: done (xong), in_progress (đang làm), paused (tạm dừng), not_started (chưa bắt đầu), cancelled (dừng hẳn).',
      '#   ^ Có ngày hoặc nguồn nhưng chưa có tình trạng.',
      '#   ^ Không có mục "kh-so/tasks/9" trong bảng này.',
      '#   ^ Dòng này thừa cột; dấu | chỉ dùng để ngăn các cột.',
    ]);
    // What was typed is kept.
    expect(rowsOf(seen[1]).some((row) => /^kh-so\/tasks\/2 +\| xong +\| +\| QĐ 1 +\|/.test(row))).toBe(true);
    expect(stderr).toContain('Có 6 dòng cần sửa, xem ghi chú ngay dưới từng dòng. Chưa ghi gì.\n');
    expect(textOf(folder, 'kh-so/targets/2')).toContain('{date: 2025-12-31, value: 1.2}');
    expect(textOf(folder, 'kh-so/tasks/2')).toContain('{date: 2026-01-15, status: done, source: "QĐ 1"}');
  });

  test('has remarks of the check of the whole repository too', () => {
    const { seen, code, stderr, folder } = edit([], {
      'kh-so/tasks/6': 'kh-so/tasks/6 | xong | | bc-9, dòng 1',
      'kh-so/tasks/2': 'kh-so/tasks/2 | xong | |',
    });
    expect(remarksOf(seen[1])).toEqual([expect.stringMatching(/^# {3}\^ KH214 .*bc-9/)]);
    // It was left as it was: nothing is written, and the work is kept.
    expect([code, seen.length]).toEqual([1, 2]);
    expect(stderr).toMatch(/Các dòng sai không được sửa\. Không ghi gì\.\nBảng đang điền dở ở .*\n$/);
    const kept = /Bảng đang điền dở ở (.*)\n$/.exec(stderr)?.[1] ?? '';
    expect(readFileSync(kept, 'utf8')).toBe(seen[1]);
    expect(textOf(folder, 'kh-so/tasks/2')).not.toContain('done');
  });

  test('with an item twice is refused', () => {
    const { seen } = edit([], { '': 'kh-so/tasks/1 | xong\nkh-so/tasks/1 | xong\n' });
    expect(remarksOf(seen[1])).toEqual(['#   ^ Mục kh-so/tasks/1 đã có ở dòng trên.']);
  });
});
