// Which goals ask for less: a decision table, and laws that hold for every pair of goals.

import { describe, expect, test } from 'vitest';
import { compareGoals } from '../../../src/evaluate/change/compare-goals.ts';
import { type Better, type Goal, parseGoal, parseValue, satisfies } from '../../../src/model/quantity.ts';
import fc from '../../fast-check.ts';

function goal(written: string): Goal {
  const within = written.endsWith(' within');
  const text = written.replace(' within', '');
  const read = parseGoal(Number.isNaN(Number(text)) ? text : Number(text), 'higher', within);
  if (read === undefined) throw new Error(`${written} is no goal`);
  return read;
}

describe('a goal becomes weaker or stronger', () => {
  test.each<[string, string, 'weaker' | 'stronger' | 'same', Better?]>([
    ['>= 85', '>= 80', 'weaker'],
    ['>= 80', '>= 85', 'stronger'],
    ['>= 85', '85', 'same'],
    ['>= 85.0', '>= 85', 'same'],
    ['> 85', '>= 85', 'weaker'],
    ['>= 85', '> 85', 'stronger'],
    ['<= 10', '<= 12', 'weaker'],
    ['<= 10', '<= 8', 'stronger'],
    ['< 10', '<= 10', 'weaker'],
    ['<= 10', '< 10', 'stronger'],
    ['>= 85', '<= 85', 'weaker'],
    ['<= 85', '>= 85', 'weaker'],
    ['== 3', '>= 3', 'weaker'],
    ['>= 3', '== 3', 'stronger'],
    ['== 3', '== 2', 'weaker'],
    ['== 2', '== 3', 'stronger'],
    ['== 3', '== 2', 'stronger', 'lower'],
    ['== 2', '== 3', 'weaker', 'lower'],
    ['>= 3', '== 2', 'weaker'],
    ['<= 3', '== 4', 'weaker'],
    ['16..18', '15..18', 'weaker'],
    ['16..18', '16..20', 'stronger'],
    ['16..20', '16..18', 'weaker'],
    ['16..18', '>= 16', 'weaker'],
    ['>= 16', '16..18', 'stronger'],
    ['16..18', '16..18 within', 'stronger'],
    ['16..18 within', '16..18', 'weaker'],
    ['16..18 within', '15..19 within', 'weaker'],
    ['16..18 within', '16.5..17 within', 'stronger'],
    ['16..18 within', '15..17 within', 'weaker'],
    ['16..18 within', '17..19 within', 'stronger'],
    ['16..18 within', '17..19 within', 'weaker', 'lower'],
    ['0.1', '0.10', 'same'],
    ['> 0.3', '> 0.30', 'same'],
  ])('%s to %s is %s', (before, after, order, better = 'higher') => {
    expect(compareGoals(goal(before), goal(after), better)).toBe(order);
  });
});

const number = fc.integer({ min: -50, max: 50 });
const goalsOf = (numbers: fc.Arbitrary<number>) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('>= ', '> ', '<= ', '< ', '== '), numbers)
      .map(([op, value]) => goal(op + value)),
    fc
      .tuple(numbers, fc.nat(20), fc.boolean())
      .map(([low, width, within]) => goal(`${low}..${low + width}${within ? ' within' : ''}`)),
  );
const goals = goalsOf(number);
/** Few numbers, so that many pairs are the same. */
const nearGoals = goalsOf(fc.integer({ min: 0, max: 1 }));
const betters = fc.constantFrom<Better>('higher', 'lower');

const meets = (of: Goal, value: number): boolean => {
  const read = parseValue(value);
  return read !== undefined && satisfies(of, read) === 'yes';
};
const VALUES = Array.from({ length: 400 }, (_, index) => index / 2 - 100);

describe('every pair of goals', () => {
  test('a goal is the same as itself', () => {
    fc.assert(fc.property(goals, betters, (one, better) => compareGoals(one, one, better) === 'same'));
  });

  test('a goal that more values meet, and all that met the old one, is weaker', () => {
    fc.assert(
      fc.property(goals, goals, betters, (before, after, better) => {
        const [old, now] = [
          VALUES.filter((value) => meets(before, value)),
          VALUES.filter((value) => meets(after, value)),
        ];
        const keeps = old.every((value) => meets(after, value));
        return !keeps || now.length === old.length || compareGoals(before, after, better) === 'weaker';
      }),
    );
  });

  test('what is the same is met by the same values', () => {
    fc.assert(
      fc.property(nearGoals, nearGoals, betters, (before, after, better) => {
        fc.pre(compareGoals(before, after, better) === 'same');
        return VALUES.every((value) => meets(before, value) === meets(after, value));
      }),
    );
  });

  test('asking for less and for more are opposites unless a demand is gone', () => {
    const opposite = { weaker: 'stronger', stronger: 'weaker', same: 'same' } as const;
    fc.assert(
      fc.property(goals, goals, betters, (before, after, better) => {
        const [there, back] = [compareGoals(before, after, better), compareGoals(after, before, better)];
        return back === opposite[there] || (there === 'weaker' && back === 'weaker');
      }),
    );
  });

  test('moving a bound the way that is good is stronger, the other way weaker', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('>=', '>', '<=', '<'),
        number,
        fc.integer({ min: 1, max: 30 }),
        (op, value, step) => {
          const towards = op.startsWith('>') ? value + step : value - step;
          return (
            compareGoals(goal(`${op} ${value}`), goal(`${op} ${towards}`)) === 'stronger' &&
            compareGoals(goal(`${op} ${towards}`), goal(`${op} ${value}`)) === 'weaker'
          );
        },
      ),
    );
  });
});
