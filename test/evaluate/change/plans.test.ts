// Whole plans, their totals, their leads, and the registers that say who answers.
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/evaluate/change/changes-between.ts';
import { changesOfPlans } from '../../../src/evaluate/change/of-plans.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { day, evaluationOf, type Files, PLAN, repositoryOf } from '../../builders.ts';
import { changes, line, told } from './between.ts';

const ITEM = { 'tasks/1': 'lead: [so-a]\ndeadline: 2026-07' };

const plan = (id: string, more: object = {}): Files => ({
  [`plans/${id}/plan.yaml`]: { ...PLAN, title: 'Kế hoạch chuyển đổi số', number: '25/KH-UBND', ...more },
  [`plans/${id}/tasks/1.yaml`]: 'name: Xây dựng đề án\ndeadline: 2026-07',
});

/** Repositories as they are, without the plan that stands around the items of other tests. */
const toldOf = (before: Files, after: Files): string[] => {
  const [old, now] = [
    evaluate(repositoryOf(before), day('2026-01-15')),
    evaluate(repositoryOf(after), day('2026-01-15')),
  ];
  return changesBetween(old, now).map(line);
};

describe('a plan', () => {
  test('in another folder is renamed, and nothing is said of its items', () => {
    expect(toldOf(plan('kh-25'), plan('kh-2025'))).toEqual(['info renamed kh-2025 id']);
  });

  test('that is new comes with its items', () => {
    expect(toldOf({}, plan('kh-25'))).toEqual([
      'info added kh-25 plan (plan_items)',
      'info added kh-25/tasks/1 item (same_status)',
    ]);
  });

  test('that is gone is an error with all its items', () => {
    expect(toldOf(plan('kh-25'), {})).toEqual([
      'error removed kh-25 plan (plan_items)',
      'error removed kh-25/tasks/1 item (status_was)',
    ]);
  });

  test('of another year with the same items is another plan', () => {
    const next = plan('kh-26', {
      title: 'Kế hoạch chuyển đổi số 2026',
      number: '3/KH-UBND',
      issued: '2026-01-02',
    });
    expect(toldOf(plan('kh-25'), { ...plan('kh-25'), ...next })).toEqual([
      'info added kh-26 plan (plan_items)',
      'info added kh-26/tasks/1 item (same_status)',
    ]);
  });

  test('that is replaced leaves the totals, and may come back', () => {
    const replaced = plan('kh-25', { replaced: { date: '2026-01-10', number: '3/KH-UBND' } });
    expect(toldOf(plan('kh-25'), replaced)).toEqual([
      'warning status kh-25 status (out_of_totals, plan_items)',
    ]);
    expect(toldOf(replaced, plan('kh-25'))).toEqual([
      'warning status kh-25 status (into_totals, plan_items)',
    ]);
  });

  test('under another title or standing agency is told', () => {
    expect(toldOf(plan('kh-25'), plan('kh-25', { title: 'Kế hoạch số' }))).toEqual([
      'info renamed kh-25 name',
    ]);
    expect(toldOf(plan('kh-25'), plan('kh-25', { standing_agency: 'so-a' }))).toEqual([
      'warning lead kh-25 lead',
    ]);
  });

  test('tells how its totals moved', () => {
    const [change] = changes(ITEM, {
      'tasks/1': `${ITEM['tasks/1']}\nlog: [{date: 2026-01-10, status: done}]`,
    }).filter(({ kind }) => kind === 'rollup');
    const counts = (value: typeof change extends undefined ? never : NonNullable<typeof change>['after']) =>
      value?.is === 'counts' ? value.counts.tasks.by : undefined;
    expect(counts(change?.before ?? null)).toMatchObject({ in_time: 1, done: 0 });
    expect(counts(change?.after ?? null)).toMatchObject({ in_time: 0, done: 1 });
  });
});

describe('the lead of an item', () => {
  test('edited in its place is a warning, by an amendment news', () => {
    const amendment = 'amendments: [{date: 2026-01-10, basis: "Thông báo 5", lead: [so-b]}]';
    expect(told(ITEM, { 'tasks/1': 'lead: [so-b]\ndeadline: 2026-07' })).toEqual([
      'warning lead tasks/1 lead (no_amendment)',
    ]);
    expect(told(ITEM, { 'tasks/1': `${ITEM['tasks/1']}\n${amendment}` })).toEqual([
      'info lead tasks/1 lead (amended)',
    ]);
  });

  test('is the same in another order, and under a new id of one agency', () => {
    const both = { 'tasks/1': 'lead: [so-a, so-b]' };
    expect(told(both, { 'tasks/1': 'lead: [so-b, so-a]' })).toEqual([]);
    const register = { register: { agencies: { 'so-a-moi': { name: 'Sở A' }, 'so-b': { name: 'Sở B' } } } };
    expect(told(both, { 'tasks/1': 'lead: [so-a-moi, so-b]' }, { aroundAfter: register })).toEqual([]);
  });

  test('that a register hands to a successor is one change for all its items', () => {
    const items = { 'tasks/1': 'lead: [so-a]', 'tasks/2': 'lead: [so-a]', 'tasks/3': 'lead: [so-b]' };
    const ended = {
      register: {
        agencies: {
          'so-a': { name: 'Sở A', until: '2025-02', successors: [{ id: 'so-b' }] },
          'so-b': { name: 'Sở B' },
        },
      },
    };
    expect(told(items, items, { aroundAfter: ended })).toEqual([
      'info lead agencies/thu lead (items_affected)',
    ]);
    const [change] = changes(items, items, { aroundAfter: ended });
    expect(change?.effect).toEqual([{ note: 'items_affected', params: { count: 2 } }]);
  });
});

