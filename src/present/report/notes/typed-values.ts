// Figures typed into a note that contradict the data: a sentence names a target, and none of its known figures is the typed one.
import { fold } from '../../../evaluate/folding.ts';
import type { TargetEvaluation } from '../../../evaluate/types.ts';
import { type Decimal, decimalOf } from '../../../model/decimal.ts';
import { pointOf, type Value } from '../../../model/quantity.ts';
import { readVietnameseNumber } from '../../../model/vietnamese-number.ts';
import type { TargetRow } from '../model-targets.ts';

export interface TypedValue {
  /** With what follows it: `45%`. */
  readonly written: string;
  readonly offset: number;
  readonly row: TargetRow;
}

/** What a sentence can be about: a target with the figures that its sentence may hold. */
export interface Subject {
  readonly row: TargetRow;
  readonly words: readonly string[];
  readonly known: readonly number[];
}

export function subjectOf(item: TargetEvaluation, row: TargetRow): Subject {
  const values = [
    ...item.candidates
      .filter(({ visible, unusable }) => visible && unusable !== 'not_counted')
      .flatMap(({ entry }) => pointsOf(entry.value)),
    ...pointsOf(item.mean ?? undefined),
    ...(item.target.baseline === undefined ? [] : pointsOf(item.target.baseline.value)),
    ...(item.goal === null
      ? []
      : item.goal.op === 'range'
        ? [item.goal.min, item.goal.max]
        : [item.goal.value]),
    ...(item.target.milestones ?? []).flatMap(({ goal }) =>
      goal.op === 'range' ? [goal.min, goal.max] : [goal.value],
    ),
  ].map((value) => value.big.toNumber());
  const changes = [row.change, row.change_last_year].flatMap((change) =>
    change === null ? [] : [Math.abs(change.number)],
  );
  return { row, words: wordsOf(row.name), known: [...values, ...changes] };
}

const pointsOf = (value: Value | undefined): Decimal[] => {
  if (value === undefined) return [];
  if (value.op === 'range') return [value.min, value.max];
  return [pointOf(value) ?? value.value];
};

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const SENTENCE = /[^.;!?]+(?:[.,](?=\d)[^.;!?]*)*[.;!?]*/g;
const NUMBER = /(?<![\p{L}\d.,/\ue000-])\d+(?:\.\d{3})*(?:,\d+)?(?![\p{L}\d/\ue001-])(?:\s?(%))?/gu;
/** What often comes before a number that is no figure of a target. */
const NO_FIGURE = /(?:năm|tháng|quý|ngày|số|mục|điều|khoản|hạng|thứ|phụ lục|kỳ)\s*$/iu;

/** Typed figures of a text in which a target is named and has a figure, with what is known of it. */
export function typedValues(text: string, subjects: readonly Subject[]): TypedValue[] {
  return [...text.matchAll(SENTENCE)].flatMap((sentence) => {
    const subject = subjectIn(sentence[0], subjects);
    return subject === undefined ? [] : contradictions(sentence[0], sentence.index, subject);
  });
}

function contradictions(sentence: string, start: number, { row, known }: Subject): TypedValue[] {
  if (row.figure?.number === null || row.figure === null) return [];
  const isShare = (row.unit ?? '').trim().startsWith('%');
  const typed = [...sentence.matchAll(NUMBER)].filter(
    (match) => (match[1] === '%') === isShare && !NO_FIGURE.test(sentence.slice(0, match.index)),
  );
  const numbers = typed.map((match) =>
    Number(readVietnameseNumber(match[0].replace(/\s*%$/, '')) ?? Number.NaN),
  );
  if (numbers.length === 0 || numbers.includes(row.figure.number)) return [];
  return typed
    .filter((_, index) => !known.some((value) => isSame(value, numbers[index] ?? Number.NaN)))
    .map((match) => ({ written: match[0].trim(), offset: start + match.index, row }));
}

const isSame = (left: number, right: number): boolean => decimalOf(left).big.eq(decimalOf(right).big);

const SHORTEST = 4;

/** The one target whose name the sentence begins to say furthest, at least four words or all of it; by its id: `chỉ tiêu 8.1`. */
function subjectIn(sentence: string, subjects: readonly Subject[]): Subject | undefined {
  const id = /chỉ tiêu(?:\s+số)?\s+([A-Za-z0-9][\w.-]*[A-Za-z0-9]|\d)/iu.exec(sentence)?.[1];
  const named = subjects.find(({ row }) => row.id === id);
  if (named !== undefined) return named;
  const said = ` ${wordsOf(sentence).join(' ')} `;
  let [best, length, isTied]: [Subject | undefined, number, boolean] = [undefined, SHORTEST - 1, false];
  for (const subject of subjects) {
    const common = saidOf(subject.words, said);
    if (common > length) [best, length, isTied] = [subject, common, false];
    else if (common === length && best !== undefined) isTied = true;
  }
  return isTied ? undefined : best;
}

/** How many of the name's first words the text has in a row; a shorter name counts only whole. */
function saidOf(words: readonly string[], said: string): number {
  for (let length = words.length; length >= Math.min(SHORTEST, words.length); length -= 1) {
    if (said.includes(` ${words.slice(0, length).join(' ')} `)) return length;
  }
  return 0;
}
