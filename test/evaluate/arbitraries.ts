// Random plans for the properties: everything an item may hold, in a few values that often meet.
import fc from 'fast-check';
import { parsePeriod } from '../../src/model/period.ts';
import { day, type Files, PLAN, REGISTER } from '../builders.ts';

type Entry = Record<string, unknown>;
/** An item as its file holds it; its lists are what happened. */
export type Item = Record<string, unknown>;

const DATES = [
  '2024',
  '2025-03',
  '2025-06',
  '2025-06-30',
  '2025-H1',
  '2025-Q3',
  '2025',
  '2026-02-10',
  '2026',
];
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
const date = fc.constantFrom(...DATES);
const onDay = fc.constantFrom(...DAYS);
const number = fc.integer({ min: 0, max: 12 });

/** An object some of whose keys are absent. */
const some = (
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) => fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) }) as fc.Arbitrary<Entry>;

export const oneSidedGoal = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<'), number)
  .map(([op, value]) => `${op} ${value}`);
const range = fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`);
const goal = fc.oneof(
  oneSidedGoal,
  number,
  range,
  number.map((value) => `== ${value}`),
);
const value = fc.oneof(
  { weight: 4, arbitrary: number },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('>', '<', '~'), number).map(([op, limit]) => `${op}${limit}`),
  },
  { weight: 1, arbitrary: range },
);

const moment = fc.oneof(some({ date }, { reported: onDay }), some({ reported: onDay }, {}));
const result = fc
  .tuple(
    moment,
    some(
      { value },
      {
        verdict: fc.constantFrom('achieved', 'partly', 'not_achieved'),
        stated: fc.constantFrom('achieved', 'not_achieved', 'none'),
        quality: fc.constantFrom('estimate', 'preliminary', 'official'),
        counts: fc.boolean(),
        unit: fc.constantFrom('%', 'xã'),
        scope: fc.constantFrom('Thử (cũ)', 'Thử (mới)'),
        text: fc.constant('Đang làm'),
      },
    ),
    fc.constantFrom('value', 'verdict', 'text', 'stated', 'all'),
  )
  .map(([when, what, keep]): Entry => {
    const bare: Entry = { verdict: 'partly', text: 'Đang làm', stated: 'achieved' };
    if (keep === 'all' || keep === 'value') return { ...when, ...what };
    return { ...when, [keep]: what[keep] ?? bare[keep] };
  });
const results = fc.array(result, { maxLength: 6 });

const unique = (entry: fc.Arbitrary<Entry>, key: string): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(entry, { maxLength: 3, selector: (item) => parsePeriod(String(item[key]))?.last });

export const targetItem: fc.Arbitrary<Item> = some(
  { name: fc.constant('Chỉ tiêu'), results },
  {
    goal,
    by: fc.constantFrom('2025', '2025-H1', '2026', 'yearly', 'quarterly'),
    unit: fc.constantFrom('%', 'xã'),
    method: fc.constantFrom('linear', 'step', 'growth', 'average'),
    within: fc.boolean(),
    better: fc.constantFrom('higher', 'lower'),
    lag: fc.constantFrom(0, 100),
    indicator: fc.constant('chung'),
    parent: fc.constant('1'),
    baseline: some({ date: fc.constantFrom('2023', '2024', '2025-03'), value }, { unit: fc.constant('xã') }),
    milestones: unique(some({ by: date, goal }, {}), 'by'),
    amendments: unique(
      some({ date: onDay, basis: fc.constant('x') }, { goal, by: fc.constantFrom('2025', '2026') }),
      'date',
    ),
  },
);

const logEntry = fc
  .tuple(
    moment,
    some(
      {},
      {
        status: fc.constantFrom('not_started', 'in_progress', 'paused', 'done', 'cancelled'),
        progress: number,
        for: fc.constantFrom('2025-Q1', '2025-Q2', '2025', '2026'),
        stage: fc.constantFrom(1, 2),
        agency: fc.constantFrom('so-a', 'so-b'),
      },
    ),
  )
  .map(([when, what]): Entry => ({ ...when, ...what }));

export const taskItem: fc.Arbitrary<Item> = some(
  { name: fc.constant('Nhiệm vụ'), log: fc.array(logEntry, { maxLength: 6 }) },
  {
    deadline: fc.constantFrom(
      '2025-06',
      '2025',
      '2025/..',
      'ongoing',
      'quarterly',
      'yearly',
      'yearly 11 ahead',
    ),
    from: fc.constantFrom('2025', '2026'),
    lead: fc.constantFrom(['so-a'], ['cac-so'], ['so-cu']),
    stages: fc.constant([
      { by: '2025-04', output: 'x' },
      { by: '2025-09', output: 'y' },
    ]),
    amendments: unique(
      some(
        { date: onDay, basis: fc.constant('x') },
        { deadline: fc.constantFrom('2025-03', '2025-10', '2026'), lead: fc.constant(['so-b']) },
      ),
      'date',
    ),
  },
);

export interface RandomPlan {
  readonly targets: readonly Item[];
  readonly tasks: readonly Item[];
  readonly indicator: readonly Entry[];
}

export const randomPlan: fc.Arbitrary<RandomPlan> = fc.record({
  targets: fc.array(targetItem, { minLength: 1, maxLength: 3 }),
  tasks: fc.array(taskItem, { maxLength: 2 }),
  indicator: results,
});

export const asOf = fc.oneof(
  onDay,
  fc.constantFrom('2025-03-31', '2025-06-30', '2025-12-31', '2026-01-01', '2026-02-14'),
);

/** The files of a random plan, in a province that merges on 2025-07-01. */
export function filesOf({ targets, tasks, indicator }: RandomPlan): Files {
  const named = (folder: string, items: readonly Item[]): Files =>
    Object.fromEntries(items.map((item, index) => [`plans/a/${folder}/${index + 1}.yaml`, item]));
  return {
    'plans/agencies/thu.yaml': {
      ...REGISTER,
      territories: [
        { name: 'Thử (cũ)', until: '2025-06-30' },
        { name: 'Thử (mới)', from: '2025-07-01' },
      ],
      agencies: {
        ...REGISTER.agencies,
        'so-cu': { name: 'Sở cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
        'cac-so': { name: 'Các sở', kind: 'group', members: { kinds: ['so'] } },
      },
    },
    'plans/a/plan.yaml': { ...PLAN, period: '2025/2026', reporting: [{ every: 'quarterly' }] },
    'plans/indicators/thu/chung.yaml': { name: 'Chỉ số chung', results: indicator },
    ...named('targets', targets),
    ...named('tasks', tasks),
  };
}

const LISTS = ['results', 'log', 'amendments', 'milestones'] as const;

/** Does the same to every list of what happened. */
export function mapLists(
  plan: RandomPlan,
  change: (list: readonly Entry[], key: string) => readonly Entry[],
): RandomPlan {
  const item = (held: Item): Item =>
    LISTS.reduce(
      (all, key) => (Array.isArray(all[key]) ? { ...all, [key]: change(all[key], key) } : all),
      held,
    );
  return {
    targets: plan.targets.map(item),
    tasks: plan.tasks.map(item),
    indicator: change(plan.indicator, 'results'),
  };
}

/** The plan as it stood on a day: without every result, entry and amendment that became known later. */
export function asKnownOn(plan: RandomPlan, asOfText: string): RandomPlan {
  const limit = day(asOfText);
  const known = (entry: Entry): boolean => {
    const told = parsePeriod(String(entry.reported ?? entry.date));
    return told !== undefined && told.last <= limit;
  };
  return mapLists(plan, (list, key) => (key === 'milestones' ? list : list.filter(known)));
}
