// Budgets against their parts, claims against figures, ranks against how many are ranked.
import { describe, expect, it } from 'vitest';
import { PLAN } from '../../builders.ts';
import { findingsIn, found, foundInTarget } from '../found.ts';

describe('a budget', () => {
  const budget = (total: string | undefined, amounts: readonly string[]): string => {
    const parts = amounts.map((amount) => `{name: P, amount: ${amount}}`).join(', ');
    const sum = total === undefined ? '' : `total: ${total}, `;
    return `title: Kế hoạch thử\nissuer: thu\nbudget: [{year: 2025, unit: triệu đồng, ${sum}parts: [${parts}]}]`;
  };
  const check = (total: string | undefined, amounts: readonly string[]) =>
    findingsIn({ 'plans/a/plan.yaml': budget(total, amounts) }).map(({ code, params }) => ({ code, params }));

  it('is silent when the parts give the total exactly, whatever binary numbers make of it', () => {
    expect(check('0.3', ['0.1', '0.2'])).toEqual([]);
    expect(check('92013.235', ['68673.618', '23339.617'])).toEqual([]);
  });

  it('names the difference in its unit, in Vietnamese form', () => {
    expect(check('92013.235', ['68673.618', '16855.990', '2167.000', '3813.627'])).toEqual([
      {
        code: 'KH303',
        params: { total: '92.013,235', sum: '91.510,235', difference: '503', unit: 'triệu đồng' },
      },
    ]);
  });

  it('is silent without a total or without parts', () => {
    expect(check(undefined, ['1', '2'])).toEqual([]);
    expect(check('10', [])).toEqual([]);
  });
});

describe('what a source claims', () => {
  const target = (result: string): string[] =>
    foundInTarget(`unit: "%"\ngoal: ">= 62"\nresults: [{date: 2025, ${result}}]`);

  it('is silent where the figure bears it out', () => {
    expect(target('value: 68, stated: achieved')).toEqual([]);
    expect(target('value: 45, stated: not_achieved')).toEqual([]);
    expect(target('value: 45, stated: none')).toEqual([]);
  });

  it('is found where the figure says otherwise, both ways', () => {
    expect(target('value: 45, stated: achieved')).toEqual(['KH304 results.0.stated']);
    expect(target('value: 68, stated: not_achieved')).toEqual(['KH305 results.0.stated']);
  });

  it('is found where no figure stands beside it, or none that compares', () => {
    expect(target('stated: achieved')).toEqual(['KH306 results.0.stated']);
    expect(target('text: "ĐẠT", stated: achieved')).toEqual(['KH306 results.0.stated']);
    expect(target('value: 0.8, unit: "% tổng chi", stated: achieved')).toEqual(['KH307 results.0.stated']);
    expect(target('value: ">50", stated: achieved')).toEqual(['KH307 results.0.stated']);
  });

  it('is no matter when the claim does not count or a usable figure is as recent', () => {
    expect(target('stated: achieved, counts: false')).toEqual([]);
    expect(
      foundInTarget(
        'unit: "%"\ngoal: 62\nresults:\n  - {date: 2025, stated: achieved}\n  - {date: 2025, value: 68}',
      ),
    ).toEqual([]);
  });

  it('needs a verdict, not a figure, on a qualitative target', () => {
    expect(foundInTarget('results: [{date: 2025, verdict: achieved, stated: achieved}]')).toEqual([]);
    expect(foundInTarget('results: [{date: 2025, verdict: not_achieved, stated: achieved}]')).toEqual([
      'KH304 results.0.stated',
    ]);
  });

  it('is not judged before it is known', () => {
    expect(
      foundInTarget(
        'unit: "%"\ngoal: 62\nresults: [{date: 2025, reported: 2026-03, value: 45, stated: achieved}]',
        '2026-02-01',
      ).filter((line) => line.startsWith('KH3')),
    ).toEqual([]);
  });
});

describe('a figure that cannot decide', () => {
  it('is of another unit, and the only one', () => {
    expect(
      foundInTarget('unit: "% GRDP"\ngoal: 2\nresults: [{date: 2025, value: 0.8, unit: "% tổng chi"}]'),
    ).toEqual(['KH311 results.0.unit']);
    expect(
      foundInTarget(
        'unit: "% GRDP"\ngoal: 2\nresults:\n  - {date: 2025, value: 0.8, unit: "% tổng chi"}\n  - {date: 2025, value: 2.1}',
      ),
    ).toEqual([]);
    expect(
      foundInTarget(
        'unit: "% GRDP"\ngoal: 2\nresults: [{date: 2025, value: 0.8, unit: "% tổng chi", counts: false}]',
      ),
    ).toEqual([]);
  });

  it('is from before the plan, though the source claims a verdict by it', () => {
    const result = (date: string, stated: string): string[] =>
      foundInTarget(
        `goal: ">= 0.6"\nresults: [{date: ${date}, reported: 2025-12, value: 0.68, stated: ${stated}}]`,
      );
    expect(result('2024', 'achieved')).toEqual(['KH312 results.0.stated']);
    expect(result('2024', 'none')).toEqual([]);
    expect(result('2025', 'achieved')).toEqual([]);
  });
});

describe('a rank', () => {
  it('may be as large as the number ranked and no larger', () => {
    expect(foundInTarget('unit: hạng\ngoal: "<= 10"\nresults: [{date: 2025, value: 34, of: 34}]')).toEqual(
      [],
    );
    expect(foundInTarget('unit: hạng\ngoal: "<= 10"\nresults: [{date: 2025, value: 35, of: 34}]')).toEqual([
      'KH308 results.0.of',
    ]);
    expect(foundInTarget('unit: hạng\ngoal: "<= 10"\nresults: [{date: 2025, value: "<40", of: 34}]')).toEqual(
      [],
    );
  });

  it('of one time is out of one number', () => {
    const files = {
      'plans/agencies/thu.yaml':
        'name: T\nterritories:\n  - {name: Thử (cũ)}\n  - {name: Kia (cũ)}\nagencies: {}',
      'plans/a/targets/1.yaml':
        'name: T\nunit: "%"\nresults:\n' +
        '  - {date: 2024, value: 3, of: 61, unit: hạng, scope: Thử (cũ), counts: false}\n' +
        '  - {date: 2024, value: 32, of: 63, unit: hạng, scope: Kia (cũ), counts: false}\n' +
        '  - {date: 2023, value: 32, of: 64, unit: hạng, scope: Kia (cũ), counts: false}',
    };
    expect(found(files)).toEqual(['KH309 a/targets/1 results.1.of']);
  });
});

describe('the plan of these tests', () => {
  it('has no finding of its own', () => {
    expect(found({ 'plans/a/plan.yaml': PLAN })).toEqual([]);
  });
});
