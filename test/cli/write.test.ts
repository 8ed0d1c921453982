// The commands that write, on a copy of the fixture repository: what they print, exactly, and which lines they add.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { copyFixture, runKh } from './run-kh.ts';

// Each test runs several programs.
vi.setConfig({ testTimeout: 60_000 });

type Commands = readonly (readonly string[])[];

const CASES: Readonly<Record<string, Commands>> = {
  'write-record': [
    [
      'record',
      '8.1',
      '66,75',
      '--date',
      '2025',
      '--source',
      'Báo cáo 123/BC-UBND, "PL I.8"',
      '--quality',
      'ước',
    ],
    ['record', 'kh-so/targets/2', '0,68 %', '--date', 'Quý IV/2025', '--lang', 'en'],
    ['record', 'kh-so/targets/3', 'Đạt', '--date', '05/8/2025'],
    ['record', '4', '36', '--date', '2026', '--json'],
    ['record', 'kinh-te-so', '36,5', '--date', '2025', '--reported', '15/01/2026'],
    ['record', 'kh-so/targets/1', '70', '--date', '2025', '--dry-run'],
    ['record', 'kh-so/targets/4', '-0,5%', '--date', '2025', '--dry-run'],
  ],
  'write-record-warned': [
    ['record', 'kh-so/targets/1', '70', '--date', '2030', '--ratio', '1.131.262/1.165.219'],
  ],
  'write-record-refused': [
    ['record', '8.1', '1.868', '--date', '2025'],
    ['record', '8.1', '0.680', '--date', '2025', '--lang', 'en'],
    ['record', '8.1', '1,868,000', '--ratio', '1.030/2.132'],
    ['record', '8.1', '--quality', 'tốt'],
    ['record', 'kh-so/targets/1', 'đạt', '--date', '2025'],
    ['record', 'kh-so/targets/1', '70 người', '--date', '31/02/2025'],
    ['record', 'tasks/5', '70', '--date', '2025'],
    ['record', '9.9', '70', '--date', '2025'],
    ['record', '2', '70', '--date', '2025', '--scope', 'Không đâu'],
  ],
  'write-record-doubted': [
    ['record', 'kh-so/targets/1', '0,95', '--date', '2025'],
    ['record', 'kh-so/targets/1', '95000', '--date', '2025'],
    ['record', 'kh-so/targets/1', '95000', '--date', '2025', '--lang', 'en'],
    ['record', 'kh-so/targets/4', '-0,5', '--date', '2025'],
    ['record', 'kh-so/1', '-3', '--date', '2025', '--lang', 'en'],
    ['record', 'indicators/thu/kinh-te-so', '0,35', '--date', '2025'],
    ['record', 'indicators/thu/kinh-te-so', '36500', '--date', '2025'],
    ['record', 'kh-so/targets/1', '70', '--date', '14/09/25'],
    ['record', 'kh-so/targets/1', '70', '--date', 'quý 3', '--lang', 'en'],
    ['log', 'kh-so/tasks/2', 'xong', '--date', '14/9'],
    ['amend', 'kh-so/tasks/2', '--deadline', 'quý 3', '--basis', 'Công văn 1'],
  ],
  'write-log': [
    ['log', 'kh-so/tasks/2', 'xong', '--date', '05/8/2025', '--evidence', 'Quyết định 12/QĐ-UBND'],
    ['log', 'kh-so/tasks/3', '--progress', '80%', '--note', 'chờ thẩm định', '--lang', 'en'],
    ['log', 'de-an/tasks/2', 'done', '--for', 'Quý IV/2025'],
    ['log', 'kh-so/2', 'xong', '--date', '05/8/2020', '--note', 'nhầm năm'],
    ['log', 'kh-so/tasks/4', 'done', '--agency', 'so-y-te'],
  ],
  'write-log-refused': [
    ['log', '2', 'done'],
    ['log', 'de-an/tasks/2', 'done'],
    ['log', '6', 'gần xong'],
    ['log', '6'],
    ['log', '6', 'done', '--agency', 'so-yte'],
    ['log', '8.1', 'done'],
    ['log', 'kh-so/tasks/2', 'xong', '--date', '05/8/2025', '--evidence', 'Quyết định 12/QĐ-UBND'],
    ['log', 'kh-so/tasks/2', 'xong', '--date', '5/8/2025', '--evidence', 'Quyết định 12/QĐ-UBND'],
  ],
  'write-amend': [
    ['amend', 'kh-so/tasks/1', '--deadline', 'Quý II/2026', '--basis', 'Công văn 45/UBND'],
    [
      'amend',
      '8.1',
      '--goal',
      '≥ 60%',
      '--by',
      '2027',
      '--lead',
      'so-khcn,so-y-te',
      '--basis',
      'QĐ 11',
      '--date',
      '10/01/2026',
    ],
    ['amend', '8.1', '--goal', '70'],
    ['amend', '8.1', '--deadline', '2026', '--basis', 'a'],
    ['amend', 'kh-so', '--goal', '70', '--basis', 'a'],
  ],
  'write-new': [
    ['new', 'agency', 'moi/so-moi', '--name', 'Sở Mới', '--kind', 'so', '--issuer-name', 'Tỉnh Mới'],
    ['new', 'agency', 'moi/8', '--name', 'Tổ 8', '--lang', 'en'],
    [
      'new',
      'plan',
      'kh-2026',
      '--title',
      'Kế hoạch năm 2026',
      '--number',
      '07/KH-UBND',
      '--issuer',
      'moi',
      '--issued',
      '26/01/2026',
      '--period',
      '2026-2030',
    ],
    [
      'new',
      'target',
      'kh-2026/8.1',
      '--name',
      'Tỷ lệ mới',
      '--unit',
      '%',
      '--goal',
      '≥ 50',
      '--by',
      'Quý IV/2026',
      '--lead',
      'so-moi',
      '--place',
      'Phụ lục I',
    ],
    [
      'new',
      'task',
      '29',
      '--plan',
      'kh-2026',
      '--name',
      'Việc mới',
      '--deadline',
      'Thường xuyên',
      '--lead',
      'so-moi,8',
    ],
  ],
  'write-new-refused': [
    ['new', 'target', 'kh-so/8.1', '--name', 'a'],
    ['new', 'plan', 'KH-SO', '--title', 'a', '--issuer', 'thu'],
    ['new', 'agency', 'thu/SO-Y-TE', '--name', 'a'],
    ['new', 'target', 'kh-so/sở', '--name', 'a'],
    ['new', 'target', '9', '--name', 'a'],
    ['new', 'target', 'kh-so/../../x', '--name', 'a'],
    ['new', 'plan', 'p/../../x', '--title', 'a', '--issuer', 'thu'],
    ['new', 'target', 'kh-s/9', '--name', 'a'],
    ['new', 'agency', 'mới/a', '--name', 'a'],
    ['new', 'agency', 'moi/a', '--name', 'a'],
    ['new', 'plan', 'agencies', '--title', 'a', '--issuer', 'thu'],
    ['new', 'plan', 'kh-2026', '--name', 'a'],
    ['new', 'task', 'kh-so/9', '--name', 'a', '--lead', 'so-la'],
    ['new', 'thing', 'a'],
    ['new', 'target'],
  ],
  'write-fmt': [['fmt', '--check'], ['fmt'], ['fmt', '--check'], ['fmt', 'nowhere'], ['fmt', '..']],
  'write-help': [
    ['record', '--help'],
    ['log', '--help'],
    ['amend', '--help'],
    ['new', '--help'],
    ['edit', '--help'],
    ['fmt', '--help'],
  ],
};

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