describe('a status that flipped', () => {
  const target = 'unit: "%"\ngoal: 85\nby: 2025\nresults: [{date: 2025-12, value: 82}]';

  test('for the worse is a warning', () => {
    expect(told(ITEM, { 'tasks/1': 'lead: [so-a]\ndeadline: 2025-12' })).toEqual([
      'warning status tasks/1 status (because, task_due_passed)',
      'info advanced tasks/1 deadline 212 days (days_earlier, no_amendment)',
    ]);
  });

  test('for the better by new figures is news, by a lowered goal a warning', () => {
    expect(
      told(
        { 'targets/1': target },
        { 'targets/1': `${target.replace('}]', '}, {date: 2025, reported: 2026-01-10, value: 86}]')}` },
      ),
    ).toEqual([
      'info status targets/1 status (because, better_than_goal)',
      'info result targets/1 results (status)',
    ]);
    expect(told({ 'targets/1': target }, { 'targets/1': target.replace('85', '80') })).toEqual([
      'error weakened targets/1 goal (no_amendment)',
      'warning status targets/1 status (because, better_than_goal)',
    ]);
  });

  test('of a parent names what moved its children', () => {
    const before = { 'targets/8': 'name: Cả nhóm', 'targets/8.1': `parent: "8"\n${target}` };
    const after = { ...before, 'targets/8.1': before['targets/8.1'].replace('85', '80') };
    expect(told(before, after)).toContain('warning status targets/8 status (because, children_met)');
  });

  test('of something given up is a warning', () => {
    expect(
      told(ITEM, { 'tasks/1': `${ITEM['tasks/1']}\nlog: [{date: 2026-01-10, status: cancelled}]` }),
    ).toEqual([
      'warning status tasks/1 status (because, task_cancelled)',
      'info result tasks/1 log (status)',
    ]);
  });
});

describe('a file that cannot be read on one side', () => {
  const series = (value: number) => ({
    files: {
      'plans/indicators/thu/x.yaml': `name: X\nunit: "%"\nresults: [{date: 2025-06, value: ${value}}]`,
    },
  });
  const leaning = { 'targets/1': 'unit: "%"\ngoal: 85\nindicator: x' };

  test('is neither removed nor added', () => {
    expect(told(ITEM, {}, { unread: ['plans/a/tasks/1.yaml'] })).toEqual([]);
    expect(told({}, ITEM, { unread: ['plans/a/tasks/1.yaml'] })).toEqual([]);
    expect(told(ITEM, {}, { unread: ['plans/a/plan.yaml'] })).toEqual([]);
  });

  test('moves no status that leans on it, and no totals', () => {
    const question = { around: series(40), unread: ['plans/indicators/thu/x.yaml'] };
    expect(changes(leaning, leaning, { ...question, aroundAfter: {} })).toEqual([]);
    expect(
      changes(leaning, leaning, { ...question, aroundAfter: {}, unread: [] }).map(({ kind }) => kind),
    ).toContain('status');
  });
});

test('nothing has changed between a state and itself', () => {
  const state = evaluationOf({ ...plan('b'), 'plans/a/tasks/1.yaml': 'name: Việc' }, '2026-01-15');
  expect(changesBetween(state, state)).toEqual([]);
});

test('the changes of one plan are its own and those of the series and registers it leans on', () => {
  const files = (value: number): Files => ({
    'plans/a/targets/1.yaml': `name: Tỷ lệ\nunit: "%"\ngoal: ${value}\nindicator: x`,
    ...plan('b', { standing_agency: value > 80 ? 'so-a' : 'so-b' }),
    'plans/indicators/thu/x.yaml': `name: X\nunit: "%"\nresults: [{date: 2025-06, value: ${value - 50}}]`,
    'plans/indicators/thu/y.yaml': `name: Y\nunit: "%"\nresults: [{date: 2025-06, value: ${value - 40}}]`,
  });
  const states = {
    before: evaluationOf(files(85), '2026-01-15'),
    after: evaluationOf(files(80), '2026-01-15'),
  };
  const all = changesBetween(states.before, states.after);
  const of = (id: string): string[] =>
    changesOfPlans(all, new Set([id]), states).map(({ kind, ref }) => `${kind} ${ref}`);
  expect(of('a')).toEqual(['weakened a/targets/1', 'rewritten indicators/thu/x']);
  expect(of('b')).toEqual(['lead b']);
});
