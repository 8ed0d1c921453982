// The text of files: what else is found than the fixtures show, and what stays quiet.
import { describe, expect, test } from 'vitest';
import { check, codes, lines, PLAN_FILE, REGISTER_FILE, type Texts, target, task } from './check.ts';

const named = (name: string): Texts => target(`name: ${name}\ngoal: 1\n`);

describe('characters that nobody sees', () => {
  test.each([
    ['a bell', '"a\u0007b"', ['KH703 targets/1.yaml 1:9-1:10 [\u0007]']],
    ['text turned round', '"a\u202eb"', ['KH703 targets/1.yaml 1:9-1:10 [\u202e]']],
    ['an isolate', '"a\u2066b\u2069"', ['KH703 targets/1.yaml 1:9-1:10 [\u2066]']],
    ['a line separator', '"a\u2028b"', ['KH703 targets/1.yaml 1:9-1:10 [\u2028]']],
    ['a no-break space', 'a\u00a0b', ['KH707 targets/1.yaml 1:8-1:9 [\u00a0]']],
    ['a zero-width space', 'a\u200bb', ['KH707 targets/1.yaml 1:8-1:9 [\u200b]']],
    ['a soft hyphen', 'a\u00adb', ['KH707 targets/1.yaml 1:8-1:9 [\u00ad]']],
    ['a byte order mark inside', 'a\ufeffb', ['KH707 targets/1.yaml 1:8-1:9 [\ufeff]']],
    ['a line that ends in CR alone', '"a\rb"', ['KH703 targets/1.yaml 1:9-1:10 [\r]']],
    ['a bell by its number', '"a\\u0007b"', ['KH703 targets/1.yaml 1:7-1:17 ["a\\u0007b"]']],
    ['a zero byte by its escape', '"a\\0b"', ['KH703 targets/1.yaml 1:7-1:13 ["a\\0b"]']],
    ['a tab within a value', '"a\tb"', []],
    ['dashes, quotes and signs of Vietnamese print', '"– — “a” ‘b’ … ≥ ≤ ½ m² ₫ 1 000"', []],
  ])('%s', (_, name, expected) => {
    expect(lines(named(name))).toEqual(expected);
  });

  test("are found in comments and in keys of one's own", () => {
    expect(codes(target('name: A\n# a\u202eb\n'))).toEqual(['KH703']);
    expect(codes(target('name: A\nx-mine: a\u00a0b\n'))).toEqual(['KH707']);
  });

  test('are told once a file, with how many there are', () => {
    const found = check(named('"a\u00a0b\u00a0c\u200bd"'));
    expect(found.map(({ code, params }) => [code, params])).toEqual([
      ['KH707', { sign: 'U+00A0', count: 3 }],
    ]);
  });
});

test('lines that end in CR LF are no control characters', () => {
  expect(codes(target('name: A\r\ngoal: 1\r\n'))).toEqual([]);
});

describe('composed letters', () => {
  test('decomposed ones are told once a file', () => {
    const found = check(named('tỷ lệ hộ nghèo'.normalize('NFD')));
    expect(found.map(({ code, params }) => [code, params])).toEqual([['KH701', { sign: 'ỷ', count: 4 }]]);
  });

  test('a composed text is quiet', () => {
    expect(codes(named('tỷ lệ hộ nghèo'))).toEqual([]);
  });
});

describe('blanks at the edge of a value', () => {
  test.each([
    ['behind', '"A "', ['KH704']],
    ['before', "' A'", ['KH704']],
    ['a tab by its escape', '"A\\t"', ['KH704']],
    ['outside the quotes', '"A"   ', []],
    ['between words', '"A  B"', []],
    ['the line break of a block', '|\n  A\n', []],
    ['quotes within', '"A \\"B\\" C"', []],
  ])('%s', (_, name, expected) => {
    expect(codes(named(name))).toEqual(expected);
  });
});

