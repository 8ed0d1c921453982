// How changes read: every kind of value in words, and laws that hold for whatever may change.

import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/evaluate/change/changes-between.ts';
import { CHANGE_KINDS, NOTE_KEYS } from '../../../src/evaluate/change/types.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { isMessageKey, LANGUAGES } from '../../../src/model/messages/index.ts';
import { changeDetail, changeTitle, noteText } from '../../../src/present/diff/change-words.ts';
import { diffJson } from '../../../src/present/diff/diff-json.ts';
import { diffMarkdown } from '../../../src/present/diff/diff-markdown.ts';
import { diffText } from '../../../src/present/diff/diff-text.ts';
import type { DiffAnswer } from '../../../src/present/diff/diff-view.ts';
import { displayWidth } from '../../../src/present/width.ts';
import { day, repositoryOf } from '../../builders.ts';
import { changes } from '../../evaluate/change/between.ts';
import { asOf, filesOf, randomPlan } from '../../evaluate/random-plans.ts';
import fc from '../../fast-check.ts';

/** The title, the detail and the remarks of the first change, in Vietnamese. */
function said(before: string, after: string, folder: 'targets' | 'tasks' = 'tasks'): string {
  const [change] = changes({ [`${folder}/1`]: before }, { [`${folder}/1`]: after });
  if (change === undefined) return 'không đổi';
  const notes = change.effect.map((note) => noteText(note, 'vi')).join(' · ');
  return [changeTitle(change, 'vi'), changeDetail(change, 'vi'), notes].join(' | ');
}

const goal = (before: string, after: string): string =>
  said(`unit: "%"\n${before}`, `unit: "%"\n${after}`, 'targets');

describe('a change reads', () => {
  test.each([
    [
      'goal: ">= 1250.5"',
      'goal: "> 1000"',
      'Hạ mục tiêu | ≥ 1.250,5% → > 1.000% | không có văn bản điều chỉnh',
    ],
    [
      'goal: 16..18',
      'goal: 16..18\nwithin: true',
      'Nâng mục tiêu | 16–18% → trong khoảng 16–18% | không có văn bản điều chỉnh',
    ],
    ['goal: 85', '', 'Hạ mục tiêu | trước là ≥ 85% | không có văn bản điều chỉnh'],
    ['', 'goal: 85', 'Nâng mục tiêu | ≥ 85% | không có văn bản điều chỉnh'],
    [
      'goal: 85',
      'goal: 85\nby: 2029',
      'Rút ngắn hạn | hết kế hoạch (31/12/2030) → năm 2029 | sớm hơn 365 ngày · không có văn bản điều chỉnh',
    ],
    [
      'goal: 85\nmilestones: [{by: 2027, goal: 60}]',
      'goal: 85\nmilestones: [{by: 2027, goal: 50}]',
      'Hạ mốc trung gian | ≥ 60% → ≥ 50% | mốc 31/12/2027',
    ],
    [
      'goal: 85\nresults: [{date: 2025-06, value: 48.3, source: "BC 1"}]',
      'goal: 85\nresults: [{date: 2025-06, value: ">48", source: "BC 1", ratio: "48/99"}]',
      'Sửa kết quả đã ghi | tháng 6/2025: số liệu 48,3% → > 48%; tỷ số không có → “48/99” | khóa bị sửa: value, ratio',
    ],
  ])('%j to %j', (before, after, expected) => {
    expect(goal(before, after)).toBe(expected);
  });

  test.each([
    [
      'deadline: 2026-07',
      'deadline: ongoing',
      'Lùi hạn | tháng 7/2026 → thường xuyên | không còn thời hạn ràng buộc · không có văn bản điều chỉnh',
    ],
    [
      'deadline: yearly 11',
      'deadline: yearly 12',
      'Lùi hạn | định kỳ (hằng năm, trong tháng 11) → định kỳ (hằng năm, trong tháng 12) | lùi 31 ngày · không có văn bản điều chỉnh',
    ],
    [
      'deadline: 2029/2030',
      '',
      'Lùi hạn | 31/12/2030 → hết kế hoạch (31/12/2030) | không còn thời hạn ràng buộc · không có văn bản điều chỉnh',
    ],
    ['lead: [so-a]', '', 'Đổi cơ quan chủ trì | trước là Sở A | không có văn bản điều chỉnh'],
    [
      '',
      'log: [{date: 2025-10, reported: 2025-11-02, agency: so-a, stage: 1, for: 2025, progress: 40}]',
      'Cập nhật nhiệm vụ | so-a báo, kỳ năm 2025, giai đoạn 1, 40% (tháng 10/2025, báo 02/11/2025) | trạng thái: Đang thực hiện, trong hạn',
    ],
    [
      '',
      'log: [{date: 2025-10-02, note: Đã họp}]',
      'Cập nhật nhiệm vụ | “Đã họp” (02/10/2025) | trạng thái: Đang thực hiện, trong hạn',
    ],
    [
      'amendments: [{date: 2025-10, basis: "CV 7", deadline: ongoing, lead: [so-b]}]',
      '',
      'Xóa điều chỉnh đã ghi | trước là thường xuyên, so-b (từ tháng 10/2025, CV 7) | ',
    ],
  ])('%j to %j', (before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });
});

test('every kind and every remark has its words', () => {
  const keys = [
    ...CHANGE_KINDS.flatMap((kind) => [`kind.${kind}`, `change.title.${kind}`]),
    ...NOTE_KEYS.map((key) => `change.note.${key}`),
  ];
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});

const answer = (found: DiffAnswer['changes'], on: string): DiffAnswer => ({
  asOf: day(on),
  base: 'a'.repeat(40),
  head: null,
  changes: found,
  unread: ['plans/a/x.yaml'],
  others: Array.from({ length: 9 }, (_, index) => `plans/a/targets/${index}.yaml`),
});

test('whatever changed can be told in every format and language, without a gap and within the columns', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(
      randomPlan,
      randomPlan,
      asOf,
      fc.constantFrom(...LANGUAGES),
      (before, after, on, language) => {
        const states = [before, after].map((plan) => evaluate(repositoryOf(filesOf(plan)), day(on)));
        const [old, now] = states;
        if (old === undefined || now === undefined) return;
        const told = answer(changesBetween(old, now), on);
        const look = { language, width: 60, colour: 0, ascii: false } as const;
        const text = diffText(told, look);
        const outputs = [text, diffMarkdown(told, look), diffJson(told, look)];
        expect(outputs.filter((output) => /\{\w+\}|undefined|NaN|change\.|reason\./.test(output))).toEqual(
          [],
        );
        expect(text.split('\n').filter((line) => displayWidth(line) > look.width)).toEqual([]);
        expect(JSON.parse(diffJson(told, look)).changes).toHaveLength(told.changes.length);
      },
    ),
    { numRuns: 150 },
  );
});

test('names that hold markup stay words in a comment', () => {
  const name = '"## [x](http://evil) | `a` <script> @all\\nhai dòng"';
  const found = changes({}, { 'tasks/1': `name: ${name}` });
  const markdown = diffMarkdown(answer(found, '2026-01-15'), { language: 'vi' });
  const [line = ''] = markdown.split('\n').filter((each) => each.startsWith('- '));
  expect(line).toBe(
    '- **Thêm mục** `a/tasks/1` \\## \\[x\\](http\\://evil) \\| \\`a\\` &lt;script&gt; &#64;all hai dòng: trạng thái: Đang thực hiện, trong hạn',
  );
});
