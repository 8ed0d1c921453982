// Broken files by the thousand: slips of the pen, mutations, invented text, right YAML of a wrong shape.
import fc from '../fast-check.ts';
import { PATHS, SPLINTERS, VALID, WORD, WORDS } from './fuzz-texts.ts';

type Change =
  | { readonly kind: 'word'; readonly at: number; readonly pick: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'copy'; readonly at: number; readonly length: number; readonly to: number };

const place = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000);
const splinter = fc.oneof(fc.constantFrom(...SPLINTERS), fc.string({ unit: 'binary', maxLength: 6 }));
const slip: fc.Arbitrary<Change> = fc.record({ kind: fc.constant('word' as const), at: place, pick: place });
const change: fc.Arbitrary<Change> = fc.oneof(
  slip,
  fc.record({ kind: fc.constant('insert' as const), at: place, text: splinter }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(40) }),
  fc.record({ kind: fc.constant('copy' as const), at: place, length: fc.nat(120), to: place }),
);

function apply(text: string, { at, ...rest }: Change): string {
  if (rest.kind === 'word') return replaceWord(text, at, rest.pick);
  const from = Math.floor(at * text.length);
  if (rest.kind === 'insert') return text.slice(0, from) + rest.text + text.slice(from);
  if (rest.kind === 'cut') return text.slice(0, from) + text.slice(from + rest.length);
  const to = Math.floor(rest.to * text.length);
  return text.slice(0, to) + text.slice(from, from + rest.length) + text.slice(to);
}

/** By another of its kind: a date by a date, a number by a number. */
function replaceWord(text: string, at: number, pick: number): string {
  const words = [...text.matchAll(WORD)];
  const word = words[Math.floor(at * words.length)];
  if (word === undefined) return text;
  const alike = WORDS.filter((each) => shapeOf(each) === shapeOf(word[0]));
  const by = alike[Math.floor(pick * alike.length)] ?? '';
  return text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}

const shapeOf = (word: string): string =>
  /^\d{4}(?:$|[-/])/.test(word) ? 'date' : /^-?\d/.test(word) ? 'number' : 'word';

const changedBy = (arbitrary: fc.Arbitrary<Change>, most: number) =>
  fc
    .record({
      path: fc.constantFrom(...PATHS),
      changes: fc.array(arbitrary, { minLength: 1, maxLength: most }),
    })
    .map(({ path, changes }) => ({ [path]: changes.reduce(apply, VALID[path] ?? '') }));

export const slips = changedBy(slip, 2);
export const mutated = changedBy(change, 6);

export const invented = fc
  .record({ path: fc.constantFrom(...PATHS), parts: fc.array(splinter, { maxLength: 40 }) })
  .map(({ path, parts }) => ({ [path]: parts.join('') }));

/** Right YAML of any shape, in which keys of the format hold what they should not. */
const KEYS = [
  'name',
  'goal',
  'by',
  'results',
  'log',
  'lead',
  'parent',
  'agencies',
  'groups',
  'period',
  'date',
  'value',
  'deadline',
  'amendments',
  'accept',
  'sources',
  '__proto__',
];
export const shaped = fc
  .record({
    path: fc.constantFrom(...PATHS),
    data: fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom<unknown>(null, true, 2025, 8.1, -1, '', '2025', '2025-13', 'so-a', '>= 85', '8'),
        fc.string(),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      map: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })), tie('any'), {
        maxKeys: 6,
      }),
      any: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('list'), tie('map')),
    })).map,
  })
  .map(({ path, data }) => ({ [path]: JSON.stringify(data) }));
