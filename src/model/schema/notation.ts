// The notations as schema fields: what a file writes on the left, what kh understands on the right.
import * as z from 'zod';
import { type Decimal, decimalOf, parseDecimal } from '../decimal.ts';
import type { FindingCode } from '../finding-catalogue.ts';
import { type Interval, type Period, parseInterval, parsePeriod } from '../period.ts';
import { parseGoal, parseValue, type Value } from '../quantity.ts';
import { type Deadline, parseDeadline, parseRecurrence, type Recurrence } from '../recurrence.ts';
import { ID_PATTERN } from '../repository.ts';
import { suggestDeadline, suggestInterval, suggestPeriod } from '../suggested-period.ts';
import { readVietnameseNumber } from '../vietnamese-number.ts';

/** Identifies a notation fault to the finding catalogue; `written` is what stood in the file. */
export interface NotationFault {
  readonly code: FindingCode;
  readonly written: string;
  readonly suggestion?: string;
}

function fault(
  ctx: z.RefinementCtx,
  code: FindingCode,
  written: unknown,
  suggestion?: string,
): typeof z.NEVER {
  const params: NotationFault = {
    code,
    written: String(written),
    ...(suggestion !== undefined && { suggestion }),
  };
  ctx.addIssue({ code: 'custom', message: code, params });
  return z.NEVER;
}

const scalar = z.union([z.string(), z.number()]);

export const period = scalar
  .transform(
    (raw, ctx): Period => parsePeriod(String(raw)) ?? fault(ctx, 'KH105', raw, suggestPeriod(String(raw))),
  )
  .meta({ notation: 'period' });

export const interval = scalar
  .transform(
    (raw, ctx): Interval =>
      parseInterval(String(raw)) ?? fault(ctx, 'KH105', raw, suggestInterval(String(raw))),
  )
  .meta({ notation: 'interval' });

export const deadline = scalar
  .transform(
    (raw, ctx): Deadline =>
      parseDeadline(String(raw)) ?? fault(ctx, 'KH108', raw, suggestDeadline(String(raw))),
  )
  .meta({ notation: 'deadline' });

/** A target's `by`: one period, or a recurrence for a goal of every period. */
export type Due =
  | { readonly kind: 'once'; readonly period: Period }
  | { readonly kind: 'every'; readonly rule: Recurrence };

export const due = scalar
  .transform((raw, ctx): Due => {
    const text = String(raw);
    const once = parsePeriod(text);
    if (once !== undefined) return { kind: 'once', period: once };
    const rule = parseRecurrence(text);
    if (rule !== undefined && rule.month === undefined) return { kind: 'every', rule };
    return fault(ctx, 'KH105', raw, suggestPeriod(text));
  })
  .meta({ notation: 'due' });

/** A goal stays as written here; the target that holds it reads it with its `better` and `within`. */
export const goal = scalar
  .transform((raw, ctx): string | number => {
    if (parseGoal(raw) !== undefined) return raw;
    const number = readVietnameseNumber(String(raw));
    return number === undefined ? fault(ctx, 'KH106', raw) : fault(ctx, 'KH110', raw, number);
  })
  .meta({ notation: 'goal' });

export const value = scalar
  .transform((raw, ctx): Value => {
    const read = parseValue(raw);
    if (read !== undefined) return read;
    const number = readVietnameseNumber(String(raw));
    return number === undefined ? fault(ctx, 'KH107', raw) : fault(ctx, 'KH110', raw, number);
  })
  .meta({ notation: 'value' });

export const amount = scalar
  .transform((raw, ctx): Decimal => {
    if (typeof raw === 'number') return decimalOf(raw);
    const number = readVietnameseNumber(raw);
    return number === undefined ? fault(ctx, 'KH107', raw) : fault(ctx, 'KH110', raw, number);
  })
  .meta({ notation: 'amount' });

/** A reference to something by its id; an unquoted `8.10` reads as the number 8.1, so a number is refused with its quoting. */
export const reference = scalar
  .transform((raw, ctx): string => (typeof raw === 'string' ? raw : fault(ctx, 'KH109', raw, `"${raw}"`)))
  .meta({ notation: 'reference' });

/** An id that is given here, not referred to. */
export const identifier = reference
  .transform((id, ctx): string => (ID_PATTERN.test(id) ? id : fault(ctx, 'KH116', id)))
  .meta({ notation: 'identifier' });

/** A share as printed, `1030/2132`. */
export const ratio = z
  .string()
  .transform((raw, ctx): { readonly text: string; readonly part: Decimal; readonly whole: Decimal } => {
    const match = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(raw);
    const [part, whole] = [parseDecimal(match?.[1] ?? ''), parseDecimal(match?.[2] ?? '')];
    if (part === undefined || whole === undefined) return fault(ctx, 'KH111', raw);
    return { text: raw, part, whole };
  })
  .meta({ notation: 'ratio' });
