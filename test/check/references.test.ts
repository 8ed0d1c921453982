// Things named that are not there: what else is found than the fixtures show, and what stays quiet.
import { describe, expect, test } from 'vitest';
import { codes, lines, PLAN_FILE, REGISTER_FILE, type Texts, target, task } from './check.ts';

const PLAN = 'title: A\nissuer: thu\nissued: 2025-01-15\nperiod: 2025/2030\n';
const plan = (text: string): Texts => ({ [PLAN_FILE]: PLAN + text });

describe('an agency is looked up wherever it is named', () => {
  test.each([
    [
      'on a target',
      target('name: A\nlead: [so-x]\ncoordinating: [so-y]\n'),
      ['KH201 targets/1.yaml 2:8-2:12 [so-x]', 'KH201 targets/1.yaml 3:16-3:20 [so-y]'],
    ],
    [
      'in a doubt',
      target('name: A\nlead_doubt: {suggest: [so-x], reason: b}\n'),
      ['KH201 targets/1.yaml 2:24-2:28 [so-x]'],
    ],
    [
      'in an amendment',
      task('name: A\namendments:\n  - {date: 2025-03, basis: b, lead: [so-x]}\n'),
      ['KH201 tasks/1.yaml 3:38-3:42 [so-x]'],
    ],
    [
      'in a log',
      task('name: A\nlog:\n  - {date: 2025-03, status: done, agency: so-x}\n'),
      ['KH201 tasks/1.yaml 3:43-3:47 [so-x]'],
    ],
    [
      'in the plan',
      plan('standing_agency: so-x\nreporting: [{every: yearly, by: [so-y]}]\n'),
      ['KH201 plan.yaml 5:18-5:22 [so-x]', 'KH201 plan.yaml 6:34-6:38 [so-y]'],
    ],
    [
      'of the centre',
      task('name: A\nlead: [trung-uong/bo-x]\n'),
      ['KH201 tasks/1.yaml 2:8-2:23 [trung-uong/bo-x]'],
    ],
    [
      'in the register',
      {
        [REGISTER_FILE]:
          'name: T\nagencies:\n  so-a: {name: A, successors: [{id: so-x}]}\n  nhom: {name: N, kind: group, members: {ids: [so-y]}}\n',
      },
      ['KH201 plans/agencies/thu.yaml 3:37-3:41 [so-x]', 'KH201 plans/agencies/thu.yaml 4:48-4:52 [so-y]'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files as Texts)).toEqual(expected);
  });

  test('one of the central register is known by its full name', () => {
    const central = {
      'plans/agencies/trung-uong.yaml': 'name: Trung ương\nagencies: {bo-a: {name: Bộ A}}\n',
    };
    expect(codes({ ...central, ...task('name: A\nlead: [trung-uong/bo-a]\n') })).toEqual([]);
  });
});

describe('circles are told once, at their first member', () => {
  const files = (parents: Readonly<Record<string, string>>): Texts =>
    Object.fromEntries(
      Object.entries(parents).map(([id, parent]) => [
        `plans/a/targets/${id}.yaml`,
        `name: Chỉ tiêu ${id}\nparent: "${parent}"\n`,
      ]),
    );
  test.each([
    ['of itself', { '1': '1' }, ['KH210 targets/1.yaml 2:9-2:12 ["1"]']],
    [
      'of three, in natural order',
      { '10': '9', '9': '11', '11': '10' },
      ['KH210 targets/9.yaml 2:9-2:13 ["11"]'],
    ],
    [
      'with another that leads into it',
      { '1': '2', '2': '3', '3': '2' },
      ['KH210 targets/2.yaml 2:9-2:12 ["3"]'],
    ],
    [
      'two apart',
      { '1': '2', '2': '1', '3': '4', '4': '3' },
      ['KH210 targets/1.yaml 2:9-2:12 ["2"]', 'KH210 targets/3.yaml 2:9-2:12 ["4"]'],
    ],
  ])('%s', (_, parents, expected) => {
    expect(lines(files(parents))).toEqual(expected);
  });
});

