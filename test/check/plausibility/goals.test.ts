// Goals that sit oddly: met beforehand, weaker than others, otherwise printed elsewhere, not in the words quoted.
import { describe, expect, it } from 'vitest';
import type { Files } from '../../builders.ts';
import { found, foundInTarget } from '../found.ts';

const INDICATOR = (results = ''): Files => ({
  'plans/indicators/thu/x.yaml': `name: T\nunit: "%"\n${results}`,
});

describe('a goal already met when it was set', () => {
  const withKnown = (goal: string, result: string, more = ''): string[] =>
    found({
      'plans/a/targets/1.yaml': `name: T\nunit: "%"\ngoal: ${goal}\nindicator: x\n${more}`,
      ...INDICATOR(`results: [{${result}}]`),
    });

  it('is found against the indicator, and against the baseline', () => {
    expect(withKnown('80', 'date: 2024, value: 95')).toEqual(['KH605 a/targets/1 goal']);
    expect(foundInTarget('unit: "%"\ngoal: 80\nbaseline: {date: 2024, value: 80}')).toEqual(['KH605 goal']);
  });

  it("is found against an earlier plan's own result", () => {
    expect(
      found({
        'plans/cu/plan.yaml': 'title: Cũ\nissuer: thu\nissued: 2024-01-05\nperiod: 2024',
        'plans/cu/targets/1.yaml':
          'name: T\nunit: "%"\ngoal: 70\nindicator: x\nresults: [{date: 2024-11, value: 91}]',
        'plans/a/targets/1.yaml': 'name: T\nunit: "%"\ngoal: 90\nindicator: x\n',
        ...INDICATOR(),
      }),
    ).toEqual(['KH605 a/targets/1 goal']);
  });

  it.each([
    ['80', 'date: 2024, value: 79', '', 'not met'],
    ['80', 'date: 2025, value: 95', '', 'known later'],
    ['80', 'date: 2024, value: 95, quality: estimate', '', 'an estimate'],
    ['80', 'date: 2024, value: 95, counts: false', '', 'does not count'],
    ['100', 'date: 2024, value: 100', '', 'all there is'],
    ['80', 'date: 2024, value: 95', 'by: yearly\n', 'every year anew'],
    ['80', 'date: 2024, value: 95', 'method: average\n', 'a mean'],
  ])('is none with goal %s, %s %s(%s)', (goal, result, more) => {
    expect(withKnown(goal, result, more)).toEqual([]);
  });

  it('is none where the target is to keep what is', () => {
    expect(
      found({
        'plans/a/targets/1.yaml':
          'name: Duy trì tỷ lệ\nunit: "%"\ngoal: 80\nbaseline: {date: 2024, value: 95}',
      }),
    ).toEqual([]);
  });
});

describe('two plans on one indicator', () => {
  const two = (first: string, second: string, issued = '2026-02-10'): string[] =>
    found({
      'plans/a/targets/1.yaml': `name: T\nunit: "%"\nindicator: x\n${first}`,
      'plans/b/plan.yaml': `title: B\nissuer: thu\nissued: ${issued}\nperiod: 2026/2030`,
      'plans/b/targets/1.yaml': `name: T\nunit: "%"\nindicator: x\n${second}`,
      ...INDICATOR(),
    });

  it('contradict each other on one day', () => {
    expect(two('goal: 85\nby: 2030', 'goal: 80\nby: 2030')).toEqual(['KH606 b/targets/1 goal']);
    expect(two('goal: 85\nby: 2030', 'goal: "> 85"\nby: 2030')).toEqual(['KH606 a/targets/1 goal']);
  });

  it('contradict each other when the later plan asks for less by a later day', () => {
    expect(two('goal: 85\nby: 2027', 'goal: 80\nby: 2029')).toEqual(['KH607 b/targets/1 goal']);
  });

  it.each([
    ['goal: 85\nby: 2030', 'goal: 85\nby: 2030', 'the same'],
    ['goal: 80\nby: 2027', 'goal: 85\nby: 2029', 'more, later'],
    ['goal: 80\nby: 2030', 'goal: 85\nby: 2027', 'an old goal overtaken'],
    ['goal: "<= 10"\nby: 2027', 'goal: "<= 8"\nby: 2029', 'a lower rank is more'],
    ['goal: 85\nby: 2027', 'goal: "<= 80"\nby: 2029', 'goals that pull different ways'],
  ])('agree with %j and %j: %s', (first, second) => {
    expect(two(first, second)).toEqual([]);
  });
});

describe('what the document says elsewhere', () => {
  const also = (goal: string): string[] =>
    foundInTarget(`unit: "%"\ngoal: ">= 85"\nalso: [{place: "thân, II.1", goal: ${goal}}]`);

  it('is the same goal or a contradiction', () => {
    expect(also('85')).toEqual([]);
    expect(also('">= 85.0"')).toEqual([]);
    expect(also('80')).toEqual(['KH615 also.0.goal']);
    expect(also('"> 85"')).toEqual(['KH615 also.0.goal']);
  });

  it('may be a milestone of the target, whatever its sign', () => {
    const besideMilestones = (goal: string): string[] =>
      foundInTarget(
        `unit: "%"\ngoal: "< 1"\nby: 2030\nmilestones: [{by: 2026, goal: "<= 2.35"}]\nalso: [{place: "thân, II.1", goal: ${goal}}]`,
      );
    expect(besideMilestones('2.35')).toEqual([]);
    expect(besideMilestones('2.4')).toEqual(['KH615 also.0.goal']);
  });
});

describe('the words quoted for a goal', () => {
  const quoted = (goal: string, text: string): string[] =>
    foundInTarget(`goal: ${goal}\nsource: {place: "PL I, dòng 1", text: ${JSON.stringify(text)}}`);

  it.each([
    ['85', '≥ 85'],
    ['0.75', '> 0,75'],
    ['1', 'tối thiểu 01 cuộc'],
    ['">= 1.0"', '$\\geq 1,0$'],
    ['16..18', '16-18'],
    ['2000', 'ít nhất 2.000 trạm'],
    ['1', 'mỗi năm một cuộc'],
    ['1780000', 'đạt 1,78 triệu thuê bao'],
    ['72', 'mục 72.1: đạt 72%'],
    ['0', '0 vụ'],
  ])('hold the goal %s: %s', (goal, text) => {
    expect(quoted(goal, text)).toEqual([]);
  });

  it.each([
    ['"<= 10"', '≤ n10'],
    ['85', '≥ 58'],
    ['16..18', '16 - 19%/năm'],
    ['72', 'đạt 172%'],
    ['72', 'đạt 72,5%'],
    ['72', 'mục 1.72 của A72'],
  ])('do not hold the goal %s: %s', (goal, text) => {
    expect(quoted(goal, text)).toEqual(['KH616 source.text']);
  });
});
