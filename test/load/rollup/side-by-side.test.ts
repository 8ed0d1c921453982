// Rolling up the exports of several issuers says what evaluating their repositories side by side says.

import { expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { Evaluation } from '../../../src/evaluate/types.ts';
import type { RollupQuery } from '../../../src/model/export/names.ts';
import { rollupJson } from '../../../src/present/rollup/data.ts';
import { statusJson } from '../../../src/present/status-json.ts';
import { day, type Files, repositoryOf } from '../../builders.ts';
import { asOf, filesOf, randomPlan } from '../../evaluate/random-plans.ts';
import fc from '../../fast-check.ts';
import { askAll, readySql, writeExport } from './exported.ts';

/** The files of one random province, and a plan that was replaced, under another issuer's name. */
function filesFor(issuer: string, plan: Files): Files {
  const renamed = Object.entries(plan).map(([path, content]) => [
    path.replace('/thu.yaml', `/${issuer}.yaml`).replace('/thu/', `/${issuer}/`),
    path.endsWith('plan.yaml') ? { ...(content as object), issuer } : content,
  ]);
  return {
    ...Object.fromEntries(renamed),
    'plans/agencies/trung-uong.yaml': { name: 'Trung ương', agencies: { bo: { name: 'Bộ A' } } },
    'plans/cu/plan.yaml': { title: 'Kế hoạch cũ', issuer, period: '2024', replaced: { date: '2024-12-31' } },
    'plans/cu/tasks/1.yaml': { name: 'Việc cũ', lead: ['trung-uong/bo'], deadline: '2024-06' },
    'plans/a/tasks/nghi-ngo.yaml': {
      name: 'Việc chưa rõ ai',
      lead: ['so-a'],
      lead_doubt: { suggest: ['so-b'], reason: 'lời văn' },
      deadline: '2025-03',
    },
    'plans/a/tasks/hai-noi.yaml': {
      name: 'Việc của hai nơi',
      lead: ['so-b', 'trung-uong/bo'],
      deadline: '2025-05',
    },
  };
}

const provinces = fc.array(randomPlan, { minLength: 2, maxLength: 4 });
/** Ids that a reader of folders' names might take for something else. */
const ISSUERS = ['tinh-a', '2024', 'true', '2025-01-01'];

it('for random repositories, by issuer and by agency', async () => {
  await fc.assert(
    fc.asyncProperty(provinces, asOf, async (plans, day1) => {
      const evaluations = plans.map((plan, index) =>
        evaluate(repositoryOf(filesFor(ISSUERS[index] ?? 'x', filesOf(plan))), day(day1)),
      );
      const folders = evaluations.map((evaluation) => writeExport(evaluation));
      const [overview, agencies] = await askAll(folders, [readySql('overview'), readySql('agencies')]);
      if (overview === undefined || agencies === undefined) throw new Error('no answer');
      const exports = evaluations.map((each) => ({ issuer: issuerOf(each), asOf: each.asOf }));
      const answer = (query: RollupQuery) =>
        rollupJson({ query, exports, older: 0, overview, table: query === 'overview' ? overview : agencies });
      const alone = evaluations.map((each) => ({ issuer: issuerOf(each), status: statusOf(each) }));

      expect(answer('overview').rows).toEqual(
        alone
          .map(({ issuer, status }) => ({
            issuer,
            as_of: day1,
            name: 'Tỉnh Thử',
            plans: 1,
            ...status.totals,
          }))
          .sort(byIssuer),
      );
      expect(answer('overview').totals).toEqual(sum(alone.map(({ status }) => status.totals)));
      expect(sorted(answer('agencies').rows)).toEqual(
        sorted(
          alone.flatMap(({ issuer, status }) =>
            status.rows.map((row) => ({
              issuer,
              as_of: day1,
              issuer_name: 'Tỉnh Thử',
              ended: false,
              ...row,
            })),
          ),
        ),
      );
    }),
    { numRuns: 12 },
  );
});

const statusOf = (evaluation: Evaluation) =>
  statusJson(evaluation, { by: 'agency', language: 'vi', findings: { errors: 0, warnings: 0 } });

const issuerOf = ({ plans }: Evaluation): string => plans[0]?.plan.issuer ?? '';
const byIssuer = (left: { issuer: string }, right: { issuer: string }): number =>
  left.issuer < right.issuer ? -1 : 1;
const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

/** Adds up every number of objects of one shape. */
function sum<T>(all: readonly T[]): T {
  const [first] = all;
  if (typeof first === 'number') return all.reduce((total: number, each) => total + Number(each), 0) as T;
  return Object.fromEntries(
    Object.keys(first as object).map((key) => [
      key,
      sum(all.map((each) => (each as Record<string, unknown>)[key])),
    ]),
  ) as T;
}
