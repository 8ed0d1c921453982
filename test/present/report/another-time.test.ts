// Figures of another unit, another year, another group, and an issuer under the name it bore then.
import { describe, expect, it, test } from 'vitest';
import type { Plan, Register, Repository } from '../../../src/model/repository.ts';
import { issuingBody } from '../../../src/present/report/citation.ts';
import { groupCharts } from '../../../src/present/report/html/bar-sheets.ts';
import { wordData } from '../../../src/present/report/word/word-data.ts';
import { day } from '../../builders.ts';
import { modelOf, targetIn } from './report-builder.ts';

const target = (fields: object) => ({ name: 'Tỷ lệ chi', unit: '% GRDP', goal: 2, by: '2025', ...fields });
const rowOf = (fields: object) =>
  targetIn(
    modelOf({ 'plans/a/targets/1.yaml': target(fields) }, { period: '2025', asOf: '2026-01-15' }),
    '1',
  );

describe('a figure of another unit than its target', () => {
  it('says its own unit wherever the row shows it', () => {
    const { figure } = rowOf({
      results: [{ date: '2025', reported: '2025-12', value: 0.8, unit: '% tổng chi' }],
    });
    expect([figure?.text, figure?.bare]).toEqual(['0,8% tổng chi', '0,8% tổng chi']);
    const own = rowOf({ results: [{ date: '2025', reported: '2025-12', value: 0.8 }] });
    expect([own.figure?.text, own.figure?.bare]).toEqual(['0,8% GRDP', '0,8']);
  });
});

describe('words of a source about an earlier year', () => {
  const entry = (date: string, text: string, value: number) => ({
    date,
    reported: '2025-12',
    value,
    text,
    source: 'Phụ lục I, dòng 25',
  });

  test.each([
    [
      'say the year, once for several',
      [
        ['2024', 'A đạt 3%'],
        ['2024', 'B đạt 2%'],
      ],
      'Năm 2024: A đạt 3%; B đạt 2%',
    ],
    [
      'say it again when it changes',
      [
        ['2024', 'A'],
        ['2023', 'B'],
      ],
      'Năm 2024: A; Năm 2023: B',
    ],
    ['that name it are left alone', [['2024', 'năm 2024 đạt 3%']], 'năm 2024 đạt 3%'],
    ['of this year are left alone', [['2025', 'đạt 3%']], 'đạt 3%'],
  ] as const)('%s', (_, entries, description) => {
    const results = entries.map(([date, text], index) => entry(date, text, index));
    expect(rowOf({ results }).description).toBe(description);
  });
});

describe('groups below groups', () => {
  const model = modelOf(
    {
      'plans/a/targets/1.yaml': target({ group: 'I' }),
      'plans/a/targets/2.yaml': target({ group: 'I.1' }),
      'plans/a/targets/3.yaml': target({ group: 'I.1' }),
      'plans/a/targets/4.yaml': target({ group: 'II' }),
    },
    {
      plan: {
        title: 'Kế hoạch thử',
        issuer: 'thu',
        issued: '2025-01-01',
        period: '2025',
        groups: [
          { id: 'I', label: 'I', name: 'Một' },
          { id: 'I.1', label: '1', name: 'Con', parent: 'I' },
          { id: 'II', label: 'II', name: 'Hai' },
        ],
      },
    },
  );

  it('stand in the chart with their own targets alone, so that the bars add up to the total', () => {
    const rows = groupCharts(model).targets?.rows ?? [];
    expect(rows.map(({ name, values }) => [name, values.reduce((sum, value) => sum + value, 0)])).toEqual([
      ['I. Một (ngoài các mục con)', 1],
      ['1. Con', 2],
      ['II. Hai', 1],
    ]);
    expect(rows.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0)).toBe(
      model.summary.targets.total,
    );
  });

  it('are set in below the one they belong to in the Word table, with a note that they are counted in it', () => {
    const layout = wordData(model).layout as {
      readonly nested_groups: boolean;
      readonly target_groups: readonly { readonly name: string; readonly indent: string }[];
    };
    expect(layout.nested_groups).toBe(true);
    expect(layout.target_groups.map(({ name, indent }) => indent + name)).toEqual([
      'Một',
      '\u2003Con',
      'Hai',
    ]);
  });
});

describe('the body that issued a plan', () => {
  const bodyOf = (name: string, territories: Register['territories'], issued: string): string | null =>
    issuingBody(
      { number: '311/KH-UBND', issuer: 'thu', issued: { last: day(issued) } } as Plan,
      {
        registers: new Map([['thu', { name, territories, agencies: new Map() } as unknown as Register]]),
      } as unknown as Repository,
    );
  const until = (text: string) => ({ last: day(text) }) as never;
  const from = (text: string) => ({ first: day(text) }) as never;
  const hue = [
    { name: 'Thừa Thiên Huế (tỉnh)', until: until('2024-12-31') },
    { name: 'thành phố Huế (trực thuộc Trung ương)', from: from('2025-01-01') },
  ];
  const merged = [
    { name: 'Thái Nguyên (cũ)', until: until('2025-06-30') },
    { name: 'Thái Nguyên (mới)', from: from('2025-07-01') },
  ];

  test.each([
    ['Thành phố Huế', hue, '2022-08-30', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế (nay là thành phố Huế)'],
    ['Thành phố Huế', hue, '2025-02-01', 'Ủy ban nhân dân thành phố Huế'],
    ['Tỉnh Thái Nguyên', merged, '2025-01-24', 'Ủy ban nhân dân tỉnh Thái Nguyên'],
    [
      'Tỉnh Phú Thọ',
      [{ name: 'tỉnh Vĩnh Phúc' }],
      '2024-01-01',
      'Ủy ban nhân dân tỉnh Vĩnh Phúc (nay là tỉnh Phú Thọ)',
    ],
    ['Tỉnh Phú Thọ', [{ name: 'Vĩnh Phúc (cũ)' }], '2024-01-01', null],
    ['Tỉnh Thử', undefined, '2024-01-01', 'Ủy ban nhân dân tỉnh Thử'],
  ] as const)('of %s with territories %j on %s is %s', (name, territories, issued, body) => {
    expect(bodyOf(name, territories as Register['territories'], issued)).toBe(body);
  });
});
