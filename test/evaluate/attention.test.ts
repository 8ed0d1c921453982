// What somebody must act on, worst first (section 4).
import { describe, expect, it } from 'vitest';
import { type Concern, listConcerns, opposingCandidate } from '../../src/evaluate/attention.ts';
import { evaluationOf, targetOn } from '../builders.ts';

const REGISTER = {
  agencies: {
    'so-a': { name: 'Sở A' },
    'so-b': { name: 'Sở B' },
    'so-cu': { name: 'Sở Cũ', until: '2025-02', successors: [{ id: 'so-a', main: true }, { id: 'so-b' }] },
    'so-xua': { name: 'Sở Xưa', until: '2024', successors: [{ id: 'so-cu' }] },
    huyen: { name: 'Các huyện', until: '2025-06' },
  },
};

const concernsOf = (items: Readonly<Record<string, object>>, register: object = REGISTER): Concern[] =>
  listConcerns(evaluationOf(items, '2026-01-15', { register }));

const refs = (concern: Concern): string[] =>
  concern.about === 'targets'
    ? concern.targets.map((each) => each.target.id)
    : concern.tasks.map((each) => each.task.id);

const overdueOf = (tasks: Readonly<Record<string, object>>, register?: object) => {
  const items = Object.entries(tasks).map(([id, task]) => [
    `plans/a/tasks/${id}.yaml`,
    { name: 'Việc', deadline: '2025-07', ...task },
  ]);
  const [concern] = concernsOf(Object.fromEntries(items), register);
  if (concern?.about !== 'tasks' || concern.overdue === null) throw new Error('nothing is overdue');
  const { reported, unreported, agencies, longest } = concern.overdue;
  return { reported, unreported, agencies, longest: longest.task.id };
};

describe('the list of concerns', () => {
  it('starts with what is overdue and missed, and names a target once, under the worst that fits', () => {
    const goal = { name: 'Tỷ lệ', unit: '%', goal: '>= 50', by: 2025 };
    const concerns = concernsOf({
      'plans/a/targets/1.yaml': { ...goal, results: [{ date: 2025, value: 40 }] },
      'plans/a/targets/2.yaml': {
        ...goal,
        results: [
          { date: 2025, value: 60 },
          { date: 2025, value: 40, counts: false },
        ],
      },
      'plans/a/targets/3.yaml': { ...goal, results: [{ date: 2025, stated: 'achieved' }] },
      'plans/a/targets/4.yaml': goal,
      'plans/a/tasks/1.yaml': { name: 'Việc', deadline: '2025-07' },
      'plans/a/tasks/2.yaml': { name: 'Việc', deadline: '2026-01', lead: ['so-cu'] },
    });
    expect(concerns.map((concern) => [concern.kind, concern.severity, refs(concern)])).toEqual([
      ['overdue', 'bad', ['1']],
      ['missed', 'bad', ['1']],
      ['contested', 'doubt', ['2']],
      ['unsupported', 'doubt', ['3']],
      ['unreported', 'doubt', ['4']],
      ['due_soon', 'soon', ['2']],
      ['reorganised', 'soon', ['2']],
    ]);
  });

  it('counts a task as reorganised where the agency that took over leads it already', () => {
    const concerns = concernsOf({
      'plans/a/tasks/1.yaml': { name: 'Việc', deadline: 2029, lead: ['so-cu', 'so-a'] },
      'plans/a/tasks/2.yaml': { name: 'Việc', deadline: 2029, lead: ['so-a'] },
    });
    expect(concerns.map((concern) => [concern.kind, refs(concern)])).toEqual([['reorganised', ['1']]]);
  });

  it('is empty where nothing is due and nothing is wrong', () => {
    expect(concernsOf({ 'plans/a/tasks/1.yaml': { name: 'Việc', deadline: '2029' } })).toEqual([]);
  });

  it('leaves out parents and plans that were replaced', () => {
    const missed = {
      name: 'Tỷ lệ',
      unit: '%',
      goal: '>= 50',
      by: 2025,
      results: [{ date: 2025, value: 40 }],
    };
    const concerns = concernsOf({
      'plans/a/targets/1.yaml': { name: 'Mẹ' },
      'plans/a/targets/1.1.yaml': { ...missed, parent: '1' },
      'plans/b/plan.yaml': { title: 'Cũ', issuer: 'thu', period: '2025', replaced: { date: '2025-05-01' } },
      'plans/b/targets/9.yaml': missed,
    });
    expect(concerns.map((concern) => [concern.kind, refs(concern)])).toEqual([['missed', ['1.1']]]);
  });
});

