// Words and signs that say how a figure compares: before the number, and behind it ("trở lên").
import type { Comparator } from '../../../model/quantity.ts';

export type Sense = Comparator | 'about' | 'exact';

/** In order: the longer phrase before the shorter one that it begins with. */
const BEFORE: readonly (readonly [string, Sense])[] = [
  ['(?:tối thiểu|ít nhất)(?: phải)?(?: là| đạt)? (?:trên|hơn)', '>'],
  ['(?:ở )?mức trên', '>'],
  ['(?:tối thiểu|ít nhất)(?: phải)?(?: là| đạt| bằng| từ)*', '>='],
  ['không (?:dưới|thấp hơn|ít hơn|nhỏ hơn)', '>='],
  ['không (?:quá|vượt quá|vượt|cao hơn|trên|nhiều hơn|lớn hơn)|tối đa(?: là)?|nhiều nhất(?: là)?', '<='],
  ['lớn hơn hoặc bằng', '>='],
  ['nhỏ hơn hoặc bằng', '<='],
  ['trên|hơn|vượt quá|vượt|quá|lớn hơn|cao hơn', '>'],
  ['dưới|nhỏ hơn|thấp hơn|ít hơn', '<'],
  ['khoảng|xấp xỉ|gần|ước(?: đạt| khoảng)?', 'about'],
  ['từ', '>='],
  ['[≥⩾]|>\\s?=', '>='],
  ['[≤⩽]|<\\s?=', '<='],
  ['>', '>'],
  ['<', '<'],
  ['[~≈]', 'about'],
  ['=', '=='],
];

/** Source of a pattern that matches any of them. */
export const COMPARATOR = BEFORE.map(([pattern]) => `(?:${pattern})`).join('|');

const EACH = BEFORE.map(([pattern, sense]) => [new RegExp(`^(?:${pattern})$`, 'iu'), sense] as const);

/** The sense of words before a number and of those behind it; `exact` when there are none. */
export function senseOf(before: string, behind = ''): Sense {
  if (/^\s*trở lên/iu.test(behind)) return '>=';
  if (/^\s*trở xuống/iu.test(behind)) return '<=';
  const words = before.trim().replace(/\s+/g, ' ');
  if (words === '') return 'exact';
  return EACH.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';
}
