// kh import, run as a program: what it says, what it writes, what it refuses, and how a corrected document is taken over.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MADE_UP } from '../write/import/made-up.ts';
import { type Outcome, runKh, writeFiles } from './run-kh.ts';

// Each test runs several programs.
vi.setConfig({ testTimeout: 60_000 });

const repository = (): string =>
  writeFiles({
    'plans/agencies/song-ho.yaml':
      'name: "Tỉnh Sông Hồ"\nagencies:\n  so-nnmt: {name: "Sở Nông nghiệp và Môi trường", kind: so}\n',
    'nghe-ca.txt': MADE_UP,
  });
const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .sort();
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const imported = (root: string, ...args: readonly string[]): Outcome =>
  runKh(root, ['import', 'nghe-ca.txt', '--plan', 'ca', ...args]);

describe('kh import', () => {
  it('writes a plan that is valid, and says what is left to do', () => {
    const root = repository();
    expect(imported(root)).toEqual({
      stdout: `Đã lập plans/ca: 8 chỉ tiêu, 3 nhiệm vụ, 7 nhóm.
Sổ plans/agencies/song-ho.yaml: đề xuất thêm 2 cơ quan.
Bảng phụ lục: 1 bảng, 4 dòng, 17 ô; 17 ô vào tệp, 0 ô ghi trong import-review.md, 0 ô mất.
10 chỗ cần người kiểm tra: plans/ca/import-review.md
Tiếp theo: mở import-review.md, kiểm tra từng mục, rồi chạy kh validate và kh status --plan ca.
`,
      stderr: '',
      code: 0,
    });
    expect(runKh(root, ['validate']).stdout).toContain('0 lỗi');
    expect(read(root, 'plans/agencies/song-ho.yaml')).toBe(`name: "Tỉnh Sông Hồ"
agencies:
  so-nnmt: {name: "Sở Nông nghiệp và Môi trường", kind: so}
  cong-an-tinh: {name: "Công an tỉnh", kind: khac, note: "Đề xuất khi nhập nghe-ca.txt, dòng 49: cần người kiểm tra"}
  so-tai-chinh: {name: "Sở Tài chính", kind: so, note: "Đề xuất khi nhập nghe-ca.txt, dòng 29: cần người kiểm tra"}
`);
    expect(
      read(root, 'plans/ca/targets/2-01.yaml'),
    ).toBe(`# yaml-language-server: $schema=../../../docs/schema/target.json
name: "Tàu cá lắp thiết bị giám sát"
group: I.2
unit: "%"
goal: 100
by: 2026
source: {place: "Mục I.2, gạch đầu dòng 1", text: "100% tàu cá lắp thiết bị giám sát."}
`);
  });

  it('only shows with --dry-run, and gives the files to programs with --json', () => {
    const root = repository();
    const before = files(root);
    expect(imported(root, '--dry-run', '--lang', 'en').stdout).toContain(
      'Would make plans/ca: 8 targets, 3 tasks, 7 groups.',
    );
    const { stdout } = imported(root, '--dry-run', '--json');
    const { dry_run, written } = JSON.parse(stdout) as {
      dry_run: boolean;
      written: { file: string; created: boolean }[];
    };
    expect([dry_run, written.filter(({ created }) => created).length]).toEqual([true, 14]);
    expect(files(root)).toEqual(before);
  });

  it('refuses in one sentence what it cannot do', () => {
    const root = repository();
    writeFileSync(join(root, 'a.pdf'), '%PDF-1.7\n');
    const refused = (...args: readonly string[]): [string, number | null] => {
      const { stderr, code } = runKh(root, ['import', ...args]);
      return [stderr.trim(), code];
    };
    expect(refused('nghe-ca.txt')).toEqual(['kh: Hãy cho biết mã kế hoạch: --plan kh-2026', 2]);
    expect(refused('nghe-ca.txt', '--plan', 'Kế hoạch')[1]).toBe(2);
    expect(refused('khong-co.docx', '--plan', 'ca')).toEqual([
      'kh: Không mở được tệp "khong-co.docx". Kiểm tra lại đường dẫn và quyền đọc.',
      2,
    ]);
    expect(refused('plans', '--plan', 'ca')).toEqual([
      'kh: "plans" là thư mục. Nêu tên một tệp văn bản (.docx, .xlsx, .html, .txt) trong đó.',
      2,
    ]);
    expect(refused('a.pdf', '--plan', 'ca')[0]).toContain('Tệp PDF.');
    expect(refused('nghe-ca.txt', '--plan', 'ca', '--update')).toEqual([
      'kh: Chưa có kế hoạch ca để cập nhật. Bỏ --update để nhập mới.',
      2,
    ]);
    imported(root);
    expect(refused('nghe-ca.txt', '--plan', 'CA')).toEqual([
      'kh: Kế hoạch ca đã có. Thêm --update để so với văn bản mới, hoặc chọn mã khác.',
      2,
    ]);
  });
});

