// Dates that cannot be, or hardly: what else is found than the fixtures show, and what stays quiet.
import { describe, expect, test } from 'vitest';
import { codes, lines, PLAN_FILE, REGISTER_FILE, type Texts, target, task } from './check.ts';

const PLAN = 'title: A\nissuer: thu\n';
const plan = (text: string): Texts => ({ [PLAN_FILE]: PLAN + text });

describe('a report duty', () => {
  const duty = (report: string, head = 'issued: 2025-01-15\nperiod: 2025\n'): string[] =>
    codes(plan(`${head}reporting: [{every: quarterly, reports: [{${report}}]}]\n`));
  test.each([
    ['may fall due before its period ends', 'period: 2025-Q1, due: 2025-03-09', []],
    ['on the last year may fall due early in the next', 'period: 2025, due: 2026-01-20', []],
    ['cannot fall due before its plan was issued', 'period: 2024-Q1, due: 2024-03-09', ['KH401']],
    ['cannot fall due before its period begins', 'period: 2025-Q4, due: 2025-09-10', ['KH403']],
    ['is not about a time before the plan', 'period: 2024, due: 2025-02-10', ['KH402']],
    ['is not about a time after the plan', 'period: 2026-Q1, due: 2026-03-09', ['KH402']],
    ['is not due two years after the plan', 'period: 2025, due: 2027-01-20', ['KH402']],
    ['has its cutoff before it is due', 'period: 2025-Q1, due: 2025-03-09, cutoff: 2025-03-14', ['KH404']],
    ['may have its cutoff on the day', 'period: 2025-Q1, due: 2025-03-09, cutoff: 2025-03-09', []],
  ])('%s', (_, report, expected) => {
    expect(duty(report)).toEqual(expected);
  });

  test('of a plan without dates is not judged by them', () => {
    expect(duty('period: 2019, due: 2020-01-10', '')).toEqual([]);
  });
});

describe('the order of dates in one file', () => {
  test.each([
    [
      'a vision within the plan',
      plan('period: 2025/2030\nvision: 2028\n'),
      ['KH404 plan.yaml 4:9-4:13 [2028]'],
    ],
    ['a vision beyond the plan', plan('period: 2025/2030\nvision: 2045\n'), []],
    [
      'replaced before it was issued',
      plan('issued: 2025-01-15\nreplaced: {date: 2024-05-10}\n'),
      ['KH404 plan.yaml 4:18-4:28 [2024-05-10]'],
    ],
    [
      'a milestone after the target is due',
      target('name: A\ngoal: 9\nby: 2026\nmilestones: [{by: 2027, goal: 5}]\n'),
      ['KH404 targets/1.yaml 4:19-4:23 [2027]'],
    ],
    [
      'a milestone within the year the target is due',
      target('name: A\ngoal: 9\nby: 2026\nmilestones: [{by: 2026, goal: 5}]\n'),
      [],
    ],
    [
      'an agency that ends before it begins',
      { [REGISTER_FILE]: 'name: T\nagencies: {a: {name: A, from: 2025-03, until: 2024}}\n' },
      ['KH404 plans/agencies/thu.yaml 2:47-2:51 [2024]'],
    ],
    [
      'an agency that lived for a month',
      { [REGISTER_FILE]: 'name: T\nagencies: {a: {name: A, from: 2025-03, until: 2025-03}}\n' },
      [],
    ],
    [
      'a territory that ends before it begins',
      {
        [REGISTER_FILE]:
          'name: T\nterritories: [{name: A, from: 2025-07-01, until: 2025-06-30}]\nagencies: {}\n',
      },
      ['KH404 plans/agencies/thu.yaml 2:50-2:60 [2025-06-30]'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files as Texts)).toEqual(expected);
  });
});

