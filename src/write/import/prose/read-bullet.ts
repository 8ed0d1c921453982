// What one bullet under "Mục tiêu" sets: one target, or a parent with a part for each figure.
import type { ReviewKind } from '../doubt.ts';
import { plain } from '../plain.ts';
import { leaning } from '../reading/direction.ts';
import { figuresLeft } from '../reading/figures.ts';
import { type Measure, measuresIn } from '../reading/measure.ts';
import { timeOf } from '../reading/moment.ts';
import type { WhenContext } from '../reading/when.ts';
import { cutIntoParts, type Part } from './parts.ts';
import { hasPredicate, type Predicate, predicateOf, sharedSubject, twinNames } from './shared-words.ts';
import { goalClause, MEANS, nameOf } from './target-words.ts';

export interface ReadTarget {
  readonly name: string;
  readonly goal?: string;
  readonly unit?: string;
  readonly by?: string;
  readonly method?: 'average';
  /** The words that it was read from. */
  readonly text: string;
  readonly doubts: readonly ReviewKind[];
}

export interface ReadBullet extends ReadTarget {
  readonly parts: readonly ReadTarget[];
  /** Figures of the sentence that are in no goal, as printed. */
  readonly left: readonly string[];
}

export function readBullet(written: string, context: WhenContext): ReadBullet {
  const read = readSentence(plain(written), context);
  const goals = [read, ...read.parts].flatMap(({ goal }) => goal ?? []);
  const left = figuresLeft(read.text, goals);
  if (left.length === 0) return { ...read, left };
  // What it says of a clause without a figure is not so: the figures are named instead.
  const doubts = read.doubts.filter((kind) => kind !== 'part_without_figure');
  return { ...read, left, doubts: [...doubts, 'figure_left'] };
}

type Sentence = Omit<ReadBullet, 'left'>;

function readSentence(text: string, context: WhenContext): Sentence {
  const parts = cutIntoParts(text);
  const measured = parts.filter(({ measure }) => measure !== undefined);
  const kept = parts.filter(({ measure, text: words }) => measure !== undefined || !MEANS.test(words));
  if (measured.length === 0) return { ...readPart({ text, mark: '' }, context), parts: [] };
  if (measured.length === 1 && !isGoalBeside(kept)) return single(text, parts, context);
  return several(text, kept, context);
}