describe('kh import --update', () => {
  const CORRECTED = MADE_UP.replace('đạt 80%', 'đạt 85%')
    .replace('- 100% tàu cá lắp thiết bị giám sát.\n', '')
    .replace('- Giữ gìn môi trường vùng nuôi.', '- Giữ gìn môi trường vùng nuôi.\n- 60% tàu cá có bảo hiểm.')
    .replace('≤ 3', '≤ 5');

  it('changes nothing for the same document', () => {
    const root = repository();
    imported(root);
    const before = files(root).map((file) => [file, read(root, file)]);
    expect(imported(root, '--update')).toEqual({
      stdout: 'Kế hoạch ca đã đúng như văn bản, không có gì thay đổi.\n',
      stderr: '',
      code: 0,
    });
    expect(files(root).map((file) => [file, read(root, file)])).toEqual(before);
  });

  it('shows what differs, writes it once confirmed, and keeps results and what a person changed', () => {
    const root = repository();
    imported(root);
    const target = join(root, 'plans/ca/targets/2-02b.yaml');
    writeFileSync(
      target,
      `${readFileSync(target, 'utf8')}results:\n  - {date: 2026, value: 70, source: "báo cáo"}\n`,
    );
    const edited = join(root, 'plans/ca/targets/2.yaml');
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('goal: "<= 3"', 'goal: "<= 4"'));
    writeFileSync(join(root, 'nghe-ca.txt'), CORRECTED);
    const shown = imported(root, '--update');
    expect([shown.code, shown.stderr]).toEqual([2, 'Chưa ghi gì. Xem lại rồi chạy lại với --yes.\n']);
    expect(shown.stdout).toMatchInlineSnapshot(`
      "So với plans/ca: 1 thêm, 1 không còn trong văn bản, 7 trường khác, 1 chỗ giữ theo tay người sửa.
      + targets/2-03-2: Tàu cá có bảo hiểm
      = targets/2 goal: “<= 4” (giữ chữ đã sửa tay; văn bản: “<= 5”)
      ~ targets/2 source: “≤ 3” → “≤ 5”
      ~ targets/2-02 name: “Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%” → “Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 85%”
      ~ targets/2-02 source: “Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%.” → “Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 85%.”
      ~ targets/2-02b goal: 80 → 85
      ~ targets/2-02b source: “tỷ lệ cơ sở nuôi được cấp mã số đạt 80%.” → “tỷ lệ cơ sở nuôi được cấp mã số đạt 85%.”
      ~ 2 mục chỉ đổi vị trí trong văn bản (source)
      - targets/2-01: Tàu cá lắp thiết bị giám sát (giữ nguyên; xóa bằng tay nếu đúng là bỏ)
      "
    `);
    expect(imported(root, '--update', '--yes').code).toBe(0);
    expect(readFileSync(target, 'utf8')).toContain('goal: 85\n');
    expect(readFileSync(target, 'utf8')).toContain(
      'results:\n  - {date: 2026, value: 70, source: "báo cáo"}\n',
    );
    expect(readFileSync(edited, 'utf8')).toContain('goal: "<= 4"\n');
    expect(readdirSync(join(root, 'plans/ca/targets')).sort()).toEqual([
      '1.yaml',
      '2-01.yaml',
      '2-02.yaml',
      '2-02a.yaml',
      '2-02b.yaml',
      '2-03-2.yaml',
      '2-03.yaml',
      '2.1.yaml',
      '2.yaml',
    ]);
    expect(runKh(root, ['validate']).stdout).toContain('0 lỗi');
    expect(imported(root, '--update').stdout).toBe(
      `Kế hoạch ca: văn bản không có gì mới; 1 chỗ khác văn bản vì đã sửa tay, giữ nguyên:
= targets/2 goal: “<= 4” (giữ chữ đã sửa tay; văn bản: “<= 5”)
`,
    );
  });

  it('tells programs the same', () => {
    const root = repository();
    imported(root);
    writeFileSync(join(root, 'nghe-ca.txt'), CORRECTED);
    const answer = JSON.parse(imported(root, '--update', '--dry-run', '--json').stdout) as {
      changed: { item: string; field: string; before: unknown; after: unknown; kept: boolean }[];
      added: string[];
      removed: string[];
    };
    expect(answer.added).toEqual(['targets/2-03-2']);
    expect(answer.removed).toEqual(['targets/2-01']);
    expect(answer.changed).toContainEqual({
      item: 'targets/2',
      field: 'goal',
      before: '<= 3',
      after: '<= 5',
      kept: false,
    });
  });
});