describe('a sign that begins a comment', () => {
  test.each([
    ['cuts a name', target('name: Tỷ lệ # 5\n'), ['KH705 targets/1.yaml 1:13-1:16 [# 5]']],
    [
      'cuts a source',
      task('name: A\nlog:\n  - date: 2025\n    source: Báo cáo #12\n'),
      ['KH705 tasks/1.yaml 4:21-4:24 [#12]'],
    ],
    [
      'cuts an entry of a list',
      { [PLAN_FILE]: 'title: A\nissuer: thu\nrecipients:\n  - Sở # 1\n  - Sở 2\n' },
      ['KH705 plan.yaml 4:8-4:11 [# 1]'],
    ],
    ['behind two blanks is meant', target('name: Tỷ lệ  # chú thích\n'), []],
    ['behind quotes is meant', target('name: "Tỷ lệ" # chú thích\n'), []],
    ['behind an id is meant', task('name: A\nlead: [so-a] # chủ trì\n'), []],
    ['behind a date is meant', task('name: A\ndeadline: 2025-10 # gia hạn\n'), []],
    ['without a blank is part of the word', target('name: Lập trình C#\n'), []],
    ['on a line of its own is a comment', target('# ghi chú\nname: A\n  # nữa\n'), []],
    ['within quotes is text', target('name: "Tỷ lệ # 5"\n'), []],
  ])('%s', (_, files, expected) => {
    expect(lines(files as Texts)).toEqual(expected);
  });
});

describe('a comma in a list without quotes', () => {
  const aliases = (list: string, more = ''): string[] =>
    codes({ [REGISTER_FILE]: `name: T\nagencies:\n  so-a: {name: A, aliases: [${list}]}\n${more}` });
  test.each([
    ['goes on in small letters', 'Sở Văn hóa, thể thao', '', ['KH706']],
    [
      'makes two of a known name',
      'Sở Văn hóa, Thể thao',
      '  so-b: {name: "Sở Văn hóa, Thể thao"}\n',
      ['KH706'],
    ],
    ['divides two names', 'Sở Văn hóa, Sở Thể thao', '', []],
    ['divides names in small letters', 'sở văn hóa, thể thao', '', []],
    ['stands between quotes', '"Sở Văn hóa", "thể thao"', '', []],
    ['stands inside quotes', '"Sở Văn hóa, thể thao"', '', []],
  ])('%s', (_, list, more, expected) => {
    expect(aliases(list, more)).toEqual(expected);
  });
});

describe('tone marks in the words of those who keep the data', () => {
  const notes = (...texts: string[]): string[] =>
    lines(
      Object.fromEntries(
        texts.map((text, index) => [
          `plans/a/targets/${index + 1}.yaml`,
          `name: Chỉ tiêu ${index + 1}\ngoal: 1\nnote: ${text}\n`,
        ]),
      ),
    );
  test.each([
    ['two ways of oa', ['hóa đơn, hóa chất', 'hoá đơn'], ['KH702 targets/2.yaml 3:7-3:10 [hoá]']],
    ['two ways of uy', ['Ủy ban, thủy lợi', 'Uỷ ban'], ['KH702 targets/2.yaml 3:7-3:9 [Uỷ]']],
    ['two ways of oe', ['khỏe mạnh', 'sức khoẻ, khoẻ'], ['KH702 targets/1.yaml 3:7-3:11 [khỏe]']],
    [
      'the rarer way comes first in the file',
      ['văn hoá', 'văn hóa, ủy ban'],
      ['KH702 targets/1.yaml 3:11-3:14 [hoá]'],
    ],
    ['one way', ['hóa, ủy, khỏe', 'thủy, tòa'], []],
    [
      'syllables that have one way only',
      ['hòa', 'toán, thuyền, khoản, quý, quỹ, hoàn, loại, ngoài, tuyệt, huỳnh, xoáy'],
      [],
    ],
    ['words quoted from a document', ['văn hóa', 'in “văn hoá”'], []],
  ])('%s', (_, texts, expected) => {
    expect(notes(...texts)).toEqual(expected);
  });

  test('names keep the spelling of their document', () => {
    expect(codes({ ...named('Văn hoá'), ...task('name: Văn hóa\n') })).toEqual([]);
  });
});

test('of a file that does not parse nothing else is said', () => {
  expect(codes(target('name: "a\u202eb\ngoal: [\n'))).toEqual(['KH001']);
});
