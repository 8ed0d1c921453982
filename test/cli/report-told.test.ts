// What kh report tells whoever writes a report, so that no wrong picture is sent unawares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFixture, runKh } from './run-kh.ts';

const TODAY = { KH_TODAY: '2025-12-01' };

interface Told {
  readonly stdout: string;
  readonly lines: readonly string[];
  readonly code: number;
}

const kh = (folder: string, ...args: readonly string[]): Told => {
  const { stdout, stderr, code } = runKh(folder, ['report', ...args], TODAY);
  return { stdout, lines: stderr.split('\n').filter((line) => line !== ''), code: code ?? -1 };
};

describe('kh report says on the terminal', () => {
  it('what the usual cut-off leaves out, and nothing once the cut-off was asked for', () => {
    const folder = copyFixture('bao-cao');
    expect(kh(folder, '2025-Q3', '--plan', 'kh-so').lines).toEqual(
      expect.arrayContaining([
        '1 chỉ tiêu và 1 nhiệm vụ có số liệu của kỳ này hoặc trước đó nhưng biết sau ngày chốt 10/9/2025 nên không đưa vào; chạy với --as-of 09/10/2025 thì thấy đủ.',
      ]),
    );
    expect(kh(folder, '2025-Q3', '--plan', 'kh-so', '--lang', 'en').lines).toEqual(
      expect.arrayContaining([
        'Known after the cut-off 2025-09-10 and so left out: figures on this period or before (targets: 1, tasks: 1); --as-of 2025-10-09 shows them all.',
      ]),
    );
    expect(
      kh(folder, '2025-Q3', '--plan', 'kh-so', '--as-of', '2025-10-09').lines.filter((line) =>
        line.includes('--as-of'),
      ),
    ).toEqual([]);
  });

  it('that a plan has nothing to do with the period', () => {
    expect(kh(copyFixture('bao-cao'), '2099-Q1', '--plan', 'kh-so').lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Kế hoạch kh-so là của thời gian .*, không có phần nào trong kỳ 2099-Q1; kiểm tra lại kỳ hoặc --plan\.$/,
        ),
      ]),
    );
  });

  it('that kh.yaml names an issuer without a register', () => {
    const folder = copyFixture('bao-cao');
    const settings = join(folder, 'kh.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('issuer: thu', 'issuer: khong-co'));
    const { stdout, lines, code } = kh(folder, '2025-Q3');
    expect([stdout, lines, code]).toEqual([
      '',
      [
        'kh: kh.yaml ghi office.issuer: khong-co, nhưng không có sổ plans/agencies/khong-co.yaml; các nơi ban hành trong kho: thu.',
      ],
      2,
    ]);
  });

  it('that a folder stands where the note should, and writes nothing', () => {
    const folder = copyFixture('bao-cao');
    mkdirSync(join(folder, 'plans/kh-khac/notes/2025-Q3.md'), { recursive: true });
    const { stdout, lines, code } = kh(folder, '2025-Q3', '--plan', 'kh-khac');
    expect([stdout, lines.at(-1), code]).toEqual([
      '',
      'kh: plans/kh-khac/notes/2025-Q3.md là thư mục, không phải ghi chú; đổi tên thư mục ấy, ghi chú là tệp văn bản.',
      2,
    ]);
  });

  it('that an option is empty, which would ask for everything', () => {
    const { lines, code } = kh(copyFixture('bao-cao'), '2025-Q3', '--agency', '');
    expect([lines, code]).toEqual([['kh: --agency để trống; ghi giá trị, hoặc bỏ --agency.'], 2]);
  });

  it('every mistake of a template, also in a list that holds nothing in that period', () => {
    const folder = copyFixture('bao-cao');
    writeFileSync(
      join(folder, 'mau.md.hbs'),
      '{{#each extensions}}{{nmae}}{{/each}}\n{{shout opening}}\n{{> khong}}\n{{overdue}}\n',
    );
    const { stdout, lines, code } = kh(folder, '2025-Q3', '--plan', 'kh-khac', '--template', 'mau.md.hbs');
    expect([stdout, lines, code]).toEqual([
      '',
      [
        'Mẫu mau.md.hbs, dòng 3: không tìm thấy mẫu con "khong"; đặt khong.hbs cạnh mẫu này.',
        'Mẫu mau.md.hbs, dòng 1, trong vòng lặp "extensions": không có trường "nmae". Có phải là "name"? Các trường có trong docs/report-model.md.',
        'Mẫu mau.md.hbs, dòng 2: không có hàm "shout". Các hàm có trong docs/report.md.',
        'Mẫu mau.md.hbs, dòng 4: "overdue" là một danh sách hoặc một nhóm trường, không in thẳng được; dùng vòng lặp, hoặc viết thêm tên trường con.',
        'kh: Chưa viết báo cáo: mẫu có 4 chỗ phải sửa (xem ở trên).',
      ],
      2,
    ]);
  });
});

describe('the report itself says', () => {
  const broken = (text: string): Told => {
    const folder = copyFixture('bao-cao');
    writeFileSync(join(folder, 'plans/kh-so/tasks/5.yaml'), text);
    return kh(folder, '2025-Q3', '--plan', 'kh-so');
  };

  it('that a file could not be read, so that its totals lack an item', () => {
    const { stdout, code } = broken('name: [\n');
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(
        'Mục có tệp không đọc được, chưa tính vào mọi con số của báo cáo này: 01 (nhiệm vụ 5).',
      ),
    ]);
  });

  it('nothing of a file that says it is internal', () => {
    expect(broken('name: Việc\ninternal: true\nlead: [\n').stdout).not.toContain('tệp không đọc được');
  });
});
