// Values that can hardly be so: shares over a hundred, leaps, contrary figures.
import { describe, expect, it } from 'vitest';
import { found, foundInTarget } from '../found.ts';

describe('a share over a hundred per cent', () => {
  it('is found in results, goal and baseline', () => {
    expect(foundInTarget('unit: "%"\ngoal: 850\nresults: [{date: 2025, value: 895}]')).toEqual([
      'KH601 goal',
      'KH601 results.0.value',
    ]);
    expect(foundInTarget('unit: "% dân số"\ngoal: "<= 90"\nbaseline: {date: 2024, value: 614}')).toEqual([
      'KH601 baseline.value',
    ]);
  });

  it('is found where only the counts are printed', () => {
    expect(foundInTarget('unit: "%"\nresults: [{date: 2025, text: "ĐẠT", ratio: 120/100}]')).toEqual([
      'KH601 results.0.ratio',
    ]);
  });

  it.each([
    'unit: "%/năm"\ngoal: 120',
    'unit: "% GRDP"\ngoal: 120',
    'unit: "% so với kế hoạch"\ngoal: 105',
    'unit: Mbps\ngoal: 500',
    'unit: "%"\ngoal: 150\nmethod: growth',
    'unit: "%"\ngoal: 100',
    'unit: "%"\ngoal: 90\nresults: [{date: 2025, value: "<110"}]',
  ])('is no matter for %j', (yaml) => {
    expect(foundInTarget(yaml)).toEqual([]);
  });

  it('is no matter for what grows or is compared by its name', () => {
    const named = (name: string): string[] =>
      found({ 'plans/a/targets/1.yaml': `name: ${name}\nunit: "%"\ngoal: 120\n` });
    expect(named('Tốc độ tăng doanh thu')).toEqual([]);
    expect(named('Doanh thu so với cùng kỳ')).toEqual([]);
    expect(named('Số thuê bao trên 100 dân')).toEqual([]);
    expect(named('Tỷ lệ dân số có thẻ')).toEqual(['KH601 a/targets/1 goal']);
  });
});

describe('a leap in a series', () => {
  const series = (unit: string, ...values: (string | number)[]): string[] =>
    foundInTarget(
      `unit: ${unit}\nresults:\n${values.map((value, year) => `  - {date: ${2018 + year}, value: ${value}}\n`).join('')}`,
    );

  it('is found where a decimal mark was taken for a separator of thousands', () => {
    expect(series('hồ sơ', 1868, '1.902')).toEqual(['KH608 results.1.value']);
    expect(series('hồ sơ', 1868, '1.902', 1950)).toEqual(['KH608 results.1.value']);
  });

  it('is found for a share written as a fraction', () => {
    expect(series('"%"', 61, 0.64, 68)).toEqual(['KH608 results.1.value']);
    expect(series('"%"', 61, 0.6)).toEqual(['KH608 results.1.value']);
  });

  it('is found between two neighbours that lie close together', () => {
    expect(series('trạm', 310, 4200, 330)).toEqual(['KH608 results.1.value']);
  });

  it('is no matter while a thing grows, even fast, starts from nothing, or changes sign', () => {
    expect(series('trạm', 3, 41, 586)).toEqual([]);
    expect(series('trạm', 0, 586)).toEqual([]);
    expect(series('điểm', -1, 900)).toEqual([]);
    expect(series('"%"', 2, 45, 99)).toEqual([]);
    expect(series('"%/năm"', 8.1, 0.5, 9)).toEqual([]);
  });

  it('counts from the baseline, and not over another unit', () => {
    expect(
      foundInTarget(
        'unit: hồ sơ\nbaseline: {date: 2024, value: 1868}\nresults: [{date: 2025, value: 1.902}]',
      ),
    ).toEqual(['KH608 results.0.value']);
    expect(
      foundInTarget(
        'unit: "%"\nresults:\n  - {date: 2024, value: 0.2}\n  - {date: 2025, value: 586, unit: trạm}',
      ),
    ).toEqual([]);
  });

  it('is said once for an indicator that several targets share', () => {
    const target = 'name: T\nunit: hồ sơ\nindicator: x\ngoal: 5000\n';
    expect(
      found({
        'plans/a/targets/1.yaml': `${target}by: 2027\n`,
        'plans/a/targets/2.yaml': `${target}by: 2029\n`,
        'plans/indicators/thu/x.yaml':
          'name: T\nunit: hồ sơ\nresults: [{date: 2024, value: 1868}, {date: 2025, value: 1.902}]',
      }),
    ).toEqual(['KH608 indicators/thu/x results.1.value']);
  });
});

