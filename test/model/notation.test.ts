// Notations as they stand in files: what a field refuses, and the spelling it proposes (section 2, Notations).
import { describe, expect, it } from 'vitest';
import { filesAround, understandFiles, written } from '../builders.ts';

/** The findings of a target with this content, each as its code, what stood there, and the proposal. */
function faultsOf(yaml: string): string[] {
  const files = filesAround({ 'plans/a/targets/1.yaml': `name: Thử\n${yaml}\n` });
  return understandFiles(files).findings.map(({ code, params }) =>
    [code, params.written, params.suggestion].filter((part) => part !== undefined && part !== '').join(' '),
  );
}

describe('a goal in a file', () => {
  it.each([
    ['goal: "0,75"', 'KH110 0,75 0.75'],
    ['goal: "1.780"', 'KH110 1.780 1780'],
    ['goal: "1.780.000"', 'KH110 1.780.000 1780000'],
    ['goal: "92.013,235"', 'KH110 92.013,235 92013.235'],
    ['goal: "85"', 'KH110 85 85'],
    ['goal: "nhiều"', 'KH106 nhiều'],
    ['goal: ">= 85%"', 'KH106 >= 85% >= 85'],
    ['goal: 18..16', 'KH106 18..16'],
  ])('%s is refused: %s', (yaml, expected) => {
    expect(faultsOf(yaml)).toEqual([expected]);
  });

  it.each(['goal: .inf', 'goal: .nan', 'goal: -.inf', 'goal: true', 'goal: [85]', 'goal: null'])(
    '%s is one fault and no crash',
    (yaml) => {
      expect(faultsOf(yaml)).toHaveLength(1);
    },
  );

  it.each(['goal: >= 85', 'goal: >85', 'goal: > 85'])(
    '%s unquoted is one syntax error that says it',
    (yaml) => {
      expect(faultsOf(yaml).map((fault) => fault.slice(0, 5))).toEqual(['KH003']);
    },
  );

  it('keeps the digits of the file', () => {
    const files = filesAround({
      'plans/a/targets/1.yaml': 'name: Thử\ngoal: 97.10\nresults: [{date: 2025, value: 1.20}]',
    });
    const target = understandFiles(files).repository.plans[0]?.targets[0];
    expect(target?.goal).toMatchObject({ op: '>=', value: { text: '97.10' } });
    expect(written(target?.results[0]?.value)).toBe('1.20');
  });

  it('keeps every digit of a number longer than binary numbers hold', () => {
    const files = filesAround({ 'plans/a/targets/1.yaml': 'name: Thử\ngoal: 9007199254740993' });
    expect(understandFiles(files).repository.plans[0]?.targets[0]?.goal).toMatchObject({
      value: { text: '9007199254740993' },
    });
  });
});

describe('a value in a file', () => {
  const value = (raw: string): string[] => faultsOf(`results: [{date: 2025, value: ${raw}}]`);

  it.each(['68', '0.75', '-3', '">50"', '"~85"', '6..10'])('%s is taken', (raw) => {
    expect(value(raw)).toEqual([]);
  });

  it.each([
    ['"0,75"', 'KH110 0,75 0.75'],
    ['"1.060.380"', 'KH110 1.060.380 1060380'],
    ['"Đạt"', 'KH107 Đạt'],
    ['"68 xã"', 'KH107 68 xã'],
  ])('%s is refused: %s', (raw, expected) => {
    expect(value(raw)).toEqual([expected]);
  });
});

describe('a period in a file', () => {
  it.each([
    ['by: 31/12/2025', 'KH105 31/12/2025 2025-12-31'],
    ['by: 07/2025', 'KH105 07/2025 2025-07'],
    ['by: Quý III/2025', 'KH105 Quý III/2025 2025-Q3'],
    ['by: 2025-02-30', 'KH105 2025-02-30'],
    ['by: 2025/2026', 'KH105 2025/2026'],
    ['by: yearly 11', 'KH105 yearly 11'],
    ['by: ongoing', 'KH105 ongoing'],
  ])('%s is refused: %s', (yaml, expected) => {
    expect(faultsOf(yaml)).toEqual([expected]);
  });

  it.each([
    'by: 2030',
    'by: "2030"',
    'by: 2025-Q3',
    'by: 2025-07-31',
    'by: yearly',
    'by: quarterly',
    'by: monthly',
  ])('%s is taken', (yaml) => {
    expect(faultsOf(yaml)).toEqual([]);
  });
});

describe('a result', () => {
  it.each([
    ['{value: 5}', 'KH112'],
    ['{date: 2025}', 'KH113'],
    ['{date: 2025, source: x}', 'KH113'],
  ])('%s lacks what makes it one: %s', (entry, code) => {
    expect(faultsOf(`results: [${entry}]`).map((fault) => fault.split(' ')[0])).toEqual([code]);
  });

  it.each([
    '{date: 2025, value: 5}',
    '{reported: 2025, value: 5}',
    '{date: 2025, text: Đã xong}',
    '{date: 2025, verdict: partly}',
    '{date: 2025, stated: none}',
  ])('%s is one', (entry) => {
    expect(faultsOf(`results: [${entry}]`)).toEqual([]);
  });
});

describe('a reference', () => {
  it('that is an unquoted number is refused with its quoting', () => {
    expect(faultsOf('parent: 8.10')).toEqual(['KH109 8.10 "8.10"']);
    expect(faultsOf('parent: "8.10"')).toEqual([]);
  });
});

describe('an unknown key', () => {
  it('is an error, with a known one where one is near, and x- keys are the user’s own', () => {
    expect(faultsOf('gaol: 5\nmetod: step')).toEqual(['KH102 goal', 'KH102 method']);
    expect(faultsOf('x-mine: 5')).toEqual([]);
  });
});
