// Fields that every kind of document may carry, and small shapes that several of them share.
import * as z from 'zod';
import { FINDING_CODES } from '../finding-catalogue.ts';
import { type NotationFault, period, reference } from './notation.ts';

export const text = z.string().min(1);
export const texts = z.array(text);

/** A fault at each entry of a list whose id an earlier one has, without regard to case. */
export function refuseRepeats(ids: readonly string[], ctx: z.RefinementCtx, key?: string): void {
  if (ids.length < 2) return;
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const params: NotationFault = { code: 'KH123', written: id };
    if (seen.has(id.toLowerCase()))
      ctx.addIssue({ code: 'custom', params, path: key === undefined ? [index] : [index, key] });
    seen.add(id.toLowerCase());
  }
}

export const references = z.array(reference).superRefine((ids, ctx) => refuseRepeats(ids, ctx));

const accept = z.strictObject({
  code: z.enum(FINDING_CODES).describe('Mã phát hiện, ví dụ KH301'),
  reason: text.describe('Vì sao biết mà vẫn giữ'),
});

/** Optional on every document (docs/design.md, section 2). */
export const common = {
  note: text.optional().describe('Ghi chú cho người đọc'),
  tags: texts.optional().describe('Nhãn tự đặt'),
  weight: z.number().positive().optional().describe('Trọng số'),
  internal: z.boolean().optional().describe('true: không bao giờ hiện ra trong sản phẩm công khai'),
  accept: z.array(accept).optional().describe('Phát hiện đã biết và giữ lại, kèm lý do'),
};

export const place = z
  .strictObject({
    place: text.optional().describe('Vị trí trong văn bản, ví dụ "Phụ lục I, dòng 8.1"'),
    text: text.optional().describe('Nguyên văn'),
    document: text.optional().describe('Tên tệp văn bản gốc'),
    note: text.optional(),
  })
  .describe('Nguồn: vị trí và nguyên văn trong văn bản');

export const leadDoubt = z
  .strictObject({ suggest: references.describe('Cơ quan mà lời văn gợi ra'), reason: text })
  .describe('Nghi ngờ về cơ quan chủ trì; hiện "(?)"');

/** A moment of a reported entry: what it describes and when it became known; at least one is given. */
export const moments = {
  date: period.optional().describe('Ngày hoặc kỳ mà số liệu mô tả'),
  reported: period.optional().describe('Khi nào biết được; mặc định là ngày cuối của date'),
};
