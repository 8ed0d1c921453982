// The name of a target out of a sentence that holds its figure: what is measured, without the figure and the words that state it.
import { capitalised, withoutEnd } from '../plain.ts';
import type { Measure } from '../reading/measure.ts';

export interface Named {
  readonly name: string;
  /** The figure stands in the middle of the sentence, so the name is the whole of it. */
  readonly isWhole?: boolean;
}

const STRIVING = 'ph[ấầâ]n đ[ấầâ]u|bảo đảm|đảm bảo';
/** Verbs that state a figure and are no part of what is measured. */
const STATING = new RegExp(
  `(?<!\\p{L})(?:(?:${STRIVING}|hướng tới|phải|được|duy trì|dự kiến)\\s+)*(?:đạt(?: tỷ lệ| tỉ lệ| mức)?|chiếm(?: tỷ lệ| tỉ lệ)?|là|bằng|ở mức|ước đạt|duy trì|hướng tới|(?:(?:kéo )?giảm|tăng)?\\s*(?:chỉ còn|còn|xuống còn|xuống(?: mức)?|lên))\\s*$`,
  'iu',
);
/** Verbs that only give the figure's thing its sentence: the thing is the name. */
const GIVING = new RegExp(
  `^(?:(?:${STRIVING}|tiếp tục|duy trì|mỗi năm|hằng năm|hàng năm)[,:]?\\s*)*(?:bố trí|dành|tổ chức|có|đạt|thực hiện|bảo đảm có)?$`,
  'iu',
);
const LEAD_IN = new RegExp(
  `^(?:(?:${STRIVING})(?:\\s+(?:để|đến|có|cho))?[,:]?\\s+)*(?:bố trí (?=tỷ lệ|tỉ lệ|số lượng))?`,
  'iu',
);
/** Behind a closing figure, words that only say where. */
const WHERE_PATTERN =
  /^\s*(?:(?:của|trên địa bàn|trong|tại|ở)\s+(?:toàn\s+)?(?:tỉnh|thành phố|địa bàn|địa phương|cả nước)[^,;]{0,30}|\([^()]*\)|\s)*[.;,]?\s*$/iu;
/** A longer tail says more than where. */
const saysWhere = (tail: string): boolean => tail.length <= 90 && WHERE_PATTERN.test(tail);
/** A quantity that would say nothing without its comparator: "với tốc độ tối thiểu". */
const DIMENSION = /(?:tốc độ|công suất|dung lượng|băng thông|thời gian|diện tích)$/iu;
/** Of a level that is to fall, the work of lowering it is no part: "Kéo giảm tỷ lệ hộ nghèo xuống 2,1%", "Không để tỷ lệ ... vượt 4%". */
const LOWERING =
  /^(?:tiếp tục\s+)?(?:kéo giảm|giảm|hạn chế|kiềm chế|khống chế|không để)\s+(?=tỷ lệ|tỉ lệ|tỷ suất|số |mức |thời gian)/iu;
/** Where a change begins is no part of the name, where the goal is what it ends at: "tăng từ 1,2 tỷ USD lên ...". */
const CHANGING = /(?<!trở )(?:lên|xuống|còn)(?: mức)?$/iu;
const STARTING = /\s+(?:tăng\s+|giảm\s+)?từ\s+\d(?:[^,;]|,\d)*$/iu;
/** Where the goal was set before: no part of its name. */
const QUOTING = /\s+(?:nêu|quy định|đề ra|được giao)\s+(?:trong|tại|ở)\s.*$/iu;

const clean = (text: string): string =>
  capitalised(
    withoutEnd(
      text
        .replace(/\s+/g, ' ')
        .replace(/\s+([,;.])/g, '$1')
        .trim(),
    ),
  );

/** Never empty for a text that is not. */
export function nameOf(text: string, measure: Measure | undefined): Named {
  const named = nameWithin(text, measure);
  return named.name === '' ? { name: text.trim(), isWhole: true } : named;
}

function nameWithin(text: string, measure: Measure | undefined): Named {
  if (measure === undefined) return { name: clean(text.replace(LEAD_IN, '')) };
  const before = text.slice(0, measure.start).trim();
  const after = text.slice(measure.after).trim().replace(QUOTING, '');
  if (measure.unit === 'hạng') return { name: clean(text.replace(LEAD_IN, '')) };
  if (GIVING.test(before.replace(/[,:]$/, ''))) return { name: clean(after.replace(/^số\s+/iu, '')) };
  if (saysWhere(text.slice(measure.end)) || isUnitAlone(after, measure)) {
    const kept = DIMENSION.test(before) ? `${before} ${comparatorIn(text, measure)}` : before;
    const [lead = '', made = ''] = splitAtColon(kept);
    const subject = made !== '' && GIVING.test(made) ? lead : subjectOf(kept);
    return { name: clean(/^</.test(measure.goal) ? subject.replace(LOWERING, '') : subject) };
  }
  const [lead = '', made = ''] = splitAtColon(before);
  if (made !== '' && GIVING.test(made)) return { name: clean(lead) };
  if (!measure.isShare) return { name: clean(`${before} ${after}`) };
  return isFragment(before)
    ? { name: clean(`${before} ${after}`) }
    : { name: clean(text.replace(LEAD_IN, '')), isWhole: true };
}

/** "giảm còn 45 đơn vị": nothing but the unit stands behind the figure. */
const isUnitAlone = (after: string, { unit, isShare }: Measure): boolean =>
  !isShare && unit !== undefined && after.startsWith(unit) && saysWhere(after.slice(unit.length));

const comparatorIn = (text: string, { start }: Measure): string =>
  /^\D*/.exec(text.slice(start))?.[0].trim() ?? '';

const subjectOf = (before: string): string =>
  before
    .replace(STATING, '')
    .replace(/[,:]?\s*$/, '')
    .replace(STATING, '')
    .replace(/[,:]\s*$/, '')
    .replace(CHANGING.test(before) ? STARTING : '', '')
    .replace(LEAD_IN, '');

function splitAtColon(before: string): readonly [string, string] | readonly [] {
  const at = before.lastIndexOf(':');
  return at < 0 ? [] : [before.slice(0, at), before.slice(at + 1).trim()];
}

/** Words without a subject of their own ("phủ sóng tại"): they go on with the subject of the bullet. */
const isFragment = (before: string): boolean => /^\p{Ll}/u.test(before) && before.split(' ').length <= 4;

/** Work that serves the goal beside it and is no goal of its own. */
export const MEANS =
  /^(?:tăng cường|đẩy mạnh|tiếp tục|mở rộng|nâng cao|chú trọng|thúc đẩy|khuyến khích|đồng thời|tập trung|từng bước|triển khai thực hiện|xây dựng và|ưu tiên)/iu;

/** The part of a sentence that sets the goal, where it begins with the work that serves it: "Mở rộng ..., phấn đấu ...". */
export function goalClause(sentence: string, measure: Measure): string {
  if (!MEANS.test(sentence)) return sentence;
  const before = sentence.slice(0, measure.start);
  const clauses = [...before.matchAll(new RegExp(`[,;]\\s+(?=(?:${STRIVING}|hướng tới)\\s)`, 'giu'))];
  const last = clauses.at(-1);
  return last === undefined ? sentence : sentence.slice(last.index + last[0].length);
}
