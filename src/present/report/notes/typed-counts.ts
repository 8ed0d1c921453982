// Counts typed into a note that contradict the data: `12 nhiệm vụ quá hạn` where 37 are.

import { countTargets, countTasks } from '../../../evaluate/report/counts.ts';
import type { PlanEvaluation } from '../../../evaluate/types.ts';
import type { Repository } from '../../../model/repository.ts';
import { readVietnameseNumber } from '../../../model/vietnamese-number.ts';
import { countText } from '../words.ts';

export interface TypedCount {
  readonly written: string;
  readonly offset: number;
  readonly value: string;
  /** What `{{count ...}}` would be asked. */
  readonly words: string;
}

/** How sentences name a count, and the words of the field that gives it; the longer first. */
const TASK_WORDS: readonly (readonly [string, string])[] = [
  ['đã hoàn thành đúng hạn', 'done_in_time'],
  ['hoàn thành đúng hạn', 'done_in_time'],
  ['đã hoàn thành quá hạn', 'done_late'],
  ['hoàn thành quá hạn', 'done_late'],
  ['chưa hoàn thành', 'open'],
  ['đã hoàn thành', 'done'],
  ['quá hạn', 'overdue'],
  ['đã dừng', 'stopped'],
];
const TARGET_WORDS: readonly (readonly [string, string])[] = [
  ['đạt và vượt', 'met'],
  ['không đạt', 'missed'],
  ['chưa có số liệu', 'no_data'],
  ['chậm tiến độ', 'off_track'],
];

const alternatives = (words: typeof TASK_WORDS): string => words.map(([word]) => word).join('|');
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,/])(\\d{1,3}(?:\\.\\d{3})*|\\d+)\\s+(?:(nhiệm vụ)\\s+(${alternatives(TASK_WORDS)})|(chỉ tiêu)\\s+(${alternatives(TARGET_WORDS)}))(?![\\p{L}])(?!\\s+(?:của|thuộc|do|tại|ở|từ|trên|nhưng))`,
  'giu',
);

/** Only plain statements about the whole plan; `05 nhiệm vụ quá hạn của Sở Y tế` is about a part. */
export function typedCounts(text: string, { plan, places }: CountSource): TypedCount[] {
  const isOfAgency = agencyFinder(plan, places.repository);
  return [...saidAfter(text), ...saidBefore(text)]
    .sort((left, right) => left.offset - right.offset)
    .flatMap(({ written, offset, typed, of, word }) => {
      const value = of === 'targets' ? targetCount(plan, word) : taskCount(plan, word);
      if (value === typed || isOfAgency(text.slice(0, offset))) return [];
      const words = word === 'total' ? of : `${of} ${word}`;
      return [{ written, offset, value: countText(value), words }];
    });
}

export interface CountSource {
  readonly plan: PlanEvaluation;
  readonly places: { readonly repository: Repository };
}

interface Statement {
  readonly written: string;
  readonly offset: number;
  readonly typed: number;
  readonly of: 'targets' | 'tasks';
  readonly word: string;
}

/** `03 nhiệm vụ quá hạn`. */
const saidAfter = (text: string): Statement[] =>
  [...text.matchAll(COUNTED)].map((match) => {
    const [written, number = '', task, taskWord, , targetWord] = match;
    const phrase = (taskWord ?? targetWord ?? '').toLowerCase();
    const known = task === undefined ? TARGET_WORDS : TASK_WORDS;
    return {
      written,
      offset: match.index,
      typed: Number(readVietnameseNumber(number)),
      of: task === undefined ? 'targets' : 'tasks',
      word: known.find(([spoken]) => spoken === phrase)?.[1] ?? '',
    };
  });

/** `tổng số 68 nhiệm vụ`, `đã hoàn thành 5/68 nhiệm vụ`: only where the sentence says no more about them. */
const COUNTED_BEFORE =
  /(?<!\p{L})(?:(tổng số|tổng cộng)|(?:đã\s+)?(?<!chưa\s)hoàn thành)\s+(\d{1,3}(?:\.\d{3})*|\d+)(?:\/\d+)?\s+(nhiệm vụ|chỉ tiêu)(?=\s*(?:[.,;:)]|$))/giu;

const saidBefore = (text: string): Statement[] =>
  [...text.matchAll(COUNTED_BEFORE)].flatMap((match): Statement[] => {
    const [written, total, number = '', kind = ''] = match;
    const of = kind.toLowerCase() === 'nhiệm vụ' ? 'tasks' : 'targets';
    const word = total === undefined ? 'done' : 'total';
    // A target is met or not; that work on it is done says nothing.
    if (of === 'targets' && word === 'done') return [];
    return [{ written, offset: match.index, typed: Number(readVietnameseNumber(number)), of, word }];
  });

/** Whether the sentence that ends a text speaks of one agency: `Sở Y tế có 03 nhiệm vụ quá hạn` is about a part. */
function agencyFinder({ plan }: PlanEvaluation, { registers }: Repository): (before: string) => boolean {
  return (before) => {
    const sentence = before.slice(Math.max(0, before.search(/[^.;!?]*$/u))).toLowerCase();
    const agencies = [...(registers.get(plan.issuer)?.agencies.values() ?? [])];
    return agencies.some(({ name, short }) =>
      [name, short].some((each) => each !== undefined && sentence.includes(each.toLowerCase())),
    );
  };
}

function taskCount(plan: PlanEvaluation, word: string): number {
  const counts: Readonly<Record<string, number>> = { ...countTasks(plan.tasks) };
  return counts[word] ?? 0;
}

function targetCount(plan: PlanEvaluation, word: string): number {
  const { met, total, by_status } = countTargets(plan.targets);
  const counts: Readonly<Record<string, number>> = { met, total, ...by_status };
  return counts[word] ?? 0;
}
