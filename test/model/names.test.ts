// Ids, files, near words, and numbers as Vietnamese documents print them (section 2).

import { describe, expect, it } from 'vitest';
import { closest } from '../../src/model/closest.ts';
import { placeOf } from '../../src/model/document.ts';
import { compareFindings, FILE_START, type Finding } from '../../src/model/finding.ts';
import { compareIds, ID_PATTERN } from '../../src/model/repository.ts';
import { readVietnameseNumber } from '../../src/model/vietnamese-number.ts';
import fc from '../fast-check.ts';

describe('ids', () => {
  it('sort as a reader numbers them', () => {
    const ids = ['10', '8.10', 'II.2', '8.2', '9', 'II.10', '8', 'a'];
    expect(ids.sort(compareIds)).toEqual(['8', '8.2', '8.10', '9', '10', 'a', 'II.2', 'II.10']);
  });

  it('sort alike whatever order they come in, also when only case differs', () => {
    const id = fc.stringMatching(/^[AaBb1289.-]{1,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
        expect([...ids].reverse().sort(compareIds)).toEqual([...ids].sort(compareIds));
      }),
    );
  });

  it.each(['8.1', '33', 'so-a', 'A_b', '2.1a-01'])('"%s" is one', (id) => {
    expect(ID_PATTERN.test(id)).toBe(true);
  });

  it.each(['', '.a', '-a', 'a b', 'sở-a', 'a/b', '_a', 'a\n'])('"%s" is none', (id) => {
    expect(ID_PATTERN.test(id)).toBe(false);
  });
});

describe('a path of the repository', () => {
  it.each([
    ['kh.yaml', { kind: 'config', owner: '', id: '' }],
    ['plans/agencies/thu.yaml', { kind: 'register', owner: 'thu', id: 'thu' }],
    ['plans/indicators/thu/ty-le.yaml', { kind: 'indicator', owner: 'thu', id: 'ty-le' }],
    ['plans/a/plan.yaml', { kind: 'plan', owner: 'a', id: 'a' }],
    ['plans/a/targets/8.1.yaml', { kind: 'target', owner: 'a', id: '8.1' }],
    ['plans/a/tasks/29.yaml', { kind: 'task', owner: 'a', id: '29' }],
  ])('%s holds what its place says', (path, expected) => {
    expect(placeOf(path)).toMatchObject({ kind: expected.kind, owner: expected.owner });
    if (expected.id !== '') expect(placeOf(path)?.id).toBe(expected.id);
  });

  it.each([
    'plans/a/targets/1.yml',
    'plans/a/targets/x/1.yaml',
    'plans/a/notes/2025.md',
    'plans/a/reports/2025.json',
    'plans/plan.yaml',
    'other/kh.yaml',
    'README.md',
  ])('%s is not read', (path) => {
    expect(placeOf(path)).toBeUndefined();
  });
});

describe('the nearest known word', () => {
  it.each([
    ['goalz', ['goals', 'results'], 'goals'],
    ['Lead', ['lead', 'lag'], 'lead'],
    ['basline', ['baseline', 'by'], 'baseline'],
    ['zzzz', ['goal', 'results'], undefined],
    ['x', ['goal'], undefined],
    ['goal', [], undefined],
  ])('to "%s" among %j is %j', (word, known, expected) => {
    expect(closest(word, known)).toBe(expected);
  });
});

describe('a number as Vietnamese documents print it', () => {
  it.each([
    ['1.780.000', '1780000'],
    ['1.780', '1780'],
    ['0,75', '0.75'],
    ['99,7%', '99.7'],
    ['99,7 %', '99.7'],
    ['92.013,235', '92013.235'],
    ['-3,5', '-3.5'],
    ['85', '85'],
    ['0.68', '0.68'],
    [' 85 ', '85'],
  ])('"%s" means %s', (text, expected) => {
    expect(readVietnameseNumber(text)).toBe(expected);
  });

  it.each(['', 'Đạt', '1.131262', '1,2,3', '1.78.000', '1 780', '15 - 20', '>50', ',5'])(
    '"%s" is none',
    (text) => {
      const read = readVietnameseNumber(text);
      expect(text === '1.131262' ? [undefined, '1.131262'].includes(read) : read === undefined).toBe(true);
    },
  );
});

describe('findings', () => {
  it('are ordered by file, then position, then code, whatever order they come in', () => {
    const finding = (code: Finding['code'], file: string, line: number, column: number): Finding => ({
      code,
      severity: 'error',
      file,
      range: { ...FILE_START, line, column },
      path: [],
      params: {},
    });
    const sorted = [
      finding('KH102', 'a', 1, 1),
      finding('KH101', 'a', 1, 5),
      finding('KH102', 'a', 1, 5),
      finding('KH101', 'a', 10, 1),
      finding('KH001', 'b', 1, 1),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: 5 }), (mixed) => {
        expect(mixed.sort(compareFindings)).toEqual(sorted);
      }),
    );
  });
});
