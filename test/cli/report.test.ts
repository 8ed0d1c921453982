// kh report as a whole: its papers exactly as kept in golden/, its files, and what it refuses.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { git } from './git-repo.ts';
import { copyFixture, runKh } from './run-kh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TODAY = { KH_TODAY: '2025-12-01' };

let folder = '';
beforeAll(() => {
  folder = copyFixture('bao-cao');
});

const kh = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runKh(folder, ['report', ...args], { ...TODAY, ...env });

describe('papers of the fixture', () => {
  test.each<[string, readonly string[]]>([
    ['report-quarter', ['2025-Q3', '--plan', 'kh-so']],
    ['report-quarter-en', ['2025-Q3', '--plan', 'kh-so', '--lang', 'en', '--stamp']],
    ['report-internal', ['2025-Q3', '--plan', 'kh-so', '--internal', '--dated', '15/9/2025']],
    ['report-as-of', ['2025-Q3', '--plan', 'kh-so', '--as-of', '2025-10-31']],
    ['report-of-an-agency', ['2025-H1', '--agency', 'so-y-te']],
    ['report-all-plans', ['2025-9M']],
    ['report-json', ['2025-07', '--plan', 'kh-khac', '--format', 'json']],
    ['reminder', ['2025-Q3', '--template', 'don-doc', '--agency', 'so-y-te']],
    ['reminder-without-period', ['--template', 'don-doc', '--agency', 'Sở KH&CN']],
    [
      'reminder-to-one-that-owes-nothing',
      ['--template', 'don-doc', '--agency', 'so-tai-chinh', '--as-of', '2024-02-01'],
    ],
    ['report-refused-period', ['2025-07-14']],
    ['report-refused-no-period', []],
    ['report-refused-format', ['2025', '--format', 'doc']],
    ['report-refused-ending', ['2025', '--out', 'x.txt']],
    ['report-refused-template', ['2025', '--template', 'khong-co.md.hbs']],
    ['report-refused-agency', ['--template', 'don-doc']],
    [
      'report-refused-dated-before-cut',
      ['2025-Q3', '--plan', 'kh-so', '--as-of', '2025-10-31', '--dated', '15/9/2025'],
    ],
    ['report-refused-two-agencies', ['--template', 'don-doc', '--agency', 'so-y-te,so-khcn']],
    ['report-refused-ended-agency', ['--template', 'don-doc', '--agency', 'so-tttt']],
    ['report-refused-no-plans', ['2019']],
    ['report-help', ['--help']],
  ])('%s', async (name, args) => {
    const { stdout, stderr, code } = kh(args);
    const text = `$ kh report ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
    await expect(text.replaceAll(folder, '<folder>')).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('papers of the real plans', () => {
  test.each<[string, readonly string[]]>([
    ['report-real-year', ['2025', '--plan', 'thai-nguyen-chuyen-doi-so-2025', '--as-of', '2026-01-15']],
    ['report-real-quarter', ['2025-Q3', '--plan', 'thai-nguyen-25-kh-ubnd-2025']],
    ['report-refused-issuers', ['2025-Q3']],
    ['reminder-real', ['--template', 'don-doc', '--agency', 'thai-nguyen/so-y-te', '--as-of', '2026-01-15']],
  ])('%s', async (name, args) => {
    const { stdout, stderr, code } = runKh(ROOT, ['report', ...args]);
    const text = `$ kh report ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('the same plans, settings and period', () => {
  test.each(['json', 'md', 'html'])('give the same bytes of %s, in any zone and language', (format) => {
    const args = ['2025-Q3', '--format', format, '--stamp'];
    const first = kh(args, { TZ: 'UTC' }).stdout;
    expect(first.length).toBeGreaterThan(1000);
    expect(kh([...args, '--lang', 'en'], { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' }).stdout).toBe(
      first,
    );
    expect(kh(args, { TZ: 'Asia/Ho_Chi_Minh', COLUMNS: '40', FORCE_COLOR: '1' }).stdout).toBe(first);
  });
});

describe('files', () => {
  it('are written whole, by the ending, with folders on the way', () => {
    const { stdout, stderr, code } = kh(['2025-Q3', '--plan', 'kh-khac', '--out', 'ra/quy-3.html']);
    expect([stdout, stderr, code]).toEqual([
      '',
      'Thư mục ra chưa có nên kh đã tạo.\nĐã ghi ra/quy-3.html.\n',
      0,
    ]);
    expect(readFileSync(join(folder, 'ra/quy-3.html'), 'utf8').startsWith('<!DOCTYPE html>')).toBe(true);
  });

  it('get a name of their own in a folder', () => {
    const { stderr } = kh(['2025-Q3', '--plan', 'kh-khac', '--format', 'md', '--out', 'ra/']);
    expect(stderr).toBe('Đã ghi ra/bao-cao-2025-Q3.md.\n');
  });

  it('are not there when a template fails', () => {
    writeFileSync(
      join(folder, 'hong.md.hbs'),
      '{{head.office}}\n{{#each tasks.groups}}\n{{ten}}\n{{/each}}\n',
    );
    const { stderr, code } = kh([
      '2025-Q3',
      '--plan',
      'kh-khac',
      '--template',
      'hong.md.hbs',
      '--out',
      'ra/hong.md',
    ]);
    expect([stderr, code]).toEqual([
      'kh: Mẫu hong.md.hbs, dòng 3, trong vòng lặp "tasks.groups": không có trường "ten". Các trường có trong docs/report-model.md.\n',
      2,
    ]);
    expect(existsSync(join(folder, 'ra/hong.md'))).toBe(false);
    expect(readdirSync(join(folder, 'ra')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

describe('templates of the office', () => {
  it('start from the built-in ones, which stay as they are when they are there', () => {
    const own = copyFixture('bao-cao');
    const first = runKh(own, ['report', '--eject'], TODAY);
    expect(first.stderr).toContain('Đã chép mẫu templates/bao-cao.md.hbs.');
    writeFileSync(
      join(own, 'templates/bao-cao.md.hbs'),
      '# {{head.title}} của {{head.office_in_text}}\n\n{{> bao-cao-cuoi}}',
    );
    expect(runKh(own, ['report', '--eject'], TODAY).stderr).toContain(
      'Đã có templates/bao-cao.md.hbs, giữ nguyên.',
    );
    const { stdout } = runKh(
      own,
      ['report', '2025-Q3', '--plan', 'kh-khac', '--template', 'templates/bao-cao.md.hbs'],
      TODAY,
    );
    expect(stdout.split('\n')[0]).toBe('# BÁO CÁO của Sở Khoa học và Công nghệ');
    expect(stdout).toContain('**Trần Thị Mẫu**');
  });

  it('copied as they are give what the built-in ones give', () => {
    const own = copyFixture('bao-cao');
    runKh(own, ['report', '--eject'], TODAY);
    for (const format of ['md', 'html']) {
      const args = ['report', '2025-Q3', '--plan', 'kh-so', '--format', format];
      expect(runKh(own, [...args, '--template', `templates/bao-cao.${format}.hbs`], TODAY).stdout).toBe(
        runKh(own, args, TODAY).stdout,
      );
    }
  });

  it('of another kind than the format are refused', () => {
    mkdirSync(join(folder, 'mau'), { recursive: true });
    writeFileSync(join(folder, 'mau/x.html.hbs'), '<p>{{head.office}}</p>');
    expect(kh(['2025-Q3', '--plan', 'kh-khac', '--template', 'mau/x.html.hbs', '--format', 'md'])).toEqual({
      stdout: '',
      stderr: 'kh: Mẫu "mau/x.html.hbs" là mẫu .html, không dùng được cho dạng md.\n',
      code: 2,
    });
    expect(kh(['2025-Q3', '--plan', 'kh-khac', '--template', 'mau/x.html.hbs']).stdout).toBe(
      '<p>SỞ KHOA HỌC VÀ CÔNG NGHỆ</p>',
    );
  });
});

describe('notes', () => {
  it('with faults leave the report unwritten, each fault with its place', () => {
    const own = copyFixture('bao-cao');
    writeFileSync(join(own, 'plans/kh-so/notes/2025-Q3.md'), '## Kết quả nổi bật\n\nĐạt {{valeu "1"}}.\n');
    const { stdout, stderr, code } = runKh(own, ['report', '2025-Q3', '--plan', 'kh-so'], TODAY);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain('plans/kh-so/notes/2025-Q3.md:3:5: không có trường "valeu"');
  });

  it('of a revision are those of that revision', () => {
    const own = copyFixture('bao-cao');
    git(own, 'init', '--quiet');
    git(own, 'add', '.');
    git(own, 'commit', '--quiet', '-m', 'ban đầu');
    writeFileSync(join(own, 'plans/kh-so/notes/2025-Q3.md'), '## Nguyên nhân\n\nViết sau.\n');
    const paper = (...more: string[]): string =>
      runKh(own, ['report', '2025-Q3', '--plan', 'kh-so', ...more], TODAY).stdout;
    expect([paper().includes('Viết sau.'), paper('--at', 'HEAD').includes('Viết sau.')]).toEqual([
      true,
      false,
    ]);
    expect(paper('--at', 'HEAD')).toContain('Bố trí kinh phí cho năm sau');
  });
});

test('a file that cannot be understood is told of, and the exit code says so', () => {
  const own = copyFixture('bao-cao');
  writeFileSync(join(own, 'plans/kh-so/tasks/5.yaml'), 'name: [\n');
  const { stdout, stderr, code } = runKh(own, ['report', '2025-Q3', '--plan', 'kh-so'], TODAY);
  expect([stdout.startsWith('UBND TỈNH THỬ'), stderr.includes('plans/kh-so/tasks/5.yaml:'), code]).toEqual([
    true,
    true,
    1,
  ]);
});

test('a plan of another issuer than kh.yaml names is reported on, and said so', () => {
  const own = copyFixture('bao-cao');
  const settings = join(own, 'kh.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('issuer: thu', 'issuer: kia'));
  const { stderr, code } = runKh(own, ['report', '2025-Q3', '--plan', 'kh-khac'], TODAY);
  expect([code, stderr.split('\n').filter((line) => line.includes('kh-khac'))]).toEqual([
    0,
    [
      'Kế hoạch kh-khac là của thu, không phải của kia ghi ở office.issuer trong kh.yaml; phần đầu và phần ký vẫn theo kh.yaml, xem lại trước khi gửi.',
    ],
  ]);
});
