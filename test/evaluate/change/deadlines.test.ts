// Deadlines of tasks, `by` of targets, stages, and the plan's end: what slipped, by how much, and what allows it.
import { describe, expect, test } from 'vitest';
import { changes, told, toldOfTarget, toldOfTask } from './between.ts';

const amended = (deadline: string, date: string): string =>
  `amendments:\n  - {date: ${date}, basis: "Công văn 77", deadline: ${deadline}}\n`;

describe('a deadline', () => {
  test('moved later in its place is an error, with the days', () => {
    expect(toldOfTask('deadline: 2026-07', 'deadline: 2026-10')).toEqual([
      'error slipped tasks/1 deadline 92 days (days_later, no_amendment)',
    ]);
  });

  test('moved earlier is news', () => {
    expect(toldOfTask('deadline: 2026-10', 'deadline: 2026-07')).toEqual([
      'info advanced tasks/1 deadline 92 days (days_earlier, no_amendment)',
    ]);
  });

  test('moved later by an amendment is a warning with its basis', () => {
    const [change] = changes(
      { 'tasks/1': 'deadline: 2026-07' },
      { 'tasks/1': `deadline: 2026-07\n${amended('2026-10', '2026-01-10')}` },
    );
    expect(change).toMatchObject({
      kind: 'slipped',
      severity: 'warning',
      days: 92,
      path: ['amendments', 0, 'deadline'],
      amendment: { basis: 'Công văn 77' },
      before: { is: 'deadline', text: '2026-07' },
      after: { is: 'deadline', text: '2026-10' },
    });
  });

  test('moved by an amendment after the old day had passed says so', () => {
    expect(toldOfTask('deadline: 2025-07', `deadline: 2025-07\n${amended('2026-03', '2026-01-10')}`)).toEqual(
      [
        'warning slipped tasks/1 deadline 243 days (days_later, amended, after_due)',
        'warning status tasks/1 status (because, task_in_time)',
      ],
    );
  });

  test('that becomes ongoing binds nobody any more', () => {
    expect(toldOfTask('deadline: 2026-07', 'deadline: ongoing')).toEqual([
      'error slipped tasks/1 deadline (no_longer_due, no_amendment)',
      'warning status tasks/1 status (because, task_ongoing)',
    ]);
  });

  test('of a recurring task that begins a year later has slipped', () => {
    const lines = toldOfTask('deadline: yearly\nfrom: 2025', 'deadline: yearly\nfrom: 2026');
    expect(lines[0]).toBe('error slipped tasks/1 deadline 365 days (days_later, no_amendment)');
  });

  test('of one stage that moved is a warning', () => {
    const stages = (by: string): string =>
      `deadline: 2027\nstages: [{by: ${by}, output: "Dự thảo"}, {by: 2027, output: "Đề án"}]`;
    expect(toldOfTask(stages('2026-06'), stages('2026-09'))).toEqual([
      'warning slipped tasks/1 stages 92 days (days_later, stage)',
    ]);
  });
});

describe('the day of a target', () => {
  test('moved later is an error', () => {
    expect(toldOfTarget('goal: 85\nby: 2028', 'goal: 85\nby: 2030')).toEqual([
      'error slipped targets/1 by 730 days (days_later, no_amendment)',
    ]);
  });

  test('taken away gives the plan its end', () => {
    expect(toldOfTarget('goal: 85\nby: 2028', 'goal: 85')).toEqual([
      'error slipped targets/1 by 730 days (days_later, no_amendment)',
    ]);
    expect(toldOfTarget('goal: 85\nby: 2030', 'goal: 85')).toEqual([]);
  });

  test('of every year, made every quarter, comes sooner', () => {
    const lines = toldOfTarget('goal: 85\nby: yearly', 'goal: 85\nby: quarterly');
    expect(lines).toContain('info advanced targets/1 by (no_amendment)');
  });

  test('moved by an amendment is a warning', () => {
    const amendment = 'amendments: [{date: 2026-01-10, basis: "Quyết định 5", by: 2030}]';
    expect(toldOfTarget('goal: 85\nby: 2028', `goal: 85\nby: 2028\n${amendment}`)).toEqual([
      'warning slipped targets/1 by 730 days (days_later, amended)',
    ]);
  });
});

test("a plan's later end is one change that counts the items without a day of their own", () => {
  const items = { 'tasks/1': 'lead: [so-a]', 'tasks/2': 'lead: [so-b]', 'tasks/3': 'deadline: 2026-07' };
  const lines = told(items, items, { aroundAfter: { plan: { period: '2025/2031' } } });
  expect(lines).toEqual(['warning slipped a period 365 days (days_later, implied_items)']);
  const [change] = changes(items, items, { aroundAfter: { plan: { period: '2025/2031' } } });
  expect(change?.effect).toContainEqual({ note: 'implied_items', params: { count: 2 } });
});
