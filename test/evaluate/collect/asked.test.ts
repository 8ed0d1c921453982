// Who is asked about what for a period, and who has answered: read from plans and entries alone.
import { describe, expect, it, test } from 'vitest';
import { questionsFor, refOf, turnFor } from '../../../src/evaluate/collect/asked.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { type Around, evaluationOf, type Files } from '../../builders.ts';

const period = (text: string) => {
  const found = parsePeriod(text);
  if (found === undefined) throw new Error(text);
  return found;
};
const Q4 = period('2025-Q4');

const register = {
  agencies: {
    'so-a': { name: 'Sở A', kind: 'so' },
    'so-b': { name: 'Sở B', kind: 'so' },
    'so-cu': { name: 'Sở Cũ', kind: 'so', until: '2025-02', successors: [{ id: 'so-b' }] },
    'het-han': { name: 'Hết hạn', kind: 'khac', until: '2025-02' },
    'cac-so': { name: 'Các sở', kind: 'group', members: { kinds: ['so'] } },
    'cac-don-vi': { name: 'Các đơn vị', kind: 'group' },
  },
};

const target = (fields: object): object => ({ name: 'Chỉ tiêu', unit: '%', goal: '>= 85', ...fields });
const task = (fields: object): object => ({ name: 'Việc', ...fields });

/** `agency ref role`, in order. */
function asked(
  items: Files,
  around: Around = {},
  groups: readonly string[] = [],
  asOf = '2026-01-15',
): string[] {
  const evaluation = evaluationOf(items, asOf, { register, ...around });
  const { byAgency, nobody } = questionsFor(evaluation, Q4, new Set(groups));
  return [
    ...[...byAgency].flatMap(([agency, questions]) =>
      questions.map(({ item, role }) => `${agency} ${refOf(item)} ${role}`),
    ),
    ...nobody.map((item) => `nobody ${refOf(item)}`),
  ];
}

describe('an item is asked of', () => {
  it.each<[string, Files, Around, readonly string[]]>([
    [
      'each of its leads',
      { 'plans/a/targets/1.yaml': target({ lead: ['so-b', 'so-a'] }) },
      {},
      ['thu/so-a a/targets/1 lead', 'thu/so-b a/targets/1 lead'],
    ],
    [
      'whoever took over from its lead',
      { 'plans/a/tasks/1.yaml': task({ lead: ['so-cu'] }) },
      {},
      ['thu/so-b a/tasks/1 lead'],
    ],
    [
      'each living member of the group that leads a task',
      { 'plans/a/tasks/1.yaml': task({ lead: ['cac-so'] }) },
      {},
      ['thu/so-a a/tasks/1 member', 'thu/so-b a/tasks/1 member'],
    ],
    [
      'a lead itself, even where a group with it leads as well',
      { 'plans/a/tasks/1.yaml': task({ lead: ['so-a', 'cac-so'] }) },
      {},
      ['thu/so-a a/tasks/1 lead', 'thu/so-b a/tasks/1 member'],
    ],
    [
      'the standing agency where a group leads a target',
      { 'plans/a/targets/1.yaml': target({ lead: ['cac-so'] }) },
      { plan: { standing_agency: 'so-cu' } },
      ['thu/so-b a/targets/1 standing'],
    ],
    [
      'the standing agency where nobody is named',
      { 'plans/a/tasks/1.yaml': task({}) },
      { plan: { standing_agency: 'so-a' } },
      ['thu/so-a a/tasks/1 standing'],
    ],
    [
      'the standing agency where the lead is in doubt',
      { 'plans/a/tasks/1.yaml': task({ lead: ['so-b'], lead_doubt: { suggest: ['so-a'], reason: 'nhầm' } }) },
      { plan: { standing_agency: 'so-a' } },
      ['thu/so-a a/tasks/1 standing'],
    ],
    [
      'nobody where all have ended',
      { 'plans/a/tasks/1.yaml': task({ lead: ['het-han'] }) },
      { plan: { standing_agency: 'het-han' } },
      ['nobody a/tasks/1'],
    ],
    [
      'nobody where the members of a group are not known',
      { 'plans/a/tasks/1.yaml': task({ lead: ['cac-don-vi'] }) },
      {},
      ['nobody a/tasks/1'],
    ],
  ])('%s', (_, items, around, expected) => {
    expect(asked(items, around)).toEqual(expected);
  });

  test('a group as a whole, besides its members, where that is wanted', () => {
    expect(asked({ 'plans/a/tasks/1.yaml': task({ lead: ['cac-so'] }) }, {}, ['thu/cac-so'])).toEqual([
      'thu/cac-so a/tasks/1 lead',
      'thu/so-a a/tasks/1 member',
      'thu/so-b a/tasks/1 member',
    ]);
  });
});

