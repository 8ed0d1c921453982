// Which result decides (section 3): date, quality, report, own file before indicator, ties.
import { describe, expect, it } from 'vitest';
import { deciding, type Files, targetOn } from '../builders.ts';

const ASOF = '2025-09-15';
const on = (results: string, goal = '">= 50"', asOf = ASOF) =>
  targetOn(`goal: ${goal}\nby: 2025\nresults: [${results}]`, asOf);

describe('of several usable results', () => {
  it.each([
    [
      'the one that describes the latest time decides, whatever was reported last',
      '{date: 2025-06, value: 60}, {date: 2025-03, reported: 2025-08, value: 40}',
      '60',
    ],
    [
      'periods compare by their last day',
      '{date: 2025-06-29, value: 40}, {date: 2025-Q2, value: 60}, {date: 2025-06-15, value: 41}',
      '60',
    ],
    [
      'on one day the official one decides before the preliminary one',
      '{date: 2025-06, value: 60, quality: official}, {date: 2025-06, value: 40, quality: preliminary}',
      '60',
    ],
    [
      'on one day the preliminary one decides before the estimate',
      '{date: 2025-06, value: 40, quality: estimate}, {date: 2025-06, value: 60, quality: preliminary}',
      '60',
    ],
    [
      'a result without quality is official',
      '{date: 2025-06, value: 60}, {date: 2025-06, value: 40, quality: preliminary}',
      '60',
    ],
    [
      'quality goes before the day of report',
      '{date: 2025-06, reported: 2025-07-01, value: 60}, {date: 2025-06, reported: 2025-08-01, value: 40, quality: estimate}',
      '60',
    ],
    [
      'the time described goes before quality',
      '{date: 2025-06, value: 40}, {date: 2025-07, value: 60, quality: estimate}',
      '60',
    ],
    [
      'a later report of the same day and quality corrects the earlier',
      '{date: 2025-06, reported: 2025-08-01, value: 60}, {date: 2025-06, reported: 2025-07-01, value: 40}',
      '60',
    ],
    [
      'a result without date describes the day of its report',
      '{date: 2025-06, value: 40}, {reported: 2025-07-05, value: 60}',
      '60',
    ],
  ])('%s', (_, results, expected) => {
    expect(deciding(on(results))).toBe(expected);
  });

  it('a correction counts from the day it is reported', () => {
    const results =
      '{date: 2025-06, reported: 2025-07-01, value: 60}, {date: 2025-06, reported: 2025-08-01, value: 40}';
    expect(on(results, '">= 50"', '2025-07-31').verdict).toBe('exceeded 3');
    expect(on(results, '">= 50"', '2025-08-01').status).toBe('in_progress');
  });

  it('an official figure replaces the estimate of the same period when it comes', () => {
    const results =
      '{date: 2025-06, reported: 2025-06-10, value: 55, quality: estimate}, {date: 2025-06, reported: 2025-08-20, value: 49}';
    expect(on(results, '">= 50"', '2025-08-19').verdict).toBe('exceeded 3 estimated');
    expect(on(results, '">= 50"', '2025-08-20').status).toBe('in_progress');
  });
});

describe('a tie of results of one day, quality and report', () => {
  it.each([
    ['">= 50"', '40', '60'],
    ['"<= 50"', '60', '40'],
    ['"> 50"', '50', '51'],
    ['"== 50"', '50', '49'],
    ['45..50', '44', '46'],
  ])('on both sides of %s (%s and %s) is inconclusive and contested', (goal, left, right) => {
    const [a, b] = [`{date: 2025-06, value: ${left}}`, `{date: 2025-06, value: ${right}}`];
    expect(on(`${a}, ${b}`, goal).verdict).toBe('inconclusive 2 contested');
    expect(on(`${b}, ${a}`, goal).verdict).toBe('inconclusive 2 contested');
  });

  it.each([
    ['">= 50"', '60', '70', '60', 'exceeded'],
    ['">= 50"', '50', '70', '50', 'achieved'],
    ['">= 50"', '30', '40', '30', 'in_progress'],
    ['"<= 50"', '30', '40', '40', 'exceeded'],
    ['"<= 50"', '70', '60', '70', 'in_progress'],
    ['45..50', '46', '55', '46', 'achieved'],
  ])('on the same side of %s (%s and %s) is decided by %s: %s', (goal, left, right, value, status) => {
    const [a, b] = [`{date: 2025-06, value: ${left}}`, `{date: 2025-06, value: ${right}}`];
    for (const target of [on(`${a}, ${b}`, goal), on(`${b}, ${a}`, goal)]) {
      expect([deciding(target), target.status, target.flags]).toEqual([value, status, []]);
    }
  });

  it('stays inconclusive after the due day', () => {
    const results = '{date: 2025, value: 40}, {date: 2025, value: 60}';
    expect(on(results, '">= 50"', '2026-01-10').verdict).toBe('inconclusive 2 contested');
  });

  it('is none when the two have different quality', () => {
    expect(on('{date: 2025-06, value: 40, quality: estimate}, {date: 2025-06, value: 60}').verdict).toBe(
      'exceeded 3',
    );
  });

  it('is none when a later date decides', () => {
    const tie = '{date: 2025-03, value: 40}, {date: 2025-03, value: 60}';
    expect(on(`${tie}, {date: 2025-06, value: 70}`).verdict).toBe('exceeded 3');
  });
});

