// What a person reads in a printed piece: without html tags, LaTeX signs, and what tables in text leave at the end of cells.
import { fold } from '../../../model/fold.ts';

const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geq?|geqslant)(?![a-z])/g, '≥'],
  [/\\(?:leq?|leqslant)(?![a-z])/g, '≤'],
  [/\\gt(?![a-z])/g, '>'],
  [/\\lt(?![a-z])/g, '<'],
  [/\\approx(?![a-z])/g, '~'],
  [/\\%/g, '%'],
  [/\\times(?![a-z])/g, '×'],
  [/\$(?=[^$]*[≥≤<>~\d])([^$]*)\$/g, '$1'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&ge;': '≥',
  '&le;': '≤',
  '&nbsp;': ' ',
  '&quot;': '"',
};

/** `<i>camera</i>` → `camera`, `$\geq 0,60$` → `≥ 0,60`, `Chương trình |` → `Chương trình`; spaces single. NFC. */
export function plainText(printed: string): string {
  const untagged = printed
    .normalize('NFC')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:i|b|u|em|strong|sup|sub|p|span|font|div|s)(?:\s[^<>]*)?>/gi, '')
    .replace(/&(?:amp|lt|gt|ge|le|nbsp|quot);/g, (entity) => ENTITIES[entity] ?? entity);
  const signs = LATEX.reduce((text, [pattern, sign]) => text.replace(pattern, sign), untagged);
  return signs
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/(?: ?\|)+ ?$/, '')
    .trim();
}

/** Pieces of one cell made one text. A word cut at the end of a line ("phát-" / "triển") is not mended: hyphens carry meaning. */
export const joinTexts = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');

/** Folded words parted by single spaces, without punctuation: `Chủ trì/thực hiện` → `chu tri thuc hien`. */
export const foldWords = (text: string): string =>
  fold(plainText(text))
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();

/** Only table signs, no words: `|||`, `|---|---|`, `-----`; a lone dash is a mark of a list. */
export const isSeparator = (printed: string): boolean =>
  /^[\s|]*\|[\s|]*$/.test(printed) || /^[\s|+:]*[-=_]{3,}[\s|+:=_-]*$/.test(printed);

/** Starts as the middle of a sentence does. */
export const startsWithin = (text: string): boolean => /^[\p{Ll}(),;&%/.]/u.test(text);

/** Ends as no finished cell does: with a comma, a joining word, an open bracket or quotation mark. */
export const endsWithin = (text: string): boolean =>
  /(?:[,;(/&“–-]|(?:^|\s)(?:và|của|các|cho|với|trên|trong|hoặc|theo|để|tại|về|đến|từ|do|được|hồ|cơ))$/u.test(
    text,
  ) || (text.match(/[(“]/g)?.length ?? 0) > (text.match(/[)”]/g)?.length ?? 0);
