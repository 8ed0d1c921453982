// Parents: the first branch that applies (section 3).
import { describe, expect, it } from 'vitest';
import { targetsOn } from '../builders.ts';

const BEFORE = '2025-09-15';
const AFTER = '2026-01-05';

/** Children by the status they have, both before and after their own due day where that makes sense. */
const CHILD: Readonly<Record<string, string>> = {
  achieved: 'goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 50}]',
  exceeded: 'goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 60}]',
  missed: 'goal: 50\nby: 2025-06\nresults: [{date: 2025-06, value: 40}]',
  awaiting: 'goal: 50\nby: 2025-08\nresults: [{date: 2024-08, reported: 2025-01, value: 40}]',
  awaitingAfter: 'goal: 50\nby: 2025\nresults: [{date: 2024, reported: 2025-01, value: 40}]',
  no_data: 'goal: 50\nby: 2025',
  inconclusive: 'goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 40..60}]',
  in_progress: 'goal: 50\nby: 2026\nresults: [{date: 2025-06, value: 40}]',
  on_track: 'goal: 50\nby: 2026\nbaseline: {date: 2024-06, value: 0}\nresults: [{date: 2025-06, value: 49}]',
  at_risk: 'goal: 50\nby: 2026\nbaseline: {date: 2024-06, value: 0}\nresults: [{date: 2025-06, value: 15}]',
  off_track: 'goal: 50\nby: 2026\nbaseline: {date: 2024-06, value: 0}\nresults: [{date: 2025-06, value: 1}]',
};

/** The parent `8` of children with these statuses. */
function parentOf(children: readonly string[], asOf: string, own = '') {
  const targets = Object.fromEntries(
    children.map((child, index) => [`8.${index + 1}`, `parent: "8"\n${CHILD[child] ?? child}`]),
  );
  const get = targetsOn({ '8': `by: 2025\n${own}`, ...targets }, asOf);
  for (const [index, child] of children.entries()) {
    const expected = child.replace('After', '');
    if (child in CHILD && get(`8.${index + 1}`).status !== expected) {
      throw new Error(`child ${child} is ${get(`8.${index + 1}`).status}`);
    }
  }
  return get('8');
}

describe('before its due day a parent', () => {
  it.each([
    [['achieved', 'achieved'], 'achieved'],
    [['achieved', 'exceeded'], 'achieved'],
    [['exceeded', 'exceeded'], 'achieved'],
    [['achieved', 'missed'], 'missed'],
    [['missed', 'off_track', 'no_data'], 'missed'],
    [['no_data', 'no_data'], 'no_data'],
    [['off_track', 'at_risk', 'in_progress', 'on_track'], 'off_track'],
    [['at_risk', 'in_progress', 'on_track'], 'at_risk'],
    [['in_progress', 'on_track'], 'in_progress'],
    [['on_track', 'on_track'], 'on_track'],
    [['on_track', 'achieved'], 'on_track'],
    [['off_track', 'exceeded'], 'off_track'],
    [['on_track', 'no_data'], 'in_progress'],
    [['at_risk', 'no_data'], 'at_risk'],
    [['on_track', 'inconclusive'], 'in_progress'],
    [['inconclusive', 'inconclusive'], 'in_progress'],
    [['on_track', 'awaiting'], 'in_progress'],
    [['awaiting', 'awaiting'], 'in_progress'],
    [['achieved', 'no_data'], 'in_progress'],
    [['achieved', 'inconclusive'], 'in_progress'],
  ])('of children %j is %s', (children, status) => {
    const parent = parentOf(children, BEFORE);
    expect([parent.status, parent.rule]).toEqual([status, 0]);
  });
});

describe('after its due day a parent', () => {
  it.each([
    [['achieved', 'exceeded'], 'achieved'],
    [['achieved', 'missed'], 'missed'],
    [['missed', 'awaitingAfter'], 'missed'],
    [['no_data', 'no_data'], 'no_data'],
    [['achieved', 'awaitingAfter'], 'awaiting'],
    [['awaitingAfter', 'inconclusive'], 'awaiting'],
    [['achieved', 'inconclusive'], 'inconclusive'],
    [['achieved', 'no_data'], 'inconclusive'],
    [['achieved', 'on_track'], 'inconclusive'],
    [['off_track', 'in_progress'], 'inconclusive'],
  ])('of children %j is %s', (children, status) => {
    expect(parentOf(children, AFTER).status).toBe(status);
  });
});

