// A task's file: tasks/<id>.yaml.
import * as z from 'zod';
import { common, leadDoubt, moments, place, references, text } from './common.ts';
import { deadline, period, reference } from './notation.ts';

/** From the strongest to the weakest: of two entries of one day, the stronger decides. */
export const LOG_STATUSES = ['cancelled', 'done', 'paused', 'in_progress', 'not_started'] as const;
export type LogStatus = (typeof LOG_STATUSES)[number];

const logEntry = z
  .strictObject({
    ...moments,
    status: z.enum(LOG_STATUSES).optional(),
    progress: z.number().min(0).max(100).optional().describe('Tiến độ, phần trăm'),
    for: period.optional().describe('Kỳ của nhiệm vụ định kỳ'),
    stage: z.number().int().positive().optional().describe('Giai đoạn thứ mấy'),
    agency: reference.optional().describe('Một cơ quan trong nhóm báo cáo phần mình'),
    evidence: text.optional(),
    source: text.optional(),
    note: text.optional(),
  })
  .refine((entry) => entry.date !== undefined || entry.reported !== undefined, { params: { code: 'KH112' } });

const amendment = z.strictObject({
  date: period,
  basis: text,
  deadline: deadline.optional(),
  lead: references.optional(),
  note: text.optional(),
});

export const taskSchema = z.strictObject({
  name: text.describe('Tên nhiệm vụ, đúng lời văn bản'),
  group: reference.optional(),
  lead: references.optional().describe('Cơ quan chủ trì'),
  coordinating: references.optional().describe('Cơ quan phối hợp'),
  implementing: references.optional().describe('Cơ quan thực hiện'),
  lead_doubt: leadDoubt.optional(),
  output: text.optional().describe('Kết quả, sản phẩm'),
  deadline: deadline.optional().describe('2025-07, 2025-Q4, ongoing, yearly 11'),
  from: period.optional().describe('Kỳ đầu của nhiệm vụ định kỳ'),
  deadline_text: text.optional().describe('Thời hạn đúng lời văn bản'),
  stages: z.array(z.strictObject({ by: period, output: text, note: text.optional() })).optional(),
  contributes_to: references.optional(),
  amendments: z.array(amendment).optional(),
  log: z.array(logEntry).optional(),
  source: place.optional(),
  also: z.array(z.strictObject({ place: text, text: text.optional(), note: text.optional() })).optional(),
  ...common,
});

export type TaskFile = z.output<typeof taskSchema>;
export type LogEntry = z.output<typeof logEntry>;
