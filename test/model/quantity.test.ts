// Goals and values as written (section 2, Notations).

import { describe, expect, it } from 'vitest';
import {
  type Goal,
  isBetterThan,
  parseGoal,
  parseValue,
  pointOf,
  sameUnit,
  satisfies,
} from '../../src/model/quantity.ts';
import { written } from '../builders.ts';
import fc from '../fast-check.ts';

function goalText(goal: Goal | undefined): string | undefined {
  if (goal?.op === 'range') return `${goal.min.text}..${goal.max.text}${goal.within ? ' within' : ''}`;
  return goal && `${goal.op} ${goal.value.text}`;
}

const number = fc.integer({ min: -100_000, max: 100_000 }).map((value) => String(value / 100));

describe('a goal', () => {
  it.each([
    [85, '>= 85'],
    [0.75, '>= 0.75'],
    [-2, '>= -2'],
    ['>= 85', '>= 85'],
    ['>=85', '>= 85'],
    ['≥ 85', '>= 85'],
    ['≥85', '>= 85'],
    ['> 55', '> 55'],
    ['<= 10', '<= 10'],
    ['≤ 10', '<= 10'],
    ['< 5', '< 5'],
    ['== 3', '== 3'],
    ['>= 0.60', '>= 0.60'],
    ['>= -1.5', '>= -1.5'],
    ['16..18', '16..18'],
    ['0.5..0.75', '0.5..0.75'],
    ['-2..2', '-2..2'],
    ['3..3', '3..3'],
  ])('%j asks for %s', (raw, expected) => {
    expect(goalText(parseGoal(raw))).toBe(expected);
  });

  it('as a bare number means at most where lower is better', () => {
    expect(goalText(parseGoal(10, 'lower'))).toBe('<= 10');
    expect(goalText(parseGoal('>= 10', 'lower'))).toBe('>= 10');
  });

  it('as a bare 0 means exactly 0 until the file says what is better', () => {
    expect([parseGoal(0), parseGoal(0, 'lower'), parseGoal(0, 'higher')].map(goalText)).toEqual([
      '== 0',
      '<= 0',
      '>= 0',
    ]);
  });

  it('as a bare 0 is never beaten: seven accidents are not met, and not better', () => {
    const [goal, seven] = [parseGoal(0), parseValue(7)];
    if (goal === undefined || seven === undefined) throw new Error('not read');
    expect([satisfies(goal, seven), isBetterThan(goal, seven, 'Vụ')]).toEqual(['no', false]);
  });

  it('as a range is to be kept within only when the file says so', () => {
    expect(goalText(parseGoal('16..18', 'higher', true))).toBe('16..18 within');
  });

  it.each([
    '',
    ' ',
    '85',
    '85%',
    '>= 85%',
    '>=',
    '>= ',
    '=> 85',
    '= 85',
    '~85',
    '>= 0,75',
    '1.780.000',
    '>= 1.780.000',
    '18..16',
    '16..',
    '..18',
    '16...18',
    '16 - 18',
    '>= 85 <= 90',
    '>= abc',
    'trên 55%',
    'Có',
    '$\\geq 0,60$',
  ])('is not written "%s"', (raw) => {
    expect(parseGoal(raw)).toBeUndefined();
  });

  it('prints back what was parsed, for every comparator and number', () => {
    fc.assert(
      fc.property(fc.constantFrom('>=', '>', '<=', '<', '=='), number, (op, value) => {
        expect(goalText(parseGoal(`${op} ${value}`))).toBe(`${op} ${value}`);
        expect(goalText(parseGoal(`${op}${value}`))).toBe(`${op} ${value}`);
      }),
    );
  });
});

describe('a value', () => {
  it.each([
    [68, '68'],
    [0.75, '0.75'],
    [-3, '-3'],
    ['>50', '>50'],
    ['> 50', '>50'],
    ['<50', '<50'],
    ['~85', '~85'],
    ['~ 85.5', '~85.5'],
    ['6..10', '6..10'],
    ['-5..-2', '-5..-2'],
  ])('%j is kept as %s', (raw, expected) => {
    expect(written(parseValue(raw))).toBe(expected);
  });

  it.each([
    '',
    '68',
    '0,75',
    '68%',
    'Đạt',
    'khoảng 85',
    '>',
    '~',
    '10..6',
    '6..',
    '== 3',
    '1.060.380',
    '>50%',
  ])('is not written "%s"', (raw) => {
    expect(parseValue(raw)).toBeUndefined();
  });

  it('stands for one number only when it is exact or about', () => {
    const point = (raw: string | number): string | undefined => {
      const value = parseValue(raw);
      return value && pointOf(value)?.text;
    };
    expect([68, '~85', '>50', '<5', '6..10'].map(point)).toEqual([
      '68',
      '85',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('prints back what was parsed', () => {
    fc.assert(
      fc.property(fc.constantFrom('~', '>', '<'), number, (op, value) => {
        expect(written(parseValue(`${op}${value}`))).toBe(`${op}${value}`);
      }),
    );
  });
});

describe('units', () => {
  it.each([
    ['%', '%', true],
    ['% GRDP', '%GRDP', true],
    ['Triệu đồng', 'triệu  đồng', true],
    [undefined, undefined, true],
    [undefined, '', true],
    ['%', '% GRDP', false],
    ['%', undefined, false],
    ['triệu đồng', 'tỷ đồng', false],
  ])('%j and %j are the same: %s', (left, right, same) => {
    expect(sameUnit(left, right)).toBe(same);
  });
});
