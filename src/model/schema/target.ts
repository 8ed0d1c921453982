// A target's file: targets/<id>.yaml.
import * as z from 'zod';
import { type Goal, parseGoal } from '../quantity.ts';
import { common, leadDoubt, moments, place, references, text } from './common.ts';
import { due, goal, period, ratio, reference, value } from './notation.ts';

export const QUALITIES = ['estimate', 'preliminary', 'official'] as const;
export type Quality = (typeof QUALITIES)[number];
export const VERDICTS = ['achieved', 'partly', 'not_achieved'] as const;
export const CLAIMS = ['achieved', 'not_achieved', 'none'] as const;
export const METHODS = ['linear', 'step', 'growth', 'average'] as const;

const hasMoment = (entry: { date?: unknown; reported?: unknown }): boolean =>
  entry.date !== undefined || entry.reported !== undefined;

export const resultSchema = z
  .strictObject({
    ...moments,
    value: value.optional().describe('Số: 68, 0.75, ">50", "~85", 6..10'),
    text: text.optional().describe('Lời, khi không có số'),
    verdict: z
      .enum(VERDICTS)
      .optional()
      .describe('Đánh giá của người chịu trách nhiệm, cho chỉ tiêu định tính'),
    stated: z.enum(CLAIMS).optional().describe('Điều chính nguồn khẳng định'),
    ratio: ratio.optional().describe('Tử số/mẫu số như đã in: "1030/2132"'),
    of: z.number().int().positive().optional().describe('Tổng số đơn vị xếp hạng'),
    quality: z.enum(QUALITIES).optional().describe('Ước, sơ bộ hay chính thức (mặc định)'),
    counts: z.boolean().optional().describe('false: ghi lại nhưng không quyết định'),
    unit: text.optional().describe('Chỉ khi khác đơn vị của chỉ tiêu'),
    scope: text.optional().describe('Địa bàn, khi khác địa bàn của ngày đó'),
    source: text.optional(),
    note: text.optional(),
  })
  .refine(hasMoment, { params: { code: 'KH112' } })
  .refine((r) => [r.value, r.text, r.verdict, r.stated].some((field) => field !== undefined), {
    params: { code: 'KH113' },
  });

const amendment = z.strictObject({
  date: period,
  basis: text.describe('Văn bản cho phép thay đổi'),
  goal: goal.optional(),
  by: due.optional(),
  lead: references.optional(),
  note: text.optional(),
});

const written = z.strictObject({
  name: text.describe('Tên chỉ tiêu, đúng lời văn bản'),
  statement: text.optional().describe('Nội dung phải đạt, với chỉ tiêu định tính; mặc định là tên'),
  group: reference.optional(),
  parent: reference.optional().describe('Chỉ tiêu mẹ; luôn viết trong ngoặc kép: "8"'),
  unit: text.optional(),
  goal: goal.optional().describe('Mục tiêu: 85, ">= 85", "<= 10", 16..18'),
  by: due.optional().describe('Kỳ đến hạn; hoặc yearly, quarterly'),
  lead: references.optional(),
  coordinating: references.optional(),
  lead_doubt: leadDoubt.optional(),
  indicator: reference.optional(),
  baseline: z
    .strictObject({
      date: period,
      value,
      unit: text.optional(),
      scope: text.optional(),
      source: text.optional(),
      note: text.optional(),
    })
    .optional(),
  milestones: z.array(z.strictObject({ by: period, goal, note: text.optional() })).optional(),
  method: z.enum(METHODS).optional(),
  better: z.enum(['higher', 'lower']).optional(),
  within: z.boolean().optional(),
  lag: z.number().int().nonnegative().optional().describe('Số ngày sau hạn mới có số liệu'),
  amendments: z.array(amendment).optional(),
  results: z.array(resultSchema).optional(),
  source: place.optional(),
  also: z
    .array(
      z.strictObject({ place: text, text: text.optional(), goal: goal.optional(), note: text.optional() }),
    )
    .optional(),
  ...common,
});

type Written = z.output<typeof written>;

/** Reads every goal of the file with the file's own `better` and `within`; fills the file, which the schema made just now. */
function readGoals(file: Written) {
  const { better, within, goal, amendments = [], milestones = [], also = [], results = [] } = file;
  const read = (raw: string | number | undefined): Goal | undefined =>
    raw === undefined ? undefined : parseGoal(raw, better, within);
  const goals = {
    goal: read(goal),
    amendments: amendments.map((entry) => ({ ...entry, goal: read(entry.goal) })),
    milestones: milestones.map((entry) => ({ ...entry, goal: parseGoal(entry.goal, better) as Goal })),
    also: also.map((entry) => ({ ...entry, goal: read(entry.goal) })),
    results,
  };
  return Object.assign<Omit<Written, keyof typeof goals>, typeof goals>(file, goals);
}

export const targetSchema = written.transform(readGoals);
export type TargetFile = z.output<typeof targetSchema>;
export type ResultEntry = z.output<typeof resultSchema>;
