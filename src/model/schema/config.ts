// kh.yaml: settings and format version; every key has a default.
import * as z from 'zod';
import { isTimezone, USUAL_TIMEZONE } from '../timezone.ts';
import { officeSchema } from './office.ts';

const share = z.number().min(0).max(2);
const days = z.number().int().nonnegative();

const validateSettings = z.strictObject({
  disable: z
    .array(z.string().regex(/^KH[2-9]\d{2}$/))
    .default([])
    .describe(
      'Quy tắc tắt đi, ví dụ KH601; số phát hiện bị ẩn vẫn được đếm và nói ra. Lỗi KH0xx, KH1xx không tắt được',
    ),
  max_findings: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Hiện nhiều nhất chừng này phát hiện; còn lại chỉ đếm'),
});

export const configSchema = z.strictObject({
  version: z.literal(1).default(1).describe('Phiên bản định dạng'),
  on_track: share.default(0.95).describe('Nhịp độ từ mức này là đúng tiến độ'),
  at_risk: share.default(0.6).describe('Nhịp độ từ mức này là có nguy cơ'),
  due_soon: days.default(30).describe('Số ngày trước hạn được coi là sắp đến hạn'),
  lag: days.default(45).describe('Số ngày chờ số liệu sau hạn'),
  grace: days.default(45).describe('Số ngày quá một kỳ báo cáo thì coi là lâu không báo cáo'),
  timezone: z
    .string()
    .refine(isTimezone, {
      params: { code: 'KH104', reason: 'timezone', suggestion: USUAL_TIMEZONE, written: '' },
    })
    .default(USUAL_TIMEZONE),
  language: z.enum(['vi', 'en']).default('vi'),
  calendar: z.enum(['nd09', 'calendar']).default('nd09'),
  validate: validateSettings.default({ disable: [] }).describe('Cách kh validate làm việc'),
  office: officeSchema.default({}).describe('Cơ quan viết báo cáo: tiêu đề, người ký, nơi nhận'),
});

export type Settings = z.output<typeof configSchema>;
