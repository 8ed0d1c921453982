// Keys and values that do not fit: what is said of them, and what was probably meant.
import { describe, expect, test } from 'vitest';
import { check, codes, PLAN_FILE, REGISTER_FILE, type Texts, target, task } from './check.ts';

const params = (files: Texts): object[] => check(files).map(({ code, params }) => ({ code, ...params }));

describe('what was probably meant', () => {
  test.each([
    [
      'a key',
      target('name: A\nmilestone: []\n'),
      { code: 'KH102', key: 'milestone', suggestion: 'milestones' },
    ],
    [
      'a key inside braces',
      target('name: A\nsource: {pace: x}\n'),
      { code: 'KH102', key: 'pace', suggestion: 'place' },
    ],
    [
      'a key inside a list',
      task('name: A\nlog: [{dat: 2025}]\n'),
      { code: 'KH102', key: 'dat', suggestion: 'date' },
    ],
    ['nothing near', target('name: A\nngày: 1\n'), { code: 'KH102', key: 'ngày', suggestion: '' }],
    ['a method', target('name: A\nmethod: liner\n'), { code: 'KH104', suggestion: 'linear' }],
    [
      'a finding code',
      target('name: A\naccept: [{code: KH1O1, reason: x}]\n'),
      { code: 'KH104', suggestion: 'KH101' },
    ],
    [
      'text that reads as a number',
      target('name: 2025\n'),
      { code: 'KH103', expected: 'string', received: 'number', suggestion: '2025' },
    ],
    [
      'text that reads as a number, with its zero',
      target('name: 2025.10\n'),
      { code: 'KH103', suggestion: '2025.10' },
    ],
    [
      'text that reads as a word of YAML',
      target('name: true\n'),
      { code: 'KH103', received: 'boolean', suggestion: 'true' },
    ],
    [
      'a day in Vietnamese notation',
      target('name: A\nby: 31/12/2025\n'),
      { code: 'KH105', suggestion: '2025-12-31' },
    ],
    ['a quarter', task('name: A\ndeadline: Quý III/2025\n'), { code: 'KH108', suggestion: '2025-Q3' }],
    ['a rhythm', task('name: A\ndeadline: Hàng quý\n'), { code: 'KH108', suggestion: 'quarterly' }],
    ['no end', task('name: A\ndeadline: Thường xuyên\n'), { code: 'KH108', suggestion: 'ongoing' }],
    [
      'a number in Vietnamese notation',
      target('name: A\ngoal: "1.780"\n'),
      { code: 'KH110', suggestion: '1780' },
    ],
    ['a reference that lost its zero', target('name: A\nparent: 8.10\n'), { code: 'KH109', written: '8.10' }],
  ])('%s', (_, files, expected) => {
    expect(params(files)).toMatchObject([expected]);
  });
});

describe('a value that is none', () => {
  test.each([
    ['no text', 'name: A\nunit:\n', 'KH121'],
    ['empty text', 'name: A\nunit: ""\n', 'KH121'],
    ['no list', 'name: A\nresults:\n', 'KH121'],
    ['no goal', 'name: A\ngoal:\n', 'KH121'],
    ['an empty goal', 'name: A\ngoal: ""\n', 'KH121'],
    ['an empty day', 'name: A\nby: ""\n', 'KH121'],
    ['an infinite number', 'name: A\nweight: .inf\n', 'KH103'],
    ['no number', 'name: A\ngoal: .nan\n', 'KH103'],
    ['a day that is no day', 'name: A\nby: 2025-02-29\n', 'KH105'],
    ['a range the wrong way round', 'name: A\ngoal: 18..16\n', 'KH106'],
    [
      'a result of a number beyond a file',
      `name: A\nresults: [{date: 2025, value: ${'9'.repeat(400)}}]\n`,
      'KH103',
    ],
  ])('%s', (_, text, code) => {
    expect(codes(target(text))).toEqual([code]);
  });
});

