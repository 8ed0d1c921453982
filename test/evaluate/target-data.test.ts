// Targets rules 1, 2 and 7: what is known, what is usable, claims without figures.
import { describe, expect, it } from 'vitest';
import { deciding, targetOn } from '../builders.ts';

const BEFORE = '2025-09-15';
const DUE = '2025-12-31';
const AFTER = '2026-01-01';
const goalBy2025 = (results: string): string => `goal: ">= 50"\nunit: "%"\nby: 2025\nresults: [${results}]`;

describe('a target about which nothing is visible', () => {
  it.each([
    ['before its due day', '', BEFORE, 'no_data 1'],
    ['on its due day', '', DUE, 'no_data 1'],
    ['after its due day, which nobody reported', '', AFTER, 'no_data 1 unreported'],
    [
      'when its only result becomes known later',
      '{date: 2025-06, reported: 2025-09-16, value: 60}',
      BEFORE,
      'no_data 1',
    ],
    ['when only a period that ends later is described', '{date: 2025, value: 60}', BEFORE, 'no_data 1'],
  ])('%s', (_, results, asOf, expected) => {
    expect(targetOn(goalBy2025(results), asOf).verdict).toBe(expected);
  });

  it('sees a result on the day it is reported', () => {
    expect(targetOn(goalBy2025('{date: 2025-06, reported: 2025-09-15, value: 60}'), BEFORE).verdict).toBe(
      'exceeded 3',
    );
  });

  it('sees a result reported in a month only when the month is over', () => {
    const yaml = goalBy2025('{date: 2025-06, reported: 2025-08, value: 60}');
    expect([targetOn(yaml, '2025-08-30').status, targetOn(yaml, '2025-08-31').status]).toEqual([
      'no_data',
      'exceeded',
    ]);
  });

  it('takes a result without date to describe the day it was reported', () => {
    const { result, verdict } = targetOn(goalBy2025('{reported: 2025-06-30, value: 60}'), BEFORE);
    expect([verdict, result?.date.text]).toEqual(['exceeded 3', '2025-06-30']);
  });
});

describe('a target of which nothing is usable', () => {
  it.each([
    ['the value does not count', '{date: 2025-06, value: 60, counts: false}', 'inconclusive 2'],
    ['the unit is another', '{date: 2025-06, value: 60, unit: "% GRDP"}', 'inconclusive 2'],
    ['the bound is too vague', '{date: 2025-06, value: ">40"}', 'inconclusive 2'],
    ['the spread is too vague', '{date: 2025-06, value: 40..60}', 'inconclusive 2'],
    ['it is a bare claim', '{date: 2025-06, stated: achieved}', 'inconclusive 2 unsupported'],
    ['it is a bare claim of failure', '{date: 2025-06, stated: not_achieved}', 'inconclusive 2 unsupported'],
    ['the source claims nothing and gives nothing', '{date: 2025-06, stated: none}', 'inconclusive 2'],
    [
      'the claim comes with a figure in another unit',
      '{date: 2025-06, value: 60, unit: xã, stated: achieved}',
      'inconclusive 2 unsupported',
    ],
  ])('is inconclusive at once when %s', (_, results, expected) => {
    expect(targetOn(goalBy2025(results), BEFORE).verdict).toBe(expected);
    expect(targetOn(goalBy2025(results), AFTER).verdict).toBe(expected);
  });

  it('says in the candidates why each result cannot decide', () => {
    const results = `{date: 2025-01, value: 60, counts: false}, {date: 2025-02, stated: achieved}, {date: 2025-03, text: x},
      {date: 2025-04, value: 60, unit: xã}, {date: 2025-05, value: ">40"}, {date: 2025-06, value: 40}`;
    expect(targetOn(goalBy2025(results), BEFORE).candidates.map((candidate) => candidate.unusable)).toEqual([
      'not_counted',
      'bare_claim',
      'text_only',
      'other_unit',
      'too_vague',
      null,
    ]);
  });
});

describe('a target with nothing but words', () => {
  const words = goalBy2025('{date: 2025-06, text: Đã ban hành kế hoạch}');

  it.each([
    ['before its due day', BEFORE, 'in_progress 7'],
    ['on its due day', DUE, 'in_progress 7'],
    ['after its due day', AFTER, 'inconclusive 2'],
  ])('%s (%s) is %s', (_, asOf, expected) => {
    expect(targetOn(words, asOf).verdict).toBe(expected);
  });

  it('and a bare claim is inconclusive already before its due day', () => {
    const yaml = goalBy2025('{date: 2025-06, text: Đã làm}, {date: 2025-06, stated: achieved}');
    expect(targetOn(yaml, BEFORE).verdict).toBe('inconclusive 2 unsupported');
  });

  it('and a value that does not count is inconclusive already before its due day', () => {
    const yaml = goalBy2025('{date: 2025-06, text: Đã làm}, {date: 2025-06, value: 60, counts: false}');
    expect(targetOn(yaml, BEFORE).verdict).toBe('inconclusive 2');
  });
});

describe('units', () => {
  it.each([
    ['"%"', '" % "'],
    ['Triệu đồng', '"triệu  đồng"'],
    ['"% GRDP"', '"%grdp"'],
  ])('%s and %s are one, spaces and case aside', (unit, other) => {
    const yaml = `goal: 50\nunit: ${unit}\nby: 2025\nresults: [{date: 2025-06, value: 50, unit: ${other}}]`;
    expect(targetOn(yaml, BEFORE).verdict).toBe('achieved 4');
  });

  it('of a result are the target’s when it names none', () => {
    expect(targetOn('goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 50}]', BEFORE).verdict).toBe(
      'achieved 4',
    );
  });
});

describe('a newer result that cannot decide', () => {
  it.each([
    ['of another unit', '{date: 2025-06, value: 40, unit: xã}'],
    ['too vague', '{date: 2025-06, value: ">40"}'],
    ['that does not count', '{date: 2025-06, value: 55, counts: false}'],
  ])('%s leaves the older one in force, with a flag', (_, newer) => {
    const target = targetOn(goalBy2025(`{date: 2025-03, value: 60}, ${newer}`), BEFORE);
    expect([target.verdict, deciding(target)]).toEqual(['exceeded 3 newer_unusable', '60']);
  });

  it('is not flagged when it describes an earlier or the same day', () => {
    const older = '{date: 2025-03, value: 40, unit: xã}, {date: 2025-06, value: 40, unit: xã}';
    expect(targetOn(goalBy2025(`{date: 2025-06, value: 60}, ${older}`), BEFORE).verdict).toBe('exceeded 3');
  });

  it('is not flagged before it is known', () => {
    const later = '{date: 2025-06, reported: 2025-10, value: 40, unit: xã}';
    expect(targetOn(goalBy2025(`{date: 2025-03, value: 60}, ${later}`), BEFORE).verdict).toBe('exceeded 3');
  });

  it('that is a bare claim is flagged both newer and unsupported', () => {
    // "a claim without a usable figure": no usable figure describes its day or a later one.
    const target = targetOn(
      goalBy2025('{date: 2025-03, value: 60}, {date: 2025-06, stated: achieved}'),
      BEFORE,
    );
    expect(target.verdict).toBe('exceeded 3 newer_unusable unsupported');
  });

  it.each(['2025-06', '2025-07'])(
    'is no unsupported claim once a usable figure describes its day or a later one: %s',
    (date) => {
      const target = targetOn(
        goalBy2025(`{date: 2025-06, stated: achieved}, {date: ${date}, value: 60}`),
        BEFORE,
      );
      expect(target.verdict).toBe('exceeded 3');
    },
  );
});