/** Words in front of the only figure are a goal of their own when they end in a state, not in work. */
const isGoalBeside = ([first, second]: readonly Part[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.measure === undefined &&
  second.mark === ',' &&
  /^(?:phổ cập|hoàn thành|hình thành|xây dựng|phủ sóng)/iu.test(first.text) &&
  /^\d/.test(second.text);

/** Words parted by a comma belong to the only figure; a sentence or clause beside it does not. */
function single(text: string, parts: readonly Part[], context: WhenContext): Sentence {
  const only = parts.find(({ measure }) => measure !== undefined);
  const isOne = parts.every(({ mark }) => mark === '' || mark === ',');
  const read = readPart(
    only === undefined || isOne ? { text, mark: '', ...measureOf(text, only) } : only,
    context,
  );
  const twins = read.measureless ? undefined : twinNames(read.name);
  if (twins !== undefined) return twinBullet(read, text, twins);
  const doubts: readonly ReviewKind[] = isOne ? read.doubts : [...read.doubts, 'part_without_figure'];
  return { ...withoutMark(read), text, doubts, parts: [] };
}

interface Reading extends ReadTarget {
  readonly measureless: boolean;
}

const withoutMark = ({ measureless: _, ...read }: Reading): ReadTarget => read;

function twinBullet(read: Reading, text: string, names: readonly [string, string]): Sentence {
  const parts = names.map((name) => ({ ...withoutMark(read), name, text }));
  return {
    name: read.name,
    text,
    parts,
    doubts: ['several_parts'],
    ...(read.by !== undefined && { by: read.by }),
  };
}

const measureOf = (text: string, part: Part | undefined): { readonly measure?: Measure } => {
  const measure = part?.measure === undefined ? undefined : sameIn(text, part.measure);
  return measure === undefined ? {} : { measure };
};

/** The same figure in another cut of the text. */
const sameIn = (text: string, { goal, unit }: Measure): Measure | undefined =>
  measuresIn(text).find((each) => each.goal === goal && each.unit === unit);

function readPart(part: Part, context: WhenContext): Reading {
  const clause = part.measure === undefined ? part.text : goalClause(part.text, part.measure);
  const timed = timeOf(clause, context);
  const measure = measureOf(timed.text, part).measure;
  const { name, isWhole } = nameOf(timed.text, measure);
  const leans = measure === undefined ? undefined : leaning(name, measure.goal, measure.unit);
  const isMean = measure !== undefined && /^%\s?\/\s?(?:0?1 )?năm$/.test(measure.unit ?? '');
  const doubts: readonly ReviewKind[] = [
    ...(measure?.doubt === undefined ? [] : [measure.doubt]),
    ...(leans?.doubt === undefined ? [] : [leans.doubt]),
    ...(isWhole === true ? (['name_with_number'] as const) : []),
    ...(clause === part.text ? [] : (['part_without_figure'] as const)),
  ];
  return {
    name,
    ...(leans !== undefined && { goal: leans.goal }),
    ...(measure?.unit !== undefined && { unit: measure.unit }),
    ...(timed.by !== undefined && { by: timed.by }),
    ...(isMean && { method: 'average' as const }),
    text: part.text,
    doubts,
    measureless: measure === undefined,
  };
}

function several(text: string, kept: readonly Part[], context: WhenContext): Sentence {
  const subject = sharedSubject(kept[0]?.text ?? '');
  const predicate = sharedPredicate(kept);
  const reads = kept.map((part) => withoutMark(readPart(part, context)));
  const named = (name: string): Sentence => ({
    name,
    text,
    parts: nameParts(kept, reads, subject, predicate),
    doubts: [subject === undefined && predicate === undefined ? 'several_parts' : 'shared_words'],
  });
  if (subject !== undefined) return named(subject);
  return named(nameOf(predicate?.whole ?? text, undefined).name);
}

/** "100% A, 80% B triển khai C": the verb stands once, with the last. */
function sharedPredicate(kept: readonly Part[]): Predicate | undefined {
  const isShared =
    kept.every(({ measure }) => measure?.isShare === true) && kept.slice(1).every(({ mark }) => mark === ',');
  const others = kept.slice(0, -1);
  if (!isShared || others.some(({ text }) => hasPredicate(text))) return undefined;
  return predicateOf(kept.at(-1)?.text ?? '');
}

function nameParts(
  kept: readonly Part[],
  reads: readonly ReadTarget[],
  subject: string | undefined,
  predicate: Predicate | undefined,
): readonly ReadTarget[] {
  let fragment = '';
  return reads.map((read, index): ReadTarget => {
    if (subject === undefined) {
      if (predicate !== undefined) return { ...read, name: withPredicate(read.name, predicate) };
      return isUnitAlone(read) ? { ...read, name: subjectBefore(reads[index - 1], read.name) } : read;
    }
    const words = leadOf(kept[index]?.text ?? '');
    if (index === 0 || /^(?:tỷ|tỉ|số)/iu.test(words)) return read;
    const thing = words === '' ? read.name : read.name.slice(words.length).trim();
    if (words !== '') fragment = words;
    return { ...read, name: `${subject}, ${fragment} ${uncapitalised(thing)}`.replace(/\s+/g, ' ') };
  });
}

/** "Năng suất lao động tăng 6%, đạt 185 triệu đồng/lao động": the second figure is of the same thing. */
const isUnitAlone = ({ name, unit }: ReadTarget): boolean =>
  unit !== undefined && name.toLocaleLowerCase('vi') === unit.toLocaleLowerCase('vi');

const subjectBefore = (before: ReadTarget | undefined, fallback: string): string =>
  before?.name.replace(/\s+(?:tăng|giảm)(?:\s+(?:bình quân|trung bình|thêm))?$/iu, '') ?? fallback;

/** What stands before the figure of a part that goes on with the subject: "phủ sóng tại". */
const leadOf = (text: string): string =>
  /^(\p{Ll}[^\d≥>]*?)\s*(?=\d|tối thiểu|ít nhất|trên\s|≥|>)/u.exec(text)?.[1]?.trim() ?? '';

const uncapitalised = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

const withPredicate = (name: string, { whole, short }: Predicate): string =>
  name.includes(whole) ? name.replace(whole, short) : `${name} ${short}`;
