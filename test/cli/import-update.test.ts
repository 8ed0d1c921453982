// kh import --update on what stands beside goals and names: figures of other years, the review that a person works through, their edits.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Outcome, runKh, writeFiles } from './run-kh.ts';

// Each test runs several programs.
vi.setConfig({ testTimeout: 120_000 });

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const lines = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** An annex of last year's results, and one that prints last year's figure and a half-year mark beside each goal. */
const DOCUMENT = [
  lines('ỦY BAN NHÂN DÂN', 'TỈNH SÔNG HỒ', 'Số: 12/KH-UBND', 'Sông Hồ, ngày 05 tháng 02 năm 2026'),
  lines('KẾ HOẠCH', 'Phát triển nghề cá năm 2026', 'I. TÌNH HÌNH', 'Kết quả năm 2025 nêu tại Phụ lục I.'),
  lines('II. MỤC TIÊU', '- 100% tàu cá lắp thiết bị giám sát.'),
  lines('Phụ lục I', 'TÌNH HÌNH THỰC HIỆN MỤC TIÊU NĂM 2025'),
  '<table>',
  row(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2025', 'Kết quả', 'Đánh giá']),
  row(['1', 'Sản lượng khai thác năm qua', 'Tấn', '≥ 100', '105', 'Đạt']),
  '</table>',
  lines('Phụ lục II', 'DANH MỤC CHỈ TIÊU'),
  '<table>',
  '<tr><td rowspan=2>TT</td><td rowspan=2>Chỉ tiêu</td><td rowspan=2>Đơn vị tính</td>',
  '<td rowspan=2>Thực hiện năm 2025</td><td colspan=2>Năm 2026</td><td rowspan=2>Cơ quan chủ trì</td></tr>',
  row(['6 tháng', 'Cả năm']),
  row(['1', 'Sản lượng nuôi trồng', 'Tấn', '51,2', '30', '≥ 60', 'Sở Nông nghiệp và Môi trường']),
  row(['2', 'Số tàu đóng mới', 'Tàu', '3', '2', '≥ 5', 'Sở Tài chính']),
  '</table>',
].join('\n');

const REVIEW = 'plans/ca/import-review.md';

function imported(): { root: string; update: (document: string, ...args: readonly string[]) => Outcome } {
  const root = writeFiles({
    'plans/agencies/song-ho.yaml':
      'name: "Tỉnh Sông Hồ"\nagencies:\n  so-nnmt: {name: "Sở Nông nghiệp và Môi trường", kind: so}\n',
    'ca.html': DOCUMENT,
  });
  const run = (...args: readonly string[]): Outcome =>
    runKh(root, ['import', 'ca.html', '--plan', 'ca', ...args]);
  expect(run().code).toBe(0);
  return {
    root,
    update: (document, ...args) => {
      writeFileSync(join(root, 'ca.html'), document);
      return run('--update', ...args);
    },
  };
}

const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const edit = (root: string, file: string, from: string | RegExp, to: string): void => {
  const before = read(root, file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(root, file), after);
};

describe('an update', () => {
  it('compares base figures, milestones and the results of another year, and writes them', () => {
    const { root, update } = imported();
    const corrected = DOCUMENT.replace('105', '109').replace('51,2', '52,5').replace('>30<', '>35<');
    expect(
      update(corrected, '--yes').stdout,
    ).toBe(`So với plans/ca: 0 thêm, 0 không còn trong văn bản, 3 trường khác, 0 chỗ giữ theo tay người sửa.
~ targets/1 milestones: 2026-H1, 30 → 2026-H1, 35
~ targets/1 baseline: 2025, 51.2, Phụ lục II, dòng 1 → 2025, 52.5, Phụ lục II, dòng 1
~ ca-2025/targets/1 results: 2026-02-05, 105, achieved, Phụ lục I, dòng 1 → 2026-02-05, 109, achieved, Phụ lục I, dòng 1
Đã cập nhật plans/ca: 0 mục thêm, 3 trường.
`);
    expect(read(root, 'plans/ca/targets/1.yaml')).toContain(
      'milestones:\n  - {by: 2026-H1, goal: 35}\nbaseline: {date: 2025, value: 52.5, source: "Phụ lục II, dòng 1"}\n',
    );
    expect(read(root, 'plans/ca-2025/targets/1.yaml')).toContain('value: 109,');
    expect(update(corrected).stdout).toBe('Kế hoạch ca đã đúng như văn bản, không có gì thay đổi.\n');
  });

  it('keeps results that somebody recorded where the document corrects its own', () => {
    const { root, update } = imported();
    edit(
      root,
      'plans/ca-2025/targets/1.yaml',
      /(results:\n.*\n)/,
      '$1  - {date: 2025-12-31, value: 107, source: "số khác"}\n',
    );
    const { stdout, code } = update(DOCUMENT.replace('105', '109'), '--yes');
    expect(stdout).toContain('= ca-2025/targets/1 results: ');
    expect(code).toBe(0);
    expect(read(root, 'plans/ca-2025/targets/1.yaml')).toContain('value: 107');
  });

  it('names every field that was changed by hand, and what was deleted, though the document is the same', () => {
    const { root, update } = imported();
    edit(root, 'plans/ca/targets/2.yaml', 'goal: ">= 5"', 'goal: ">= 6"');
    rmSync(join(root, 'plans/ca/targets/II-01.yaml'));
    expect(update(DOCUMENT, '--yes')).toEqual({
      stdout: `Kế hoạch ca: văn bản không có gì mới; 2 chỗ khác văn bản vì đã sửa tay, giữ nguyên:
= targets/2 goal: “>= 6” (giữ chữ đã sửa tay; văn bản: “>= 5”)
= targets/II-01: Tàu cá lắp thiết bị giám sát (đã xóa bằng tay; không lập lại)
`,
      stderr: '',
      code: 0,
    });
    expect(update(DOCUMENT.replace('51,2', '52'), '--yes').code).toBe(0);
    expect(read(root, 'plans/ca/targets/2.yaml')).toContain('goal: ">= 6"');
    expect(existsSync(join(root, 'plans/ca/targets/II-01.yaml'))).toBe(false);
  });

  it('does not make what was deleted again, though a target and a task share the number, or the number moved', () => {
    const tasks = (...rows: readonly string[]): string =>
      [
        DOCUMENT,
        lines('Phụ lục III', 'DANH MỤC NHIỆM VỤ'),
        '<table>',
        row(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Sản phẩm', 'Thời hạn']),
        ...rows.map((name, index) => row([`${index + 1}`, name, 'Sở Tài chính', 'Báo cáo', 'Quý II/2026'])),
        '</table>',
      ].join('\n');
    const [port, survey] = ['Nâng cấp cảng cá Cửa Sông', 'Khảo sát nguồn lợi thủy sản'];
    const { root, update } = imported();
    expect(update(tasks(port, survey), '--yes').code).toBe(0);
    rmSync(join(root, 'plans/ca/tasks/1.yaml'));
    rmSync(join(root, 'plans/ca/targets/2.yaml'));
    const { stdout } = update(tasks('Mở lớp tập huấn thuyền trưởng', port, survey), '--yes');
    expect(stdout).toContain(`= tasks/2-2: ${port} (đã xóa bằng tay; không lập lại)`);
    expect(stdout).toContain('= targets/2: Số tàu đóng mới (đã xóa bằng tay; không lập lại)');
    expect(stdout.match(/^\+ .*$/gm)).toEqual(['+ tasks/1: Mở lớp tập huấn thuyền trưởng']);
    expect(update(tasks('Mở lớp tập huấn thuyền trưởng', port, survey), '--yes').stdout).not.toMatch(/^\+/m);
    expect(existsSync(join(root, 'plans/ca/tasks/2-2.yaml'))).toBe(false);
  });

  it('does not make the plan of another year again once it was deleted', () => {
    const { root, update } = imported();
    rmSync(join(root, 'plans/ca-2025'), { recursive: true });
    const { stdout } = update(DOCUMENT.replace('51,2', '52'), '--yes');
    expect(stdout).toContain('= ca-2025/plan: Mục tiêu năm 2025');
    expect(existsSync(join(root, 'plans/ca-2025'))).toBe(false);
  });
});

describe('the review, after an update', () => {
  const WITH_NEW_AGENCY = DOCUMENT.replace(
    '</table>\n<p>Phụ lục II',
    `${row(['2', 'Sản lượng nuôi năm qua', 'Tấn', '≥ 10', 'đang tính', ''])}</table>\n<p>Phụ lục II`,
  ).replace('Sở Nông nghiệp và Môi trường', 'Sở Nội vụ');

  it('keeps ticks, remarks and proposals that nobody has looked at, and adds what is newly doubtful', () => {
    const { root, update } = imported();
    edit(root, REVIEW, '- [ ] đoạn 1, kế hoạch signer', '- [x] đoạn 1, kế hoạch signer\n  đã hỏi Văn phòng');
    const before = read(root, REVIEW);
    expect(update(WITH_NEW_AGENCY, '--yes').code).toBe(0);
    const after = read(root, REVIEW);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(/^\n# Thêm khi cập nhật theo `ca\.html`: \d+ chỗ\n/);
    expect(after.slice(before.length)).toContain('so-noi-vu: Sở Nội vụ');
    expect(after.slice(before.length)).not.toContain('so-tai-chinh');
  });

  it('is not touched where nothing is newly doubtful', () => {
    const { root, update } = imported();
    const before = read(root, REVIEW);
    expect(update(DOCUMENT.replace('51,2', '52'), '--yes').code).toBe(0);
    expect(read(root, REVIEW)).toBe(before);
  });

  it('does not come back once it was settled and deleted, but for what is newly doubtful', () => {
    const { root, update } = imported();
    rmSync(join(root, REVIEW));
    expect(update(DOCUMENT.replace('51,2', '52'), '--yes').code).toBe(0);
    expect(existsSync(join(root, REVIEW))).toBe(false);
    expect(update(WITH_NEW_AGENCY, '--yes').code).toBe(0);
    expect(read(root, REVIEW)).toContain('so-noi-vu: Sở Nội vụ');
    expect(read(root, REVIEW)).not.toContain('so-tai-chinh');
    // The cells that the settled review counted stand in no review now.
    expect(read(root, REVIEW)).not.toContain('Ghi ở trên');
  });
});
