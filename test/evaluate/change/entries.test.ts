// Results, log entries, amendments and baselines: known by their content, never to be rewritten or taken away.
import { describe, expect, test } from 'vitest';
import { changes, told, toldOfTarget, toldOfTask } from './between.ts';

const T = 'unit: "%"\ngoal: 85\nby: 2030\n';
const results = (...entries: string[]): string =>
  `${T}results:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;
const log = (...entries: string[]): string =>
  `deadline: 2026-07\nlog:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;

const A = 'date: 2024, value: 40, source: "BC 1"';
const B = 'date: 2025, reported: 2025-12-19, value: 48.3, source: "BC 2"';

describe('results', () => {
  test('in another order, with other spaces or another spelling of a number are the same', () => {
    expect(toldOfTarget(results(A, B), results(B, 'source: "BC 1",   value: 40.0, date: 2024'))).toEqual([]);
  });

  test('that are new tell what they do to the status', () => {
    expect(toldOfTarget(results(A), results(A, B))).toEqual([
      'info status targets/1 status (because, pace_on_track)',
      'info result targets/1 results (status)',
    ]);
  });

  test('that become known later decide nothing yet', () => {
    const later = 'date: 2025, reported: 2026-03, value: 50';
    expect(toldOfTarget(results(A, B), results(A, B, later))).toEqual([
      'info result targets/1 results (not_yet_known)',
    ]);
  });

  test('that are rewritten are an error with the keys that differ', () => {
    const [change] = changes(
      { 'targets/1': results(A, B) },
      { 'targets/1': results(A, B.replace('48.3', '58.3')) },
    );
    expect(change).toMatchObject({
      kind: 'rewritten',
      severity: 'error',
      field: 'results',
      path: ['results', 1],
    });
    expect(change?.effect).toEqual([{ note: 'fields', params: { fields: 'value' } }]);
  });

  test('whose date alone changes are rewritten', () => {
    expect(toldOfTarget(results(A, B), results(A, B.replace('date: 2025,', 'date: 2024-06,')))).toContain(
      'error rewritten targets/1 results (fields)',
    );
  });

  test('that are taken away are an error', () => {
    expect(toldOfTarget(results(A, B), results(B))).toContain('error removed targets/1 results');
  });

  test('that correct an earlier one by a new entry rewrite nothing', () => {
    const correction = B.replace('2025-12-19', '2026-01-10').replace('48.3', '50');
    expect(toldOfTarget(results(A, B), results(A, B, correction))).toEqual([
      'info result targets/1 results (same_status)',
    ]);
  });

  test('that stand twice after a merge are new, not rewritten', () => {
    expect(toldOfTarget(results(A, B), results(A, B, B))).toEqual([
      'info result targets/1 results (same_status)',
    ]);
  });

  test('of which one is taken away and an unrelated one added are both told', () => {
    const other = 'reported: 2025-10, text: "Đang triển khai"';
    const kinds = toldOfTarget(results(A, B), results(B, other)).filter((line) => line.includes(' results'));
    expect(kinds).toEqual(['error removed targets/1 results', 'info result targets/1 results (status)']);
  });
});

describe('a log', () => {
  test('grows', () => {
    expect(toldOfTask('deadline: 2026-07', log('date: 2026-01-10, status: done'))).toEqual([
      'info status tasks/1 status (because, task_done_by_due)',
      'info result tasks/1 log (status)',
    ]);
  });

  test('is not rewritten', () => {
    const before = log('date: 2025-06-15, status: in_progress, progress: 40');
    expect(toldOfTask(before, log('date: 2025-06-15, status: in_progress, progress: 60'))).toEqual([
      'error rewritten tasks/1 log (fields)',
    ]);
  });

  test('is not shortened', () => {
    const before = log('date: 2025-06-15, status: in_progress', 'date: 2025-08-05, status: done');
    expect(toldOfTask(before, log('date: 2025-06-15, status: in_progress'))).toEqual([
      'error removed tasks/1 log',
      'warning status tasks/1 status (because, task_in_time)',
    ]);
  });
});

describe('a baseline', () => {
  const baseline = (value: number): string => `${results(B)}baseline: {date: 2024, value: ${value}}\n`;

  test('that is another one moves every later judgement: a warning', () => {
    expect(toldOfTarget(baseline(40), baseline(45))[0]).toBe('warning rewritten targets/1 baseline (status)');
  });

  test('that is taken away is a warning, a first one is news', () => {
    expect(toldOfTarget(baseline(40), results(B))[0]).toBe('warning removed targets/1 baseline (status)');
    expect(toldOfTarget(results(B), baseline(40))).toContain('info result targets/1 baseline (status)');
  });
});

describe('a shared series', () => {
  const around = (...entries: string[]) => ({
    files: {
      'plans/indicators/thu/ty-le.yaml': `name: Tỷ lệ\nunit: "%"\nresults:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`,
    },
  });
  const target = { 'targets/1': `${T}indicator: ty-le` };

  test('with a new figure tells how many targets it speaks for', () => {
    expect(told(target, target, { around: around(A), aroundAfter: around(A, B) })).toEqual([
      'info status targets/1 status (because, pace_on_track)',
      'info result indicators/thu/ty-le results (items_affected)',
    ]);
  });

  test('is not rewritten either', () => {
    expect(told(target, target, { around: around(A), aroundAfter: around(A.replace('40', '41')) })).toContain(
      'error rewritten indicators/thu/ty-le results (fields)',
    );
  });

  test('that takes over the figures of a target has only moved them', () => {
    const own = { 'targets/1': `${results(B)}indicator: ty-le` };
    expect(told(own, target, { around: around(A), aroundAfter: around(A, B) })).toEqual([
      'info moved indicators/thu/ty-le results (to_indicator)',
    ]);
  });

  test('that vanishes is an error, that comes is news, that changes its unit a warning', () => {
    const none = {};
    expect(told({}, {}, { around: around(A), aroundAfter: none })).toEqual([
      'error removed indicators/thu/ty-le indicator (entries_lost)',
    ]);
    expect(told({}, {}, { around: none, aroundAfter: around(A) })).toEqual([
      'info added indicators/thu/ty-le indicator',
    ]);
    const inPoints = {
      files: {
        'plans/indicators/thu/ty-le.yaml': around(A).files['plans/indicators/thu/ty-le.yaml'].replace(
          '"%"',
          'điểm',
        ),
      },
    };
    expect(told({}, {}, { around: around(A), aroundAfter: inPoints })).toEqual([
      'warning unit indicators/thu/ty-le unit',
    ]);
  });
});
