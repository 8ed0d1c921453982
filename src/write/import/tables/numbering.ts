// Numbers of rows: 1, 01, 8.1, IV, A, a), -; and what number is expected next.

export type NumberStyle = 'arabic' | 'dotted' | 'roman' | 'capital' | 'letter' | 'bullet';

export interface RowNumber {
  readonly style: NumberStyle;
  /** As a reader writes it: without the dot or bracket at the end. */
  readonly text: string;
  /** Positions from 1: `8.1` is [8, 1], `IV` is [4], `đ` is [5]. */
  readonly parts: readonly number[];
}

// Decree 30/2020/NĐ-CP: points are lettered in the order of the Vietnamese alphabet; without f, j, w, z.
const ALPHABET = [...'abcdđeghiklmnopqrstuvxy'];
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  const values = [...text].map((sign) => DIGITS[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const letterReading = (text: string): RowNumber[] => {
  const position = ALPHABET.indexOf(text.toLowerCase()) + 1;
  if ([...text].length !== 1 || position === 0) return [];
  return [{ style: text === text.toLowerCase() ? 'letter' : 'capital', text, parts: [position] }];
};

/** What the text of a number cell may mean, the likeliest first; empty when it is no number of a row. `I` is one or the letter; `1.a` is [1, 1]. */
export function readRowNumber(printed: string): readonly RowNumber[] {
  const text = printed
    .trim()
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(/[.):/]+$/, '')
    .trim();
  if (/^\d{1,4}$/.test(text)) return [{ style: 'arabic', text, parts: [Number(text)] }];
  if (/^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(text)) {
    return [{ style: 'dotted', text, parts: text.split('.').map(Number) }];
  }
  const lettered = /^(\d{1,3}(?:\.\d{1,3})*)\.([a-zđ])$/.exec(text);
  const letter = ALPHABET.indexOf(lettered?.[2] ?? '') + 1;
  if (lettered !== null && letter > 0)
    return [{ style: 'dotted', text, parts: [...(lettered[1] ?? '').split('.').map(Number), letter] }];
  if (/^[-–+*•]$/.test(text)) return [{ style: 'bullet', text, parts: [] }];
  const mixed = /^([IVX]+)((?:\.\d{1,3})+)$/.exec(text);
  const base = romanValue(mixed?.[1] ?? '');
  if (mixed !== null && base !== undefined) {
    return [{ style: 'dotted', text, parts: [base, ...(mixed[2] ?? '').slice(1).split('.').map(Number)] }];
  }
  const roman = romanValue(text);
  const romans: RowNumber[] = roman === undefined ? [] : [{ style: 'roman', text, parts: [roman] }];
  return [...romans, ...letterReading(text)];
}

/** A number printed before the name in the same cell or line: `8.1. Tỷ lệ ...` → `8.1.` and the rest. */
export function splitLeadingNumber(
  printed: string,
): { readonly number: string; readonly rest: string } | undefined {
  const match =
    /^(\s*(?:\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|\d{1,3}[.)]|[IVX]{1,5}[.)]|[A-Za-zđĐ][.)])\s+)(\S.*)$/su.exec(
      printed,
    );
  const number = match?.[1];
  const rest = match?.[2];
  return number === undefined || rest === undefined ? undefined : { number, rest };
}

/** The last number of each style, as far as it is still running. */
export interface NumberContext {
  readonly roman: number;
  readonly capital: number;
  readonly item: number;
  readonly dotted: readonly number[];
  readonly letter: number;
}

export const NO_NUMBERS: NumberContext = { roman: 0, capital: 0, item: 0, dotted: [], letter: 0 };

export type NumberOrder = 'next' | 'restart' | 'jump' | 'repeated';

const order = (position: number, last: number): NumberOrder => {
  if (position === last + 1) return 'next';
  if (position === 1) return 'restart';
  return position > last ? 'jump' : 'repeated';
};

function dottedOrder(parts: readonly number[], context: NumberContext): NumberOrder {
  const outer = parts.slice(0, -1);
  const last = parts.at(-1) ?? 0;
  const running = context.dotted.slice(0, outer.length);
  const sameBranch = running.length === outer.length && running.every((part, index) => part === outer[index]);
  const under = sameBranch ? (context.dotted[outer.length] ?? 0) : 0;
  const opened = sameBranch || [context.item, context.roman].includes(outer[0] ?? -1);
  if (!opened) return 'jump';
  return order(last, under) === 'restart' && under > 0 ? 'repeated' : order(last, under);
}

/** Whether a number is the one that the numbers before it let expect. */
export function orderOf(number: RowNumber, context: NumberContext): NumberOrder {
  const position = number.parts[0] ?? 0;
  if (number.style === 'bullet') return 'next';
  if (number.style === 'dotted') return dottedOrder(number.parts, context);
  if (number.style === 'arabic') return order(position, context.item);
  return order(position, context[number.style]);
}

/** The numbers that run on after this one; those under it begin anew. */
export function after(number: RowNumber, context: NumberContext): NumberContext {
  const position = number.parts[0] ?? 0;
  switch (number.style) {
    case 'capital':
      return { ...context, capital: position, roman: 0, dotted: [], letter: 0 };
    case 'roman':
      return { ...context, roman: position, dotted: [], letter: 0 };
    case 'arabic':
      return { ...context, item: position, dotted: [position], letter: 0 };
    case 'dotted':
      return { ...context, dotted: number.parts, letter: 0 };
    case 'letter':
      return { ...context, letter: position };
    default:
      return context;
  }
}
