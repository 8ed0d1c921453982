// Files that cannot be read: one finding each, at the place a person looks for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/load/work-tree.ts';
import { isMessageKey, LANGUAGES, message } from '../../src/model/messages/index.ts';
import { check, lines, target } from '../check/check.ts';

const only = (text: string): string => lines(target(text)).join('; ');

describe('a file that does not parse gives exactly one finding, the first', () => {
  test.each([
    [
      'a duplicate key, at the second',
      'name: Thử\ngoal: 85\nname: Khác\n',
      'KH002 targets/1.yaml 3:1-3:5 [name]',
    ],
    [
      'a duplicate key in braces',
      'name: Thử\nsource: {place: a, text: b, place: c}\n',
      'KH002 targets/1.yaml 2:29-2:34 [place]',
    ],
    [
      'a duplicate key that differs by its quotes',
      'name: Thử\n"name": Khác\n',
      'KH002 targets/1.yaml 2:1-2:7 ["name"]',
    ],
    [
      'the duplicate before the syntax error',
      'name: Thử\nname: Khác\ngoal: [1\n',
      'KH002 targets/1.yaml 2:1-2:5 [name]',
    ],
    [
      'the syntax error before the duplicate',
      'name: a: b\ngoal: 85\ngoal: 90\n',
      'KH001 targets/1.yaml 1:7-1:11 [a: b]',
    ],
    [
      'a tab as indentation',
      'name: Thử\nsource:\n\tplace: a\n',
      'KH001 targets/1.yaml 3:1-3:10 [\tplace: a]',
    ],
    ['a colon inside a value', 'name: Thử: hai\n', 'KH001 targets/1.yaml 1:7-1:15 [Thử: hai]'],
    ['two documents', 'name: Thử\n---\nname: Hai\n', 'KH001 targets/1.yaml 2:1-2:4 [---]'],
    ['a tag', 'name: !la Thử\n', 'KH001 targets/1.yaml 1:7-1:10 [!la]'],
    ['an alias without its anchor', 'name: *không\n', 'KH001 targets/1.yaml 1:7-1:13 [*không]'],
    ['a goal in the notation of YAML blocks', 'name: Thử\ngoal: >5\n', 'KH003 targets/1.yaml 2:7-2:9 [>5]'],
    [
      'a goal whose message would mislead',
      'name: Thử\ngoal: >= 85\nunit: "%"\n',
      'KH003 targets/1.yaml 2:7-2:12 [>= 85]',
    ],
    [
      'a value in braces',
      'name: Thử\nresults:\n  - {date: 2025, value: >50, note: a}\n',
      'KH003 targets/1.yaml 3:25-3:28 [>50]',
    ],
    ['a unit', 'name: Thử\nunit: %\ngoal: 85\n', 'KH003 targets/1.yaml 2:7-2:8 [%]'],
    [
      'conflict markers',
      'name: Thử\n<<<<<<< HEAD\ngoal: 1\n=======\ngoal: 2\n>>>>>>> b\n',
      'KH008 targets/1.yaml 2:1-2:13 [<<<<<<< HEAD]',
    ],
  ])('%s', (_, text, expected) => {
    expect(only(text)).toBe(expected);
  });

  test.each([
    ['goal: >= 62,5%', '>= 62,5%', '">= 62.5"'],
    ['goal: >= 62,5', '>= 62,5', '">= 62.5"'],
    ['goal: > 92.013,235 # tỷ', '> 92.013,235', '"> 92013.235"'],
    ['goal: > 1.500', '> 1.500', '"> 1.500"'],
    ['goal: >= 62, 5', '>= 62, 5', '">= 62, 5"'],
    ['results: [{date: 2025, value: >48,3, note: a}]', '>48,3', '">48.3"'],
    ['results: [{date: 2025, value: >48,3}]', '>48,3', '">48.3"'],
    ['unit: %', '%', '"%"'],
  ])('%s is quoted with its whole number', (line, written, right) => {
    const [finding] = check(target(`name: Thử\n${line}\n`));
    const at = line.indexOf(written) + 1;
    expect([finding?.code, finding?.range, finding?.params]).toEqual([
      'KH003',
      { line: 2, column: at, endLine: 2, endColumn: at + written.length },
      { written, right },
    ]);
  });

  test.each([
    ['a quote', 'OPEN_QUOTE', 'name: "Thử\ngoal: 85\n', '1:7-1:11 ["Thử]'],
    [
      'a quote, where a later one closes it',
      'OPEN_QUOTE',
      'name: "Thử\nunit: "%"\ngoal: 85\n',
      '1:7-1:11 ["Thử]',
    ],
    [
      'a bracket',
      'OPEN_BRACKET',
      'results:\n  - {date: 2025, value: 5\nname: Thử\n',
      '2:5-2:26 [{date: 2025, value: 5]',
    ],
    ['a list', 'OPEN_BRACKET', 'lead: [so-a, so-b\nname: Thử\n', '1:7-1:18 [[so-a, so-b]'],
    ['a list that ends the file', 'OPEN_BRACKET', 'name: Thử\nlead: [so-a\n', '2:7-2:12 [[so-a]'],
    ['a list that ends a file without its last line', 'OPEN_BRACKET', 'lead: [so-a', '1:7-1:12 [[so-a]'],
    ['a comma', 'MISSING_COMMA', 'name: Thử\nresults:\n  - {date: 2025 value: 5}\n', '3:17-3:22 [value]'],
    [
      'a column for its dash',
      'DASH_INDENT',
      'name: Thử\nlog:\n  - {date: 2025}\n - {date: 2026}\n',
      '4:1-4:16 [ - {date: 2026}]',
    ],
    [
      'a blank of the keyboard',
      'SPECIAL_BLANK',
      'name: Thử\nlog:\n\u00a0\u00a0- {date: 2025, status: done}\n',
      '3:1-3:3 [\u00a0\u00a0]',
    ],
    [
      'a dash of the keyboard',
      'OTHER_DASH',
      'name: Thử\nlog:\n  – {date: 2025, status: done}\n',
      '3:3-3:4 [–]',
    ],
    ['a colon of the keyboard', 'WIDE_COLON', 'name: Thử\ndeadline： 2025\ngoal: 5\n', '2:9-2:10 [：]'],
    ['an inner quote that is another', 'INNER_QUOTES', 'name: "Nâng cấp" hạ tầng\n', '1:18-1:25 [hạ tầng]'],
    ['a blank behind the colon', 'MISSING_BLANK', 'name: Thử\nlead:[so-a]\n', '2:1-2:12 [lead:[so-a]]'],
  ])('what lacks %s is told so, at the slip itself', (_, reason, text, place) => {
    expect(only(text)).toBe(`KH001 targets/1.yaml ${place}`);
    expect(check(target(text))[0]?.params).toEqual({ reason });
  });

  test('what none of these slips explains keeps the words of the parser', () => {
    expect(check(target('name: Thử\nnote: {a: [b}\n'))[0]?.params).toEqual({ reason: 'BAD_INDENT' });
  });

  test('lines that end in CR LF have the same positions', () => {
    expect(only('name: Thử\r\ngoal: >= 85\r\n')).toBe('KH003 targets/1.yaml 2:7-2:12 [>= 85]');
    expect(only('name: Thử\r\nunit: "%"\r\nunit: "%"\r\n')).toBe('KH002 targets/1.yaml 3:1-3:5 [unit]');
  });
});

