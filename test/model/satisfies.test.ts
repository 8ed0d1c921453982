// Whether a value meets a goal, and whether it is better than asked (section 3, Targets, rules 2 to 4).

import { describe, expect, it } from 'vitest';
import {
  type Goal,
  isBetterThan,
  parseGoal,
  parseValue,
  satisfies,
  type Value,
} from '../../src/model/quantity.ts';
import fc from '../fast-check.ts';

const goalOf = (raw: string | number, within = false): Goal => {
  const goal = parseGoal(raw, 'higher', within);
  if (goal === undefined) throw new Error(`${raw} is no goal`);
  return goal;
};
const reportedAs = (raw: string | number): Value => {
  const value = parseValue(raw);
  if (value === undefined) throw new Error(`${raw} is no value`);
  return value;
};

/** `no`, `unknown`, `met` (not better than asked) or `better`. */
function answer(goal: Goal, value: Value, unit?: string): string {
  const met = satisfies(goal, value);
  if (met !== 'yes') return met;
  return isBetterThan(goal, value, unit) ? 'better' : 'met';
}

describe('against a goal', () => {
  it.each([
    ['>= 50', 49.99, 'no'],
    ['>= 50', 50, 'met'],
    ['>= 50', 50.01, 'better'],
    ['> 50', 50, 'no'],
    ['> 50', 50.01, 'met'],
    ['> 50', 90, 'met'],
    ['<= 10', 10.01, 'no'],
    ['<= 10', 10, 'met'],
    ['<= 10', 9.99, 'better'],
    ['< 5', 5, 'no'],
    ['< 5', 4.99, 'met'],
    ['== 3', 2, 'no'],
    ['== 3', 3, 'met'],
    ['== 3', 4, 'no'],
    ['16..18', 15.99, 'no'],
    ['16..18', 16, 'met'],
    ['16..18', 18, 'met'],
    ['16..18', 18.01, 'better'],
  ])('%s the value %j is: %s', (goal, value, expected) => {
    expect(answer(goalOf(goal), reportedAs(value))).toBe(expected);
  });

  it.each([
    ['>= 50', '>50', 'met'],
    ['> 50', '>50', 'met'],
    ['>= 49', '>50', 'better'],
    ['>= 60', '>50', 'unknown'],
    ['> 50.1', '>50', 'unknown'],
    ['<= 40', '>50', 'no'],
    ['<= 50', '>50', 'no'],
    ['< 50', '>50', 'no'],
    ['<= 60', '>50', 'unknown'],
    ['== 50', '>50', 'no'],
    ['== 60', '>50', 'unknown'],
    // As `>50` just clears `>= 50`, so `>18` just clears the upper end.
    ['16..18', '>18', 'met'],
    ['16..18', '>19', 'better'],
    ['16..18', '>16', 'met'],
    ['16..18', '>15', 'unknown'],
    ['<= 10', '<10', 'met'],
    ['< 10', '<10', 'met'],
    ['<= 10', '<9', 'better'],
    ['<= 10', '<12', 'unknown'],
    ['>= 10', '<10', 'no'],
    ['>= 9', '<10', 'unknown'],
    ['>= 85', '~85', 'met'],
    ['>= 85', '~85.1', 'better'],
    ['>= 85', '~84.9', 'no'],
    ['>= 6', '6..10', 'met'],
    ['> 6', '6..10', 'unknown'],
    ['>= 5', '6..10', 'better'],
    ['>= 8', '6..10', 'unknown'],
    ['>= 10', '6..10', 'unknown'],
    ['> 10', '6..10', 'no'],
    ['>= 11', '6..10', 'no'],
    ['<= 10', '6..10', 'met'],
    ['<= 11', '6..10', 'better'],
    ['<= 8', '6..10', 'unknown'],
    ['<= 5', '6..10', 'no'],
    ['== 8', '6..10', 'unknown'],
    ['== 3', '6..10', 'no'],
    ['== 3', '3..3', 'met'],
  ])('%s the vague value %s is: %s', (goal, value, expected) => {
    expect(answer(goalOf(goal), reportedAs(value))).toBe(expected);
  });

  it.each([
    [15.9, 'no'],
    [16, 'met'],
    [17, 'met'],
    [18, 'met'],
    [18.1, 'no'],
    ['16..18', 'met'],
    ['16..19', 'unknown'],
    ['19..20', 'no'],
    ['>18', 'no'],
    ['>17', 'unknown'],
    ['<16', 'no'],
  ])('16..18 kept within, the value %j is: %s', (value, expected) => {
    expect(answer(goalOf('16..18', true), reportedAs(value))).toBe(expected);
  });

  it.each([
    ['>= 100', 100.5, '%', 'met'],
    ['>= 100', '>100', '% dân số', 'met'],
    ['>= 100', 101, 'xã', 'better'],
    ['>= 100', 101, undefined, 'better'],
    ['>= 99', 100, '%', 'better'],
  ])('%s, %j in the unit %j is: %s, since nobody exceeds all of it', (goal, value, unit, expected) => {
    expect(answer(goalOf(goal), reportedAs(value), unit)).toBe(expected);
  });
});

describe('comparison', () => {
  const goal = fc.constantFrom('>= 3', '> 3', '<= 3', '< 3', '== 3', '2..4');
  const integer = fc.integer({ min: 0, max: 6 });

  it('is exact on decimals as written', () => {
    expect(answer(goalOf('>= 0.3'), reportedAs(0.3))).toBe('met');
    expect(answer(goalOf('>= 0.3'), reportedAs(0.1 + 0.2))).toBe('better');
    expect(answer(goalOf('>= 97.1'), reportedAs('97.10..97.10'))).toBe('met');
  });

  it('answers for a spread what holds for every number in it', () => {
    fc.assert(
      fc.property(goal, fc.boolean(), integer, integer, (text, within, a, b) => {
        const asked = goalOf(text, within);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const steps = Array.from({ length: (high - low) * 2 + 1 }, (_, index) => low + index / 2);
        const each = new Set(steps.map((step) => satisfies(asked, reportedAs(step))));
        const expected = each.size > 1 ? 'unknown' : [...each][0];
        expect(satisfies(asked, reportedAs(`${low}..${high}`))).toBe(expected);
      }),
    );
  });

  it('never calls a value better than asked that does not satisfy', () => {
    const value = fc.oneof(
      integer,
      integer.map((low) => `>${low}`),
      integer.map((low) => `<${low}`),
    );
    fc.assert(
      fc.property(goal, value, (text, raw) => {
        if (isBetterThan(goalOf(text), reportedAs(raw), undefined)) {
          expect(satisfies(goalOf(text), reportedAs(raw))).toBe('yes');
        }
      }),
    );
  });
});
