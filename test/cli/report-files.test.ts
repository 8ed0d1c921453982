// kh report into files: Word, Excel and PDF, an office's own form, and reports that are kept.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWord, textOf } from '../present/report/word-file.ts';
import { copyFixture, runKh } from './run-kh.ts';

const SLOW = 180_000;
const onPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const hasOffice = onPath('soffice');

let folder = '';
const plan = 'kh-so';
const report = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runKh(folder, ['report', '2025', '--plan', plan, '--as-of', '2026-01-15', ...args], env);
const bytes = (name: string): Buffer => readFileSync(join(folder, name));
/** Without what the office has not said yet. */
const said = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line !== '' && !line.includes('kh.yaml'));

beforeAll(() => {
  folder = copyFixture('tinh-thu');
});

describe('kh report', () => {
  it.each(['docx', 'xlsx'])('writes %s, the same bytes again, in any zone and language', (format) => {
    const first = report(['--out', `a.${format}`], { TZ: 'UTC' });
    expect([first.code, first.stdout, said(first.stderr)]).toEqual([0, '', [`Đã ghi a.${format}.`]]);
    report(['--out', `b.${format}`, '--lang', 'en'], { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' });
    expect(bytes(`a.${format}`).equals(bytes(`b.${format}`))).toBe(true);
  });

  it('fills the form that --eject gave, and the letter', () => {
    expect(runKh(folder, ['report', '--eject']).code).toBe(0);
    report(['--out', 'built-in.docx']);
    expect(report(['--template', 'templates/bao-cao.docx', '--out', 'own.docx']).code).toBe(0);
    expect(bytes('own.docx').equals(bytes('built-in.docx'))).toBe(true);
    const letter = runKh(folder, [
      'report',
      '--template',
      'don-doc',
      '--agency',
      'so-y-te',
      '--plan',
      plan,
      '--out',
      'thu.docx',
    ]);
    expect(letter.code).toBe(0);
    expect(textOf(openWord(bytes('thu.docx')).find('Kính gửi'))).toMatch(/^Kính gửi: \S/);
  });

  it('writes nothing when the form is wrong, and names the tag', () => {
    writeFileSync(join(folder, 'my-form.docx'), 'no Word file');
    const outcome = report(['--template', 'my-form.docx', '--out', 'wrong.docx']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('my-form.docx');
    expect(readdirSync(folder).filter((name) => name.includes('wrong'))).toEqual([]);
  });
});

describe('--out', () => {
  const at = (name: string): string => join(folder, name);
  const refused = (args: readonly string[]): readonly [number | null, string] => {
    const { code, stderr } = report(args);
    return [code, said(stderr).at(-1) ?? ''];
  };

  it('replaces a file with other content only when told to', () => {
    writeFileSync(at('mine.md'), 'Tôi đã sửa tay.');
    expect(refused(['--out', 'mine.md'])).toEqual([
      2,
      'kh: Đã có mine.md với nội dung khác, có thể đã sửa tay, nên kh không ghi đè. Thêm --force nếu đúng là thay tệp ấy, hoặc đặt tên khác sau --out.',
    ]);
    expect(bytes('mine.md').toString()).toBe('Tôi đã sửa tay.');
    expect(report(['--out', 'mine.md', '--force']).code).toBe(0);
    expect(bytes('mine.md').toString()).toContain('BÁO CÁO');
    // The same report again, and an empty file, lose nothing.
    writeFileSync(at('empty.md'), '');
    expect([report(['--out', 'mine.md']).code, report(['--out', 'empty.md']).code]).toEqual([0, 0]);
  });

  it('that names a folder gives the file a name, and the format of --format or Markdown', () => {
    const told = (args: readonly string[]) => {
      const { code, stderr } = report(args);
      return [code, ...said(stderr)];
    };
    mkdirSync(at('co-san'));
    expect(told(['--out', 'co-san'])).toEqual([0, 'Đã ghi co-san/bao-cao-2025.md.']);
    expect(told(['--out', 'co-san', '--format', 'html'])).toEqual([0, 'Đã ghi co-san/bao-cao-2025.html.']);
    expect(told(['--out', 'chua-co/'])).toEqual([
      0,
      'Thư mục chua-co chưa có nên kh đã tạo.',
      'Đã ghi chua-co/bao-cao-2025.md.',
    ]);
    expect(bytes('chua-co/bao-cao-2025.md').equals(bytes('co-san/bao-cao-2025.md'))).toBe(true);
  });

  it('never writes over the template in use, even through a link or with --force', () => {
    writeFileSync(at('mau.md.hbs'), '{{head.subject}}');
    symlinkSync('mau.md.hbs', at('lien-ket.md'));
    for (const out of ['mau.md.hbs', './mau.md.hbs', 'lien-ket.md'])
      expect(refused(['--template', 'mau.md.hbs', '--format', 'md', '--force', '--out', out])).toEqual([
        2,
        `kh: ${out} chính là mẫu đang dùng, ghi vào thì mất mẫu; đặt tên khác sau --out.`,
      ]);
    expect(bytes('mau.md.hbs').toString()).toBe('{{head.subject}}');
  });

  it.each([
    `plans/${plan}/plan.yaml`,
    `plans/${plan}/notes/2025.md`,
    `plans/new.md`,
    'kh.yaml',
    'templates/x.md',
  ])('never writes to %s, a place of data', (out) => {
    const before = existsSync(at(out)) ? bytes(out) : null;
    const { code, stderr } = report(['--format', 'md', '--force', '--out', out]);
    expect([
      code,
      stderr
        .split('\n')
        .at(-2)
        ?.slice(0, out.length + 24),
    ]).toEqual([2, `kh: ${out} là chỗ của dữ liệu (`.slice(0, out.length + 24)]);
    expect(existsSync(at(out)) ? bytes(out) : null).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')('writes into devices and follows links', () => {
    const printed = report(['--format', 'md']).stdout;
    expect(report(['--format', 'md', '--out', '/dev/stdout']).stdout).toBe(printed);
    writeFileSync(at('real.md'), '');
    symlinkSync('real.md', at('link.md'));
    expect(report(['--out', 'link.md']).code).toBe(0);
    expect([lstatSync(at('link.md')).isSymbolicLink(), bytes('real.md').toString()]).toEqual([true, printed]);
    symlinkSync('nowhere.md', at('dead.md'));
    expect(refused(['--out', 'dead.md'])[0]).toBe(2);
    expect(existsSync(at('nowhere.md'))).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, as the fault of the machine', () => {
    expect(refused(['--format', 'md', '--out', '/dev/full'])).toEqual([
      3,
      'kh: Đĩa đầy nên không ghi được /dev/full (ENOSPC); dọn bớt rồi chạy lại.',
    ]);
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('says that a name cannot be used', () => {
    writeFileSync(at('file'), 'x');
    const [code, sentence] = refused(['--out', 'file/a.md']);
    expect([code, sentence]).toEqual([
      2,
      'kh: Không ghi được file/a.md (ENOTDIR): tên hoặc thư mục không dùng được; đặt tên khác.',
    ]);
  });

  it('is not written from a form without a single tag, such as a report of last time', () => {
    report(['--out', 'last.docx']);
    const outcome = refused(['--template', 'last.docx', '--out', 'next.docx']);
    expect([
      outcome[0],
      outcome[1].includes('không có thẻ nào để điền'),
      existsSync(at('next.docx')),
    ]).toEqual([2, true, false]);
  });
});

describe('PDF', () => {
  it('is refused in one sentence where no program makes it', () => {
    const outcome = report(['--out', 'none.pdf'], { PATH: folder });
    expect([outcome.code, outcome.stdout, outcome.stderr]).toEqual([
      2,
      '',
      'kh: Máy này không có LibreOffice hay Chromium để tạo PDF. Cài một trong hai, hoặc dùng --format docx rồi mở bằng Word và chọn Lưu dạng PDF.\n',
    ]);
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
  });

  it.skipIf(!hasOffice)(
    'is made by LibreOffice, the same bytes again (skipped: soffice is not installed)',
    () => {
      expect(said(report(['--out', 'a.pdf']).stderr)).toEqual(['Đã ghi a.pdf.']);
      report(['--out', 'b.pdf'], { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' });
      expect(bytes('a.pdf').subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes('a.pdf').equals(bytes('b.pdf'))).toBe(true);
    },
    SLOW,
  );
});

describe('--freeze', () => {
  const kept = `plans/${plan}/reports/2025.json`;

  it('keeps the report once and never writes over it', () => {
    const first = report(['--freeze', '--out', 'k.md']);
    expect([first.code, said(first.stderr)]).toEqual([0, [`Đã giữ ${kept}.`, 'Đã ghi k.md.']]);
    const before = bytes(kept);
    expect(said(report(['--freeze', '--out', 'k.md']).stderr)).toEqual(['Đã ghi k.md.']);
    const model = JSON.parse(before.toString());
    writeFileSync(
      join(folder, kept),
      JSON.stringify({ ...model, targets: { groups: model.targets.groups.map(relabel) } }),
    );
    const changed = bytes(kept);
    const again = report(['--freeze', '--out', 'l.md']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(kept);
    expect(bytes(kept).equals(changed)).toBe(true);
    expect(existsSync(join(folder, 'l.md'))).toBe(false);
  });

  it('is told of figures that were revised since, on the terminal and in the report', () => {
    const outcome = report(['--out', 'm.md']);
    expect(outcome.stderr).toContain('Số liệu đã điều chỉnh so với báo cáo đã gửi:');
    expect(bytes('m.md').toString()).toContain('Số liệu đã điều chỉnh so với báo cáo đã gửi');
  });

  it('says that a kept file is broken, and goes on', () => {
    writeFileSync(join(folder, kept), '{');
    const outcome = report(['--out', 'n.md']);
    expect([outcome.code, outcome.stderr.includes(kept)]).toEqual([0, true]);
  });

  it('is for whole plans', () => {
    const outcome = report(['--freeze', '--agency', 'so-y-te', '--out', 'o.md']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('--agency');
  });
});

const relabel = (group: { readonly rows: readonly object[] }) => ({
  ...group,
  rows: group.rows.map((row) => ({ ...row, label: 'Chưa có gì' })),
});
