// The columns of CSV lists are the fields of the JSON rows.
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../src/evaluate/selection.ts';
import { AGENCY_FIELDS, PLAN_FIELDS, TARGET_FIELDS, TASK_FIELDS } from '../../src/present/list-fields.ts';
import { listModel } from '../../src/present/list-model.ts';
import { type Listed, SORT_KEYS } from '../../src/present/list-names.ts';
import { evaluationOf } from '../builders.ts';

const evaluation = evaluationOf(
  { 'plans/a/targets/1.yaml': { name: 'Một' }, 'plans/a/tasks/1.yaml': { name: 'Hai' } },
  '2026-01-15',
);

it.each<[Listed, readonly string[]]>([
  ['targets', TARGET_FIELDS],
  ['tasks', TASK_FIELDS],
  ['plans', PLAN_FIELDS],
  ['agencies', AGENCY_FIELDS],
])('%s', (what, fields) => {
  const { rows } = listModel(what, evaluation, EVERYTHING, null, 'vi');
  const keys = Object.keys(rows[0] ?? {});
  expect([...fields].sort()).toEqual([...keys].sort());
  expect(keys).toEqual(expect.arrayContaining([...SORT_KEYS[what]]));
});
