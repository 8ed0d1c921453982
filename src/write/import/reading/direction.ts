// Which way a figure binds where no sign says so: "giảm còn 2,1%" is at most, "không để ... trên 30 phút" forbids what it names, and less of
// what is bad is better. A goal read the wrong way calls a failure a success, so whatever is only likely is told.
import { fold } from '../../../model/fold.ts';
import type { Sense } from './comparator.ts';

/** Words right before a figure that say where a fall is to end: "giảm còn", "giảm tỷ lệ ... xuống", "chỉ còn". */
const LOWERED =
  /(?<!\p{L})(?:(?:chỉ )?còn(?: lại)?|xuống|(?:giảm|hạ|rút)(?: \S+)? (?:về|tới|đến))(?: mức| ở mức| còn)?$/iu;
/** A clause that begins with them keeps its figure down. */
const HELD =
  /^(?:phấn đấu\s+|tiếp tục\s+)*(?:hạn chế|kiềm chế|kìm chế|khống chế|kiểm soát)(?!\p{L})(?!.*(?:đạt|chiếm|tăng)(?!\p{L}))/iu;
const FORBIDDING = /^(?:phấn đấu\s+|bảo đảm\s+|đảm bảo\s+)*không (?:để|xảy ra|phát sinh|còn|có)(?!\p{L})/iu;
/** What is forbidden may itself be a level: "không để tỷ lệ ... vượt 4%". */
const FORBIDDING_LEVEL = /^(?:\S+ \S+ )*?không để (?:tỷ lệ|tỉ lệ|tỷ suất|mức|chỉ số|số )/iu;

const OPPOSITE: Readonly<Partial<Record<Sense, Sense>>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

/** The words since the last mark that parts clauses. */
const clauseBefore = (before: string): string =>
  before
    .split(/;|,(?!\d)|\.\s|:\s/)
    .at(-1)
    ?.trim() ?? '';

/** `none`: the figure is the limit of what must not happen, and of no goal. `before`: the sentence up to the figure and its comparator. */
export function directed(sense: Sense, before: string): Sense | 'none' {
  const clause = clauseBefore(before);
  if (FORBIDDING.test(clause) && OPPOSITE[sense] !== undefined)
    return FORBIDDING_LEVEL.test(clause) ? (OPPOSITE[sense] ?? sense) : 'none';
  if (sense !== 'exact' && sense !== 'about') return sense;
  return LOWERED.test(clause) || HELD.test(clause) ? '<=' : sense;
}

/** "giảm từ 5% xuống còn 3%": the figure behind "từ" is where it stands today. */
export const isStartOfChange = (behind: string): boolean =>
  /^\s*(?!trở (?:lên|xuống))(?:[\p{L}%/]+\s+){0,4}?(?<!trở )(?:xuống|lên|giảm còn|tăng lên|còn)(?!\p{L})/iu.test(
    behind,
  );

const ADVERSE = new RegExp(
  `(?<!\\w)(?:${[
    'ho (?:can )?ngheo|ngheo da chieu|tai ngheo|tai nan|that nghiep|thieu viec lam|tu vong|nguoi chet|so chet|bi thuong',
    'suy dinh duong|thap coi|nhe can|toi pham|pham toi|pham phap|no xau|no dong|no thue|no bao hiem|qua han|tre han|ton dong',
    'vi pham|o nhiem|that thoat|chay no|vu chay|vu no|chay rung|mat rung|pha rung|bo hoc|luu ban|mu chu|mac benh|mac moi|lay nhiem',
    'nghien ma tuy|tao hon|hon nhan can huyet|sinh con thu ba|mat can bang|thieu hut|ton that|phat thai|un tac|bao luc|xam hai|thiet hai',
    'khieu kien|ngo doc|dich benh|nha tam|nha dot nat|thoi gian (?:xu ly|giai quyet|cho|cat dien|mat dien)|chi phi khong chinh thuc',
  ].join('|')})(?!\\w)`,
);
/** Words that turn what is bad into work done on it, or into people that are reached. */
const TURNED_BEFORE =
  /(?<!\w)(?:giam|thoat|giai quyet|pha an|kham pha|thu hoi|phong|chong|xu ly|dieu tra|phat hien|ho tro|khac phuc|xoa|xoa bo|dieu tri|khong|truy to|kiem soat|bao hiem|cuu|ung pho|bao phu|ngan ngua|can thiep|day lui|cung cap|cap|tra|cho vay|dao tao|quan ly)(?!\w)/;
const TURNED_BEHIND =
  /(?<!\w)(?:duoc|co|tham gia|thoat|tiep can|su dung|khoi|phat hien|xu ly|kham pha|giai quyet|truy to|dieu tra|thu hoi|can thiep|dieu tri|cai nghien|giam|vay|tai hoa nhap|lap ho so|khac phuc)(?!\w)/;

/** Whether less of what is named is better, as far as its words tell: "Tỷ lệ hộ nghèo", not "Tỷ lệ hộ nghèo được vay vốn". */
export function isAdverse(name: string): boolean {
  const words = fold(name);
  const found = ADVERSE.exec(words);
  if (found === null) return false;
  return (
    !TURNED_BEFORE.test(words.slice(0, found.index)) &&
    !TURNED_BEHIND.test(words.slice(found.index + found[0].length))
  );
}

/** "Giảm tỷ lệ hộ nghèo 1,5%": by as much, or down to it; a pace ("1,5%/năm", "bình quân") is by as much. */
const TWO_WAYS_DOWN = /^(?:kéo )?giảm\s+(?!bình quân|trung bình|[\d≥>]|ít nhất|tối thiểu)\p{L}/iu;

export interface Leaning {
  readonly goal: string;
  readonly doubt?: 'goal_direction';
}

/** A goal without a sign, as what it is named after makes likely; told whenever it is not what the words alone say. */
export function leaning(name: string, goal: string, unit = ''): Leaning {
  const isLower = /^[>]/.test(goal) && isAdverse(name);
  if (isLower) return { goal, doubt: 'goal_direction' };
  if (/^[<>=]/.test(goal)) return { goal };
  if (isAdverse(name)) return { goal: `<= ${goal.split('..').at(-1)}`, doubt: 'goal_direction' };
  const isPace =
    /\/\s?(?:0?1 )?năm/iu.test(unit) || /bình quân|trung bình|mỗi năm|hằng năm|hàng năm/iu.test(name);
  return TWO_WAYS_DOWN.test(name) && !isPace ? { goal, doubt: 'goal_direction' } : { goal };
}