describe('an entry', () => {
  const result = (entry: string): string[] =>
    codes(target(`name: A\nunit: "%"\ngoal: 85\nresults: [{${entry}, value: 50}]\n`), '2025-12-31');
  test.each([
    ['reported within the year it describes', 'date: 2025, reported: 2025-12-19', []],
    ['reported the day it describes', 'date: 2025-07-15, reported: 2025-07-15', []],
    ['reported before the day it describes', 'date: 2025-07-15, reported: 2025-07-14', ['KH405']],
    ['reported in the month before', 'date: 2025-07, reported: 2025-06', ['KH405']],
    ['known on the day of the check', 'reported: 2025-12-31', []],
    ['known the day after', 'date: 2025, reported: 2026-01-01', ['KH410']],
    ['known at the end of this month', 'date: 2025-11, reported: 2025-12', []],
    ['without a day of reporting, about a time to come', 'date: 2026', ['KH410']],
  ])('%s', (_, entry, expected) => {
    expect(result(entry)).toEqual(expected);
  });

  test('of an indicator and of a log are looked at too', () => {
    const files = {
      'plans/indicators/thu/x.yaml': 'name: A\nresults: [{date: 2027, value: 1}]\n',
      ...task('name: A\nlog: [{date: 2027-01-05, status: done}]\n'),
    };
    expect(lines(files)).toEqual([
      'KH410 tasks/1.yaml 2:14-2:24 [2027-01-05]',
      'KH410 plans/indicators/thu/x.yaml 2:18-2:22 [2027]',
    ]);
  });
});

describe('a log', () => {
  const log = (...entries: string[]): string[] =>
    codes(task(`name: A\ndeadline: yearly\nlog:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`));
  test.each([
    [
      'whose lines are mixed by a merge is fine',
      ['date: 2025-08, status: done', 'date: 2025-03, status: in_progress'],
      [],
    ],
    ['may say the same twice', ['date: 2025-03, status: done', 'date: 2025-08, status: done'], []],
    ['may pause and go on', ['date: 2025-03, status: paused', 'date: 2025-08, status: in_progress'], []],
    [
      'may be stopped after it was done',
      ['date: 2025-03, status: done', 'date: 2025-08, status: cancelled'],
      [],
    ],
    [
      'does not begin again after it was done',
      ['date: 2025-03, status: done', 'date: 2025-08, status: in_progress'],
      ['KH407'],
    ],
    [
      'may begin again with a reason',
      ['date: 2025-03, status: done', 'date: 2025-08, status: in_progress, note: b'],
      [],
    ],
    [
      'is not unbegun after it began',
      ['date: 2025-03, status: in_progress', 'date: 2025-08, status: not_started'],
      ['KH407'],
    ],
    [
      'may have two states in one day',
      ['date: 2025-03-05, status: done', 'date: 2025-03-05, status: in_progress'],
      [],
    ],
    [
      'of another turn is another matter',
      ['date: 2025-03, status: done, for: 2025', 'date: 2025-08, status: in_progress, for: 2026'],
      [],
    ],
    [
      'of one agency is another matter',
      ['date: 2025-03, status: done, agency: so-a', 'date: 2025-08, status: in_progress'],
      [],
    ],
    ['without a state says nothing', ['date: 2025-03, status: done', 'date: 2025-08, progress: 50'], []],
  ])('%s', (_, entries, expected) => {
    expect(log(...entries)).toEqual(expected);
  });
});

describe('a due day', () => {
  const head = 'issued: 2025-03-26\nperiod: 2025/2030\nvision: 2045\n';
  const due = (item: Texts, period = head): string[] => codes({ ...plan(period), ...item });
  const taskDue = (deadline: string): Texts => task(`name: A\ndeadline: ${deadline}\n`);
  const targetDue = (by: string): Texts => target(`name: A\ngoal: 1\nby: ${by}\n`);
  test.each([
    ['of a task in the plan', taskDue('2030'), []],
    ['of a task after the plan', taskDue('2031'), ['KH408']],
    ['of a task that ends after the plan', taskDue('2025/2031'), ['KH408']],
    ['of a task without end', taskDue('2025/..'), []],
    ['of a task that is ongoing', taskDue('ongoing'), []],
    ['of a task that returns', taskDue('yearly 11 ahead'), []],
    ['of a task before the issue', taskDue('2025-02'), ['KH409']],
    ['of a task in the month of the issue', taskDue('2025-03'), []],
    ['of a target within the vision', targetDue('2045'), []],
    ['of a target after the vision', targetDue('2050'), ['KH408']],
    ['of a target that returns', targetDue('yearly'), []],
  ])('%s', (_, item, expected) => {
    expect(due(item)).toEqual(expected);
  });

  test('before the plan, when the day of issue is unknown', () => {
    expect(due(taskDue('2024'), 'period: 2025/2030\n')).toEqual(['KH408']);
  });

  test('before the plan begins, but after its issue, is preparation', () => {
    expect(due(taskDue('2025-12'), 'issued: 2025-11-05\nperiod: 2026\n')).toEqual([]);
  });

  test('in a plan without dates is not judged', () => {
    expect(due(taskDue('1999'), '')).toEqual([]);
  });
});
