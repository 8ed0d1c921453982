// Every figure of a sentence that counts or measures something, so that none is left out of the goals without a word.
import { NUMBER, readNumber } from './number.ts';

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(${NUMBER})(?![\d/]|[.,]\d|\p{L})(?:\s*(%|[\p{L}/]+(?:\s[\p{L}/]+)?))?`,
  'giu',
);
/** Numbers of years, days, documents, levels: they count nothing. */
const NAMING =
  /(?:năm|tháng|ngày|quý|giai đoạn|nhiệm kỳ|thế kỷ|số|mức độ|mức|cấp độ|cấp|loại|hạng|khoản|điểm|mục|phần|điều|chương|phụ lục|biểu|bảng|đề án|chương trình|dự án|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch|quốc lộ|đường tỉnh|tuyến|thứ|lần thứ|khóa|lớp|web|covid)\s*$/iu;
/** "Chợ 4.0", "công nghiệp 4.0". */
const isVersion = (printed: string): boolean => /^[2-9]\.0$/.test(printed);
/** The lower end of a spread whose upper end is a goal. */
const SPREAD = new RegExp(`^\\s*%?\\s*(?:-|–|—|÷|đến|tới)\\s*(${NUMBER})`, 'u');
const isYear = (printed: string): boolean => /^(?:19|20)\d\d$/.test(printed);
const isAge = (behind: string): boolean =>
  /^\s*(?:[-–]\s*\d+\s*|đến\s*(?:dưới\s*)?\d+\s*)?tuổi(?:\s|$|[,.;])/iu.test(behind);

/** `text` less what is quoted: a name in quotation marks may hold any number. */
const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"/g, (each) => ' '.repeat(each.length));

/** The printed figures, each with the word that it counts, whose value none of the goals holds. */
export function figuresLeft(text: string, goals: readonly string[]): readonly string[] {
  const held = new Set(goals.flatMap((goal) => goal.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
  const bare = unquoted(text);
  return [...bare.matchAll(FIGURE)].flatMap((match) => {
    const [whole, printed = ''] = match;
    const before = bare.slice(0, match.index);
    const behind = bare.slice(match.index + printed.length);
    const value = readNumber(printed)?.value;
    const isNoFigure =
      isYear(printed) ||
      isVersion(printed) ||
      NAMING.test(before) ||
      (/(?:từ|đến|đủ|dưới|trên|và|[-–])\s*$/iu.test(before) && isAge(behind)) ||
      /^\s*(?:[-–]|đến)\s*(?:19|20)\d\d(?!\d)/u.test(behind) ||
      /^\s?[-/]\s?\p{Lu}{2}/u.test(behind);
    const upper = readNumber(SPREAD.exec(behind)?.[1] ?? '')?.value;
    const isHeld = [value, upper].some((each) => each !== undefined && held.has(Number(each)));
    if (isNoFigure || isHeld) return [];
    return [whole.trim()];
  });
}
