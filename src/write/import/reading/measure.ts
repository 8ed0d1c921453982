// Figures that a sentence sets as a goal: "đạt trên 50%", "tối thiểu 01 cuộc", "15 - 20% GDP", "thuộc nhóm 10 tỉnh".
import { COMPARATOR, type Sense, senseOf } from './comparator.ts';
import { directed, isStartOfChange } from './direction.ts';
import { printGoal } from './goal.ts';
import { NUMBER, readNumber } from './number.ts';
import { unitOfCount, unitOfShare } from './unit.ts';

export interface Measure {
  /** Where its words begin (the comparator included) and end (the unit included) in the text. */
  readonly start: number;
  readonly end: number;
  /** Where the words after the number begin: the thing counted, where it is part of the name. */
  readonly after: number;
  readonly goal: string;
  readonly unit?: string;
  readonly isShare: boolean;
  /** A verb that sets a goal stands before it. */
  readonly isStated: boolean;
  readonly doubt?: 'goal_about' | 'goal_two_ways';
}

const STATED = `đạt(?: tỷ lệ| tỉ lệ| mức)?|chiếm(?: tỷ lệ)?|là|bằng|còn|lên(?: tới| đến)?|ở mức|duy trì|tăng(?: bình quân| trung bình)?|giảm|xuống(?: còn| mức)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:(${COMPARATOR})\s*)?(?:(${COMPARATOR})\s*)?(?<![\p{L}\d.,/])(${NUMBER})(?:(?:\s*%)?\s*(?:-|–|—|÷|đến)\s*(${NUMBER})|\s+(?<unit>\p{L}[\p{L}/]*(?: \p{L}[\p{L}/]*)?)\s+(?:-|–|đến|tới)\s+(?<top>${NUMBER})(?=\s+\k<unit>(?!\p{L})))?(\s*%)?(?![\d\p{L}]|[./]\d)`,
  'giu',
);
const RANK = new RegExp(
  `(?:\\btop|(?:thuộc|trong|vào) (?:nhóm|top)|xếp (?:hạng )?(?:thứ|trong)?)\\s+(${NUMBER})(?!\\s*%)`,
  'giu',
);

/** Text in brackets says more about the words before it; its figures are no goals. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)|“[^”]*”|"[^"]*"/g, (each) => ' '.repeat(each.length));

export function measuresIn(text: string): readonly Measure[] {
  const bare = withoutBrackets(text);
  const found = [
    ...[...bare.matchAll(FIGURE)].flatMap((match) => figureAt(bare, match) ?? []),
    ...ranksIn(bare),
  ];
  return found
    .sort((left, right) => left.start - right.start)
    .filter((each, at, all) => {
      const previous = all[at - 1];
      return previous === undefined || each.start >= previous.end;
    });
}

function figureAt(text: string, match: RegExpExecArray): Measure | undefined {
  const [whole, first = '', second = '', low = '', next, , far, percent] = match;
  const high = next ?? far;
  const number = readNumber(low);
  const top = high === undefined ? undefined : readNumber(high);
  if (number === undefined || (high !== undefined && top === undefined)) return undefined;
  if (top !== undefined && Number(top.value) < Number(number.value)) return undefined;
  const end = match.index + whole.length;
  const behind = text.slice(end);
  const before = text.slice(0, match.index).trimEnd();
  const isAge = /^\s*tuổi(?!\p{L})/iu.test(behind) && !/tuổi thọ/iu.test(before);
  if (isAge || /^\s*(?:giờ\/|G\b)/iu.test(behind) || /^\s?[-/]\s?\p{Lu}{2}/u.test(behind)) return undefined;
  const isStated = new RegExp(`(?<![\\p{L}])(?:${STATED})$`, 'iu').test(before);
  const comparator = `${first} ${second}`.trim();
  if (percent === undefined && comparator === '' && !isStated) return undefined;
  if (percent === undefined && isTime(`${before} ${comparator}`, low, behind)) return undefined;
  const onward = /^\s*trở (?:lên|xuống)/iu.exec(behind)?.[0] ?? '';
  if (comparator.toLowerCase() === 'từ') {
    if (isStartOfChange(behind)) return undefined;
    if (percent === undefined && onward === '' && far === undefined && !isStated) return undefined;
  }
  const tail = behind.slice(onward.length);
  const unit = unitFor(percent !== undefined, tail, isStated);
  const printed = senseOf(comparator.replace(/^(?:tối thiểu|ít nhất) từ$/iu, 'tối thiểu'), onward);
  const sense = directed(printed, before);
  if (sense === 'none') return undefined;
  const other = number.other !== undefined || top?.other !== undefined;
  return {
    start: match.index,
    end: end + onward.length + (unit?.used ?? 0),
    after: end + onward.length,
    goal: goalOf(sense, number.value, top?.value),
    ...(unit !== undefined && { unit: unit.unit }),
    isShare: percent !== undefined,
    isStated: isStated || comparator !== '',
    ...(other
      ? { doubt: 'goal_two_ways' as const }
      : printed === 'about'
        ? { doubt: 'goal_about' as const }
        : {}),
  };
}

/** A spread that is a ceiling ("giảm còn 2 - 3%") binds by its upper end. */
const goalOf = (sense: Sense, low: string, high: string | undefined): string =>
  high === undefined
    ? printGoal(sense, low)
    : sense === '<=' || sense === '<'
      ? printGoal(sense, high)
      : `${low}..${high}`;

/** A share that a verb states may be of what ends the sentence; any other is of what follows. */
function unitFor(
  isShare: boolean,
  tail: string,
  isStated: boolean,
): { readonly unit: string; readonly used: number } | undefined {
  if (!isShare) return unitOfCount(tail);
  const clause = /^[^,;.()]*/.exec(tail)?.[0] ?? '';
  const isAtEnd = isStated && clause.trim().split(' ').length <= 5;
  return unitOfShare(clause, isAtEnd);
}

/** A year, a month, a day, an age, a number of a document. */
const isTime = (before: string, number: string, behind: string): boolean =>
  /(?:năm|tháng|ngày|quý|giai đoạn|nhiệm kỳ|số|mức độ|cấp độ|khoản|điểm|mục|phần)(?: (?:từ|trên|đến))?$/iu.test(
    before.trim(),
  ) ||
  /^(?:19|20)\d\d$/.test(number) ||
  /^\s*(?:năm|tháng) (?:nữa|qua|tới)/iu.test(behind);

function ranksIn(text: string): readonly Measure[] {
  return [...text.matchAll(RANK)].flatMap((match) => {
    const number = readNumber(match[1] ?? '');
    if (number === undefined || /^\s*(?:tuổi|năm|tháng)/iu.test(text.slice(match.index + match[0].length)))
      return [];
    const end = match.index + match[0].length;
    return [
      {
        start: match.index,
        end,
        after: end,
        goal: printGoal('<=', number.value),
        unit: 'hạng',
        isShare: false,
        isStated: true,
      },
    ];
  });
}
