// Counts typed into a note that contradict the data: `12 nhiệm vụ quá hạn` where 37 are.

import { countTargets, countTasks } from '../../../evaluate/report/counts.ts';
import type { PlanEvaluation } from '../../../evaluate/types.ts';
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
export function typedCounts(text: string, plan: PlanEvaluation): TypedCount[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const [, written = '', task, taskWord, , targetWord] = match;
    const typed = Number(readVietnameseNumber(written));
    const phrase = (taskWord ?? targetWord ?? '').toLowerCase();
    const word =
      (task === undefined ? TARGET_WORDS : TASK_WORDS).find(([spoken]) => spoken === phrase)?.[1] ?? '';
    const value = task === undefined ? targetCount(plan, word) : taskCount(plan, word);
    if (value === typed) return [];
    const words = `${task === undefined ? 'targets' : 'tasks'} ${word}`;
    return [{ written: match[0], offset: match.index, value: countText(value), words }];
  });
}

function taskCount(plan: PlanEvaluation, word: string): number {
  const counts: Readonly<Record<string, number>> = { ...countTasks(plan.tasks) };
  return counts[word] ?? 0;
}

function targetCount(plan: PlanEvaluation, word: string): number {
  const { met, by_status } = countTargets(plan.targets);
  const counts: Readonly<Record<string, number>> = { met, ...by_status };
  return counts[word] ?? 0;
}