describe('a parent with a goal of its own', () => {
  const own = (value: string): string => `goal: 50\nunit: xã\nresults: [{date: 2025-06, value: ${value}}]`;

  it.each([
    ['met, and so are its children', own('60'), ['achieved'], BEFORE, 'achieved'],
    ['met, and a child is not', own('60'), ['on_track', 'achieved'], BEFORE, 'on_track'],
    ['met, and a child is missed', own('60'), ['missed'], BEFORE, 'missed'],
    ['not met yet, though its children are', own('40'), ['achieved'], BEFORE, 'in_progress'],
    ['without data, though its children are met', 'goal: 50', ['achieved'], BEFORE, 'in_progress'],
    ['without data, and without children’s', 'goal: 50', ['no_data'], BEFORE, 'no_data'],
    ['with data, and its children have none', own('40'), ['no_data'], BEFORE, 'in_progress'],
    ['missed, though its children are met', own('40'), ['achieved'], AFTER, 'missed'],
    [
      'without data after the due day, though its children are met',
      'goal: 50',
      ['achieved'],
      AFTER,
      'inconclusive',
    ],
  ])('that is %s', (_, parent, children, asOf, status) => {
    expect(parentOf(children, asOf, parent).status).toBe(status);
  });

  it('shows it, and the result that decides on it', () => {
    const parent = parentOf(['on_track'], BEFORE, own('60'));
    expect([parent.goal?.op, parent.result?.entry.value?.op]).toEqual(['>=', '=']);
  });
});

describe('a parent with a statement of its own', () => {
  const statement = (results: string): string => `statement: Ban hành quy chế\nresults: [${results}]`;

  it.each([
    [
      'achieved, and so are its children',
      '{date: 2025-06, verdict: achieved}',
      ['achieved'],
      BEFORE,
      'achieved',
    ],
    [
      'partly achieved, though its children are met',
      '{date: 2025-06, verdict: partly}',
      ['achieved'],
      BEFORE,
      'in_progress',
    ],
    ['without verdict, though its children are met', '', ['achieved'], BEFORE, 'in_progress'],
    [
      'not achieved in time, though its children are met',
      '{date: 2025, verdict: not_achieved}',
      ['achieved'],
      AFTER,
      'missed',
    ],
  ])('that is %s', (_, results, children, asOf, status) => {
    expect(parentOf(children, asOf, statement(results)).status).toBe(status);
  });
});

describe('the children of a parent', () => {
  it('are counted, met and all', () => {
    expect(parentOf(['achieved', 'exceeded', 'on_track', 'no_data'], BEFORE).children).toEqual({
      met: 2,
      total: 4,
      ids: ['8.1', '8.2', '8.3', '8.4'],
    });
  });

  it('leave a target without any alone', () => {
    const get = targetsOn({ '8': CHILD.achieved ?? '' }, BEFORE);
    expect([get('8').children, get('8').rule]).toEqual([null, 4]);
  });

  it('are those of the same plan only', () => {
    const files = {
      'plans/b/plan.yaml': { title: 'B', issuer: 'thu', period: '2025' },
      'plans/b/targets/8.2.yaml': 'name: x\nparent: "8"\ngoal: 5\nby: 2025',
    };
    const get = targetsOn({ '8': 'by: 2025', '8.1': `parent: "8"\n${CHILD.achieved}` }, BEFORE, { files });
    expect(get('8').children?.ids).toEqual(['8.1']);
  });

  it('may have children themselves', () => {
    const nested = (leaf: string) =>
      targetsOn(
        {
          '8': 'by: 2026',
          '8.1': 'parent: "8"\nby: 2026',
          '8.1.1': `parent: "8.1"\n${CHILD[leaf]}`,
          '8.2': `parent: "8"\n${CHILD.achieved}`,
        },
        BEFORE,
      );
    for (const leaf of ['off_track', 'at_risk', 'on_track', 'missed', 'achieved']) {
      expect([nested(leaf)('8.1').status, nested(leaf)('8').status]).toEqual([leaf, leaf]);
    }
    // A child parent without data counts as one in progress beside what is met.
    expect([nested('no_data')('8.1').status, nested('no_data')('8').status]).toEqual([
      'no_data',
      'in_progress',
    ]);
  });

  it('that name each other as parents crash nothing', () => {
    const get = targetsOn(
      { '1': 'parent: "2"\nby: 2025', '2': 'parent: "1"\nby: 2025', '3': 'parent: "3"' },
      BEFORE,
    );
    expect(get('1').status).toBeTypeOf('string');
    expect(get('3').status).toBeTypeOf('string');
  });
});