describe('a source', () => {
  const sourced = (source: string, sources = ''): Texts => ({
    ...(sources === '' ? {} : plan(`sources: {${sources}: {number: 1/BC-UBND}}\n`)),
    ...target(`name: A\nresults:\n  - {date: 2025, reported: 2025-12, text: b, source: "${source}"}\n`),
  });
  test.each([
    ['in words is not looked at', sourced('Báo cáo 123/BC-UBND, dòng 3'), []],
    ['of one plain word is not looked at', sourced('website'), []],
    ['with capitals is not looked at', sourced('BC-Q3'), []],
    ['that looks like a key must be listed', sourced('bc-q3, dòng 3'), ['KH214']],
    ['of one word near a key must be that key', sourced('baocoa', 'baocao'), ['KH214']],
    ['that is a key is found before the comma', sourced('bc-q3, dòng 3', 'bc-q3'), []],
    ['that is the key alone', sourced('bc-q3', 'bc-q3'), []],
  ])('%s', (_, files, expected) => {
    expect(codes(files)).toEqual(expected);
  });

  test('of an indicator may be a key of any plan of its issuer', () => {
    const indicator = (source: string): Texts => ({
      'plans/indicators/thu/x.yaml': `name: A\nresults:\n  - {date: 2025, reported: 2025-12, value: 1, source: ${source}}\n`,
    });
    expect(codes({ ...plan('sources: {bc-q3: {number: 1/BC-UBND}}\n'), ...indicator('bc-q3') })).toEqual([]);
    expect(codes({ ...plan('sources: {bc-q3: {number: 1/BC-UBND}}\n'), ...indicator('bc-q9') })).toEqual([
      'KH214',
    ]);
  });
});

describe('the turn of a log entry', () => {
  const logged = (deadline: string, turn: string, more = ''): string[] =>
    codes(
      task(`name: A\ndeadline: ${deadline}\n${more}log:\n  - {date: 2025-11, status: done, for: ${turn}}\n`),
    );
  test.each([
    ['yearly', '2025', []],
    ['yearly 11', '2025', []],
    ['yearly 11', '2025-11', ['KH216']],
    ['quarterly', '2025-Q3', []],
    ['quarterly', '2025-09', ['KH216']],
    ['monthly', '2025-09', []],
    ['half-yearly', '2025-H1', []],
    ['half-yearly', '2025-Q2', ['KH216']],
    ['ongoing', '2025', ['KH215']],
    ['2025-11', '2025', ['KH215']],
  ])('of a task due %s is %s', (deadline, turn, expected) => {
    expect(logged(deadline, turn)).toEqual(expected);
  });

  test('counts for a rhythm that an amendment brought', () => {
    expect(logged('2025-11', '2025', 'amendments: [{date: 2025-03, basis: b, deadline: yearly}]\n')).toEqual(
      [],
    );
  });
});

describe('the unit of an indicator', () => {
  const units = (own: string, shared: string): string[] =>
    codes({
      'plans/indicators/thu/x.yaml': `name: A\n${shared}`,
      ...target(`name: B\n${own}goal: 1\nindicator: x\n`),
    });
  test.each([
    ['unit: "% dân số"\n', 'unit: "%dân SỐ"\n', []],
    ['', '', []],
    ['unit: xã\n', '', ['KH213']],
    ['', 'unit: xã\n', ['KH213']],
  ])('%j beside %j', (own, shared, expected) => {
    expect(units(own, shared)).toEqual(expected);
  });
});

test('parts of a territory are known by name', () => {
  const register =
    'name: T\nterritories: [{name: "T (mới)", from: 2025-07-01, parts: ["T (cũ)", "K (cũ)"]}]\nagencies: {}\n';
  const scoped = (scope: string): Texts => ({
    [REGISTER_FILE]: register,
    ...target(`name: A\nbaseline: {date: 2024, value: 1, scope: "${scope}"}\n`),
  });
  expect(codes(scoped('K (cũ)'))).toEqual([]);
  expect(codes(scoped('K cũ'))).toEqual(['KH209']);
});

test('a contribution to a target of another plan is known by its full name', () => {
  const other = { 'plans/b/plan.yaml': 'title: B\nissuer: thu\n', 'plans/b/targets/7.yaml': 'name: Đích\n' };
  expect(codes({ ...other, ...task('name: A\ncontributes_to: [b/targets/7]\n') })).toEqual([]);
  expect(codes({ ...other, ...task('name: A\ncontributes_to: [b/tasks/7]\n') })).toEqual(['KH206']);
});

test('an issuer without a register is told once, by the first of its indicators too', () => {
  const indicator = 'name: A\n';
  const files = {
    'plans/indicators/kia/x.yaml': indicator,
    'plans/indicators/kia/y.yaml': 'name: B\n',
    'plans/indicators/thu/z.yaml': 'name: C\n',
  };
  expect(lines(files)).toEqual(['KH207 plans/indicators/kia/x.yaml 1:1-1:5 [name]']);
});

test('a plan without a register is not told that it knows none of its agencies', () => {
  const files = {
    ...task('name: A\nlead: [so-x]\n'),
    [PLAN_FILE]: 'title: A\nissuer: kia\nstanding_agency: so-y\n',
  };
  expect(lines(files)).toEqual(['KH207 plan.yaml 2:9-2:12 [kia]']);
});
