// A goal as a cell of a table prints it: `≥ 62`, `16-18`, `> 0,75`, `100%`, `Top 10`, `≤ 10 các tỉnh, thành trên cả nước`, or words.
import type { Comparator } from '../../../model/quantity.ts';
import { plain } from '../plain.ts';
import { COMPARATOR, senseOf } from './comparator.ts';
import { NUMBER, type ReadNumber, readNumber } from './number.ts';

export interface ReadGoal {
  /** As a target's `goal` prints it: `90`, `>= 62`, `16..18`. */
  readonly goal: string;
  /** What stands behind the number, when it is a unit: `%`, `% GRDP`, `lần/năm`. */
  readonly unit?: string;
  /** The reading is not the only one. */
  readonly doubt?: 'goal_about' | 'goal_two_ways' | 'goal_unread' | 'goal_zero';
}

const RANGE = new RegExp(
  `^(?:(?:đạt|từ)\\s+)*(${NUMBER})\\s*(%?)\\s*(?:-|–|—|÷|\\.\\.|đến|tới)\\s*(${NUMBER})\\s*(.*)$`,
  'iu',
);
const SINGLE = new RegExp(`^(?:đạt\\s+|là\\s+)?(${COMPARATOR})?\\s*(n?)(${NUMBER})(?![\\d/])\\s*(.*)$`, 'iu');
const RANK = new RegExp(
  `(?:\\btop|nhóm|trong(?: số)?|hạng|thứ(?: hạng)?|vị trí(?: thứ)?)\\s+(?:thứ\\s+)?(${NUMBER})(?!\\s*%)`,
  'iu',
);
const LATER = new RegExp(
  `(?:đạt|mức|áp dụng tại|tại|đối với)\\s+(${COMPARATOR})?\\s*(${NUMBER})\\s*(%?)`,
  'iu',
);

/** Another figure right behind the first: two cells in one, and nothing tells which of them is the goal. */
const SECOND = new RegExp(`^(?:(?:${COMPARATOR})\\s*|-\\s+)?\\d`, 'iu');

/** "giảm còn 2,1", "xuống còn 5": a level that is to be fallen to. */
const LOWERED = /^(?:(?:kéo )?giảm\s+|hạ\s+)?(?:xuống còn|xuống|chỉ còn|còn)\s+(?=\S)/iu;
/** Prints a comparison for a plan file. */
export const printGoal = (sense: Comparator | 'exact' | 'about', value: string): string =>
  sense === 'exact' || sense === 'about' ? value : `${sense} ${value}`;

/** Undefined for words that hold no figure to compare with: the target is then judged, not measured. `unit`: the unit's column. */
export function readGoalCell(cell: string, unit: string): ReadGoal | undefined {
  const text = plain(cell).replace(/[.;]$/, '');
  const fallen = LOWERED.exec(text);
  if (fallen !== null) return asCeiling(readGoalCell(text.slice(fallen[0].length), unit));
  const range = RANGE.exec(text);
  if (range !== null && isUnitLike(range[4] ?? '')) return readRange(range);
  const single = SINGLE.exec(text);
  if (single !== null && isTail(single[4] ?? '')) return readSingle(single, unit);
  const rank = RANK.exec(text);
  const place = rank === null ? undefined : readNumber(rank[1] ?? '');
  if (place !== undefined) return { goal: printGoal('<=', place.value), unit: 'hạng' };
  return readWithin(text, unit);
}

const asCeiling = (read: ReadGoal | undefined): ReadGoal | undefined =>
  read === undefined || /^[<>=]/.test(read.goal)
    ? read
    : { ...read, goal: printGoal('<=', read.goal.split('..').at(-1) ?? '') };

function readRange([, low = '', sign = '', high = '', rest = '']: RegExpExecArray): ReadGoal | undefined {
  const [min, max] = [readNumber(low), readNumber(high)];
  if (min === undefined || max === undefined || Number(min.value) > Number(max.value)) return undefined;
  const behind = (rest || sign).trim();
  return {
    goal: `${min.value}..${max.value}`,
    ...(behind !== '' && { unit: behind }),
    ...twoWays(min, max),
  };
}

function readSingle(
  [, before = '', odd = '', printed = '', rest = '']: RegExpExecArray,
  unit: string,
): ReadGoal | undefined {
  const number = readNumber(printed);
  if (number === undefined) return undefined;
  const sense = senseOf(before, rest);
  const behind = rest.replace(/^trở (?:lên|xuống)\s*/iu, '').trim();
  // Whatever happens is at least 0: a bare 0 can only be a ceiling.
  const isZero = sense === 'exact' && Number(number.value) === 0;
  const doubt =
    odd !== '' ? 'goal_unread' : sense === 'about' ? 'goal_about' : isZero ? 'goal_zero' : undefined;
  return {
    goal: printGoal(isZero ? '<=' : sense, number.value),
    ...(unit === '' && isUnitLike(behind) && behind !== '' && { unit: behind }),
    ...twoWays(number),
    ...(doubt !== undefined && { doubt }),
  };
}

/** A figure inside a sentence: "Các giải pháp được áp dụng tại 03 thành phố". */
function readWithin(text: string, unit: string): ReadGoal | undefined {
  const found = LATER.exec(text);
  const number = found === null ? undefined : readNumber(found[2] ?? '');
  if (found === null || number === undefined || (unit === '' && found[3] === '')) return undefined;
  return { goal: printGoal(senseOf(found[1] ?? ''), number.value), doubt: 'goal_unread' };
}

const twoWays = (...numbers: readonly ReadNumber[]): { doubt?: 'goal_two_ways' } =>
  numbers.some(({ other }) => other !== undefined) ? { doubt: 'goal_two_ways' } : {};

/** Short words behind a number that say what it counts. */
const isUnitLike = (text: string): boolean =>
  text === '' || (text.length <= 40 && !/[,;:]/.test(text) && !SECOND.test(text));

/** What may follow the figure without changing it: a unit, or whom it is compared with. */
const isTail = (text: string): boolean =>
  isUnitLike(text) || (!SECOND.test(text) && /^(?:%|các|trong|trên|so với|của|tỉnh|trở)/iu.test(text));