describe('contrary figures in one file', () => {
  const target = (...results: string[]): string[] =>
    foundInTarget(`unit: "%"\ngoal: ">= 62"\nresults:\n${results.map((each) => `  - {${each}}\n`).join('')}`);

  it('lie on both sides of the goal', () => {
    expect(target('date: 2025, value: 68', 'date: 2025, value: 45, counts: false')).toEqual([
      'KH602 results.1.value',
    ]);
    expect(target('date: 2025, value: 68', 'date: 2025, value: 45')).toEqual(['KH602 results.1.value']);
  });

  it('or on one side and differ', () => {
    expect(target('date: 2025, value: 100', 'date: 2025, value: 90.9, counts: false')).toEqual([
      'KH603 results.1.value',
    ]);
    expect(
      target(
        'reported: 2025-12, value: 100',
        'date: 2025-11-18, reported: 2025-12, text: "1.021 trên 1.088", ratio: 1021/1088, counts: false',
      ),
    ).toEqual(['KH603 results.1.ratio']);
    expect(
      target(
        'date: 2025, value: 68',
        'date: 2025, value: 586, unit: trạm, counts: false',
        'date: 2025, value: 325, unit: trạm, counts: false',
      ),
    ).toEqual(['KH603 results.2.value']);
  });

  it.each([
    [['date: 2025, value: 68', 'date: 2025, value: 68.0, counts: false'], 'the same number'],
    [['date: 2025, value: 68', 'date: 2025, value: ">65", counts: false'], 'a bound that holds'],
    [
      ['date: 2025, value: 48.3', 'date: 2025, text: x, ratio: 1030/2132, counts: false'],
      'the ratio gives the value',
    ],
    [['date: 2025-Q3, value: 90', 'date: 2025, value: 95'], 'two times'],
    [
      ['date: 2024, reported: 2025-12, value: 90', 'reported: 2025-12, value: 95'],
      'another year, told by one report',
    ],
    [
      ['date: 2025, reported: 2026-01, value: 90', 'date: 2025, reported: 2026-03, value: 95'],
      'a correction',
    ],
    [
      ['date: 2025, value: 90, quality: estimate', 'date: 2025, value: 95'],
      'an estimate and the final figure',
    ],
  ])('are none in %j: %s', (results) => {
    expect(target(...results).filter((line) => line.startsWith('KH60'))).toEqual([]);
  });
});

describe('one indicator in several files', () => {
  const files = (own: string, shared: string) => ({
    'plans/a/targets/1.yaml': `name: T\nunit: "%"\ngoal: 40\nindicator: x\nresults: [{${own}}]`,
    'plans/indicators/thu/x.yaml': `name: T\nunit: "%"\nresults: [{${shared}}]`,
  });

  it('has one value a date and territory', () => {
    expect(found(files('date: 2025, value: 48', 'date: 2025, value: 45'))).toEqual([
      'KH604 a/targets/1 results.0.value',
    ]);
  });

  it('may be told twice, corrected, or recorded as not counting', () => {
    expect(found(files('date: 2025, value: 45.0', 'date: 2025, value: 45'))).toEqual([]);
    expect(found(files('date: 2025, reported: 2026-03, value: 48', 'date: 2025, value: 45'))).toEqual([]);
    expect(found(files('date: 2025-Q3, value: 48', 'date: 2025, value: 45'))).toEqual([]);
    expect(found(files('date: 2025, value: 48, unit: hồ sơ', 'date: 2025, value: 45'))).toEqual([]);
  });

  it('has one value in its own file too', () => {
    const shared = 'name: T\nunit: "%"\nresults: [{date: 2025, value: 48}, {date: 2025, value: 45}]';
    expect(found({ 'plans/indicators/thu/x.yaml': shared })).toEqual([
      'KH604 indicators/thu/x results.1.value',
    ]);
    expect(
      found({
        'plans/indicators/thu/x.yaml': shared,
        'plans/a/targets/1.yaml': 'name: T\nunit: "%"\ngoal: 46\nindicator: x',
      }),
    ).toEqual(['KH604 indicators/thu/x results.1.value']);
  });

  it('has one value across plans', () => {
    const one = 'name: T\nunit: "%"\ngoal: 40\nindicator: x\nresults: [{date: 2025, value: 48}]';
    expect(
      found({
        'plans/a/targets/1.yaml': one,
        'plans/b/plan.yaml': 'title: B\nissuer: thu\nissued: 2025-01-01\nperiod: 2025/2030',
        'plans/b/targets/1.yaml': one.replace('48', '50'),
        'plans/indicators/thu/x.yaml': 'name: T\nunit: "%"',
      }),
    ).toEqual(['KH604 b/targets/1 results.0.value']);
  });
});
