// Territories (section 3): a province that merges on 2025-07-01, in the middle of a plan.
import { describe, expect, it } from 'vitest';
import { deciding, targetOn } from '../builders.ts';

const MERGED = {
  register: {
    territories: [
      { name: 'Thử (cũ)', until: '2025-06-30' },
      { name: 'Thử (mới)', from: '2025-07-01', parts: ['Thử (cũ)', 'Kia (cũ)'] },
    ],
  },
  plan: { issued: '2024-01-01', period: '2024/2026' },
  settings: { grace: 3000 },
};
const on = (results: string, asOf: string, more = '', by = '2025') =>
  targetOn(`goal: ">= 50"\nby: ${by}\n${more}\nresults: [${results}]`, asOf, MERGED);

describe('a goal is measured on the territory of the earlier of the day asked for and the due day', () => {
  it.each([
    ['2025-06-30', '2025', 'Thử (cũ)'],
    ['2025-07-01', '2025', 'Thử (mới)'],
    ['2025-09-15', '2025-H1', 'Thử (cũ)'],
    ['2025-09-15', '2025-07-01', 'Thử (mới)'],
  ])('on %s with the due day %s it is %s', (asOf, by, scope) => {
    expect(on('', asOf, '', by).scope).toBe(scope);
  });

  it('without territories in the register, one place for ever', () => {
    const yaml = 'goal: 50\nby: 2030\nresults: [{date: 1990, value: 60}]';
    expect(targetOn(yaml, '2025-09-15').flags).toEqual(['old_data']);
  });
});

describe('a result from before the merger', () => {
  const old = '{date: 2025-03, value: 60}';

  it.each([
    ['counts until the merger', '2025-06-30', '2025', 'exceeded 3'],
    ['decides nothing after it', '2025-07-01', '2025', 'inconclusive 2 break'],
    ['counts for ever for a target that was due before', '2026-02-01', '2025-H1', 'exceeded 3'],
  ])('%s', (_, asOf, by, expected) => {
    expect(on(old, asOf, '', by).verdict).toBe(expected);
  });

  it('counts for the new territory where it says so', () => {
    expect(on('{date: 2025-03, value: 60, scope: Thử (mới)}', '2025-07-01').verdict).toBe('exceeded 3');
    expect(on('{date: 2025-03, value: 60, scope: Thử (mới)}', '2025-06-30').verdict).toBe(
      'inconclusive 2 break',
    );
  });

  it('reported after the merger is still of the old territory', () => {
    expect(on('{date: 2025-06, reported: 2025-08-01, value: 60}', '2025-09-15').verdict).toBe(
      'inconclusive 2 break',
    );
  });

  it('of a period that ends after the merger is of the new territory', () => {
    expect(on('{date: 2025-Q3, value: 60}', '2025-10-15').verdict).toBe('exceeded 3');
  });

  it('leaves the deciding one of the new territory in force, with a flag', () => {
    const target = on(`${old}, {date: 2025-08, value: 55}`, '2025-09-15');
    expect([target.verdict, deciding(target)]).toEqual(['exceeded 3 break', '55']);
  });

  it('is no baseline of the new territory', () => {
    expect(on('{date: 2025-03, value: 10}, {date: 2025-08, value: 40}', '2025-09-15').verdict).toBe(
      'in_progress 7 break',
    );
  });
});

describe('a result from after the merger', () => {
  it('does not count for a target that was due before', () => {
    expect(on('{date: 2025-09, value: 60}', '2025-10-15', '', '2025-H1').verdict).toBe(
      'inconclusive 2 break',
    );
  });

  it('counts for it where it names the old territory: late', () => {
    const result = '{date: 2025-09, value: 60, scope: Thử (cũ)}';
    expect(on(result, '2025-10-15', '', '2025-H1').verdict).toBe('achieved 4 late');
  });

  it('of a part of the new territory decides nothing', () => {
    expect(on('{date: 2025-09, value: 60, scope: Kia (cũ)}', '2025-10-15').verdict).toBe(
      'inconclusive 2 break',
    );
  });
});

describe('a baseline from before the merger', () => {
  const given = 'baseline: {date: 2024-06-30, value: 0}';

  it('gives a pace until the merger and none after it', () => {
    const before = on('{date: 2025-03-31, value: 25}', '2025-06-30', given);
    expect([before.verdict, before.pace?.baseline.from]).toEqual(['on_track 8', 'given']);
    expect(on('{date: 2025-08-31, value: 40}', '2025-09-15', given).verdict).toBe('in_progress 7 break');
  });

  it('counts for the new territory where it says so', () => {
    const scoped = 'baseline: {date: 2024-06-30, value: 0, scope: Thử (mới)}';
    expect(on('{date: 2025-08-31, value: 40}', '2025-09-15', scoped).verdict).toBe('on_track 8');
  });
});

describe('a target without goal', () => {
  it('takes a verdict of whatever territory', () => {
    // "on a target without goal, whatever has a verdict": nothing else is asked of it.
    expect(
      targetOn('by: 2025\nresults: [{date: 2025-03, verdict: achieved}]', '2025-09-15', MERGED).status,
    ).toBe('achieved');
  });
});
