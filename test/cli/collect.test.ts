// kh collect on a copy of the fixture repository: what it prints, exactly, and which lines it adds.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exported, fill } from './collect-fixture.ts';
import { copyFixture, runKh } from './run-kh.ts';

// Each test runs several programs.
vi.setConfig({ testTimeout: 60_000 });

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, 'plans'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

function changesBetween(before: Map<string, string>, after: Map<string, string>): string {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).sort();
  return changed
    .map(([path, text]) => {
      const old = (before.get(path) ?? '').split('\n');
      const gained = text.split('\n').filter((line) => !old.includes(line));
      const lost = old.filter((line) => !text.split('\n').includes(line));
      return `${path}\n${[...lost.map((line) => `- ${line}\n`), ...gained.map((line) => `+ ${line}\n`)].join('')}`;
    })
    .join('');
}

/** Hashes of files differ with the library that packed them. */
const withoutHashes = (text: string): string =>
  text
    .replace(/sha256:[0-9a-f]{16}/g, 'sha256:<hash>')
    .replace(/"sha256": "[0-9a-f]{64}"/g, '"sha256": "<hash>"')
    .replace(/commit [0-9a-f]{7,}/g, 'commit <commit>');

/** Commands one after the other, as golden text; then what changed in the plans. */
function told(folder: string, commands: readonly (readonly string[])[]): string {
  const before = filesIn(folder);
  const texts = commands.map((args) => {
    const { stdout, stderr, code } = runKh(folder, args);
    return `$ kh ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n\n`;
  });
  return withoutHashes(`${texts.join('')}${changesBetween(before, filesIn(folder))}`).replaceAll(
    folder,
    '<folder>',
  );
}

const golden = (name: string): string => `golden/collect-${name}.txt`;

const GOOD = {
  'kh-so/targets/8.1': {
    value: { number: '70.25' },
    quality: { text: 'Sơ bộ' },
    source: { text: 'Báo cáo 12/BC-SKHCN' },
  },
  'kh-so/targets/1': { note: { text: '=Chờ số liệu của Cục Viễn thông' } },
  'kh-so/tasks/1': {
    status: { text: 'Đang thực hiện' },
    progress: { number: '40' },
    note: { text: 'Đang đấu thầu' },
  },
} as const;

