// Headings of two levels printed one a line: "Năm 2026" among the others, "6 tháng" and "Cả năm" after all of them.
import { fold } from '../../../../model/fold.ts';
import type { RawHeading } from '../raw.ts';

/** What may stand over several columns: a year, goals, what was done, who answers. */
const UPPER =
  /^(?:(?:co quan|don vi)(?:, don vi)?(?: (?:thuc hien|phu trach|chiu trach nhiem|trien khai)(?: nhiem vu)?)?|phan cong(?: thuc hien| nhiem vu)?|trach nhiem(?: thuc hien)?|(?:(?:uoc )?(?:ke hoach|muc tieu|chi tieu|thuc hien|ket qua|phan dau|lo trinh|tien do|phan ky|kh|th)(?: (?:phan dau|thuc hien|giao|cac nam|giai doan|den|theo))*(?: nam)?|nam|giai doan|den nam)?(?: ?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?)?(?: \(.*\))?)$/;
/** What may stand under it. */
const LOWER =
  /^(?:(?:(?:co quan|don vi) )?(?:chu tri|phoi hop|thuc hien)|(?:0?3|0?6|0?9|12|sau|chin) thang(?: (?:dau|cuoi))?(?: nam)?|ca nam|quy (?:[ivx]+|\d)|thang \d{1,2}|(?:het )?(?:den )?(?:nam )?(?:19|20)\d\d|(?:uoc )?(?:thuc hien|th)|(?:ke hoach|kh)(?: giao)?|muc tieu|chi tieu|uoc (?:dat|th|thuc hien)|luy ke|so luong|ty le(?: %)?|tong(?: so)?)(?: nam)?(?: (?:19|20)\d\d)?$/;

/** Blank lines around the lower headings, where the source prints one for each merged cell. */
export interface Gaps {
  readonly before: number;
  readonly after: number;
}

interface Span {
  readonly from: number;
  readonly count: number;
}

export interface Levelled {
  readonly headings: readonly RawHeading[];
  /** Columns that words alone put under an upper heading. */
  readonly guessed: ReadonlySet<number>;
  /** How little the words speak for it, against other ways of the same table. */
  readonly cost: number;
}

/** What was done is given in one figure; what is to be done is parted into the parts of a year. */
const DONE = /\b(?:thuc hien|ket qua|uoc|th)\b/;
const DONE_COST = 3;
const LOWER_OF_DONE = /^(?:thuc hien|ke hoach|kh|th|uoc|so luong|ty le|tong)/;

/** The lower headings in place of those that they stand under, shared out evenly. */
function under(upper: readonly RawHeading[], lower: readonly RawHeading[], { from, count }: Span) {
  const each = lower.length / count;
  const columns = upper.slice(from, from + count).flatMap((over, at) =>
    lower.slice(at * each, (at + 1) * each).map(
      (own, index): RawHeading => ({
        text: `${over.text} / ${own.text}`,
        // Each piece of the source stands once: the upper heading goes with the first of those under it.
        pieces: index === 0 ? [...over.pieces, ...own.pieces] : own.pieces,
      }),
    ),
  );
  return [...upper.slice(0, from), ...columns, ...upper.slice(from + count)];
}

/** Where the blank lines of merged cells show it exactly. */
function spanByGaps(upper: number, lower: number, { before, after }: Gaps): Span | undefined {
  const count = upper - before - after;
  return before > 0 && count > 0 && lower > count && lower % count === 0
    ? { from: before, count }
    : undefined;
}

function spansByWords(upper: readonly RawHeading[], lower: number): readonly Span[] {
  const may = upper.map(({ text }, index) => index > 0 && UPPER.test(fold(text)) && text !== '');
  return may.flatMap((_, from) => {
    const run = may.slice(from).indexOf(false);
    const most = run === -1 ? may.length - from : run;
    return Array.from({ length: most }, (__, index) => index + 1)
      .filter((count) => lower > count && lower % count === 0)
      .map((count) => ({ from, count }));
  });
}

/** Every way of setting the lower headings under the upper ones; none where nothing speaks for two levels. */
export function levelled(
  upper: readonly RawHeading[],
  lower: readonly RawHeading[],
  gaps: Gaps,
): readonly Levelled[] {
  const shown = spanByGaps(upper.length, lower.length, gaps);
  if (shown !== undefined) return [{ headings: under(upper, lower, shown), guessed: new Set(), cost: 0 }];
  if (!lower.every(({ text }) => LOWER.test(fold(text)))) return [];
  return spansByWords(upper, lower.length).map((span) => ({
    headings: under(upper, lower, span),
    guessed: new Set(lower.map((_, index) => span.from + index)),
    cost: costOf(upper.slice(span.from, span.from + span.count), lower),
  }));
}

const costOf = (upper: readonly RawHeading[], lower: readonly RawHeading[]): number =>
  upper.some(({ text }) => DONE.test(fold(text))) && !lower.some(({ text }) => LOWER_OF_DONE.test(fold(text)))
    ? DONE_COST
    : 0;
