// What a change may not do to the past, and what allows it all the same.
import { describe, expect, test } from 'vitest';
import { checkHistory } from '../../../src/check/validate.ts';
import { readDocuments } from '../../../src/load/document.ts';
import { day, type Files, filesAround } from '../../builders.ts';

const AS_OF = day('2026-01-15');
const documents = (files: Files) =>
  readDocuments(
    Object.entries(files).map(([path, content]) => ({
      path,
      text: typeof content === 'string' ? content : JSON.stringify(content),
    })),
  );

/** `KH503 plans/a/targets/1.yaml:2 goal`, accepted ones in brackets. */
const told = (before: Files, after: Files): string[] =>
  checkHistory(documents(before), documents(after), AS_OF).map(({ code, file, range, path, accepted }) => {
    const line = `${code} ${file}:${range.line} ${path.join('.')}`.trimEnd();
    return accepted === undefined ? line : `(${line})`;
  });

const toldOfTarget = (before: string, after: string): string[] => {
  const files = (yaml: string): Files =>
    filesAround({ 'plans/a/targets/1.yaml': `name: Tỷ lệ thử\n${yaml}` });
  return told(files(before), files(after));
};
const toldOfTask = (before: string, after: string): string[] => {
  const files = (yaml: string): Files => filesAround({ 'plans/a/tasks/1.yaml': `name: Việc thử\n${yaml}` });
  return told(files(before), files(after));
};

const RESULTS = 'goal: 85\nresults:\n  - {date: 2024, value: 40}\n  - {date: 2025, value: 48}\n';

describe('a past entry', () => {
  test('of each list is found where it stands now', () => {
    expect(toldOfTarget(RESULTS, RESULTS.replace('48', '58'))).toEqual([
      'KH501 plans/a/targets/1.yaml:5 results.1',
    ]);
    const log = 'log:\n  - {date: 2025-06-15, status: done}\n';
    expect(toldOfTask(log, log.replace('done', 'paused'))).toEqual(['KH501 plans/a/tasks/1.yaml:3 log.0']);
    const amendments =
      'deadline: 2026-07\namendments:\n  - {date: 2025-06, basis: CV 1, deadline: 2026-09}\n';
    expect(toldOfTask(amendments, amendments.replace('2026-09', '2026-12'))).toEqual([
      'KH501 plans/a/tasks/1.yaml:4 amendments.0',
    ]);
  });

  test('that is gone is found at its list, or where the list was', () => {
    expect(toldOfTarget(RESULTS, RESULTS.replace('  - {date: 2025, value: 48}\n', ''))).toEqual([
      'KH502 plans/a/targets/1.yaml:3 results',
    ]);
    expect(toldOfTarget(RESULTS, 'goal: 85\n')).toEqual([
      'KH502 plans/a/targets/1.yaml:1 results',
      'KH502 plans/a/targets/1.yaml:1 results',
    ]);
  });

  test('of a shared series is found in its file', () => {
    const files = (value: number): Files =>
      filesAround({ 'plans/indicators/thu/x.yaml': `name: X\nresults: [{date: 2025, value: ${value}}]\n` });
    expect(told(files(40), files(50))).toEqual(['KH501 plans/indicators/thu/x.yaml:2 results.0']);
  });

  test('in another order, or followed by a correction, is untouched', () => {
    const turned = 'goal: 85\nresults:\n  - {date: 2025, value: 48}\n  - {date: 2024, value: 40}\n';
    expect(toldOfTarget(RESULTS, turned)).toEqual([]);
    expect(toldOfTarget(RESULTS, `${RESULTS}  - {date: 2025, reported: 2026-01-10, value: 50}\n`)).toEqual(
      [],
    );
  });

  test('may be rewritten where the file accepts it with a reason', () => {
    const accept = 'accept: [{code: KH501, reason: "Gõ nhầm"}]\n';
    expect(toldOfTarget(RESULTS, RESULTS.replace('48', '58') + accept)).toEqual([
      '(KH501 plans/a/targets/1.yaml:5 results.1)',
    ]);
  });
});