describe('a file that would hang or break a parser is not parsed', () => {
  const deep = (open: string, close = ''): string =>
    `name: Thử\nx: ${open.repeat(101)}${close.repeat(101)}\n`;
  test.each([
    ['brackets', deep('[', ']')],
    ['braces', `name: Thử\nx: ${'{a: '.repeat(101)}1${'}'.repeat(101)}\n`],
    ['dashes', `${'- '.repeat(101)}a\n`],
    ['question marks', `${'? '.repeat(101)}a\n`],
    ['indentation', Array.from({ length: 102 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
    ['a hundred thousand open brackets', `x: ${'['.repeat(100_000)}`],
  ])('%s beyond a hundred levels', (_, text) => {
    expect(check(target(text)).map(({ code }) => code)).toEqual(['KH004']);
  });

  test.each([
    ['question marks in the middle of a line', `name: Thử\nx: ${'? '.repeat(101)}a\n`],
    ['dashes with tabs', `${'-\t'.repeat(101)}a\n`],
    [
      'levels in the middle of many lines',
      Array.from({ length: 99 }, (_, level) => `${' '.repeat(level)}a: ${'? '.repeat(99)}`).join('\n'),
    ],
  ])('%s crash nothing', (_, text) => {
    expect(check(target(text)).filter(({ code }) => code !== 'KH001' && code !== 'KH004')).toEqual([]);
  });

  test.each(['? &a ', '- &a ', '? !a ', '- [] ', '|\n', '? a\n: '])(
    'a file of nothing but %j gives one finding, fast, however many errors it has',
    (part) => {
      const before = process.cpuUsage();
      const found = check(target(`name: Thử\nx: ${part.repeat(20_000)}a\n`));
      const { user, system } = process.cpuUsage(before);
      expect(found.map(({ code }) => code)).toEqual([expect.stringMatching(/^KH00[14]$/)]);
      expect((user + system) / 1000).toBeLessThan(2000);
    },
  );

  test('a key that is a mapping is refused before its text is made, which would double with each level', () => {
    const [found, ...more] = check(target(`name: Thử\nx: ${'? {a: '.repeat(45)}1${'}'.repeat(45)}\n`));
    expect([found?.code, more]).toEqual(['KH001', []]);
    expect(only('name: Thử\nx-a: {[1, 2]: 3}\n')).toBe('KH001 targets/1.yaml 2:7-2:13 [[1, 2]]');
  });

  test('of two ways the first is shown', () => {
    const text = `${'- '.repeat(101)}${'['.repeat(101)}\n`;
    expect(check(target(text)).map(({ range }) => range.column)).toEqual([201]);
  });

  test('a hundred levels are read', () => {
    const text = `name: Thử\nx-a: ${'['.repeat(100)}${']'.repeat(100)}\n`;
    expect(check(target(text))).toEqual([]);
  });

  test('aliases that double ten times over', () => {
    const bomb = Array.from({ length: 10 }, (_, n) => `x-${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`).join(
      '\n',
    );
    expect(only(`x-0: &a0 [lol, lol]\n${bomb}\nname: Thử\n`)).toBe('KH001 targets/1.yaml 2:11-2:14 [*a0]');
  });

  test('more than a hundred aliases', () => {
    expect(only(`name: &a Thử\ntags: [${Array(101).fill('*a').join(', ')}]\n`)).toBe(
      'KH001 targets/1.yaml 2:8-2:10 [*a]',
    );
  });

  test('a few aliases are followed', () => {
    expect(check(target('name: &a Thử\ntags: [*a]\n'))).toEqual([]);
  });

  test('an alias that holds itself', () => {
    expect(check(target('name: Thử\ntags: &a [*a]\n')).map(({ code }) => code)).toEqual(['KH001']);
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['broken UTF-8', Buffer.from([0x6e, 0xc3, 0x28])],
    ['UTF-16', Buffer.from('name: Thử\n', 'utf16le')],
    ['zero bytes', Buffer.from('name: \0\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: '', problem: 'not_utf8' });
  });

  test('a byte order mark is no part of the text, so positions stay', () => {
    const { text } = decodeText(Buffer.from('\ufeffname: Thử\nunit: %\n'));
    expect(only(text)).toBe('KH003 targets/1.yaml 2:7-2:8 [%]');
  });
});

test('every error code of the yaml package has words in both languages', () => {
  const declared = readFileSync(
    createRequire(import.meta.url)
      .resolve('yaml')
      .replace(/dist.*$/, 'dist/errors.d.ts'),
    'utf8',
  );
  const errorCodes = [...(/type ErrorCode = (.*);/.exec(declared)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, code]) => code ?? '',
  );
  expect(errorCodes.length).toBeGreaterThan(20);
  const own = new Set(['DUPLICATE_KEY']);
  const missing = errorCodes.filter((code) => !own.has(code) && !isMessageKey(`syntax.${code}`));
  expect(missing).toEqual([]);
  const texts = errorCodes.map((code) => `syntax.${code}`).filter(isMessageKey);
  for (const language of LANGUAGES)
    for (const key of texts) expect(message(language, key)).not.toMatch(/[.{]$/);
});