describe('an item is open in a period', () => {
  const lead = ['so-a'];
  const isAsked = (items: Files, around: Around = {}, asOf?: string): boolean =>
    asked(items, around, [], asOf).length > 0;
  const done = (date: string, more: object = {}) => task({ lead, log: [{ date, status: 'done', ...more }] });

  it.each<[string, Files, Around, boolean]>([
    ['a target without a figure', { 'plans/a/targets/1.yaml': target({ lead }) }, {}, true],
    [
      'a target met before its day, in a plan that goes on',
      { 'plans/a/targets/1.yaml': target({ lead, by: 2030, results: [{ date: 2025, value: 90 }] }) },
      {},
      true,
    ],
    [
      'a target met by a day that had passed before',
      {
        'plans/a/targets/1.yaml': target({ lead, by: '2025-H1', results: [{ date: '2025-H1', value: 90 }] }),
      },
      {},
      false,
    ],
    [
      'a target met late, of which that became known in it',
      {
        'plans/a/targets/1.yaml': target({
          lead,
          by: '2025-H1',
          results: [{ date: '2025-Q3', reported: '2025-11-02', value: 90 }],
        }),
      },
      {},
      true,
    ],
    [
      'a target missed by a day that had passed before',
      {
        'plans/a/targets/1.yaml': target({ lead, by: '2025-H1', results: [{ date: '2025-H1', value: 50 }] }),
      },
      {},
      true,
    ],
    [
      'a yearly target of a plan that goes on',
      { 'plans/a/targets/1.yaml': target({ lead, by: 'yearly', results: [{ date: 2025, value: 90 }] }) },
      {},
      true,
    ],
    [
      'a yearly target of a plan that was over',
      { 'plans/a/targets/1.yaml': target({ lead, by: 'yearly' }) },
      { plan: { issued: '2023-01-01', period: 2023 } },
      false,
    ],
    [
      'what a plan asks that begins later',
      { 'plans/a/tasks/1.yaml': task({ lead }) },
      { plan: { issued: '2026-01-01', period: 2026 } },
      false,
    ],
    [
      'what a plan asked that was replaced',
      { 'plans/a/tasks/1.yaml': task({ lead }) },
      { plan: { replaced: { date: '2025-11-01', number: '1/KH' } } },
      false,
    ],
    ['a task done before', { 'plans/a/tasks/1.yaml': done('2025-08-05') }, {}, false],
    ['a task done in it', { 'plans/a/tasks/1.yaml': done('2025-11-05') }, {}, true],
    [
      'a task done before, of which that became known in it',
      { 'plans/a/tasks/1.yaml': done('2025-08-05', { reported: '2025-12-20' }) },
      {},
      true,
    ],
    [
      'a task that was stopped before',
      { 'plans/a/tasks/1.yaml': task({ lead, log: [{ date: '2025-08-05', status: 'cancelled' }] }) },
      {},
      false,
    ],
    [
      'a task of which only a part is done',
      {
        'plans/a/tasks/1.yaml': task({
          lead: ['cac-so'],
          log: [{ date: '2025-08-05', status: 'done', agency: 'so-a' }],
        }),
      },
      {},
      true,
    ],
    [
      'a task that returns, done for the turn before',
      {
        'plans/a/tasks/1.yaml': task({
          lead,
          deadline: 'quarterly',
          log: [{ date: '2025-10-02', for: '2025-Q3', status: 'done' }],
        }),
      },
      {},
      true,
    ],
  ])('%s: %#', (_, items, around, expected) => {
    expect(isAsked(items, around)).toBe(expected);
  });

  test('a parent is answered for by its children', () => {
    const items = {
      'plans/a/targets/8.yaml': { name: 'Mẹ', lead },
      'plans/a/targets/8.1.yaml': target({ lead, parent: '8' }),
    };
    expect(asked(items)).toEqual(['thu/so-a a/targets/8.1 lead']);
  });
});

describe('a task that returns is asked about', () => {
  const turnOf = (deadline: string, asOf = '2026-01-15', log: readonly object[] = []): string | undefined => {
    const evaluation = evaluationOf({ 'plans/a/tasks/1.yaml': task({ deadline, log }) }, asOf);
    const item = evaluation.plans[0]?.tasks[0];
    return item === undefined ? undefined : turnFor(item, Q4)?.text;
  };

  it.each([
    ['quarterly', '2025-Q4'],
    ['monthly', '2025-12'],
    ['yearly', '2025'],
    ['half-yearly', '2025-H2'],
    ['yearly 11 ahead', '2026'],
    ['2025-12', undefined],
  ])('for the turn that the period is of: %s', (deadline, expected) => {
    expect(turnOf(deadline)).toBe(expected);
  });

  test('before its end as after it, whatever else is open', () => {
    expect(turnOf('quarterly', '2025-12-01')).toBe('2025-Q4');
  });
});
