// Who has answered for a period, read from the entries alone.
import { describe, expect, test } from 'vitest';
import { answersFor } from '../../../src/evaluate/collect/answers.ts';
import { questionsFor } from '../../../src/evaluate/collect/asked.ts';
import { formatDay } from '../../../src/model/civil-date.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { evaluationOf, type Files } from '../../builders.ts';

const period = (text: string) => {
  const found = parsePeriod(text);
  if (found === undefined) throw new Error(text);
  return found;
};
const Q4 = period('2025-Q4');

const register = {
  agencies: {
    'so-a': { name: 'Sở A', kind: 'so' },
    'so-b': { name: 'Sở B', kind: 'so' },
    'so-cu': { name: 'Sở Cũ', kind: 'so', until: '2025-02', successors: [{ id: 'so-b' }] },
    'het-han': { name: 'Hết hạn', kind: 'khac', until: '2025-02' },
    'cac-so': { name: 'Các sở', kind: 'group', members: { kinds: ['so'] } },
    'cac-don-vi': { name: 'Các đơn vị', kind: 'group' },
  },
};

const target = (fields: object): object => ({ name: 'Chỉ tiêu', unit: '%', goal: '>= 85', ...fields });
const task = (fields: object): object => ({ name: 'Việc', ...fields });

describe('an answer', () => {
  const states = (items: Files, asOf = '2026-01-15') => {
    const evaluation = evaluationOf(items, asOf, { register });
    return answersFor(questionsFor(evaluation, Q4), evaluation, Q4).map(
      ({ agency, states: each, lastAnswer, silentSince }) => [
        agency,
        each.map(({ answered, lastKnown }) =>
          [answered, lastKnown].map((found) => found && formatDay(found)),
        ),
        lastAnswer && formatDay(lastAnswer),
        silentSince && formatDay(silentSince),
      ],
    );
  };

  test('is a figure or a word about the period, or one that came in its workbook; the first counts', () => {
    const source = 'biểu 2025-Q4, tệp a.xlsx, sha256:0123456789abcdef';
    const results = [
      { date: '2025-Q3', reported: '2025-10-02', value: 50 },
      { date: '2025-11', reported: '2025-12-05', value: 51 },
      { date: '2025-Q4', reported: '2026-01-10', value: 52 },
    ];
    expect(
      states({
        'plans/a/targets/1.yaml': target({ lead: ['so-a'], results }),
        'plans/a/targets/2.yaml': target({ lead: ['so-a'], results: results.slice(0, 1) }),
        'plans/a/tasks/1.yaml': task({
          lead: ['so-a'],
          log: [{ date: '2025-08-05', reported: '2026-01-12', status: 'done', source }],
        }),
        'plans/a/tasks/2.yaml': task({ lead: ['so-a'] }),
      }),
    ).toEqual([
      [
        'thu/so-a',
        [
          ['2025-12-05', '2026-01-10'],
          [null, '2025-10-02'],
          ['2026-01-12', '2026-01-12'],
          [null, null],
        ],
        '2026-01-12',
        '2025-01-01',
      ],
    ]);
  });

  test('of a member is its own, and of a task that returns that of the turn', () => {
    expect(
      states({
        'plans/a/tasks/1.yaml': task({
          lead: ['cac-so'],
          log: [{ date: '2025-11-05', status: 'done', agency: 'so-b' }],
        }),
        'plans/a/tasks/2.yaml': task({
          lead: ['so-a'],
          deadline: 'quarterly',
          log: [{ date: '2025-10-02', for: '2025-Q3', status: 'done' }],
        }),
      }),
    ).toEqual([
      [
        'thu/so-a',
        [
          [null, null],
          [null, '2025-10-02'],
        ],
        null,
        '2025-01-01',
      ],
      ['thu/so-b', [['2025-11-05', '2025-11-05']], '2025-11-05', null],
    ]);
  });
});
