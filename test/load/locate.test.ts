// Where a finding points: exact start and end, counted from 1.
import { describe, expect, test } from 'vitest';
import { lines, REGISTER_FILE, TARGET_FILE, target } from '../check/check.ts';

describe('a missing key is shown where it belongs', () => {
  test.each([
    ['at the top: the first key', 'unit: "%"\ngoal: 85\n', 'KH101 targets/1.yaml 1:1-1:5 [unit]'],
    ['behind a comment', '# ghi chú\n\nunit: "%"\n', 'KH101 targets/1.yaml 3:1-3:5 [unit]'],
    [
      'in braces: the key that holds them',
      'name: A\nlead_doubt: {suggest: [so-a]}\n',
      'KH101 targets/1.yaml 2:1-2:11 [lead_doubt]',
    ],
    [
      'in a list of braces: the first key of the entry',
      'name: A\nmilestones:\n  - {by: 2027}\n',
      'KH101 targets/1.yaml 3:6-3:8 [by]',
    ],
    ['in a list of blocks', 'name: A\nmilestones:\n  -\n    by: 2027\n', 'KH101 targets/1.yaml 4:5-4:7 [by]'],
    [
      'in empty braces',
      'name: A\nmilestones: [{by: 2026, goal: 1}, {}]\n',
      'KH101 targets/1.yaml 2:35-2:37 [{}] KH101 targets/1.yaml 2:35-2:37 [{}]',
    ],
    ['of a whole file of empty braces', '{}\n', 'KH101 targets/1.yaml 1:1-1:3 [{}]'],
  ])('%s', (_, text, expected) => {
    expect(lines(target(text)).join(' ')).toBe(expected);
  });
});

describe('a key that is not known is shown itself', () => {
  test.each([
    ['at the top', 'name: A\ngaol: 85\n', 'KH102 targets/1.yaml 2:1-2:5 [gaol]'],
    ['quoted', 'name: A\n"gaol": 85\n', 'KH102 targets/1.yaml 2:1-2:7 ["gaol"]'],
    ['in braces', 'name: A\nsource: {palce: x}\n', 'KH102 targets/1.yaml 2:10-2:15 [palce]'],
    [
      'in the second entry of a list',
      'name: A\nalso:\n  - {place: x}\n  - {place: y, txt: z}\n',
      'KH102 targets/1.yaml 4:16-4:19 [txt]',
    ],
    ['a number as a key', 'name: A\n2025: 85\n', 'KH102 targets/1.yaml 2:1-2:5 [2025]'],
    [
      'a word that objects have by themselves',
      'name: A\nconstructor: 1\ntoString: 2\n',
      'KH102 targets/1.yaml 2:1-2:12 [constructor] KH102 targets/1.yaml 3:1-3:9 [toString]',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(target(text)).join(' ')).toBe(expected);
  });

  test('a prototype as a key', () => {
    expect(lines(target('name: A\n__proto__: {goal: 1}\n'))).toEqual([
      'KH102 targets/1.yaml 2:1-2:10 [__proto__]',
    ]);
  });
});

describe('a value is shown from its first sign to its last', () => {
  test.each([
    ['plain', 'name: A\nby: 2025-13\n', 'KH105 targets/1.yaml 2:5-2:12 [2025-13]'],
    ['with its quotes', 'name: A\ngoal: "0,75"\n', 'KH110 targets/1.yaml 2:7-2:13 ["0,75"]'],
    ['before a comment', 'name: A\nby: 2025-13   # hạn\n', 'KH105 targets/1.yaml 2:5-2:12 [2025-13]'],
    [
      'in braces',
      'name: A\nmilestones: [{by: 2025-13, goal: 1}]\n',
      'KH105 targets/1.yaml 2:19-2:26 [2025-13]',
    ],
    ['on the line below its key', 'name: A\nby:\n  2025-13\n', 'KH105 targets/1.yaml 3:3-3:10 [2025-13]'],
    [
      'over several lines',
      'name: A\ngoal:\n  hơn\n  một nửa\n',
      'KH106 targets/1.yaml 3:3-4:10 [hơn\n  một nửa]',
    ],
    [
      'a block of text',
      'name: A\ngoal: |\n  hơn một nửa\nunit: "%"\n',
      'KH106 targets/1.yaml 2:7-3:14 [|\n  hơn một nửa]',
    ],
    ['a list in brackets', 'name: [A, B]\n', 'KH103 targets/1.yaml 1:7-1:13 [[A, B]]'],
    ['a list of lines: its key', 'name:\n  - A\n', 'KH103 targets/1.yaml 1:1-1:5 [name]'],
    ['nothing: its key', 'name:\ngoal: 1\n', 'KH121 targets/1.yaml 1:1-1:5 [name]'],
    ['an entry of a list', 'name: A\nlead: [so-a, 7]\n', 'KH109 targets/1.yaml 2:14-2:15 [7]'],
    ['an entry of a list of lines', 'name: A\nlead:\n  - so-a\n  - 7\n', 'KH109 targets/1.yaml 4:5-4:6 [7]'],
    [
      'behind wide signs',
      'name: "😀"\nnote: {a: "😀", b: 1}\n',
      'KH103 targets/1.yaml 2:7-2:22 [{a: "😀", b: 1}]',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(target(text)).join(' ')).toBe(expected);
  });

  test('in a file whose lines end in CR LF', () => {
    const text = 'name: A\r\nunit: "%"\r\nby: 2025-13\r\n';
    expect(lines({ [TARGET_FILE]: text })).toEqual(['KH105 targets/1.yaml 3:5-3:12 [2025-13]']);
  });

  test('in a register, by the id of the agency', () => {
    const text = 'name: T\nagencies:\n  so-a: {name: "Sở A", until: 2025-02-30}\n';
    expect(lines({ [REGISTER_FILE]: text })).toEqual([
      'KH105 plans/agencies/thu.yaml 3:31-3:41 [2025-02-30]',
    ]);
  });
});
