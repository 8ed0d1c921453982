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
  const words: string[] = [];
  for (const written of name.split(' ')) for (const word of foldedWords(written)) words.push(word);
  return words;
}

/** Names are made of the same few hundred words, which are folded once. */
const FOLDED = new Map<string, readonly string[]>();
const MOST_KEPT = 5000;

/** Of what stands between two blanks, which may be no word or several. */
function foldedWords(written: string): readonly string[] {
  const known = FOLDED.get(written);
  if (known !== undefined) return known;
  if (FOLDED.size >= MOST_KEPT) FOLDED.clear();
  const words = written
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map(fold);
  FOLDED.set(written, words);
  return words;
}
