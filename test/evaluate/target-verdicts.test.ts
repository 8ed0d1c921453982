// Targets without a goal: a statement, judged by verdicts (section 3).
import { describe, expect, it } from 'vitest';
import { targetOn } from '../builders.ts';

const on = (results: string, asOf: string) => targetOn(`by: 2025\nresults: [${results}]`, asOf);
const BEFORE = '2025-09-15';
const AFTER = '2026-01-05';

describe('a target without goal', () => {
  it.each([
    ['achieved', BEFORE, 'achieved 4'],
    ['achieved', AFTER, 'achieved 4'],
    ['partly', BEFORE, 'in_progress 7 partly'],
    ['partly', AFTER, 'missed 6 partly'],
    ['not_achieved', BEFORE, 'in_progress 7'],
    ['not_achieved', AFTER, 'missed 6'],
  ])('with the verdict %s on %s is %s', (verdict, asOf, expected) => {
    expect(on(`{date: 2025-06-30, verdict: ${verdict}}`, asOf).verdict).toBe(expected);
  });

  it.each([
    ['2026-01-01', 'awaiting 5 old_data partly'],
    ['2026-02-14', 'awaiting 5 old_data partly'],
    ['2026-02-15', 'missed 6 old_data partly'],
  ])(
    'whose verdict is a year older than the due day is awaited within the lag: on %s %s',
    (asOf, expected) => {
      expect(on('{date: 2024, reported: 2025-06-01, verdict: partly}', asOf).verdict).toBe(expected);
    },
  );

  it.each([
    ['nothing at all', '', BEFORE, 'no_data 1'],
    ['nothing after the due day', '', AFTER, 'no_data 1 unreported'],
    ['words before the due day', '{date: 2025-06, text: Đang soạn}', BEFORE, 'in_progress 7'],
    ['words after the due day', '{date: 2025-06, text: Đang soạn}', AFTER, 'inconclusive 2'],
    ['a figure', '{date: 2025-06, value: 5}', BEFORE, 'inconclusive 2'],
    ['a claim', '{date: 2025-06, stated: achieved}', BEFORE, 'inconclusive 2 unsupported'],
    [
      'a verdict that does not count',
      '{date: 2025-06, verdict: achieved, counts: false}',
      BEFORE,
      'inconclusive 2',
    ],
  ])('of which is known %s', (_, results, asOf, expected) => {
    expect(on(results, asOf).verdict).toBe(expected);
  });

  it('takes a verdict in words and figures of any unit', () => {
    expect(
      on('{date: 2025-06, verdict: achieved, text: Đã ban hành, value: 3, unit: xã}', BEFORE).verdict,
    ).toBe('achieved 4');
  });

  it.each([
    ['achieved', 'not_achieved', 'achieved 4 disputed'],
    ['partly', 'achieved', 'in_progress 7 disputed partly'],
    ['partly', 'not_achieved', 'in_progress 7 partly'],
    ['achieved', 'achieved', 'achieved 4'],
  ])('with the verdict %s and the source’s claim %s is %s', (verdict, stated, expected) => {
    expect(on(`{date: 2025-06, verdict: ${verdict}, stated: ${stated}}`, BEFORE).verdict).toBe(expected);
  });

  it('is judged by the latest verdict, and a fall is flagged', () => {
    const results = '{date: 2025-03, verdict: achieved}, {date: 2025-06, verdict: partly}';
    expect(on(results, BEFORE).verdict).toBe('in_progress 7 partly regressed');
  });

  it('is inconclusive when two verdicts of one day disagree', () => {
    const results = '{date: 2025-06, verdict: achieved}, {date: 2025-06, verdict: not_achieved}';
    expect(on(results, BEFORE).verdict).toBe('inconclusive 2 contested');
  });

  it('takes the verdict nearer to failing of two on one side', () => {
    const results = '{date: 2025-06, verdict: partly}, {date: 2025-06, verdict: not_achieved}';
    expect(on(results, BEFORE).result?.entry.verdict).toBe('not_achieved');
  });

  it('is achieved late by a verdict of after the due day', () => {
    const results = '{date: 2025-12-31, verdict: partly}, {date: 2026-02, verdict: achieved}';
    expect(on(results, '2026-03-01').verdict).toBe('achieved 4 late');
  });

  it('is met by an estimate with a flag', () => {
    expect(on('{date: 2025-06, verdict: achieved, quality: estimate}', BEFORE).verdict).toBe(
      'achieved 4 estimated',
    );
  });

  it('may say what it states', () => {
    const target = targetOn(
      'by: 2025\nstatement: Ban hành quy chế\nresults: [{date: 2025-06, verdict: achieved}]',
      BEFORE,
    );
    expect([target.verdict, target.goal]).toEqual(['achieved 4', null]);
  });
});