describe('overdue tasks', () => {
  it('are split by whether anybody reported, and the longest overdue one is named', () => {
    const late = { log: [{ date: '2025-08-05', status: 'in_progress' }] };
    const { reported, unreported, longest } = overdueOf({ '1': late, '2': { deadline: '2025-05' }, '3': {} });
    expect({ reported, unreported, longest }).toEqual({ reported: 1, unreported: 2, longest: '2' });
  });

  it('count for who answers now, with what came from an agency that has ended', () => {
    const tasks = {
      '1': { lead: ['so-cu'] },
      '2': { lead: ['so-a'] },
      '3': { lead: ['so-xua', 'so-b'] },
      '4': {},
    };
    expect(overdueOf(tasks).agencies).toEqual([
      {
        agency: 'thu/so-a',
        count: 3,
        ended: false,
        inherited: [
          { agency: 'thu/so-cu', count: 1, tentative: true },
          { agency: 'thu/so-xua', count: 1, tentative: true },
        ],
      },
      { agency: 'thu/so-b', count: 1, ended: false, inherited: [] },
      { agency: 'none', count: 1, ended: false, inherited: [] },
    ]);
  });

  it('come to each agency from its own predecessor only', () => {
    const register = {
      agencies: {
        'so-a': { name: 'Sở A' },
        'so-b': { name: 'Sở B' },
        'cu-a': { name: 'Cũ A', until: '2025-02', successors: [{ id: 'so-a' }] },
        'cu-b': { name: 'Cũ B', until: '2025-02', successors: [{ id: 'so-b' }] },
      },
    };
    const { agencies } = overdueOf({ '1': { lead: ['cu-a', 'cu-b'] } }, register);
    expect(agencies.map(({ agency, inherited }) => [agency, inherited.map((each) => each.agency)])).toEqual([
      ['thu/so-a', ['thu/cu-a']],
      ['thu/so-b', ['thu/cu-b']],
    ]);
  });

  it('stay with an agency that ended without a successor, and with nobody where the lead is in doubt', () => {
    const doubt = { lead: ['so-a'], lead_doubt: { suggest: ['so-b'], reason: 'nhầm cột' } };
    expect(overdueOf({ '1': { lead: ['huyen'] }, '2': doubt }).agencies).toEqual([
      { agency: 'thu/huyen', count: 1, ended: true, inherited: [] },
      { agency: 'doubt', count: 1, ended: false, inherited: [] },
    ]);
  });

  it('given to another agency by an amendment came from the one that had them', () => {
    const amended = { lead: ['so-b'], amendments: [{ date: '2025-03-01', basis: 'QĐ', lead: ['so-a'] }] };
    expect(overdueOf({ '1': amended }).agencies).toEqual([
      {
        agency: 'thu/so-a',
        count: 1,
        ended: false,
        inherited: [{ agency: 'thu/so-b', count: 1, tentative: false }],
      },
    ]);
  });
});

describe('the figure that contests a target', () => {
  it('is the visible one on the other side of the goal', () => {
    const target = targetOn(
      'unit: "%"\ngoal: ">= 62"\nby: 2025\nresults: [{date: 2025, value: 68}, {date: 2025, value: 45, counts: false}]',
      '2026-01-15',
    );
    expect(opposingCandidate(target)?.index).toBe(1);
  });

  it('is none where all figures agree', () => {
    expect(
      opposingCandidate(targetOn('goal: 5\nby: 2025\nresults: [{date: 2025, value: 6}]', '2026-01-15')),
    ).toBeNull();
  });
});
