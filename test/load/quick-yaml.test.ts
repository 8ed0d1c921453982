// The quick parser and the full one never disagree on what a document says.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { tooDeepAt } from '../../src/load/nesting.ts';
import { readQuickly } from '../../src/load/quick-yaml.ts';
import fc from '../fast-check.ts';
import { SEED } from '../seed.ts';

/** Documents that each of the three comparisons reads; 100,000 take a few minutes. */
const RUNS = Number(process.env.KH_FUZZ ?? 4000);
const plans = new URL('../../plans/', import.meta.url);

/** What the full parser says, or undefined when it refuses the document or warns of it. */
function readFully(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

function expectAgreement(text: string): void {
  const quick = readQuickly(text);
  if (quick === undefined) return;
  expect({ text, data: quick }).toEqual({ text, data: readFully(text) });
  // Keys in one order, and nothing that nests too deep for the full parser.
  expect([JSON.stringify(quick), tooDeepAt(text)]).toEqual([JSON.stringify(readFully(text)), undefined]);
}

const files = readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);

describe(`the quick parser (KH_SEED=${SEED}, KH_FUZZ=${RUNS})`, () => {
  beforeAll(() => {
    process.stdout.write(`seed of the comparison of parsers: ${SEED}, ${RUNS} documents three times\n`);
  });

  it('agrees with the full parser on every real file, and serves nearly all of them', () => {
    const texts = files.map((path) => readFileSync(new URL(path, plans), 'utf8'));
    texts.forEach(expectAgreement);
    const served = texts.filter((text) => readQuickly(text) !== undefined).length;
    expect(files.length).toBeGreaterThan(500);
    expect(served / files.length).toBeGreaterThan(0.95);
  });

  it.each([
    ['a plain number', 'a: 1', { a: 1 }],
    [
      'words that other YAML versions take for more',
      'a: yes\nb: 0b11\nc: 1_000',
      { a: 'yes', b: '0b11', c: '1_000' },
    ],
    ['a date as text', 'a: 2025-07-31', { a: '2025-07-31' }],
    ['a number whose digits would be lost', 'a: 97.10', undefined],
    ['an anchor', 'a: &x 1\nb: *x', undefined],
    ['a block scalar', 'a: |\n  b', undefined],
    ['a duplicate key', 'a: 1\na: 2', undefined],
    ['a key of the user', 'x-a: 1', undefined],
    ['an empty document', '# nothing', undefined],
    ['a flow map with quoted commas', 'a: {b: "c, d", e: [1, f]}', { a: { b: 'c, d', e: [1, 'f'] } }],
    ['escapes it knows', 'a: "b \\"c\\" \\\\"', { a: 'b "c" \\' }],
    ['escapes it does not know', 'a: "b\\tc"', undefined],
    ['comments behind values', 'a: b # c\nd: # e\n  - f # h', { a: 'b', d: ['f'] }],
    ['lines that end with two signs', 'a: b\r\n\r\nc:\r\n  - d # e\r\n', { a: 'b', c: ['d'] }],
    [
      'lists in the column of their key',
      'a:\n- b\n- c: d\n  e:\n  - f\n',
      { a: ['b', { c: 'd', e: ['f'] }] },
    ],
    ['signs within words', 'a: 5 % (x & y)?', { a: '5 % (x & y)?' }],
    [
      'a list within a list',
      'a:\n  - - b\n    - c\n  - [[d], {}]',
      {
        a: [
          ['b', 'c'],
          [['d'], {}],
        ],
      },
    ],
    ['a key without a value', 'a:\nb: ~', { a: null, b: null }],
    ['a value that goes on in the next line', 'a: b\n  c', undefined],
    ['a line that stands between two columns', 'a:\n    b: 1\n  c: 2', undefined],
    ['a key of the user in quotation marks', '"x-a": 1', undefined],
    ['a key that says nothing', 'null: 1', undefined],
    ['a key that is printed otherwise', 'a: {True: 1}', undefined],
    ['a name that every object has', 'a: {constructor: 1}', undefined],
    ['two texts behind each other', "a: 'b''c'", undefined],
    ['a flow collection that goes on in the next line', 'a: [b,\n  c]', undefined],
    ['a quoted text with more brackets than may open', `a: "${'['.repeat(101)}"`, undefined],
    [
      'flow collections deeper than allowed, closed in quoted text',
      `a: ${'["]",'.repeat(101)}1${']'.repeat(101)}`,
      undefined,
    ],
    ['a text with dashes that could be levels', `a: "${'- '.repeat(101)}"`, undefined],
    ['more columns than may open levels', `a:\n${' '.repeat(100)}b: 1`, undefined],
  ])('reads or hands on %s', (_, text, data) => {
    expect(readQuickly(text)).toEqual(data);
  });

  it('agrees with the full parser on documents put together from pieces that trip parsers', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b:',
        ': ',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ', ',
        '#',
        ' # c',
        '&x',
        '*x',
        '!t',
        '|',
        '>',
      ],
      ...[
        '%',
        '@',
        '`',
        '?',
        '? ',
        '-',
        '--',
        '---',
        '...',
        '<<',
        '0',
        '1.0',
        '1.5',
        '0x1f',
        '0o17',
        '0b1',
        '1_0',
        '1e3',
        '.5',
        '5.',
        '+1',
      ],
      ...[
        '.inf',
        '.NaN',
        '~',
        'null',
        'true',
        'yes',
        'No',
        '2025',
        '2025-07',
        '2025-07-31',
        '16..18',
        '>= 5',
        'ệ',
        'Đ',
        '\t',
        '\r\n',
        '\u00a0',
      ],
      ...[
        'key: value',
        '\nkey: ',
        '\n- ',
        '{k: v}',
        '[1, 2]',
        '"q, r"',
        "'s'",
        'x-',
        '__proto__',
        '\\',
        '\\"',
        '=',
        'a b',
        'a:b',
        ':a',
        'k:',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) =>
        expectAgreement(pieces.join('')),
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('agrees with the full parser on documents put together from pieces that it mostly reads', () => {
    const piece = fc.constantFrom(
      ...[
        'a: 1',
        'b:',
        'c: x',
        '\n',
        '\n',
        '\n  ',
        '\n  ',
        '\n    ',
        '\n  - ',
        '\n- ',
        '- ',
        'k: ',
        'l: ',
        '\r\n',
      ],
      ...[
        '{a: 1}',
        '{a: [b, c], d: "e"}',
        '[x, 1.5]',
        '"q\\" r"',
        "'s t'",
        'z',
        '2025-07',
        '12',
        '-3',
        '0.5',
        'a, b',
      ],
      ...[
        ' # c',
        '\n# c',
        '\n   # [c',
        ' # d',
        '#',
        ' #',
        '  ',
        ' ',
        'true',
        'null',
        '~',
        ': ',
        '"k": ',
        "'x-1': ",
      ],
      ...[
        '1: ',
        'true: ',
        '-',
        '[[',
        ']]',
        '{',
        '}',
        ', ',
        '<<: ',
        'e-',
        'a-b: ',
        'a.b/c: ',
        '\u2028',
        '\u0085',
        '…',
      ],
      ...[
        'n: 1e-7',
        'u: ""',
        'v: []',
        'w: {}',
        '%',
        '&',
        'x%',
        '!',
        'a?b',
        '*',
        '>',
        '|',
        ' |',
        '@',
        '\\',
        '`',
        '? ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 16 }), (pieces) =>
        expectAgreement(`r: 0${pieces.join('')}`),
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('agrees with the full parser on real files with one spot changed', () => {
    const texts = files.map((path) => readFileSync(new URL(path, plans), 'utf8').slice(0, 900));
    const change = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(4),
      put: fc.constantFrom(
        '',
        ' ',
        '\n',
        ':',
        ': ',
        ',',
        '"',
        '{',
        '}',
        '[',
        ']',
        '#',
        ' #',
        '-',
        '- ',
        '&',
        '*',
        '0',
        '.',
        'x',
        '\t',
        "'",
        '|',
        '?',
        '\r\n',
        '\n  ',
        '\n\n',
        '~',
        'null',
        '\u00a0',
        '\u007f',
      ),
    });
    fc.assert(
      fc.property(change, ({ text, at, cut, put }) => {
        const offset = Math.floor(at * text.length);
        expectAgreement(text.slice(0, offset) + put + text.slice(offset + cut));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