describe('a goal and a deadline', () => {
  test('that ask for less are found at their value', () => {
    expect(toldOfTarget('goal: 85\nby: 2028', 'goal: 80\nby: 2029')).toEqual([
      'KH503 plans/a/targets/1.yaml:2 goal',
      'KH504 plans/a/targets/1.yaml:3 by',
    ]);
    expect(toldOfTask('deadline: 2026-07', 'deadline: ongoing')).toEqual([
      'KH504 plans/a/tasks/1.yaml:2 deadline',
    ]);
    expect(toldOfTask('deadline: yearly\nfrom: 2025', 'deadline: yearly\nfrom: 2026')).toEqual([
      'KH504 plans/a/tasks/1.yaml:3 from',
    ]);
  });

  test('in another unit cannot be compared, so only a new unit with the same number passes', () => {
    const before = 'unit: "%"\ngoal: 62\n';
    expect(toldOfTarget(before, 'unit: "% dân số"\ngoal: 30\n')).toEqual([
      'KH503 plans/a/targets/1.yaml:3 goal',
    ]);
    expect(toldOfTarget(before, 'unit: "% dân số"\ngoal: 62\n')).toEqual([]);
  });

  test('that are taken out of the file are found at its beginning', () => {
    expect(toldOfTarget('goal: 85', 'unit: xã')).toContain('KH503 plans/a/targets/1.yaml:1 goal');
  });

  test('that ask for more are nobody’s fault', () => {
    expect(toldOfTarget('goal: 85\nby: 2029', 'goal: 90\nby: 2028')).toEqual([]);
    expect(toldOfTarget('goal: 10\nbetter: lower', 'goal: 8\nbetter: lower')).toEqual([]);
  });

  test('may be changed by an amendment', () => {
    expect(
      toldOfTarget(
        'goal: 85',
        'goal: 85\namendments: [{date: 2026-01-10, basis: "QĐ 12", goal: ">= 80", by: 2031}]',
      ),
    ).toEqual([]);
  });

  test('may not be overwritten because an amendment says the same, least of all one of a later day', () => {
    for (const date of ['2026-01-10', '2027-06-01']) {
      const amendment = `amendments: [{date: ${date}, basis: "QĐ 12", goal: ">= 80"}]`;
      expect(toldOfTarget('goal: 85', `goal: 80\n${amendment}`)).toEqual([
        'KH503 plans/a/targets/1.yaml:2 goal',
      ]);
    }
  });

  test('changed through an amendment that is rewritten are one finding', () => {
    const amended = (goal: number): string =>
      `goal: 85\namendments: [{date: 2025-06, basis: "QĐ 12", goal: ">= ${goal}"}]`;
    expect(toldOfTarget(amended(80), amended(70))).toEqual(['KH501 plans/a/targets/1.yaml:3 amendments.0']);
  });
});

describe('an item', () => {
  test('that moves to another plan, with the group it has there, is not gone', () => {
    const plan = (title: string, group: string) => ({
      title,
      issuer: 'thu',
      issued: '2025-03-01',
      period: '2025/2030',
      groups: [{ id: group, name: 'Nhóm' }],
    });
    const both = {
      'plans/b/plan.yaml': plan('Kế hoạch B', 'II'),
      'plans/c/plan.yaml': plan('Kế hoạch C', 'X'),
    };
    const item = (group: string) => ({
      name: 'Xây dựng đề án',
      group,
      log: [{ date: '2025-06-15', status: 'done' }],
    });
    expect(
      told(
        filesAround({ ...both, 'plans/b/tasks/50.yaml': item('II') }),
        filesAround({ ...both, 'plans/c/tasks/107.yaml': item('X') }),
      ),
    ).toEqual([]);
  });

  const two = filesAround({
    'plans/a/tasks/1.yaml': 'name: Việc một',
    'plans/a/tasks/2.yaml': 'name: Xây dựng đề án',
  });
  const one = filesAround({ 'plans/a/tasks/1.yaml': 'name: Việc một' });

  test('that is gone is found in its plan', () => {
    expect(told(two, one)).toEqual(['KH505 plans/a/plan.yaml:1']);
  });

  test('may go when the plan was replaced', () => {
    const plan = { replaced: { date: '2026-01-01', number: '88/KH-UBND' } };
    const replaced = filesAround({ 'plans/a/tasks/1.yaml': 'name: Việc một' }, { plan });
    expect(told(two, replaced)).toEqual([]);
  });

  test('whose id something else has taken is found in that file', () => {
    const other = filesAround({
      'plans/a/tasks/1.yaml': 'name: Việc một',
      'plans/a/tasks/2.yaml': 'name: Họp giao ban',
    });
    expect(told(two, other)).toEqual(['KH505 plans/a/tasks/2.yaml:1']);
  });

  test('under a new id is still there', () => {
    const renamed = filesAround({
      'plans/a/tasks/1.yaml': 'name: Việc một',
      'plans/a/tasks/9.yaml': 'name: Xây dựng đề án',
    });
    expect(told(two, renamed)).toEqual([]);
  });

  test('that cannot be read is no removal', () => {
    const broken = filesAround({
      'plans/a/tasks/1.yaml': 'name: Việc một',
      'plans/a/tasks/2.yaml': 'name: [',
    });
    expect(told(two, broken)).toEqual([]);
    expect(told(broken, two)).toEqual([]);
  });

  test('of a plan that is gone as a whole gives one finding for all', () => {
    const {
      'plans/a/plan.yaml': _plan,
      'plans/a/tasks/1.yaml': _one,
      'plans/a/tasks/2.yaml': _two,
      ...rest
    } = two;
    expect(told(two, rest)).toEqual(['KH505 plans/a/plan.yaml:1']);
  });

  test('shared by plans gives one as well', () => {
    const series = filesAround({
      'plans/indicators/thu/x.yaml': 'name: X\nresults: [{date: 2025, value: 1}]\n',
    });
    expect(told(series, filesAround({}))).toEqual(['KH505 plans/indicators/thu/x.yaml:1']);
  });
});