describe('kh collect prints exactly', () => {
  test('help and refusals', async () => {
    const folder = copyFixture('tinh-thu');
    const text = told(folder, [
      ['collect', '--help'],
      ['collect', '--help', '--lang', 'en'],
      ['collect', 'send'],
      ['collect', 'export', '--out', 'out'],
      ['collect', 'export', '--period', '2025-Q4'],
      ['collect', 'export', '--period', '2026-Q3', '--out', 'out'],
      ['collect', 'export', '--period', 'Quý V/2025', '--out', 'out'],
      ['collect', 'export', '--period', 'quý 4', '--out', 'out'],
      ['collect', 'export', '--period', '2025-Q4', '--out', 'out', '--agency', 'so-tttt'],
      ['collect', 'export', '--period', '2025-Q4', '--out', 'out', '--yes'],
      ['collect', 'export', '--period', '2025-Q4', '--out', 'out', 'so-y-te.xlsx'],
      ['collect', 'status'],
      ['collect', 'import'],
      ['collect', 'import', 'out/khong-co.xlsx', 'plans', 'kh.yaml/a.xlsx'],
      ['collect', 'import', 'plans/kh-so/plan.yaml', '--lang', 'en'],
    ]);
    await expect(text).toMatchFileSnapshot(golden('refused'));
  });

  test('export, in words and for programs', async () => {
    const folder = copyFixture('tinh-thu');
    const text = told(folder, [
      ['collect', 'export', '--period', '2025-Q4', '--out', 'out', '--dry-run'],
      ['collect', 'export', '--period', 'Quý IV/2025', '--out', 'out'],
      ['collect', 'export', '--period', '2025-Q4', '--out', 'out'],
      [
        'collect',
        'export',
        '--period',
        '2025-Q4',
        '--plan',
        'kh-so',
        '--agency',
        'cac-so,Sở Y tế',
        '--out',
        'nhom',
        '--json',
      ],
      ['collect', 'export', '--period', '2025-Q4', '--out', 'en', '--lang', 'en'],
    ]);
    await expect(text).toMatchFileSnapshot(golden('export'));
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '2025-Q4-bo-khcn.xlsx',
      '2025-Q4-cong-an-tinh.xlsx',
      '2025-Q4-so-khcn.xlsx',
      '2025-Q4-so-tai-chinh.xlsx',
      '2025-Q4-so-y-te.xlsx',
    ]);
  });

  test('an export that would write over somebody\u2019s work writes nothing', () => {
    const folder = exported();
    writeFileSync(join(folder, 'out/2025-Q4-so-y-te.xlsx'), 'đang điền');
    const { code, stderr } = runKh(folder, ['collect', 'export', '--period', '2025-Q4', '--out', 'out']);
    expect([code, stderr]).toEqual([
      2,
      'kh: Đã có tệp cùng tên với nội dung khác, có thể là biểu đang điền: out/2025-Q4-so-y-te.xlsx. Không ghi đè; chọn thư mục khác cho --out, hoặc tự xóa tệp cũ.\n',
    ]);
    expect(readFileSync(join(folder, 'out/2025-Q4-so-y-te.xlsx'), 'utf8')).toBe('đang điền');
  });

  test('import: shown, asked for, written, and the second time nothing', async () => {
    const folder = exported();
    await fill(folder, '2025-Q4-so-khcn.xlsx', 'so-khcn.xlsx', {
      ...GOOD,
      'kh-so/targets/8.2': { value: { text: '1.868' } },
    });
    const text = told(folder, [
      ['collect', 'import', 'so-khcn.xlsx', '--dry-run'],
      ['collect', 'import', 'so-khcn.xlsx'],
      ['collect', 'import', 'so-khcn.xlsx', '--json'],
      ['collect', 'import', 'so-khcn.xlsx', '--yes'],
      ['collect', 'status', '--period', '2025-Q4', '--agency', 'so-khcn'],
    ]);
    await expect(text).toMatchFileSnapshot(golden('import'));
    const before = filesIn(folder);
    const again = runKh(folder, ['collect', 'import', 'so-khcn.xlsx', '--yes', '--json']);
    const { workbooks, items, written } = JSON.parse(again.stdout);
    expect([again.code, items, written]).toEqual([1, [], []]);
    expect(workbooks[0]).toMatchObject({ good: 0, same: 3, bad: 1, returned: 'so-khcn-can-sua.xlsx' });
    expect(filesIn(folder)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('can-sua'))).toEqual(['so-khcn-can-sua.xlsx']);
  });

  test('import with commits: one an agency, for programs', async () => {
    const folder = exported(true);
    await fill(folder, '2025-Q4-so-khcn.xlsx', 'so-khcn.xlsx', GOOD);
    await fill(folder, '2025-Q4-so-tai-chinh.xlsx', 'so-tai-chinh.xlsx', {
      'kh-so/targets/4': { value: { number: '30.5' } },
      'kh-so/tasks/3': {
        status: { text: 'Hoàn thành' },
        date: { number: '46010', format: 'dd/mm/yyyy' },
        evidence: { text: 'Quyết định 15/QĐ-UBND' },
      },
    });
    const text = told(folder, [
      ['collect', 'import', 'so-khcn.xlsx', 'so-tai-chinh.xlsx', '--yes', '--commit', '--json'],
    ]);
    await expect(text.replace(/"commit": "[0-9a-f]+"/g, '"commit": "<commit>"')).toMatchFileSnapshot(
      golden('commit'),
    );
    const log = execFileSync('git', ['log', '--format=%s', '--name-only'], { cwd: folder, encoding: 'utf8' });
    expect(
      log
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('"'))
        .slice(0, 7),
    ).toEqual([
      'Thu số liệu 2025-Q4: Sở Tài chính, 2 mục',
      'plans/kh-so/targets/4.yaml',
      'plans/kh-so/tasks/3.yaml',
      'Thu số liệu 2025-Q4: Sở Khoa học và Công nghệ, 3 mục',
      'plans/kh-so/targets/1.yaml',
      'plans/kh-so/targets/8.1.yaml',
      'plans/kh-so/tasks/1.yaml',
    ]);
  });

  test('status, in every form', async () => {
    const folder = copyFixture('tinh-thu');
    const text = told(folder, [
      ['collect', 'status', '--period', '2025-Q4'],
      ['collect', 'status', '--period', '2025-Q4', '--lang', 'en', '--plan', 'kh-so'],
      ['collect', 'status', '--period', '2025-Q4', '--csv'],
      ['collect', 'status', '--period', '2025-Q4', '--md'],
      ['collect', 'status', '--period', '2025', '--agency', 'so-y-te', '--json'],
    ]);
    await expect(text).toMatchFileSnapshot(golden('status'));
  });
});
