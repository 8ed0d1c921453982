// A goal of a later year, and the milestone that the report's own period ends with.
import { describe, expect, it, test } from 'vitest';
import { modelOf, targetIn } from './report-builder.ts';

const target = (fields: object): object => ({
  name: 'Tỷ lệ thử',
  unit: '%',
  goal: '>= 90',
  by: '2030',
  milestones: [
    { by: '2025', goal: '>= 40' },
    { by: '2027', goal: '>= 60' },
  ],
  ...fields,
});

const REPORT = { period: '2025', asOf: '2026-01-20' };

const reported = (fields: object, around: Parameters<typeof modelOf>[1] = REPORT) =>
  modelOf({ 'plans/a/targets/1.yaml': target(fields) }, around);

const rowOf = (fields: object, around?: Parameters<typeof modelOf>[1]) =>
  targetIn(reported(fields, around), '1');

const ANNUAL = { date: '2025', reported: '2026-01-05', value: 41.5 };

describe('the milestone of the period', () => {
  it('stands beside the goal, with what the figure of the period makes of it', () => {
    expect(rowOf({ results: [ANNUAL] }).milestone).toEqual({
      by: '2025',
      by_words: 'năm 2025',
      goal: '≥ 40',
      goal_with_unit: '≥ 40%',
      goal_number: 40,
      reached: true,
      text: '≥ 90% (2030); năm 2025: ≥ 40%, đạt',
      bare: '≥ 90 (2030); năm 2025: ≥ 40, đạt',
    });
  });

  test.each([
    [
      'is not reached by a smaller figure',
      [{ ...ANNUAL, value: 39 }],
      false,
      '≥ 90 (2030); năm 2025: ≥ 40, chưa đạt',
    ],
    ['is left open without a figure', [], null, '≥ 90 (2030); năm 2025: ≥ 40'],
    [
      'is left open by a figure of an earlier year',
      [{ date: '2024', value: 20 }],
      null,
      '≥ 90 (2030); năm 2025: ≥ 40',
    ],
    [
      'is left open by a figure too vague to tell',
      [{ ...ANNUAL, value: '>30' }],
      null,
      '≥ 90 (2030); năm 2025: ≥ 40',
    ],
  ])('%s', (_, results, reached, bare) => {
    const { milestone } = rowOf({ results });
    expect([milestone?.reached, milestone?.bare]).toEqual([reached, bare]);
  });

  test.each([
    ['in a period without one', {}, { period: '2026', asOf: '2027-01-20' }],
    ['where the goal falls due with it', { by: '2025' }, REPORT],
    ['in the quarter before its last', {}, { period: '2025-Q3', asOf: '2025-10-20' }],
  ])('is missing %s', (_, fields, around) => {
    expect(rowOf({ results: [ANNUAL], ...fields }, around).milestone).toBeNull();
  });

  it('is there in the last quarter of its year', () => {
    const { milestone } = rowOf({ results: [ANNUAL] }, { period: '2025-Q4', asOf: '2026-01-20' });
    expect(milestone?.bare).toBe('≥ 90 (2030); năm 2025: ≥ 40, đạt');
  });

  it('is printed in the column of goals', () => {
    const [annex] = reported({ results: [ANNUAL] }).annexes;
    const at = annex?.columns.findIndex(({ id }) => id === 'goal') ?? -1;
    const row = annex?.rows.find(({ kind }) => kind === 'item');
    expect(row?.cells[at]).toEqual({ text: '≥ 90 (2030); năm 2025: ≥ 40, đạt', number: 90, date: null });
  });
});
