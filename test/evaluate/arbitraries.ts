// Random items for the properties: everything a file may hold, in a few values that often meet.

import { parsePeriod } from '../../src/model/period.ts';
import fc from '../fast-check.ts';

export type Entry = Record<string, unknown>;
/** An item as its file holds it; its lists are what happened. */
export type Item = Record<string, unknown>;

const date = fc.constantFrom(
  '2024',
  '2025-03',
  '2025-06',
  '2025-06-30',
  '2025-H1',
  '2025-Q3',
  '2025',
  '2026-02-10',
  '2026',
);
const DAYS = [
  '2025-01-10',
  '2025-04-15',
  '2025-07-01',
  '2025-07-20',
  '2025-10-05',
  '2026-01-20',
  '2026-03-01',
  '2027-02-01',
];
export const onDay = fc.constantFrom(...DAYS);
const number = fc.integer({ min: 0, max: 12 });
export const yes = fc.constant(true);

const oneIn = (times: number, held: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: held });

/** An object with these keys, and now and then (once in six) one of the others. */
export const some = (
  always: Record<string, fc.Arbitrary<unknown>>,
  rarely: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Entry> =>
  fc
    .record({
      ...always,
      ...Object.fromEntries(Object.entries(rarely).map(([key, held]) => [key, oneIn(6, held)])),
    })
    .map((entry) => Object.fromEntries(Object.entries(entry).filter(([, held]) => held !== undefined)));

export const mostly = <T>(usual: fc.Arbitrary<T>, ...others: fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 3 * others.length, arbitrary: usual },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );

export const oneSidedGoal = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<'), number)
  .map(([op, value]) => `${op} ${value}`);
const range = fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`);
const equality = number.map((value) => `== ${value}`);
const goal = mostly<string | number>(oneSidedGoal, number, range, equality);
const bound = fc.tuple(fc.constantFrom('>', '<', '~'), number).map(([op, limit]) => `${op}${limit}`);
export const value = mostly<string | number>(number, bound, range);
const verdict = fc.constantFrom('achieved', 'partly', 'not_achieved');
const stated = fc.constantFrom('achieved', 'not_achieved', 'none');

const moment = mostly(some({ date }, { reported: onDay }), some({ reported: onDay }));
const besides = some(
  {},
  {
    stated,
    quality: fc.constantFrom('estimate', 'preliminary', 'official'),
    counts: fc.constant(false),
    unit: fc.constantFrom('%', 'xã'),
    scope: fc.constantFrom('Thử (cũ)', 'Thử (mới)'),
  },
);
export const resultsOf = (usual: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> => {
  const content = mostly(usual, some({ verdict }), some({ text: fc.constant('Đang làm') }), some({ stated }));
  const result = fc
    .tuple(moment, content, besides)
    .map(([when, what, more]): Entry => ({ ...more, ...when, ...what }));
  return fc.array(result, { maxLength: 7 });
};

const unique = (entry: fc.Arbitrary<Entry>, key: string): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(entry, { maxLength: 3, selector: (item) => parsePeriod(String(item[key]))?.last });
const amendments = (change: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Entry[]> =>
  unique(some({ date: onDay, basis: fc.constant('x') }, change), 'date');

const since = fc.constantFrom('2023', '2024');
const baseline = mostly(
  some({ date: since, value: number }, { unit: fc.constant('xã') }),
  some({ date: since, value }),
);
export const measured = fc
  .tuple(
    some({ name: fc.constant('Tỷ lệ'), goal, results: resultsOf(some({ value })) }),
    mostly(
      some({ by: fc.constantFrom('2025', '2025-H1', '2026') }),
      some({ by: fc.constantFrom('yearly', 'quarterly') }),
      some({}),
    ),
    some(
      {
        baseline: oneIn(2, baseline),
      },
      {
        unit: fc.constantFrom('%', 'xã'),
        method: fc.constantFrom('step', 'growth', 'average'),
        within: yes,
        better: fc.constant('lower'),
        lag: fc.constantFrom(0, 100),
        indicator: fc.constant('chung'),
        parent: fc.constant('1'),
        milestones: unique(some({ by: date, goal }), 'by'),
        amendments: amendments({ goal, by: fc.constantFrom('2025', '2026') }),
      },
    ),
  )
  .map((parts): Item => Object.assign({}, ...parts));
export const judged = some(
  { name: fc.constant('Ban hành'), results: resultsOf(some({ verdict })) },
  { by: fc.constantFrom('2025', '2025-H1'), parent: fc.constant('1'), amendments: amendments({ goal }) },
);

const logEntry = fc
  .tuple(
    moment,
    some(
      {
        status: fc.constantFrom(
          'not_started',
          'in_progress',
          'paused',
          'done',
          'done',
          'cancelled',
          undefined,
        ),
      },
      { progress: number, stage: fc.constantFrom(1, 2), agency: fc.constantFrom('so-a', 'so-b') },
    ),
    oneIn(3, fc.constantFrom('2025-Q1', '2025-Q2', '2025', '2026')),
  )
  .map(
    ([when, what, occurrence]): Entry => ({
      ...when,
      ...what,
      ...(occurrence !== undefined && { for: occurrence }),
    }),
  );
const log = fc.array(logEntry, { maxLength: 6 });

export const taskItem = some(
  {
    name: fc.constant('Nhiệm vụ'),
    log,
    deadline: fc.constantFrom(
      '2025-03',
      '2025-06',
      '2025',
      '2025/..',
      'quarterly',
      'yearly',
      'yearly 11 ahead',
      undefined,
    ),
  },
  {
    from: fc.constantFrom('2025', '2026'),
    lead: fc.constantFrom(['so-a'], ['cac-so'], ['so-cu']),
    stages: fc.constant([
      { by: '2025-04', output: 'x' },
      { by: '2025-09', output: 'y' },
    ]),
    amendments: amendments({
      deadline: fc.constantFrom('2025-03', '2025-10', '2026'),
      lead: fc.constant(['so-b']),
    }),
  },
);
