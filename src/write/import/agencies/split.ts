// A cell of agencies cut into names: known names whole, whatever commas they hold; others by the words that agencies begin with.
import { plain } from '../plain.ts';
import type { Directory } from './directory.ts';
import { looseKey } from './keys.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that begin the name of a body when they are written with a capital; scanners miss the tone of the commonest. */
const HEADS =
  /^(?:Sở|Sỏ|Sơ|Sớ|Ban|Bộ|UBND|Ủy|Uỷ|HĐND|Hội|Các|Công|Văn|Cục|Chi|Trung|Đài|Báo|Đại|Trường|Bệnh|Viện|Liên|Tỉnh|Thành|Mặt|Doanh|Thanh|Kho|Ngân|Bảo|BHXH|Tòa|Toà|Bưu|VNPT|Viettel|Quỹ|Tổ|Đơn|Cơ|Phòng|Tập|Tổng|Hiệp|Đoàn|Thủ|Chủ|Thường|Đảng|LĐLĐ|Mobifone|MobiFone|FPT)$/u;
const JOINING = /^(?:và|cùng|với|hoặc|do|là|phối|hợp|chủ|trì|các|những)$/iu;

/** "UBND các thành phố: A, B và C" names three. */
export function spelledOut(text: string): string {
  return text.replace(
    /((?:UBND|[ỦU][yỷỵ] ban nhân dân)\s+)(?:các\s+)?(thành phố|huyện|thị xã|xã|phường)\s*:?\s+(\p{Lu}[\p{L} ]+(?:(?:\s*,\s*|\s+và\s+)\p{Lu}[\p{L} ]+)+)/gu,
    (whole, head: string, level: string, list: string) => {
      const places = list.split(/\s*,\s*|\s+và\s+/).filter((place) => place !== '');
      const areNames = places.every(
        (place) => /^(?:\p{Lu}\p{L}*\s?){1,4}$/u.test(place) && !HEADS.test(place.split(' ')[0] ?? ''),
      );
      return areNames ? places.map((place) => `${head}${level} ${place.trim()}`).join('; ') : whole;
    },
  );
}

export function splitNames(cell: string, directory: Directory): readonly string[] {
  const text = spelledOut(plain(cell).replace(/(^|[;,\n]\s*)[-–+•]\s+/g, '$1'));
  const words = [...text.matchAll(/[\p{L}\p{N}&]+/gu)].map(
    (match): Word => ({ text: match[0], start: match.index, end: match.index + match[0].length }),
  );
  const names: string[] = [];
  let at = 0;
  while (at < words.length) {
    if (/^(?:và|cùng|với|hoặc)$/iu.test(words[at]?.text ?? '')) {
      at += 1;
      continue;
    }
    const known = knownAt(words, at, text, directory);
    const end = known > 0 ? at + known : unknownUntil(words, at, text, directory);
    const name = text.slice(words[at]?.start, words[end - 1]?.end).trim();
    const isJoin = known === 0 && end === at + 1 && JOINING.test(name);
    if (!isJoin && name !== '') names.push(name);
    at = known > 0 ? end + provinceAt(words, end, text, directory) : end;
  }
  return names;
}

/** How many words from here on repeat the province right behind a name: "Thuế tỉnh Đông Sơn" is one body. */
function provinceAt(words: readonly Word[], at: number, text: string, { province }: Directory): number {
  const key = looseKey(province);
  const count = key === '' ? 0 : key.split(' ').length;
  const [before, last] = [words[at - 1], words[at + count - 1]];
  if (count === 0 || before === undefined || last === undefined) return 0;
  const behind = text.slice(before.end, last.end);
  return /^ /.test(behind) && looseKey(behind) === key ? count : 0;
}

/** How many words from here on are a known name; the longest, and it has to end where a name may end. */
function knownAt(words: readonly Word[], at: number, text: string, directory: Directory): number {
  for (let count = Math.min(directory.longest + 2, words.length - at); count > 0; count -= 1) {
    const [first, last] = [words[at], words[at + count - 1]];
    if (first === undefined || last === undefined) continue;
    const name = text.slice(first.start, last.end);
    if (/[;\n]/.test(name)) continue;
    const isKnown = directory.loose.has(looseKey(name)) && !isAbbreviation(name);
    if (isKnown && mayEnd(words, at + count, text, directory)) return count;
  }
  return 0;
}

/** A single short word is a name only when it is written as one. */
const isAbbreviation = (name: string): boolean => name.length < 3;

function mayEnd(words: readonly Word[], at: number, text: string, { province }: Directory): boolean {
  const [last, next] = [words[at - 1], words[at]];
  if (next === undefined || last === undefined) return true;
  const between = text.slice(last.end, next.start);
  if (/[,;.\n/:(–-]/.test(between) || JOINING.test(next.text) || HEADS.test(next.text)) return true;
  return (
    province !== '' &&
    looseKey(text.slice(next.start, next.start + 3 * province.length)).startsWith(looseKey(province))
  );
}

/** An unknown name goes on to a semicolon, or to a comma or "và" behind which another body begins. */
function unknownUntil(words: readonly Word[], at: number, text: string, directory: Directory): number {
  for (let index = at + 1; index < words.length; index += 1) {
    const [last, word] = [words[index - 1], words[index]];
    if (last === undefined || word === undefined) break;
    const between = text.slice(last.end, word.start);
    if (/[;\n]/.test(between)) return index;
    const begins = HEADS.test(word.text) || knownAt(words, index, text, directory) > 1;
    if (/[,.]/.test(between) && begins) return index;
    if (/^và$/iu.test(last.text) && begins && index - 1 > at && /^(?:\p{Lu}|các)/u.test(word.text))
      return index - 1;
  }
  return words.length;
}