describe('a comma that cut an unquoted value in braces', () => {
  const result = (inside: string): Texts =>
    target(`name: A\nunit: "%"\ngoal: 85\nresults: [{date: 2025, reported: 2025-12, ${inside}}]\n`);
  test.each([
    ['a number', 'value: 48,3', [{ code: 'KH122', key: 'value', rest: '3', right: '48.3' }]],
    ['a number of two places', 'value: 0,75', [{ code: 'KH122', key: 'value', rest: '75', right: '0.75' }]],
    ['words', 'text: đạt, vượt', [{ code: 'KH122', key: 'text', rest: 'vượt', right: '"đạt, vượt"' }]],
    ['quoted words before a slip', 'text: "đạt", vượt', [{ code: 'KH102', key: 'vượt', reason: 'bare' }]],
    ['a key with a value of its own', 'text: đạt, vượt: 1', [{ code: 'KH102', key: 'vượt', reason: 'far' }]],
  ])('%s', (_, inside, expected) => {
    expect(params(result(inside))).toMatchObject(expected);
  });
});

describe('ids', () => {
  test.each([
    [
      'a group twice',
      { [PLAN_FILE]: 'title: A\nissuer: thu\ngroups: [{id: I, name: A}, {id: i, name: B}]\n' },
      ['KH123'],
    ],
    ['an agency twice in a list', task('name: A\nlead: [so-a, so-b, so-a]\n'), ['KH123']],
    [
      'a group with a blank',
      { [PLAN_FILE]: 'title: A\nissuer: thu\ngroups: [{id: I a, name: A}]\n' },
      ['KH116'],
    ],
    ['an agency with an accent', { [REGISTER_FILE]: 'name: T\nagencies: {sở: {name: A}}\n' }, ['KH116']],
    [
      'a plan named like a folder of kh',
      { 'plans/Indicators/plan.yaml': 'title: A\nissuer: thu\n' },
      ['KH116'],
    ],
    ['a file with a blank', { 'plans/a/targets/1 a.yaml': 'name: A\n' }, ['KH116']],
  ])('%s', (_, files, expected) => {
    expect(codes(files as Texts)).toEqual(expected);
  });
});

test('every fault of a file is told in one run, in its order', () => {
  const text = 'name: A\nnme: B\nunit:\ngoal: hơn\nresults:\n  - {ngày: 1}\n';
  expect(codes(target(text))).toEqual(['KH102', 'KH121', 'KH106', 'KH102', 'KH113']);
});

test('a key that is missing because it is misspelt is told once', () => {
  const text = 'nme: A\nresults:\n  - {dat: 2025, vale: 1}\nmilestones: [{by: 2026, gaol: 1}]\n';
  expect(codes(target(text))).toEqual(['KH102', 'KH102', 'KH102', 'KH102']);
});

test('a file that is left out cannot be accepted', () => {
  const text = 'name: A\ngoal: hơn\naccept: [{code: KH106, reason: "in như vậy"}]\n';
  expect(check(target(text)).map(({ code, accepted }) => [code, accepted])).toEqual([['KH106', undefined]]);
});

test('what names the broken file is not reported as naming nothing', () => {
  const files = {
    [REGISTER_FILE]: 'name: T\nagencies: []\n',
    'plans/agencies/trung-uong.yaml': 'name: T\nagencies: []\n',
    'plans/a/targets/8.yaml': 'nam: A\n',
    'plans/a/targets/9.yaml': 'name: B\nparent: "8"\nlead: [so-a, trung-uong/bo-khcn]\nindicator: x\n',
    'plans/indicators/thu/x.yaml': '[]\n',
    'plans/a/tasks/1.yaml': 'name: C\ncontributes_to: ["8"]\n',
  };
  expect(codes(files).sort()).toEqual(['KH102', 'KH103', 'KH103', 'KH115']);
});
