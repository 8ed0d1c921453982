// What one bullet under "Mục tiêu" sets: one target, or a parent with a part for each figure.
import type { ReviewKind } from '../doubt.ts';
import { plain } from '../plain.ts';
import type { Measure } from '../reading/measure.ts';
import { timeOf } from '../reading/moment.ts';
import type { WhenContext } from '../reading/when.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hasPredicate, nameOf, predicateOf, sharedSubject } from './target-words.ts';

export interface ReadTarget {
  readonly name: string;
  readonly goal?: string;
  readonly unit?: string;
  readonly by?: string;
  readonly method?: 'average';
  /** The words that this part was read from. */
  readonly text: string;
  readonly doubts: readonly ReviewKind[];
}

export interface ReadBullet extends ReadTarget {
  readonly parts: readonly ReadTarget[];
}

/** Work that serves the goal beside it and is no goal of its own. */
const MEANS =
  /^(?:tăng cường|đẩy mạnh|tiếp tục|mở rộng|nâng cao|chú trọng|thúc đẩy|khuyến khích|đồng thời|tập trung|từng bước)/iu;

export function readBullet(written: string, context: WhenContext): ReadBullet {
  const text = plain(written);
  const parts = cutIntoParts(text);
  const measured = parts.filter(({ measure }) => measure !== undefined);
  const kept = parts.filter(({ measure, text: words }) => measure !== undefined || !MEANS.test(words));
  if (measured.length === 0) return { ...readPart({ text, mark: '' }, context), parts: [] };
  if (measured.length === 1 && (kept.length === 1 || !isSplit(kept))) return single(text, parts, measured, context);
  return several(text, kept, context);
}

/** Words in front of the only figure are a goal of their own when a comma parts them, not when they introduce it. */
const isSplit = (kept: readonly Part[]): boolean => {
  const [first, second] = kept;
  if (first === undefined || second === undefined || first.measure !== undefined) return false;
  return second.mark === ',' && /^(?:phổ cập|hoàn thành|hình thành|xây dựng|phủ sóng|bảo đảm|đảm bảo)/iu.test(first.text) && /^\d/.test(second.text);
};

function single(text: string, parts: readonly Part[], measured: readonly Part[], context: WhenContext): ReadBullet {
  const [only] = measured;
  const commas = parts.every(({ mark }) => mark === '' || mark === ',');
  const part = commas || only === undefined ? wholePart(text) : only;
  const read = readPart(part, context);
  const isShortened = part !== only || parts.length > 1;
  return { ...read, text, doubts: isShortened && parts.length > 1 && !commas ? [...read.doubts, 'shared_words'] : read.doubts, parts: [] };
}

function wholePart(text: string): Part {
  const measure = cutIntoParts(text).find((part) => part.measure !== undefined)?.measure;
  if (measure === undefined) return { text, mark: '' };
  const found = findAgain(text, measure);
  return { text, mark: '', ...(found !== undefined && { measure: found }) };
}

/** The same figure, placed in the longer text. */
function findAgain(text: string, measure: Measure): Measure | undefined {
  const parts = [text];
  return parts.flatMap((each) => allMeasures(each)).find(({ goal, unit }) => goal === measure.goal && unit === measure.unit);
}

import { measuresIn as allMeasures } from '../reading/measure.ts';

function readPart(part: Part, context: WhenContext): ReadTarget {
  const timed = timeOf(part.text, context);
  const measure = part.measure === undefined ? undefined : again(timed.text, part.measure);
  const { name, isWhole } = nameOf(timed.text, measure);
  const isMean = measure?.unit?.startsWith('%/') === true || /tăng (?:bình quân|trung bình)/iu.test(part.text);
  const doubts: ReviewKind[] = [
    ...(measure?.doubt === undefined ? [] : [measure.doubt]),
    ...(isWhole === true ? (['name_with_number'] as const) : []),
  ];
  return {
    name,
    ...(measure !== undefined && { goal: measure.goal }),
    ...(measure?.unit !== undefined && { unit: measure.unit }),
    ...(timed.by !== undefined && { by: timed.by }),
    ...(isMean && measure !== undefined && { method: 'average' as const }),
    text: part.text,
    doubts,
  };
}

const again = (text: string, measure: Measure): Measure | undefined => findAgain(text, measure) ?? undefined;

function several(text: string, kept: readonly Part[], context: WhenContext): ReadBullet {
  const subject = sharedSubject(kept[0]?.text ?? '');
  const last = kept.at(-1);
  const predicate = last === undefined ? undefined : predicateOf(last.text);
  const lacks = kept.slice(0, -1).filter(({ text: words }) => !hasPredicate(words));
  const isShared = predicate !== undefined && lacks.length === kept.length - 1 && kept.every(({ measure }) => measure?.isShare === true);
  let fragment = '';
  const parts = kept.map((part, index): ReadTarget => {
    const read = readPart(part, context);
    if (isShared) return { ...read, name: sharedName(read.name, predicate, index === kept.length - 1) };
    if (subject === undefined || index === 0) return read;
    const words = /^(\p{Ll}[^\d≥>]*?)\s*(?:\d|tối|ít|trên|≥|>)/u.exec(part.text)?.[1]?.trim() ?? '';
    if (/^(?:tỷ|tỉ|số)/u.test(words)) return read;
    if (words !== '') fragment = words;
    const thing = words === '' ? read.name : read.name.slice(words.length).trim();
    return { ...read, name: `${subject}, ${fragment} ${lower(thing)}`.replace(/\s+/g, ' ') };
  });
  const name = subject !== undefined ? subject : isShared ? nameOf(predicate.whole, undefined).name : nameOf(text, undefined).name;
  return { name, text, parts, doubts: ['several_parts'] };
}

const lower = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

const sharedName = (name: string, predicate: { readonly short: string; readonly whole: string }, isLast: boolean): string =>
  isLast ? name.replace(predicate.whole.replace(/[.;]$/, ''), predicate.short) : `${name} ${predicate.short}`;
