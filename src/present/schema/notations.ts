// The notations of docs/design.md, section 2, as JSON Schema: the same grammar as the readers in model, as patterns.

import { ID_PATTERN } from '../../model/repository.ts';

/** A node of a JSON Schema. */
export interface SchemaNode {
  readonly [key: string]: unknown;
}

const DAY_31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const DAY_30 = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const DAY_28 = '02-(?:0[1-9]|1\\d|2[0-8])';
const LEAP_YEAR = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DAY = `(?:\\d{4}-(?:${DAY_31}|${DAY_30}|${DAY_28})|${LEAP_YEAR}-02-29)`;
const PERIOD = `(?:\\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?|${DAY})`;
const INTERVAL = `${PERIOD}(?:/(?:${PERIOD}|\\.\\.))?`;
const MONTH_AND_DAY = [
  '(?:0?[1-9]|1[0-2])',
  '(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])',
  '(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)',
  '0?2-(?:0?[1-9]|[12]\\d)',
].join('|');
const EVERY = 'monthly|quarterly|half-yearly|yearly';
const RECURRENCE = `${EVERY}|yearly (?:${MONTH_AND_DAY})(?: ahead)?`;
const DECIMAL = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?';
const RANGE = `${DECIMAL}\\.\\.${DECIMAL}`;

const whole = (pattern: string): string => `^(?:${pattern})$`;

const text = (pattern: string, forms: string): SchemaNode => ({
  description: forms,
  type: 'string',
  pattern: whole(pattern),
  // Shown by editors instead of their own English words.
  errorMessage: forms,
  patternErrorMessage: forms,
});

/** A year may stand without quotes; every other form is text. Bounds hold for numbers alone, the pattern for text. */
const yearOrText = (pattern: string, forms: string): SchemaNode => ({
  ...text(pattern, forms),
  type: ['integer', 'string'],
  minimum: 1000,
  maximum: 9999,
});

const numberOrText = (pattern: string, forms: string): SchemaNode => ({
  ...text(pattern, forms),
  type: ['number', 'string'],
});

const PERIOD_FORMS = 'Ngày hoặc kỳ có thật: 2025, 2025-H1, 2025-9M, 2025-Q3, 2025-07, 2025-07-31';
const INTERVAL_FORMS = 'Kỳ hoặc khoảng: 2025, 2025/2030, 2025/..';
const DEADLINE_FORMS =
  'Thời hạn: 2025-07, 2025-Q4, 2025/2030, ongoing, monthly, quarterly, half-yearly, yearly, yearly 11, yearly 11-15, yearly 11 ahead';
const DUE_FORMS = 'Kỳ đến hạn: 2030, 2025-Q4, 2025-07-31; hoặc monthly, quarterly, half-yearly, yearly';
const GOAL_FORMS = 'Mục tiêu: 85, ">= 85", "> 55", "<= 10", "< 5", "== 3", 16..18';
const VALUE_FORMS = 'Giá trị: 68, 0.75, ">50", "~85", 6..10; lời thì ghi vào text';
const AMOUNT_FORMS = 'Số tiền là số thường: 1060.5, không ngoặc kép';
const REFERENCE_FORMS = 'Mã là chữ; mã trông như số phải đặt trong ngoặc kép: "8.10"';
const IDENTIFIER_FORMS =
  'Mã mới: chữ không dấu, số, dấu chấm, gạch dưới, gạch nối; trông như số thì đặt trong ngoặc kép';
const RATIO_FORMS = 'Tử số/mẫu số như đã in: "1030/2132"';

/** By the name that a field's `notation` gives. */
export const NOTATIONS: Readonly<Record<string, SchemaNode>> = {
  period: yearOrText(PERIOD, PERIOD_FORMS),
  interval: yearOrText(INTERVAL, INTERVAL_FORMS),
  deadline: yearOrText(`ongoing|${RECURRENCE}|${INTERVAL}`, DEADLINE_FORMS),
  due: yearOrText(`${EVERY}|${PERIOD}`, DUE_FORMS),
  goal: numberOrText(`(?:>=|<=|==|≥|≤|>|<)\\s*${DECIMAL}|${RANGE}`, GOAL_FORMS),
  value: numberOrText(`(?:>=|<=|≥|≤|>|<|~)\\s*${DECIMAL}|${RANGE}`, VALUE_FORMS),
  amount: { description: AMOUNT_FORMS, type: 'number', errorMessage: AMOUNT_FORMS },
  identifier: text(ID_PATTERN.source.slice(1, -1), IDENTIFIER_FORMS),
  reference: { description: REFERENCE_FORMS, type: 'string', errorMessage: REFERENCE_FORMS },
  ratio: text('\\s*\\d+(?:\\.\\d+)?\\s*/\\s*\\d+(?:\\.\\d+)?\\s*', RATIO_FORMS),
};

const oneOfKeys = (...keys: readonly string[]): SchemaNode => ({
  anyOf: keys.map((key) => ({ required: [key] })),
});

/** Rules between the keys of one mapping, by the code of the finding that a breach gives. */
export const BETWEEN_KEYS: Readonly<Record<string, SchemaNode>> = {
  KH112: oneOfKeys('date', 'reported'),
  KH113: oneOfKeys('value', 'text', 'verdict', 'stated'),
};
