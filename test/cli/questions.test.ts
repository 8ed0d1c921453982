// What a person at a terminal is asked when something typed is doubtful or missing.
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/cli/refusal.ts';
import { readWithQuestions } from '../../src/cli/typed-entry.ts';
import type { World } from '../../src/cli/world.ts';
import type { Typed } from '../../src/write/entries/entry.ts';
import { readLogEntry } from '../../src/write/entries/log.ts';
import { readResult } from '../../src/write/entries/result.ts';
import { flowMap } from '../../src/write/text/print.ts';
import { day } from '../builders.ts';

const TODAY = day('2026-01-15');
const HOME = { kind: 'target', unit: '%', isQualitative: false } as const;

/** A person who gives these answers, one after the other, and then leaves; null for nobody. */
function worldWith(answers: readonly string[] | null) {
  const asked: string[] = [];
  const said: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift();
  };
  const world: Pick<World, 'ask' | 'err' | 'language'> = {
    ask: answers === null ? null : ask,
    err: (text) => void said.push(text),
    language: 'vi',
  };
  return { world: world as World, asked, said };
}

async function record(typed: Typed, answers: readonly string[] | null) {
  const { world, asked, said } = worldWith(answers);
  const read = (each: Typed) => readResult(each, HOME, TODAY);
  const fields = await readWithQuestions({ typed, read, asked: ['value', 'date'], unit: '%' }, world);
  return { entry: fields && flowMap(fields), asked, said };
}

describe('at a terminal', () => {
  it('a doubtful number is asked back with its readings', async () => {
    expect(await record({ value: '1.868', date: '2025' }, ['2'])).toEqual({
      entry: '{date: 2025, value: 1.868}',
      asked: ['"1.868" có thể hiểu là:\n  1) 1868 %\n  2) 1,868 %\nChọn số thứ tự, Enter để thôi: '],
      said: [],
    });
    expect((await record({ value: '≥ 1.868', date: '2025' }, ['1'])).entry).toBe(
      '{date: 2025, value: ">=1868"}',
    );
    expect((await record({ value: '1,868,000', date: '2025' }, ['1'])).entry).toBe(
      '{date: 2025, value: 1868000}',
    );
  });

  it('what is missing is asked for, and asked again as long as it is doubtful', async () => {
    const { entry, asked } = await record({}, ['1.868', 'Quý IV/2025', '1']);
    expect(entry).toBe('{date: 2025-Q4, value: 1868}');
    expect(asked).toHaveLength(3);
  });

  it('the turn of a task that returns has a usual answer', async () => {
    const { world, asked } = worldWith(['']);
    const read = (each: Typed) => readLogEntry(each, '2025', TODAY);
    const fields = await readWithQuestions({ typed: { status: 'xong' }, read, asked: ['for'] }, world);
    expect(fields && flowMap(fields)).toBe('{date: 2026-01-15, status: done, for: 2025}');
    expect(asked).toEqual(['Kỳ của nhiệm vụ định kỳ: 2025, 2025-Q3 [2025]: ']);
  });

  it('an empty answer, another number or leaving ends it', async () => {
    for (const answers of [[''], ['3'], []]) {
      await expect(record({ value: '1.868', date: '2025' }, answers)).rejects.toBeInstanceOf(Refusal);
    }
    await expect(record({ date: '2025' }, [''])).rejects.toBeInstanceOf(Refusal);
  });

  it('nothing is asked when something else is wrong', async () => {
    expect(await record({ value: '1.868', date: 'mai' }, ['1'])).toEqual({
      entry: undefined,
      asked: [],
      said: [
        'kh: số liệu: "1.868" có thể hiểu là "1868" hoặc "1,868". Viết rõ một trong các cách đó.\n',
        'kh: --date: "mai" không phải là ngày hoặc kỳ có thật; viết như 14/9/2026, Quý III/2026, tháng 9/2026.\n',
      ],
    });
  });
});

describe('where nobody answers', () => {
  it('every reason is said', async () => {
    expect(await record({ value: '0.680' }, null)).toEqual({
      entry: undefined,
      asked: [],
      said: [
        'kh: số liệu: "0.680" có thể hiểu là "680" hoặc "0,680". Viết rõ một trong các cách đó.\n',
        'kh: Thiếu --date.\n',
      ],
    });
  });
});
