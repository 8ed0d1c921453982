// kh.yaml, `office`: who writes reports and letters, as decree 30/2020/NĐ-CP wants it on the page.
import * as z from 'zod';
import { text, texts } from './common.ts';
import { reference } from './notation.ts';

export const officeSchema = z.strictObject({
  issuer: reference.optional().describe('Mã sổ cơ quan có kế hoạch được báo cáo khi không nêu --plan'),
  superior: text
    .optional()
    .describe('Cơ quan chủ quản trực tiếp, ví dụ UBND tỉnh X; Ủy ban nhân dân thì để trống'),
  name: text.optional().describe('Cơ quan ban hành báo cáo, ví dụ Sở Khoa học và Công nghệ'),
  symbol: text.optional().describe('Ký hiệu của báo cáo, ví dụ BC-SKHCN'),
  letter_symbol: text.optional().describe('Ký hiệu của công văn, ví dụ SKHCN-CĐS'),
  place: text.optional().describe('Địa danh, ví dụ Thái Nguyên'),
  to: texts.optional().describe('Kính gửi, khi báo cáo gửi lên cấp trên'),
  signer: z
    .strictObject({
      lines: texts.describe(
        'Quyền hạn, chức vụ, mỗi dòng một mục: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH',
      ),
      name: text.optional().describe('Họ và tên, không ghi học hàm, học vị'),
    })
    .optional(),
  recipients: texts.optional().describe('Nơi nhận, không ghi dòng lưu'),
  archive: text.optional().describe('Dòng lưu, ví dụ VT, CĐS; mặc định VT'),
});

export type Office = z.output<typeof officeSchema>;
