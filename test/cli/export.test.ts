// kh export: the folder it writes, what it replaces, what it refuses, and what never leaves the repository.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported, filesBelow } from './exports-fixture.ts';
import { GitRepository } from './git-repository.ts';
import { copyFixture, runKh, writeFiles } from './run-kh.ts';

async function expectGolden(name: string, folder: string, args: readonly string[]): Promise<void> {
  const { stdout, stderr, code } = runKh(folder, args);
  const text = `$ kh ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
  await expect(text.replaceAll(folder, '<folder>')).toMatchFileSnapshot(`golden/${name}.txt`);
}

const SECRET = 'việc không ai ngoài cơ quan được biết';
const FORMULA = '=HYPERLINK("http://x")';
const FILES = {
  'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies: {so-a: {name: Sở A}}\n',
  'plans/a/plan.yaml': 'title: Kế hoạch\nissuer: thu\nissued: 2025-01-01\nperiod: 2025\n',
  'plans/a/tasks/1.yaml': `name: ${JSON.stringify(FORMULA)}\nlead: [so-a]\ndeadline: 2025-06\n`,
  'plans/a/tasks/2.yaml': `name: ${JSON.stringify(SECRET)}\nlead: [so-a]\ndeadline: 2025-06\ninternal: true\n`,
};

const partition = (table: string, day = '2026-01-15'): string => join(table, 'issuer=thu', `as_of=${day}`);

describe('an export', () => {
  it('prints what it wrote', async () => {
    const folder = copyFixture('tinh-thu');
    await expectGolden('export', folder, ['export', '--out', 'xuất']);
    await expectGolden('export-again-en', folder, [
      'export',
      '--out',
      'xuất',
      '--lang',
      'en',
      '--plan',
      'kh-so',
    ]);
    await expectGolden('export-json', folder, ['export', '--out', 'bảng', '--format', 'ndjson', '--json']);
    await expectGolden('export-help', folder, ['export', '--help']);
  });

  it('is the same bytes whenever and wherever it is made', () => {
    const [one, two] = [copyFixture('tinh-thu'), copyFixture('tinh-thu')];
    for (const format of ['parquet', 'csv', 'ndjson'])
      expect(filesBelow(exported(one, format, '--format', format))).toEqual(
        filesBelow(exported(two, format, '--format', format)),
      );
  });

  it('replaces its own issuer and day alone, with whatever parts others made of it', () => {
    const folder = writeFiles(FILES);
    const out = exported(folder, 'out', '--as-of', '2025-12-31');
    const before = filesBelow(out);
    writeFileSync(join(out, partition('items', '2026-01-15').replace(/as_of.*/, 'x')), '');
    exported(folder, 'out');
    writeFileSync(join(out, partition('items'), 'part-7.parquet'), '');
    writeFileSync(join(folder, 'plans/a/tasks/1.yaml'), 'name: Tên mới\nlead: [so-a]\n');
    exported(folder, 'out');
    const after = filesBelow(out);
    expect(readdirSync(join(out, partition('items')))).toEqual(['part-0.parquet']);
    for (const [path, bytes] of Object.entries(before)) expect(after[path]).toBe(bytes);
    const fresh = writeFiles({ ...FILES, 'plans/a/tasks/1.yaml': 'name: Tên mới\nlead: [so-a]\n' });
    const alone = filesBelow(exported(fresh, 'out'));
    for (const [path, bytes] of Object.entries(alone)) expect(after[path]).toBe(bytes);
  });

  it('holds nothing internal unless it is asked for', () => {
    const folder = writeFiles(FILES);
    const everything = (out: string): string =>
      Object.values(filesBelow(out))
        .map((bytes) => Buffer.from(bytes, 'base64').toString('utf8'))
        .join('');
    for (const format of ['parquet', 'csv', 'ndjson']) {
      const { stderr } = runKh(folder, ['export', '--out', format, '--format', format]);
      expect(stderr).toBe('Có 1 mục nội bộ không đưa vào; xem bằng --internal.\n');
      expect(everything(join(folder, format))).toContain('a/tasks/1');
      expect(everything(join(folder, format))).not.toContain('a/tasks/2');
      expect(everything(exported(folder, `${format}-all`, '--format', format, '--internal'))).toContain(
        'a/tasks/2',
      );
    }
    expect(everything(join(folder, 'ndjson'))).not.toContain(SECRET);
    expect(everything(join(folder, 'ndjson-all'))).toContain(SECRET);
  });

  it('is no formula for a spreadsheet, and the very text for programs', () => {
    const folder = writeFiles(FILES);
    const read = (format: string): string =>
      readFileSync(
        join(exported(folder, format, '--format', format), partition('items'), `part-0.${format}`),
        'utf8',
      );
    expect(read('csv')).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(read('ndjson')).toContain(`"name":${JSON.stringify(FORMULA)}`);
  });

  it('names the commit that it was read from', () => {
    const repository = GitRepository.create(FILES);
    const commit = repository.git('rev-parse', 'HEAD');
    exported(repository.folder, 'out', '--format', 'ndjson', '--at', 'HEAD');
    const row = readFileSync(join(repository.folder, 'out', partition('plans'), 'part-0.ndjson'), 'utf8');
    expect(JSON.parse(row)).toMatchObject({ schema_version: 1, id: 'a', revision: commit });
  });

  it('with errors in the plans leaves out what cannot be read, says so, and ends with 1', () => {
    const folder = writeFiles({ ...FILES, 'plans/a/tasks/3.yaml': 'name: [\n' });
    const { stdout, stderr, code } = runKh(folder, ['export', '--out', 'out', '--json', '--internal']);
    expect(code).toBe(1);
    expect(stderr).toContain('plans/a/tasks/3.yaml');
    const rows = JSON.parse(stdout).exports[0].files.map(
      ({ table, rows }: { table: string; rows: number }) => [table, rows],
    );
    expect(Object.fromEntries(rows)).toMatchObject({ items: 2, plans: 1 });
  });
});

describe('refused', () => {
  const folder = writeFiles(FILES);

  it('without a folder, with an unknown format, and where there is nothing to export', async () => {
    await expectGolden('export-refused-no-out', folder, ['export']);
    await expectGolden('export-refused-format', folder, ['export', '--out', 'x', '--format', 'xlsx']);
    const internal = writeFiles({
      ...FILES,
      'plans/a/plan.yaml': `${FILES['plans/a/plan.yaml']}internal: true\n`,
    });
    await expectGolden('export-refused-nothing', internal, ['export', '--out', 'x']);
    expect(existsSync(join(internal, 'x'))).toBe(false);
  });

  it('into a folder of another format, of another version, or of nobody knows whom', async () => {
    exported(folder, 'bảng', '--format', 'csv');
    await expectGolden('export-refused-mixture', folder, ['export', '--out', 'bảng']);
    const marker = join(exported(folder, 'cũ'), '_kh-export.json');
    writeFileSync(marker, '{"schema_version":0,"format":"parquet"}\n');
    await expectGolden('export-refused-version', folder, ['export', '--out', 'cũ']);
    writeFileSync(marker, 'hỏng');
    await expectGolden('export-refused-unknown', folder, ['export', '--out', 'cũ']);
  });

  it('where it cannot write, and then nothing has changed', () => {
    const out = exported(folder, 'kẹt');
    const before = filesBelow(out);
    // A file where the last table's folder for the new day should be.
    mkdirSync(join(out, 'item_agencies', 'issuer=thu'), { recursive: true });
    writeFileSync(join(out, partition('item_agencies', '2025-12-31')), '');
    const { stderr, code } = runKh(folder, ['export', '--out', 'kẹt', '--as-of', '2025-12-31']);
    expect({ stderr, code }).toEqual({
      stderr: 'kh: Không ghi được kẹt (EEXIST): tên hoặc thư mục không dùng được; đặt tên khác.\n',
      code: 2,
    });
    const after = filesBelow(out);
    for (const [path, bytes] of Object.entries(before)) expect(after[path]).toBe(bytes);
    expect(readdirSync(out).filter((name) => name.startsWith('.kh'))).toEqual([]);
    expect(
      Object.keys(after).filter((path) => path.includes('2025-12-31') && path.endsWith('.parquet')),
    ).toEqual([]);
  });
});
