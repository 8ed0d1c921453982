// What one cell of a CSV list holds together, in columns of its own.
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../src/evaluate/selection.ts';
import { listModel } from '../../src/present/list-model.ts';
import type { Listed } from '../../src/present/list-names.ts';
import { evaluationOf } from '../builders.ts';

const evaluation = evaluationOf(
  {
    'plans/a/targets/1.yaml': {
      name: 'Một',
      unit: '%',
      goal: '>= 85',
      by: 2025,
      lead: ['so-a', 'so-b'],
      results: [{ date: 2025, reported: '2025-12-19', value: 95, quality: 'preliminary', source: 'BC 1' }],
    },
    'plans/a/targets/2.yaml': {
      name: 'Hai',
      goal: '16..18',
      by: 2025,
      results: [{ date: 2025, value: '>50' }],
    },
    'plans/a/tasks/1.yaml': { name: 'Việc', lead: ['so-cu'], coordinating: ['so-a', 'so-b'] },
  },
  '2026-01-15',
  {
    register: {
      agencies: {
        'so-a': { name: 'Sở A' },
        'so-b': { name: 'Sở B' },
        'so-cu': { name: 'Sở Cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
      },
    },
  },
);

/** The cells of a row by the names of their columns. */
function cells(what: Listed, row: number): Record<string, string> {
  const lines = listModel(what, evaluation, EVERYTHING, null, 'vi').csv().replace('\ufeff', '').split('\r\n');
  const [head = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    ),
  );
  return Object.fromEntries(head.map((name, index) => [name, rows[row]?.[index] ?? '']));
}

it('a target has its goal, its result and the ids of its leads', () => {
  expect(cells('targets', 0)).toMatchObject({
    lead: 'Sở A; Sở B',
    lead_ids: 'so-a; so-b',
    lead_now_ids: 'so-a; so-b',
    goal: '>= 85',
    goal_op: '>=',
    goal_value: '85',
    result_value: '95',
    result_unit: '%',
    result_date: '2025-12-31',
    result_reported: '2025-12-19',
    result_quality: 'preliminary',
    result_source: 'BC 1',
  });
});

it('a range has both its ends, a bound keeps its sign', () => {
  expect(cells('targets', 1)).toMatchObject({
    goal_op: 'range',
    goal_value: '',
    goal_min: '16',
    goal_max: '18',
    result_value: '> 50',
  });
});

it('a task has the ids of its agencies, old and new', () => {
  expect(cells('tasks', 0)).toMatchObject({
    lead_ids: 'so-cu',
    lead_now_ids: 'so-a',
    coordinating_ids: 'so-a; so-b',
  });
});

it('an agency has the ids of its successors', () => {
  expect(cells('agencies', 2)).toMatchObject({ id: 'so-cu', successors_ids: 'so-a' });
});
