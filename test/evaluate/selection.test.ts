// Filters: what they keep, what they accept as words, and what they answer to words they do not know.
import { describe, expect, it } from 'vitest';
import { EVERYTHING, select } from '../../src/evaluate/selection.ts';
import { readSelection, type SelectionWords } from '../../src/evaluate/selection-words.ts';
import { evaluationOf } from '../builders.ts';

const evaluation = evaluationOf(
  {
    'plans/a/targets/1.yaml': { name: 'Tỷ lệ phủ sóng', group: 'I', goal: 5, by: 2025, lead: ['so-cu'] },
    'plans/a/targets/2.yaml': { name: 'Hạ tầng Đám mây', group: 'I.1', goal: 5, by: 2030 },
    'plans/a/tasks/1.yaml': { name: 'Họp', deadline: '2025-07', lead: ['so-b'], group: 'II' },
    'plans/b/plan.yaml': {
      title: 'Kế hoạch B',
      number: '9/KH-UBND',
      short: 'KH B',
      issuer: 'thu',
      period: '2025',
    },
    'plans/b/tasks/1.yaml': { name: 'Họp', lead: ['so-a'], log: [{ date: '2025-03-01', status: 'done' }] },
  },
  '2026-01-15',
  {
    plan: {
      groups: [
        { id: 'I', name: 'Một' },
        { id: 'I.1', name: 'Một một', parent: 'I' },
        { id: 'II', name: 'Hai', parent: 'III' },
        { id: 'III', name: 'Vòng', parent: 'II' },
      ],
    },
    register: {
      agencies: {
        'so-a': { name: 'Sở Khoa học', short: 'Sở KH', aliases: ['Sở Khoa Hoc cũ'] },
        'so-b': { name: 'Sở B' },
        'so-cu': { name: 'Sở Cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
      },
    },
  },
);

function kept(words: SelectionWords): string[] {
  const outcome = readSelection(evaluation.repository, words);
  if ('unknown' in outcome) throw new Error(JSON.stringify(outcome.unknown));
  return select(evaluation, outcome.selection).plans.flatMap(({ targets, tasks }) => [
    ...targets.map(({ target }) => target.ref),
    ...tasks.map(({ task }) => task.ref),
  ]);
}

const unknown = (words: SelectionWords, extra?: string[]) =>
  readSelection(evaluation.repository, words, extra);

describe('a filter', () => {
  it.each<[string, SelectionWords, string[]]>([
    ['of nothing keeps everything', {}, ['a/targets/1', 'a/targets/2', 'a/tasks/1', 'b/tasks/1']],
    [
      'of an empty list keeps everything',
      { plan: [] },
      ['a/targets/1', 'a/targets/2', 'a/tasks/1', 'b/tasks/1'],
    ],
    ['by plan takes the id in any case', { plan: ['B'] }, ['b/tasks/1']],
    [
      'by agency finds the one that answers now and the one as written',
      { agency: ['so-a'] },
      ['a/targets/1', 'b/tasks/1'],
    ],
    ['by an old agency finds what names it', { agency: ['so-cu'] }, ['a/targets/1']],
    ['by agency takes a name without diacritics', { agency: ['so khoa hoc'] }, ['a/targets/1', 'b/tasks/1']],
    ['by agency takes the register with the id', { agency: ['thu/so-b'] }, ['a/tasks/1']],
    ['by group takes the groups below it', { group: ['I'] }, ['a/targets/1', 'a/targets/2']],
    ['by group takes a group of one plan', { group: ['a/I.1'] }, ['a/targets/2']],
    ['by groups that are parents of each other ends', { group: ['II'] }, ['a/tasks/1']],
    ['by several statuses keeps each', { status: ['overdue', 'done'] }, ['a/tasks/1', 'b/tasks/1']],
    ['by status takes dashes for underscores', { status: ['no-data'] }, ['a/targets/1', 'a/targets/2']],
    [
      'by flag reads unreported of targets and tasks alike',
      { flag: ['unreported'] },
      ['a/targets/1', 'a/tasks/1'],
    ],
    ['by search needs every word, without diacritics', { search: 'dam HA tang' }, ['a/targets/2']],
    ['by search finds the lead as well', { search: 'họp khoa học' }, ['b/tasks/1']],
    ['of several kinds narrows by each', { plan: ['a'], status: ['overdue'] }, ['a/tasks/1']],
  ])('%s', (_, words, expected) => {
    expect(kept(words)).toEqual(expected);
  });

  it('keeps a plan that has lost all its items', () => {
    const search = 'không có';
    expect(select(evaluation, { ...EVERYTHING, search }).plans.map((each) => each.plan.id)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('a word that means nothing', () => {
  it.each<[string, SelectionWords, object]>([
    [
      'as a plan, where a number means one',
      { plan: ['9/KH-UBND'] },
      { what: 'plan', written: '9/KH-UBND', known: ['b'] },
    ],
    ['as a plan, where none is near', { plan: ['zzz'] }, { what: 'plan', written: 'zzz', known: ['a', 'b'] }],
    ['as an agency', { agency: ['so-aa'] }, { what: 'agency', written: 'so-aa', known: ['so-a'] }],
    [
      'as an agency, by name',
      { agency: ['khoa học'] },
      { what: 'agency', written: 'khoa học', known: ['so-a'] },
    ],
    ['as an agency, where none is near', { agency: ['xyz'] }, { what: 'agency', written: 'xyz', known: [] }],
    ['as a group', { group: ['I.2'] }, { what: 'group', written: 'I.2', known: ['I.1'] }],
    [
      'as a group, where none is near',
      { group: ['x'] },
      { what: 'group', written: 'x', known: ['I', 'I.1', 'II', 'III'] },
    ],
    [
      'the first of several',
      { plan: ['zz'], status: ['late'] },
      { what: 'plan', written: 'zz', known: ['a', 'b'] },
    ],
  ])('is refused %s', (_, words, expected) => {
    expect(unknown(words)).toEqual({ unknown: expected });
  });

  it('is refused as a status with all statuses', () => {
    expect(unknown({ status: ['late'] })).toMatchObject({
      unknown: { known: expect.arrayContaining(['overdue', 'missed']) },
    });
  });
});

it('a plan whose own file has faults can still be asked for', () => {
  expect(unknown({ plan: ['hong'] }, ['hong'])).toEqual({
    selection: { ...EVERYTHING, plans: new Set(['hong']) },
  });
});
