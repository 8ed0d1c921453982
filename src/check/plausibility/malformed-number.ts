// KH609: a number in a text whose points or commas fit no way of writing numbers: `1.131262`, `1.23.456`, `1,234,567`.
import type { Rule } from '../rule.ts';
import { writtenTexts } from '../written-texts.ts';

export const malformedNumber: Rule = {
  code: 'KH609',
  *find({ documents }) {
    for (const document of documents.values()) {
      const seen = new Set<string>();
      for (const { file, path, text, isNote } of writtenTexts(document)) {
        for (const number of malformedIn(isNote ? withoutQuotes(text) : text)) {
          if (!seen.has(number)) yield { file, path, params: { number } };
          seen.add(number);
        }
      }
    }
  },
};

/** What a note quotes is the document's and stands, with its own finding, where the document's words are kept. */
const withoutQuotes = (note: string): string => note.replace(/“[^”]*”|"[^"]*"/g, ' ');

const TOKEN = /(?<![\p{L}\d.,/_@-])\d+(?:[.,]\d+)+(?![\p{L}\d_@/-]|[.,]\d)/gu;

/** The malformed numbers of a text, as printed. */
export function malformedIn(text: string): string[] {
  if (!/\d[.,]\d/.test(text)) return [];
  return [...text.matchAll(TOKEN)].map(([token]) => token).filter(isMalformed);
}

function isMalformed(token: string): boolean {
  const groups = token.split(/[.,]/);
  const marks = token.replace(/\d/g, '');
  if (
    isDate(groups, marks) ||
    isAddress(groups, marks) ||
    (groups[0]?.startsWith('0') === true && groups.length > 2)
  )
    return false;
  if (/^,+$/.test(marks)) return groups.length > 2 && groups.slice(1).every((group) => group.length === 3);
  const [whole = '', ...fractions] = token.split(',');
  if (fractions.length > 1) return true;
  const parts = whole.split('.');
  const [first = '', ...others] = parts;
  if (others.every((group) => group.length === 3)) return first.length > 3 && others.length > 0;
  // Places such as 2.1.3, versions and a decimal point with one or two digits are no numbers gone wrong.
  if (others.every((group) => group.length <= 2) && first.length <= 3)
    return fractions.length > 0 && others.length > 0;
  return !isYearIn(groups);
}

const isDate = (groups: readonly string[], marks: string): boolean =>
  marks === '..' && groups.length === 3 && groups[2]?.length === 4;
const isAddress = (groups: readonly string[], marks: string): boolean =>
  marks === '...' && groups.every((group) => Number(group) < 256);
/** `12.2025`: a month. */
const isYearIn = (groups: readonly string[]): boolean =>
  groups.length === 2 && Number(groups[0]) <= 12 && /^(?:19|20)\d\d$/.test(groups[1] ?? '');
