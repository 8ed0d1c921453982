// The quick parser and the full one never disagree on what a document says.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readQuickly } from '../../src/load/quick-yaml.ts';

/** Documents that each of the two comparisons reads; 100,000 take a few minutes. */
const RUNS = Number(process.env.KH_FUZZ ?? 4000);
const SEED = Number(process.env.KH_SEED ?? Date.now() % 2 ** 31);
const plans = new URL('../../plans/', import.meta.url);

/** What the full parser says, or undefined when it refuses the document or warns of it. */
function readFully(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

function expectAgreement(text: string): void {
  const quick = readQuickly(text);
  if (quick !== undefined) expect({ text, data: quick }).toEqual({ text, data: readFully(text) });
}

const files = readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);

describe(`the quick parser (KH_SEED=${SEED}, KH_FUZZ=${RUNS})`, () => {
  beforeAll(() => {
    process.stdout.write(`seed of the comparison of parsers: ${SEED}, ${RUNS} documents twice\n`);
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
