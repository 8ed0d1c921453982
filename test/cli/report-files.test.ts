// kh report into files: Word, Excel and PDF, an office's own form, and reports that are kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
