// When two names are one name written twice: the same words but for case, marks, diacritics, filler and order.
import { fold } from '../../evaluate/folding.ts';

const FILLERS: ReadonlySet<string> = new Set(['các', 'có', 'của', 'và']);
const MEASURE = /^\s*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số lượng)\s+/iu;

/** `Sở Khoa học và Công nghệ` and `SỞ KHOA HỌC, CÔNG NGHỆ` give one key. */
export const nameKey = (name: string): string => wordsOf(name).join(' ');

/** Of what a target measures: also without "Tỷ lệ", and whatever the order of the words. */
export const measureKey = (name: string): string =>
  wordsOf(name.normalize('NFC').replace(MEASURE, '')).sort().join(' ');

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u);
  return fold(words.filter((word) => word !== '' && !FILLERS.has(word)).join(' ')).split(' ');
}