describe('an indicator', () => {
  const withIndicator = (own: string, shared: string, more = '', asOf = ASOF) => {
    const files: Files = {
      'plans/indicators/thu/ty-le.yaml': `name: Tỷ lệ\nunit: "%"\n${more}\nresults: [${shared}]`,
    };
    const yaml = `goal: ">= 50"\nunit: "%"\nby: 2025\nindicator: ty-le\nresults: [${own}]`;
    return targetOn(yaml, asOf, { files });
  };

  it('gives its results to the target that names it', () => {
    const target = withIndicator('', '{date: 2025-06, value: 60}');
    expect([target.verdict, target.result?.origin]).toEqual(['exceeded 3', 'indicator']);
  });

  it('yields to the target’s own file at equal rank, and contests it from the other side', () => {
    const target = withIndicator('{date: 2025-06, value: 60}', '{date: 2025-06, value: 40}');
    expect([target.verdict, target.result?.origin]).toEqual(['exceeded 3 contested', 'own']);
  });

  it('yields without a word when both lie on the same side', () => {
    const target = withIndicator('{date: 2025-06, value: 60}', '{date: 2025-06, value: 70}');
    expect([target.verdict, deciding(target)]).toEqual(['exceeded 3', '60']);
  });

  it('decides against the own file with a later date, a better quality or a later report', () => {
    const own = '{date: 2025-06, reported: 2025-07-10, value: 40, quality: preliminary}';
    for (const shared of [
      '{date: 2025-07, value: 60, quality: preliminary}',
      '{date: 2025-06, reported: 2025-07-01, value: 60}',
      '{date: 2025-06, reported: 2025-07-11, value: 60, quality: preliminary}',
    ]) {
      expect([shared, deciding(withIndicator(own, shared))]).toEqual([shared, '60']);
    }
  });

  it('counts before the plan as baseline and as nothing else', () => {
    // Literally "a baseline and nothing else": such a result alone leaves nothing visible.
    expect(withIndicator('', '{date: 2024, value: 60}').verdict).toBe('no_data 1');
    const target = withIndicator('', '{date: 2024, value: 40}, {date: 2025-06, value: 45}');
    expect([target.status, target.pace?.baseline.value.text]).toEqual(['on_track', '40']);
  });

  it('counts as a result from the plan’s first day on', () => {
    expect(withIndicator('', '{date: 2025-01-01, value: 60}').verdict).toBe('exceeded 3');
    expect(withIndicator('', '{date: 2024-12-31, value: 60}').verdict).toBe('no_data 1');
  });

  it('that satisfied before the plan makes nobody regress', () => {
    expect(withIndicator('', '{date: 2024, value: 60}, {date: 2025-06, value: 45}').verdict).toBe(
      'in_progress 7',
    );
  });

  it('in another unit decides nothing', () => {
    const target = targetOn('goal: 50\nunit: xã\nby: 2025\nindicator: ty-le', ASOF, {
      files: {
        'plans/indicators/thu/ty-le.yaml': 'name: Tỷ lệ\nunit: "%"\nresults: [{date: 2025-06, value: 60}]',
      },
    });
    expect(target.verdict).toBe('inconclusive 2');
  });

  it('lends its lag to the targets that name it, unless they have their own', () => {
    const files: Files = {
      'plans/indicators/thu/ty-le.yaml': 'name: Tỷ lệ\nlag: 100\nresults: [{date: 2024, value: 40}]',
    };
    const around = { files, plan: { issued: '2021-01-01', period: '2021/2025' }, settings: { grace: 3000 } };
    const yaml = 'goal: 50\nby: 2025\nindicator: ty-le';
    expect(targetOn(yaml, '2026-04-10', around).verdict).toBe('awaiting 5');
    expect(targetOn(yaml, '2026-04-11', around).verdict).toBe('missed 6');
    expect(targetOn(`${yaml}\nlag: 10`, '2026-01-11', around).verdict).toBe('missed 6');
  });

  it('of another issuer is not this one', () => {
    const files: Files = {
      'plans/indicators/khac/ty-le.yaml': 'name: Tỷ lệ\nresults: [{date: 2025-06, value: 60}]',
    };
    expect(targetOn('goal: 50\nby: 2025\nindicator: ty-le', ASOF, { files }).verdict).toBe('no_data 1');
  });
});
