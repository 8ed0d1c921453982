// A ratio beside its value: exact on the digits printed, rounding told from cutting off.
import { describe, expect, it } from 'vitest';
import { findingsIn, foundInTarget } from '../found.ts';

const withResult = (result: string, unit = '"%"'): string[] =>
  foundInTarget(`unit: ${unit}\ngoal: ">= 50"\nresults: [{date: 2025, ${result}}]`);

describe('a ratio and the value printed beside it', () => {
  it.each([
    'value: 48.3, ratio: 1030/2132',
    'value: 48, ratio: 1030/2132',
    'value: 50.0, ratio: 1/2',
    'value: 96.3, ratio: 1126242/1170059',
    'value: 99.4, ratio: 1363178/1371830',
    'value: 2.5, ratio: 25/1000',
    'value: 66.67, ratio: 2/3',
    'value: 0.5, ratio: 1/200',
  ])('agree when the value is the ratio rounded to its own places: %s', (result) => {
    expect(withResult(result)).toEqual([]);
  });

  it.each([
    ['value: 0.125, ratio: 125/1000', 'a half is exact'],
    ['value: 0.12, ratio: 125/1000', 'a tie may round to even'],
    ['value: 0.13, ratio: 125/1000', 'a tie may round up'],
    ['value: 68, ratio: 68/1', 'no unit, no hundred'],
  ])('agree without a hundred where the unit is no percentage: %s (%s)', (result) => {
    expect(withResult(result, 'điểm')).toEqual([]);
  });

  it('differ when the ratio gives another number', () => {
    expect(withResult('value: 58.3, ratio: 1030/2132')).toEqual(['KH301 results.0.value']);
  });

  it('differ in the last printed place alone, even where that place is a zero', () => {
    expect(withResult('value: 97.10, ratio: 1131262/1165219')).toEqual(['KH301 results.0.value']);
  });

  it('are told apart from rounding when the value was cut off', () => {
    expect(withResult('value: 97.08, ratio: 1131262/1165219')).toEqual(['KH302 results.0.value']);
  });

  it('name both numbers in Vietnamese form and the places printed', () => {
    const [finding] = findingsIn({
      'plans/a/targets/1.yaml':
        'name: T\nunit: "%"\ngoal: 50\nresults: [{date: 2025, value: 97.10, ratio: 1131262/1165219}]',
    });
    expect(finding?.params).toEqual({
      written: '97,10',
      part: '1.131.262',
      whole: '1.165.219',
      computed: '97,09',
      closer: '97,0858',
      sign: '%',
    });
  });

  it('hold for bounds, spreads and about values as far as these reach', () => {
    expect(withResult('value: ">50", ratio: 1021/2000')).toEqual([]);
    expect(withResult('value: ">52", ratio: 1021/2000')).toEqual(['KH301 results.0.value']);
    expect(withResult('value: 50..52, ratio: 1021/2000')).toEqual([]);
    expect(withResult('value: "~51", ratio: 1030/2000')).toEqual([]);
    expect(withResult('value: "~85", ratio: 1030/2000')).toEqual(['KH301 results.0.value']);
  });

  it('say nothing where the unit counts per so many people, and nothing without a value', () => {
    expect(withResult('value: 15, ratio: 150/100000', 'Người/vạn dân')).toEqual([]);
    expect(withResult('text: "1.021 trên 1.088", ratio: 1021/1088')).toEqual([]);
  });

  it('cannot be compared when the whole is zero, which is said instead', () => {
    expect(withResult('value: 0, ratio: 0/0')).toEqual(['KH310 results.0.ratio']);
  });
});

describe('a ratio in a shared indicator', () => {
  it('is checked in its own file', () => {
    const files = {
      'plans/indicators/thu/x.yaml':
        'name: X\nunit: "% dân số"\nresults: [{date: 2025, value: 45, ratio: 1/2}]',
    };
    expect(findingsIn(files).map(({ code, file }) => [code, file])).toEqual([
      ['KH301', 'plans/indicators/thu/x.yaml'],
    ]);
  });
});
