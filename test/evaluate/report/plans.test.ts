// Which plans a report is about when nobody names them.
import { describe, expect, test } from 'vitest';
import { parseReportPeriod } from '../../../src/evaluate/report/period.ts';
import { plansInForce } from '../../../src/evaluate/report/plans.ts';
import { day, repositoryOf } from '../../builders.ts';

const plan = (fields: object): object => ({ title: 'Kế hoạch', issuer: 'thu', ...fields });
const repository = repositoryOf({
  'plans/agencies/thu.yaml': { name: 'Tỉnh Thử', agencies: {} },
  'plans/agencies/kia.yaml': { name: 'Tỉnh Kia', agencies: {} },
  'plans/ended/plan.yaml': plan({ issued: '2023-01-01', period: '2023/2024' }),
  'plans/long/plan.yaml': plan({ issued: '2024-01-01', period: '2024/..' }),
  'plans/later/plan.yaml': plan({ issued: '2025-12', period: '2026' }),
  'plans/replaced/plan.yaml': plan({ period: '2025', replaced: { date: '2025-05-01' } }),
  'plans/bare/plan.yaml': plan({}),
  'plans/other/plan.yaml': plan({ issuer: 'kia', issued: '2025-01-01', period: '2025' }),
});

const asked = (issuer: string | undefined, period: string | null, on: string): unknown => {
  const outcome = plansInForce(repository, {
    period: period === null ? null : (parseReportPeriod(period) ?? null),
    issuer,
    day: day(on),
  });
  return 'plans' in outcome ? outcome.plans.map(({ id }) => id) : outcome;
};

describe('plans in force', () => {
  test('are issued by the cut-off, not over before the period, not replaced', () => {
    expect(asked('thu', '2025-Q3', '2025-09-14')).toEqual(['bare', 'long']);
  });
  test('keep a plan that was replaced only later', () => {
    expect(asked('thu', '2025-Q1', '2025-03-14')).toEqual(['bare', 'long', 'replaced']);
  });
  test('take in a plan issued in the month of the cut-off', () => {
    expect(asked('thu', '2026-Q1', '2026-03-14')).toEqual(['bare', 'later', 'long']);
  });
  test('of several issuers cannot be told apart without a word', () => {
    expect(asked(undefined, '2025-Q3', '2025-09-14')).toEqual({
      problem: 'several_issuers',
      issuers: [
        { issuer: 'thu', plans: ['bare', 'long'] },
        { issuer: 'kia', plans: ['other'] },
      ],
    });
  });
  test('may be none', () => {
    expect(asked('kia', '2024-Q3', '2024-09-14')).toEqual({ problem: 'no_plans' });
  });
  test('of a letter without a period are those of the day', () => {
    expect(asked('kia', null, '2025-06-01')).toEqual(['other']);
  });
});