/** The lines that files gained and lost, by file. */
function changesBetween(before: Map<string, string>, after: Map<string, string>): string {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).sort();
  return changed
    .map(([path, text]) => {
      const [old, now] = [(before.get(path) ?? '').split('\n'), text.split('\n')];
      const gained = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}\n`);
      const lost = old.filter((line) => !now.includes(line)).map((line) => `- ${line}\n`);
      return `${path}\n${lost.join('')}${gained.join('')}`;
    })
    .join('');
}

describe('commands that write print exactly, and add only their lines', () => {
  test.each(Object.entries(CASES))('%s', async (name, commands) => {
    const folder = copyFixture('tinh-thu');
    if (name === 'write-fmt') {
      const path = join(folder, 'plans/kh-so/tasks/2.yaml');
      writeFileSync(path, 'name: Việc   \nlog:\n  - date: 2025-10-05\n    progress: 40\n    note: Đang làm');
      writeFileSync(join(folder, 'plans/kh-so/tasks/3.yaml'), 'name: [\n');
    }
    const before = filesIn(folder);
    const told = commands.map((args) => {
      const { stdout, stderr, code } = runKh(folder, args);
      return `$ kh ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n\n`;
    });
    const text = `${told.join('')}${changesBetween(before, filesIn(folder))}`;
    await expect(text.replaceAll(folder, '<folder>')).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('a file that is broken is named, and one of the same tail is not written to in its place', () => {
    const folder = copyFixture('tinh-thu');
    writeFileSync(join(folder, 'plans/kh-so/targets/8.1.yaml'), 'name: [\n');
    const { code, stderr } = runKh(folder, ['record', '8.1', '5', '--date', '2025']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kh: Tệp plans\/kh-so\/targets\/8\.1\.yaml có lỗi nên chưa ghi thêm được: /);
    writeFileSync(join(folder, 'plans/kh-so/targets/1.yaml'), 'name: [\n');
    expect(runKh(folder, ['record', 'targets/1', '5', '--date', '2025'])).toEqual({
      stdout: '',
      stderr: 'kh: "targets/1" có thể là: de-an/targets/1, kh-so/targets/1; viết thêm phần đầu cho rõ.\n',
      code: 2,
    });
  });
});
