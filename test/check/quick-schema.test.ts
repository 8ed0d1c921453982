// The quick way through a schema and zod's own never disagree: one definition, two readers of it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fitOf } from '../../src/check/quick-schema.ts';
import { fitQuickly, SCHEMAS } from '../../src/check/schemas.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { type DocumentKind, placeOf } from '../../src/model/document.ts';
import fc from '../fast-check.ts';

interface Sample {
  readonly kind: DocumentKind;
  readonly data: object;
}

const RUNS = Number(process.env.KH_FUZZ ?? 4000);
const plans = new URL('../../plans/', import.meta.url);

const samples: readonly Sample[] = readdirSync(plans, { recursive: true, encoding: 'utf8' }).flatMap(
  (path) => {
    const place = placeOf(`plans/${path.replaceAll('\\', '/')}`);
    if (place === undefined) return [];
    const read = readYaml(path, readFileSync(new URL(path, plans), 'utf8'));
    return 'data' in read ? [{ kind: place.kind, data: read.data as object }] : [];
  },
);

/** What fits gives the same, to the order of the keys; what does not fit is left to zod. */
function expectAgreement({ kind, data }: Sample): void {
  const whole = SCHEMAS[kind].safeParse(data);
  const quick = fitQuickly(kind, data);
  expect({ data, quick }).toEqual({ data, quick: whole.data });
  expect(JSON.stringify(quick)).toBe(JSON.stringify(whole.data));
}

type Holder = Record<string | number, unknown>;

/** Every mapping and list of a document with a key or place of its own. */
function spotsOf(holder: object): (readonly [Holder, string])[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder as Holder, key] as const,
    ...(typeof value === 'object' && value !== null ? spotsOf(value) : []),
  ]);
}

describe('the quick way through a schema', () => {
  it('serves every kind of document, and every real one that fits', () => {
    samples.forEach(expectAgreement);
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(
      new Set(['register', 'indicator', 'plan', 'target', 'task']),
    );
    expect(samples.length).toBeGreaterThan(500);
    const served = samples.filter(({ kind, data }) => fitQuickly(kind, data) !== undefined);
    expect(served.length).toBe(samples.length);
  });

  it('agrees with zod on real documents with a value changed, a key added or one taken away', () => {
    const words = [
      '',
      'x',
      'so-1',
      '2025',
      '2025-13',
      '2025-Q3',
      '2025/2030',
      '2025/..',
      'yearly 11',
      'ongoing',
    ];
    const figures = [
      '>= 5',
      '0,75',
      '1.234',
      '6..10',
      '~5',
      '97.10',
      '1/2',
      'done',
      'official',
      'KH301',
      'higher',
    ];
    const value = fc.constantFrom<unknown>(
      ...[...words, ...figures, 'số 😀', '😀', 0, -1, 1, 1.5, 2025, -0, Number.NaN, Number.POSITIVE_INFINITY],
      ...[
        true,
        false,
        null,
        [],
        {},
        ['so-1'],
        ['so-1', 'SO-1'],
        [2],
        [null],
        { x: 1 },
        [{ date: 2025, value: 5 }],
      ],
    );
    const key = fc.constantFrom(
      ...[
        'x',
        'date',
        'reported',
        'value',
        'note',
        'goal',
        'by',
        'lead',
        'name',
        'weight',
        'better',
        'within',
      ],
      ...[
        'constructor',
        'toString',
        'id',
        'status',
        'progress',
        'text',
        'results',
        'log',
        'accept',
        'deadline',
      ],
    );
    const change = fc.record({
      sample: fc.constantFrom(...samples),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      way: fc.constantFrom('set', 'add', 'drop'),
      key,
      value,
    });
    fc.assert(
      fc.property(change, ({ sample, at, way, key, value }) => {
        const data = structuredClone(sample.data);
        const spots = spotsOf(data);
        const [holder, own] = spots[Math.floor(at * spots.length)] ?? [data as Holder, key];
        if (way === 'drop') delete holder[own];
        else holder[way === 'add' && !Array.isArray(holder) ? key : own] = value;
        expectAgreement({ kind: sample.kind, data });
      }),
      { numRuns: RUNS },
    );
  });

  it('reads every document anew, but a notation once; what the notation says cannot be changed', () => {
    const data = { name: 'x', log: [{ date: '2025-07', status: 'done' }] };
    const [first, second] = [fitQuickly('task', data), fitQuickly('task', data)] as [
      { log: { date: object }[] },
      { log: { date: object }[] },
    ];
    expect(first).not.toBe(second);
    expect(first.log).not.toBe(second.log);
    expect(first.log[0]?.date).toBe(second.log[0]?.date);
    expect(Object.isFrozen(first.log[0]?.date)).toBe(true);
  });

  it.each<[string, z.ZodType, unknown]>([
    ['a kind of schema that it does not know', z.map(z.string(), z.string()), new Map()],
    ['a schema that is a check of itself', z.email(), 'a@b.vn'],
    ['a schema that takes other kinds of values', z.coerce.number(), '5'],
    ['an object that passes unknown keys over', z.object({ a: z.string() }), { a: 'b' }],
    ['a key that is not in the data but has a default', z.strictObject({ a: z.string().default('b') }), {}],
    ['a record that passes unknown keys over', z.looseRecord(z.string().regex(/a/), z.string()), { b: 'c' }],
  ])('leaves to zod %s', (_, schema, value) => {
    expect([schema.safeParse(value).success, fitOf(schema)(value)]).toEqual([true, undefined]);
  });

  it('remembers no more notations than it should, and forgets none wrongly', () => {
    const fit = fitOf(z.union([z.string(), z.number()]).transform((text) => ({ text })));
    const texts = Array.from({ length: 12_000 }, (_, index) => (index % 2 === 0 ? `${index}` : index));
    for (const text of [...texts, ...texts]) expect(fit(text)).toEqual({ text });
  });
});
