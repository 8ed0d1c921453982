// A form as an office has it, saved by a word processor, with three tags and one table loop typed in as docs/report-templates.md says.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packParts } from '../../src/present/zip.ts';
import { copyFixture, runKh } from '../cli/run-kh.ts';
import { all, openParts, openWord, textOf } from '../present/report/word-file.ts';
import { saveAsWord, WITHOUT_OFFICE } from './office.ts';

const FORM = `<html><head><meta charset="utf-8"><style>body { font-family: "Times New Roman"; font-size: 14pt }</style></head><body>
<table><tr><td>UBND TỈNH THỬ<br><b>SỞ KHOA HỌC VÀ CÔNG NGHỆ</b></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></td></tr></table>
<h1>BÁO CÁO NHANH</h1>
<p><b>{{period.words}}</b></p>
<h2>A. TÌNH HÌNH CHUNG</h2>
<p>Số liệu chốt đến {{cut_off.words}}. <i>{{summary.tasks.sentence}}</i></p>
<h2>B. NHIỆM VỤ QUÁ HẠN</h2>
<table border="1"><tr><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Số ngày quá hạn</th></tr>
<tr><td>{{#overdue}}{{name}}</td><td>{{lead}}</td><td>{{days_late}}{{/overdue}}</td></tr></table>
<p>Người lập biểu: ..........</p></body></html>`;

function savedForm(): string {
  const html = join(mkdtempSync(join(tmpdir(), 'kh-form-')), 'my-form.html');
  writeFileSync(html, FORM);
  return saveAsWord(html);
}

/** Word splits what was typed and corrected into runs, with marks of its spelling checker and the cursor between them. */
const MARKS =
  '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="77" w:name="_GoBack"/><w:bookmarkEnd w:id="77"/>';

function splitRuns(file: string): void {
  const parts = openParts(readFileSync(file));
  const document = (parts['word/document.xml'] ?? '').replace(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?)<w:t[^>]*>([^<]*\{\{[^<]*)<\/w:t><\/w:r>/g,
    (_, look: string, text: string) =>
      text
        .split(/(?<=\{\{|\.|_|#|\/)/)
        .map((piece) => `<w:r w:rsidR="00A10001">${look}<w:t xml:space="preserve">${piece}</w:t></w:r>`)
        .join(MARKS),
  );
  writeFileSync(file, packParts({ ...parts, 'word/document.xml': document }));
}

describe.skipIf(WITHOUT_OFFICE !== null)(
  `an office’s own form${WITHOUT_OFFICE === null ? '' : `, ${WITHOUT_OFFICE}`}`,
  { timeout: 300_000 },
  () => {
    it.each([
      ['as LibreOffice saves it', () => undefined],
      ['as Word saves what was corrected', splitRuns],
    ])('is filled, %s, and keeps what is its own', (_, change) => {
      const folder = copyFixture('bao-cao');
      copyFileSync(savedForm(), join(folder, 'my-form.docx'));
      change(join(folder, 'my-form.docx'));
      const args = ['report', '2025-Q3', '--plan', 'kh-so', '--template', 'my-form.docx'];
      const { code, stderr } = runKh(folder, [...args, '--out', 'bao-cao.docx']);
      if (code !== 0) throw new Error(stderr);
      const { document, find } = openWord(readFileSync(join(folder, 'bao-cao.docx')));
      const says = (text: string): string => textOf(find(text));
      expect([says('quý III'), says('Số liệu chốt'), says('BÁO CÁO NHANH'), says('Người lập')]).toEqual([
        'quý III năm 2025',
        'Số liệu chốt đến ngày 10/9/2025. Tổng số 07 nhiệm vụ: đã hoàn thành 01 (đúng hạn 01, quá hạn 0); chưa hoàn thành 04 (trong hạn 02, quá hạn 02, trong đó 01 chưa có báo cáo); không có thời hạn 01; đã dừng 01.',
        'BÁO CÁO NHANH',
        'Người lập biểu: ..........',
      ]);
      const rows = all(all(document, 'w:tbl')[1] ?? find(''), 'w:tr').map((row) =>
        all(row, 'w:tc').map(textOf),
      );
      expect(rows).toEqual([
        ['Nhiệm vụ', 'Cơ quan chủ trì', 'Số ngày quá hạn'],
        ['Trang bị chữ ký số cho cán bộ y tế', 'Sở Y tế', '72'],
        [
          'Xây dựng nền tảng dữ liệu dùng chung của tỉnh',
          'Sở Thông tin và Truyền thông (nay là Sở Khoa học và Công nghệ)',
          '41',
        ],
      ]);
    });

    it('with wrong tags is refused, all of them named, and nothing is written', () => {
      const folder = copyFixture('bao-cao');
      const file = join(folder, 'my-form.docx');
      copyFileSync(savedForm(), file);
      const parts = openParts(readFileSync(file));
      const document = (parts['word/document.xml'] ?? '')
        .replace('period.words', 'ky.bao_cao')
        .replace('days_late', 'so_ngay');
      writeFileSync(file, packParts({ ...parts, 'word/document.xml': document }));
      const args = ['report', '2025-Q3', '--plan', 'kh-so', '--template', 'my-form.docx', '--out', 'x.docx'];
      const { code, stderr } = runKh(folder, args);
      expect([code, stderr.split('\n').filter((line) => /^(?:kh:|Mẫu)/.test(line))]).toEqual([
        2,
        [
          'Mẫu my-form.docx: không có trường "ky.bao_cao". Các trường có trong docs/report-model.md.',
          'Mẫu my-form.docx, trong vòng lặp "overdue": không có trường "so_ngay". Các trường có trong docs/report-model.md.',
          'kh: Chưa viết báo cáo: mẫu có 2 chỗ phải sửa (xem ở trên).',
        ],
      ]);
      expect(existsSync(join(folder, 'x.docx'))).toBe(false);
    });
  },
);
