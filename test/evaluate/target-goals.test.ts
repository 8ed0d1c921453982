// Targets rules 3, 4 and 6: whether what is in force satisfies, and whether it is better than asked.
import { describe, expect, it } from 'vitest';
import { targetOn } from '../builders.ts';

/** Judged on the day after its due day, so that whatever does not satisfy is missed. */
const afterDue = (goal: string, value: string, more = ''): string =>
  targetOn(`goal: ${goal}\nby: 2025\n${more}\nresults: [{date: 2025, value: ${value}}]`, '2026-01-01')
    .verdict;

describe('after the due day, a target with the goal', () => {
  it.each([
    ['">= 50"', '49.9', 'missed 6'],
    ['">= 50"', '50', 'achieved 4'],
    ['">= 50"', '50.1', 'exceeded 3'],
    ['50', '49.9', 'missed 6'],
    ['50', '50', 'achieved 4'],
    ['50', '50.1', 'exceeded 3'],
    ['"> 50"', '50', 'missed 6'],
    ['"> 50"', '50.1', 'achieved 4'],
    ['"> 50"', '99', 'achieved 4'],
    ['"<= 10"', '10.1', 'missed 6'],
    ['"<= 10"', '10', 'achieved 4'],
    ['"<= 10"', '9.9', 'exceeded 3'],
    ['"< 5"', '5', 'missed 6'],
    ['"< 5"', '4.9', 'achieved 4'],
    ['"== 3"', '2', 'missed 6'],
    ['"== 3"', '3', 'achieved 4'],
    ['"== 3"', '4', 'missed 6'],
    ['16..18', '15.9', 'missed 6'],
    ['16..18', '16', 'achieved 4'],
    ['16..18', '18', 'achieved 4'],
    ['16..18', '18.1', 'exceeded 3'],
    ['">= 0"', '0', 'achieved 4'],
    ['">= -2"', '-2.1', 'missed 6'],
    ['">= -2"', '-1.9', 'exceeded 3'],
    ['"<= 0"', '0', 'achieved 4'],
  ])('%s and the value %s is %s', (goal, value, expected) => {
    expect(afterDue(goal, value)).toBe(expected);
  });

  it.each([
    ['50', '50.1', 'missed 6'],
    ['50', '50', 'achieved 4'],
    ['50', '49.9', 'exceeded 3'],
  ])('%s where lower is better and the value %s is %s', (goal, value, expected) => {
    expect(afterDue(goal, value, 'better: lower')).toBe(expected);
  });

  it.each([
    ['15.9', 'missed 6'],
    ['16', 'achieved 4'],
    ['17', 'achieved 4'],
    ['18', 'achieved 4'],
    ['18.1', 'missed 6'],
  ])('16..18 to keep within and the value %s is %s', (value, expected) => {
    expect(afterDue('16..18', value, 'within: true')).toBe(expected);
  });

  it.each([
    ['"%"', '">= 100"', '100', 'achieved 4'],
    ['"%"', '">= 100"', '101', 'achieved 4'],
    ['"% dân số"', '100', '101', 'achieved 4'],
    ['"%"', '">= 99"', '100', 'exceeded 3'],
    ['xã', '">= 100"', '101', 'exceeded 3'],
  ])('in the unit %s, the goal %s and the value %s is %s', (unit, goal, value, expected) => {
    expect(afterDue(goal, value, `unit: ${unit}`)).toBe(expected);
  });
});

describe('after the due day, a bound or a spread', () => {
  it.each([
    ['">= 50"', '">50"', 'achieved 4'],
    ['"> 50"', '">50"', 'achieved 4'],
    ['">= 40"', '">50"', 'exceeded 3'],
    ['">= 60"', '">50"', 'inconclusive 2'],
    ['"<= 40"', '">50"', 'missed 6'],
    ['"<= 50"', '">50"', 'missed 6'],
    ['"<= 10"', '"<10"', 'achieved 4'],
    ['"<= 10"', '"<9"', 'exceeded 3'],
    ['"<= 10"', '"<20"', 'inconclusive 2'],
    ['">= 10"', '"<10"', 'missed 6'],
    ['">= 6"', '6..10', 'achieved 4'],
    ['">= 5"', '6..10', 'exceeded 3'],
    ['">= 8"', '6..10', 'inconclusive 2'],
    ['">= 11"', '6..10', 'missed 6'],
    ['"<= 10"', '6..10', 'achieved 4'],
    ['"== 8"', '6..10', 'inconclusive 2'],
    ['">= 85"', '"~85"', 'achieved 4'],
    ['">= 85"', '"~86"', 'exceeded 3'],
    ['">= 85"', '"~84"', 'missed 6'],
  ])('against %s the value %s is %s', (goal, value, expected) => {
    expect(afterDue(goal, value)).toBe(expected);
  });
});

describe('decimals as written', () => {
  it.each([
    ['0.3', '0.30', 'achieved 4'],
    ['97.10', '97.1', 'achieved 4'],
    ['97.1', '97.10', 'achieved 4'],
    ['0.3', '0.30000000000000004', 'exceeded 3'],
    ['9007199254740993', '9007199254740992', 'missed 6'],
    ['9007199254740992', '9007199254740993', 'exceeded 3'],
    ['1000', '1e3', 'achieved 4'],
    ['5', '+5', 'achieved 4'],
  ])('compare exactly: the goal %s and the value %s is %s', (goal, value, expected) => {
    expect(afterDue(goal, value)).toBe(expected);
  });

  it('keep their places in the goal and in the result', () => {
    const target = targetOn('goal: 97.10\nby: 2025\nresults: [{date: 2025, value: 98.00}]', '2026-01-01');
    expect(target.goal).toMatchObject({ op: '>=', value: { text: '97.10' } });
    expect(target.result?.entry.value).toMatchObject({ op: '=', value: { text: '98.00' } });
  });
});

describe('the due day', () => {
  const at = (asOf: string): string =>
    targetOn('goal: 50\nby: 2025-06-30\nresults: [{date: 2025-06, value: 40}]', asOf).verdict;

  it.each([
    ['2025-06-30', 'in_progress 7'],
    ['2025-07-01', 'missed 6'],
  ])('itself still belongs to the target: on %s it is %s', (asOf, expected) => {
    expect(at(asOf)).toBe(expected);
  });

  it.each([
    ['2025', '2025-12-31'],
    ['2025-H1', '2025-06-30'],
    ['2025-9M', '2025-09-30'],
    ['2025-Q1', '2025-03-31'],
    ['2024-02', '2024-02-29'],
  ])('of a period is its last day: by %s stands until %s', (by, last) => {
    const around = { plan: { issued: '2024-01-01', period: '2024/2030' }, settings: { lag: 0, grace: 3000 } };
    const on = (asOf: string): string =>
      targetOn(`goal: 50\nby: ${by}\nresults: [{date: 2024-01, value: 40}]`, asOf, around).status;
    expect([on(last), on(nextDay(last))]).toEqual(['in_progress', 'missed']);
  });
});

const nextDay = (text: string): string =>
  new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
