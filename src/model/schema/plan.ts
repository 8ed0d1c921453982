// A plan's own file: plan.yaml.
import * as z from 'zod';
import { RECURRENCES } from '../recurrence.ts';
import { common, place, references, refuseRepeats, text, texts } from './common.ts';
import { amount, identifier, interval, period, reference } from './notation.ts';

const basis = z.strictObject({
  number: text.optional().describe('Số, ký hiệu đúng như in'),
  date: period.optional(),
  issuer: text.optional(),
  title: text.optional(),
  plan: reference.optional().describe('Mã kế hoạch trong kho này'),
  place: text.optional(),
  note: text.optional(),
});

const report = z.strictObject({
  period,
  due: period,
  cutoff: period.optional(),
  text: text.optional(),
  note: text.optional(),
});

const duty = z.strictObject({
  every: z.enum(RECURRENCES),
  to: text.optional().describe('Nơi nhận báo cáo'),
  by: references.optional().describe('Cơ quan phải báo cáo'),
  text: text.optional(),
  place: text.optional(),
  note: text.optional(),
  reports: z.array(report).optional(),
});

const budget = z.strictObject({
  year: z.number().int(),
  unit: text,
  total: amount.optional(),
  parts: z.array(z.strictObject({ name: text, amount, note: text.optional() })).optional(),
  place: text.optional(),
  text: text.optional(),
  note: text.optional(),
});

const cited = z.strictObject({
  number: text.optional(),
  date: period.optional(),
  issuer: text.optional(),
  title: text.optional(),
  document: text.optional(),
  plan: reference.optional(),
  note: text.optional(),
});

export const planSchema = z.strictObject({
  number: text.optional().describe('Số, ký hiệu; để trống nếu văn bản không in'),
  title: text.describe('Tên kế hoạch'),
  short: text.optional().describe('Tên gọn, dùng trong bảng'),
  issuer: reference.describe('Mã sổ cơ quan: plans/agencies/<issuer>.yaml'),
  issued: period.optional(),
  effective: period.optional(),
  signer: text.optional(),
  signer_title: text.optional(),
  period: interval.optional().describe('Thời gian của kế hoạch: 2025 hoặc 2025/2030'),
  vision: period.optional(),
  standing_agency: reference.optional().describe('Cơ quan thường trực'),
  based_on: z.array(basis).optional(),
  groups: z
    .array(
      z.strictObject({
        id: identifier,
        label: text.optional(),
        name: text,
        parent: reference.optional(),
        note: text.optional(),
      }),
    )
    .superRefine((groups, ctx) =>
      refuseRepeats(
        groups.map(({ id }) => id),
        ctx,
        'id',
      ),
    )
    .optional(),
  reporting: z.array(duty).optional(),
  budget: z.array(budget).optional(),
  recipients: texts.optional(),
  sources: z.record(z.string(), cited).optional(),
  replaced: z
    .strictObject({
      date: period,
      number: text.optional(),
      plan: reference.optional(),
      note: text.optional(),
    })
    .optional(),
  unresolved: z
    .array(z.strictObject({ place: text, text, agency: reference.optional(), note: text.optional() }))
    .optional(),
  source: place.optional(),
  ...common,
});

export type PlanFile = z.output<typeof planSchema>;
