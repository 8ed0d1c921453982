// The name of a target out of a sentence that holds its figure: what is measured, without the figure and the words that state it.
import { capitalised, withoutEnd } from '../plain.ts';
import type { Measure } from '../reading/measure.ts';

export interface Named {
  readonly name: string;
  /** The figure stands in the middle of the sentence, so the name is the whole of it. */
  readonly isWhole?: boolean;
}

/** Verbs that state a figure and are no part of what is measured. */
const STATING =
  /\s*(?:(?:phấn đấu|phần đấu|hướng tới|phải|được|duy trì|dự kiến)\s+)*(?:đạt(?: tỷ lệ| tỉ lệ| mức)?|chiếm(?: tỷ lệ)?|là|bằng|ở mức|ước đạt|duy trì|hướng tới)\s*$/iu;
/** Verbs that only give the figure's thing its sentence: the thing is the name. */
const GIVING =
  /^(?:(?:phấn đấu|phần đấu|bảo đảm|đảm bảo|tiếp tục|duy trì|mỗi năm|hằng năm|hàng năm)[,:]?\s*)*(?:bố trí|dành|tổ chức|có|đạt|bảo đảm|đảm bảo|phấn đấu|phần đấu|thực hiện|duy trì|bảo đảm có)?$/iu;
const LEAD_IN = /^(?:phấn đấu|phần đấu|bảo đảm|đảm bảo)(?:\s+(?:để|đến|có|cho))?[,:]?\s+/iu;
/** Behind a closing figure, words that only say where. */
const WHERE = /^\s*(?:(?:của|trên địa bàn|trong|tại|ở)\s+(?:toàn\s+)?(?:tỉnh|thành phố|địa bàn|địa phương|cả nước)[^,;]{0,30}|\([^()]*\)|\s)*[.;,]?\s*$/iu;

const clean = (text: string): string => capitalised(withoutEnd(text.replace(/\s+/g, ' ').replace(/\s+([,;.])/g, '$1').trim()));

export function nameOf(text: string, measure: Measure | undefined): Named {
  if (measure === undefined) return { name: clean(text.replace(LEAD_IN, '')) };
  const before = text.slice(0, measure.start).trim();
  const after = text.slice(measure.after).trim();
  if (measure.unit === 'hạng') return { name: clean(text) };
  if (GIVING.test(before.replace(/[,:]$/, ''))) return { name: clean(dropShareWords(after)) };
  if (WHERE.test(text.slice(measure.end))) return { name: clean(subjectOf(before)) };
  const [lead = '', made = ''] = splitAtColon(before);
  if (made !== '' && GIVING.test(made)) return { name: clean(lead) };
  if (measure.isShare) return isFragment(before) ? { name: clean(`${before} ${after}`) } : { name: clean(text.replace(LEAD_IN, '')), isWhole: true };
  return { name: clean(`${before} ${text.slice(measure.after)}`) };
}

const dropShareWords = (after: string): string => after.replace(/^(?:trở lên|trở xuống|số)\s+/iu, '');

const subjectOf = (before: string): string => before.replace(STATING, '').replace(/[,:]\s*$/, '').replace(LEAD_IN, '');

function splitAtColon(before: string): readonly [string, string] | readonly [] {
  const at = before.lastIndexOf(':');
  return at < 0 ? [] : [before.slice(0, at), before.slice(at + 1).trim()];
}

/** Words without a subject of their own ("phủ sóng tại"): they go on with the subject of the bullet. */
const isFragment = (before: string): boolean => /^\p{Ll}/u.test(before) && before.split(' ').length <= 4;

/** What several parts share: the words before "với" of the first; the predicate that only the last one has. */
export function sharedSubject(first: string): string | undefined {
  const at = /\s+với\s+/iu.exec(first);
  return at === null ? undefined : first.slice(0, at.index).trim();
}

const PREDICATE = /\s(?:triển khai|thực hiện|được|sử dụng|ứng dụng|áp dụng|hoàn thành|có|tham gia|đạt)\s/iu;

export const hasPredicate = (text: string): boolean => PREDICATE.test(` ${text} `);

/** From its first verb on, and without the purpose behind it ("để ..."). */
export function predicateOf(text: string): { readonly short: string; readonly whole: string } | undefined {
  const match = PREDICATE.exec(text);
  if (match === null) return undefined;
  const whole = text.slice(match.index).trim();
  return { whole, short: whole.replace(/\s+(?:để|nhằm)\s+.*$/iu, '') };
}
