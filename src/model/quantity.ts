// Goals and reported values as written in plan files, and the one place that compares them.
import { compareDecimals, type Decimal, decimalOf, parseDecimal } from './decimal.ts';

export type Comparator = '>=' | '>' | '<=' | '<' | '==';
export type Goal =
  | { readonly op: Comparator; readonly value: Decimal }
  | { readonly op: 'range'; readonly min: Decimal; readonly max: Decimal; readonly within: boolean };

/** A reported value: exact, about (`~`), a bound (`>50`), or a spread (`6..10`). */
export type Value =
  | { readonly op: '=' | '~' | '>' | '<' | '>=' | '<='; readonly value: Decimal }
  | { readonly op: 'range'; readonly min: Decimal; readonly max: Decimal };

export type Better = 'higher' | 'lower';

const GOAL_PATTERN = /^(>=|<=|==|≥|≤|>|<)\s*(\S+)$/;
const VALUE_PATTERN = /^(>=|<=|≥|≤|>|<|~)\s*(\S+)$/;
const RANGE_PATTERN = /^(\S+?)\.\.(\S+)$/;
const PLAIN: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=' };

function parseRange(text: string): { min: Decimal; max: Decimal } | undefined {
  const match = RANGE_PATTERN.exec(text);
  const [min, max] = [parseDecimal(match?.[1] ?? ''), parseDecimal(match?.[2] ?? '')];
  return min !== undefined && max !== undefined && compareDecimals(min, max) <= 0 ? { min, max } : undefined;
}

/**
 * Reads a goal; a bare number means at least, at most where lower is better. A bare 0 without a word on what is better means
 * exactly 0: documents print it for what must not happen, and "at least 0" would call any number of accidents a success.
 * Undefined when it is no goal.
 */
export function parseGoal(raw: string | number, better?: Better, within = false): Goal | undefined {
  if (typeof raw === 'number') return { op: bareSign(raw, better), value: decimalOf(raw) };
  const match = GOAL_PATTERN.exec(raw);
  if (match !== null) {
    const value = parseDecimal(match[2] ?? '');
    return value && { op: (PLAIN[match[1] ?? ''] ?? match[1]) as Comparator, value };
  }
  const range = parseRange(raw);
  return range && { op: 'range', ...range, within };
}

function bareSign(number: number, better: Better | undefined): Comparator {
  if (better === undefined && number === 0) return '==';
  return better === 'lower' ? '<=' : '>=';
}

/** Reads a reported value; undefined for words, which belong in `text`, and for a quoted bare number. */
export function parseValue(raw: string | number): Value | undefined {
  if (typeof raw === 'number') return { op: '=', value: decimalOf(raw) };
  const match = VALUE_PATTERN.exec(raw);
  if (match !== null) {
    const value = parseDecimal(match[2] ?? '');
    return value && { op: (PLAIN[match[1] ?? ''] ?? match[1]) as '~' | '>' | '<' | '>=' | '<=', value };
  }
  const range = parseRange(raw);
  return range && { op: 'range', ...range };
}

/** What a value leaves possible: from `low` to `high`, each end included or not; null is without end. */
interface Span {
  readonly low: Decimal | null;
  readonly lowIncluded: boolean;
  readonly high: Decimal | null;
  readonly highIncluded: boolean;
}

function spanOf(value: Value): Span {
  if (value.op === 'range') return { low: value.min, lowIncluded: true, high: value.max, highIncluded: true };
  if (value.op === '>' || value.op === '>=') {
    return { low: value.value, lowIncluded: value.op === '>=', high: null, highIncluded: false };
  }
  if (value.op === '<' || value.op === '<=') {
    return { low: null, lowIncluded: false, high: value.value, highIncluded: value.op === '<=' };
  }
  return { low: value.value, lowIncluded: true, high: value.value, highIncluded: true };
}

/** Whether every possible number lies above (`>`) or at or above (`>=`) the limit; 'no' when none does. */
function isAbove(span: Span, limit: Decimal, strict: boolean): 'yes' | 'no' | 'unknown' {
  const low = span.low === null ? -1 : compareDecimals(span.low, limit);
  if (span.low !== null && (low > 0 || (low === 0 && (!strict || !span.lowIncluded)))) return 'yes';
  const high = span.high === null ? 1 : compareDecimals(span.high, limit);
  if (span.high !== null && (high < 0 || (high === 0 && (strict || !span.highIncluded)))) return 'no';
  return 'unknown';
}

/** By how a number compares with the limit: negative, zero or positive. */
const MEETS: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '==': (order) => order === 0,
};

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/** Whether the value satisfies the goal; 'unknown' when the value is too vague to tell (docs/design.md, section 3). */
export function satisfies(goal: Goal, value: Value): 'yes' | 'no' | 'unknown' {
  // Nearly every figure is one number and nearly every goal one limit: a single comparison says it all.
  if (value.op === '=' && goal.op !== 'range')
    return MEETS[goal.op](compareDecimals(value.value, goal.value)) ? 'yes' : 'no';
  const span = spanOf(value);
  switch (goal.op) {
    case '>=':
      return isAbove(span, goal.value, false);
    case '>':
      return isAbove(span, goal.value, true);
    case '<=':
      return opposite[isAbove(span, goal.value, true)];
    case '<':
      return opposite[isAbove(span, goal.value, false)];
    case '==':
      return both(isAbove(span, goal.value, false), opposite[isAbove(span, goal.value, true)]);
    case 'range':
      if (!goal.within) return isAbove(span, goal.min, false);
      return both(isAbove(span, goal.min, false), opposite[isAbove(span, goal.max, true)]);
  }
}

type Answer = 'yes' | 'no' | 'unknown';
const both = (left: Answer, right: Answer): Answer =>
  left === 'no' || right === 'no' ? 'no' : left === 'yes' && right === 'yes' ? 'yes' : 'unknown';

/**
 * Whether a satisfying value is better than the goal asks: only for `>=`, `<=` and above an open range; never for 100 in a
 * unit that begins with `%` (docs/design.md, section 3, Targets rule 3).
 */
export function isBetterThan(goal: Goal, value: Value, unit: string | undefined): boolean {
  const span = spanOf(value);
  const isAllOfIt = (limit: Decimal): boolean => (unit ?? '').trim().startsWith('%') && limit.big.eq(100);
  if (goal.op === '>=')
    return !isAllOfIt(goal.value) && span.low !== null && compareDecimals(span.low, goal.value) > 0;
  if (goal.op === '<=') return span.high !== null && compareDecimals(span.high, goal.value) < 0;
  if (goal.op === 'range' && !goal.within) {
    return !isAllOfIt(goal.max) && span.low !== null && compareDecimals(span.low, goal.max) > 0;
  }
  return false;
}

/** The number that stands for a value on a line: exact and about values have one, bounds and spreads have none. */
export const pointOf = (value: Value): Decimal | undefined =>
  value.op === '=' || value.op === '~' ? value.value : undefined;

/** Units compare without spaces and case. */
export const sameUnit = (left: string | undefined, right: string | undefined): boolean =>
  left === right || foldUnit(left) === foldUnit(right);

const foldUnit = (unit: string | undefined): string => (unit ?? '').replace(/\s+/g, '').toLowerCase();
