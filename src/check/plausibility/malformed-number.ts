// KH609: a number in a text whose points or commas fit no way of writing numbers: `1.131262`, `1.23.456`, `1,234,567`.
import type { Rule } from '../rule.ts';
import { writtenTexts } from '../written-texts.ts';

const MAY_HOLD = /\d[.,]\d/;

export const malformedNumber: Rule = {
  code: 'KH609',
  *find({ documents }) {
    for (const document of documents) {
      if (!MAY_HOLD.test(document.text)) continue;
      const seen = new Set<string>();
      for (const { file, path, text, isNote } of writtenTexts(document)) {
        for (const number of malformedIn(isNote ? withoutQuotes(text) : text)) {
          if (!seen.has(number)) yield { file, path, words: number, params: { number } };
          seen.add(number);
        }
      }
    }
  },
};

/** What a note quotes is the document's and stands, with its own finding, where the document's words are kept. */
const withoutQuotes = (note: string): string => note.replace(/“[^”]*”|"[^"]*"/g, ' ');

const TOKEN = /(?<![\p{L}\d.,_@-]|(?<!\d)\/)\d+(?:[.,]\d+)+(?![\p{L}\d_@-]|\/(?!\d)|[.,]\d)/gu;

/** The malformed numbers of a text, as printed. */
export function malformedIn(text: string): string[] {
  if (!/\d[.,]\d/.test(text)) return [];
  return [...text.matchAll(TOKEN)].map(([token]) => token).filter(isMalformed);
}

function isMalformed(token: string): boolean {
  const groups = token.split(/[.,]/);
  const marks = token.replace(/\d/g, '');
  if (isOtherThanNumber(groups, marks)) return false;
  // `1,234,567` is written the English way; `1,2,3` lists.
  if (!marks.includes('.')) return groups.length > 2 && groups.slice(1).every((group) => group.length === 3);
  const [whole = '', ...fractions] = token.split(',');
  if (fractions.length > 1 || fractions.some((fraction) => fraction.includes('.'))) return true;
  const [first = '', ...others] = whole.split('.');
  if (others.every((group) => group.length === 3)) return others.length > 0 && first.length > 3;
  // 8.10 and 2.1.3 are places, 4.0 a name, 0.5 a slip that reads well.
  const isPlace = first.length <= 3 && others.every((group) => group.length <= 2);
  return !isPlace || fractions.length > 0;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Days `15.06.2025`, months `12.2025`, network addresses, telephone numbers. */
function isOtherThanNumber(groups: readonly string[], marks: string): boolean {
  const [first = '', second = '', third = ''] = groups;
  if (marks === '.') return Number(first) <= 12 && YEAR.test(second);
  if (marks === '..' && Number(first) <= 31 && Number(second) <= 12 && YEAR.test(third)) return true;
  return (
    (marks === '...' && groups.every((group) => Number(group) < 256)) ||
    (first.startsWith('0') && groups.length > 2)
  );
}
