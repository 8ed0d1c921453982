// Documents cited in running text: `Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị`.
import { type Day, dayOf, daysInMonth } from './civil-date.ts';
import { type NumberReading, readDocumentNumber } from './document-number.ts';

export interface Citation extends NumberReading {
  /** As the text prints it. */
  readonly written: string;
  /** The kind of document that the word before the number names: `NQ` after "Nghị quyết". */
  readonly types: readonly string[] | null;
  readonly word: string;
  readonly date: Day | null;
  /** What follows "của", as far as a body's name may go. */
  readonly issuer: string | null;
}

/** The words of a citation and the types each may stand before. */
const TYPE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ', 'NQLT'],
  'quyết định': ['QĐ'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT', 'TTLT'],
  'chỉ thị': ['CT', 'CTLT'],
  'kết luận': ['KL', 'TB'],
  'kế hoạch': ['KH', 'KHPH', 'KHLN', 'KHLT'],
  'chương trình': ['CTr', 'CTHĐ', 'CTPH'],
  'tờ trình': ['TTr'],
  'báo cáo': ['BC'],
  'hướng dẫn': ['HD'],
  'thông báo': ['TB'],
};

// A space may slip in on one side of a mark, never on both: that is a dash of the sentence.
const MARK = '(?:[-–/]|\\s[-–/]|[-–/]\\s)';
const SYMBOL = '\\p{Lu}[\\p{L}&]*\\d{0,2}';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.,–-])\\d{0,6}(?:\\.\\d)?${MARK}(?:\\d{4}${MARK})?${SYMBOL}(?:${MARK}${SYMBOL})*`,
  'gu',
);
const WORD = new RegExp(
  `(${Object.keys(TYPE_WORDS).join('|')})(?:\\s+(?:hành động|phối hợp|liên tịch))?\\s+(số\\s*)?$`,
  'iu',
);
const DATE = /^,?\s+ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})/iu;
const ISSUER = /^(?:,?\s+ngày\s[\d/ ]*(?:tháng\s+\d+\s+năm\s+\d{4})?)?,?\s*của\s+([^,;.:()”"]{2,60})/iu;
/** `UBND`, `TTg`, `BCĐTW`, `QH15`: mostly capitals, unlike a word of the sentence. */
const IS_SYMBOL = /^(?:[\p{Lu}&]{2,}\d{0,2}|\p{Lu}{1,2}\p{Ll}\p{Lu}*|\p{Lu}{2,}\p{Ll}|L)$/u;

/** Every document cited in a text by its number, in order. */
export function citationsIn(text: string): Citation[] {
  if (!/[-–/]\s?\p{Lu}/u.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap((match) => citationAt(text, match[0], match.index) ?? []);
}

function citationAt(text: string, matched: string, index: number): Citation | undefined {
  const written = cutToSymbols(matched);
  const before = WORD.exec(text.slice(Math.max(0, index - 60), index).normalize('NFC'));
  const after = text.slice(index + written.length);
  const date = dateAt(after);
  const isNamed = before !== null || /số\s*$/iu.test(text.slice(Math.max(0, index - 5), index));
  const reading = readDocumentNumber(/^\d/.test(written) ? written : `0${written.trim()}`, date?.year);
  if (reading === undefined || (!isNamed && (reading.number.type === null || !/^\d/.test(written))))
    return undefined;
  const word = before?.[1] ?? '';
  return {
    ...reading,
    written,
    word,
    types: TYPE_WORDS[word.toLowerCase()] ?? null,
    date: date?.day ?? null,
    issuer: ISSUER.exec(after)?.[1]?.trim() ?? null,
  };
}

/** Ends the number before the first piece that is a word of the sentence: `35/KH-UBND-Tuyên` is 35/KH-UBND. */
function cutToSymbols(matched: string): string {
  const pieces = matched.split(/(\s?[-–/]\s?)/u);
  const isPart = (piece: string, at: number): boolean =>
    at === 0 || at % 2 === 1 || /^\d{4}$/.test(piece) || IS_SYMBOL.test(piece);
  const stop = pieces.findIndex((piece, at) => !isPart(piece, at));
  return (stop < 0 ? pieces : pieces.slice(0, Math.max(0, stop - 1))).join('');
}

function dateAt(after: string): { day: Day; year: number } | undefined {
  const match = DATE.exec(after);
  if (match === null) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { day: dayOf(year, month, day), year } : undefined;
}
