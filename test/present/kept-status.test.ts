// The law of what is kept of evaluations: `kh status` says the same from it, to the byte (docs/design.md, section 8).
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check/understand.ts';
import { packPlan } from '../../src/evaluate/brief/pack.ts';
import { unpackPlan } from '../../src/evaluate/brief/unpack.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { readDocuments } from '../../src/load/document.ts';
import { openRepository } from '../../src/load/open.ts';
import { formatDay } from '../../src/model/civil-date.ts';
import type { Repository } from '../../src/model/repository.ts';
import { statusJson } from '../../src/present/status-json.ts';
import { statusView } from '../../src/present/status-view.ts';
import { day, evaluationOf, repositoryOf } from '../builders.ts';
import type { Item } from '../evaluate/arbitraries.ts';
import { asOf, filesOf, randomPlan } from '../evaluate/random-plans.ts';
import fc from '../fast-check.ts';
import { keptOf, selectedStatus, statusBriefly, wholeStatus } from './kept-status.ts';

const PATIENCE = 120_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = `${ROOT}/test/fixtures`;

async function repositoryAt(folder: string): Promise<Repository> {
  const opened = await openRepository(folder);
  if ('problem' in opened) throw new Error(`${folder} cannot be opened`);
  return understand(readDocuments(opened.files)).repository;
}

/** Any day that plans of our time know of. */
const someDay = fc.integer({ min: day('2022-01-01'), max: day('2031-12-31') });

const TODAY = day('2026-01-15');

/** One of them before most plans were issued. */
const sample = (count: number): number[] => [TODAY, day('2024-06-30'), ...fc.sample(someDay, count)];

/** What random items of the evaluation's own laws do not have. */
const besides = fc.record(
  {
    lead: fc.subarray(['so-a', 'so-b', 'so-cu', 'cac-so', 'trung-uong/bo-x', 'la lung']),
    group: fc.constantFrom('I', 'II'),
    lead_doubt: fc.constant({ suggest: ['so-a'], reason: 'nhầm' }),
  },
  { requiredKeys: [] },
);

describe('kh status from what is kept', { timeout: PATIENCE }, () => {
  it.each(['.', 'test/fixtures/tinh-thu', 'test/fixtures/bao-cao'])(
    'says the same of %s on any day',
    async (folder) => {
      const repository = await repositoryAt(`${ROOT}/${folder}`);
      expect(repository.plans.length).toBeGreaterThan(0);
      for (const on of sample(1)) {
        const evaluation = evaluate(repository, on);
        const where = formatDay(on);
        const ask = on === TODAY ? wholeStatus : statusBriefly;
        expect([where, ask(keptOf(evaluation))]).toEqual([where, ask(evaluation)]);
      }
    },
  );

  it.each(['.', 'test/fixtures/tinh-thu'])('says the same of any part of %s', async (folder) => {
    const repository = await repositoryAt(`${ROOT}/${folder}`);
    for (const on of [TODAY]) {
      const evaluation = evaluate(repository, on);
      const where = formatDay(on);
      expect([where, selectedStatus(keptOf(evaluation))]).toEqual([where, selectedStatus(evaluation)]);
    }
  });

  it('says the same of repositories with faults', async () => {
    const names = readdirSync(`${FIXTURES}/findings`);
    expect(names.length).toBeGreaterThan(80);
    for (const name of names) {
      const evaluation = evaluate(await repositoryAt(`${FIXTURES}/findings/${name}/repo`), day('2026-01-15'));
      expect([name, statusBriefly(keptOf(evaluation))]).toEqual([name, statusBriefly(evaluation)]);
    }
  });

  it('says the same of all that an item can show', () => {
    const evaluation = evaluationOf(TELLING, '2026-01-15', {
      register: REGISTER,
      plan: { period: '2024/2030', issued: '2024-01-01' },
    });
    const rows = statusJson(evaluation, { by: 'plan', language: 'vi', findings }).overdue;
    const isTold = (value: unknown): boolean =>
      ![null, 0, false, ''].includes(value as null) && !isEmpty(value);
    const untold = Object.keys(rows[0] ?? {}).filter(
      (key) => !rows.some((row) => isTold((row as Record<string, unknown>)[key])),
    );
    // A task that is overdue has no days left, and its due day is in its file.
    expect(untold).toEqual(['due_implied', 'days_left']);
    const view = statusView(evaluation, { by: 'plan', language: 'vi', head: null, findings });
    expect(view.concerns.flatMap(({ cases }) => cases.map(({ after }) => after))).toEqual([
      'Sở A 2 (dự kiến nhận 1 việc của Sở Cũ cũ) · Các sở 1',
      'Lâu nhất 199 ngày: a/tasks/2 · Các sở · hạn tháng 6/2025',
      '7,5% (mục tiêu ≥ 8%)',
      '5 Xã (mục tiêu ≥ 10 xã)',
      '17 hay < 10 xã (16–18 xã)',
      '(mục tiêu > 97,10)',
    ]);
    expect(wholeStatus(keptOf(evaluation))).toEqual(wholeStatus(evaluation));
  });

  it('says the same of random plans', () => {
    fc.assert(
      fc.property(randomPlan, fc.array(besides, { minLength: 5, maxLength: 5 }), asOf, (plan, more, on) => {
        const adorned = (items: readonly Item[]): Item[] =>
          items.map((item, index) => ({ ...item, ...more[index % more.length] }));
        const files = filesOf({ ...plan, targets: adorned(plan.targets), tasks: adorned(plan.tasks) });
        const evaluation = evaluate(repositoryOf(files), day(on));
        const kept = keptOf(evaluation);
        expect(statusBriefly(kept)).toEqual(statusBriefly(evaluation));
      }),
      { numRuns: 60 },
    );
  });
});

const findings = { errors: 0, warnings: 0 };
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const REGISTER = {
  agencies: {
    'so-a': { name: 'Sở A' },
    'so-cu': { name: 'Sở Cũ', until: '2025-02', successors: [{ id: 'so-a', main: true }, { id: 'so-b' }] },
    'so-b': { name: 'Sở B' },
    'cac-so': { name: 'Các sở', kind: 'group', members: { ids: ['so-a', 'so-b'] } },
  },
};

/** Between them, tasks that have every field, and targets with every kind of figure. */
const TELLING = {
  'plans/a/targets/1.yaml': {
    ...{ name: 'Tăng bình quân', unit: '%', goal: '>= 8', by: 2025, method: 'average' },
    results: [
      { date: 2024, value: 9 },
      { date: 2025, value: 6 },
    ],
  },
  'plans/a/targets/2.yaml': {
    ...{ name: 'Hai số', unit: 'xã', goal: '16..18', by: 2025 },
    results: [
      { date: 2025, value: 17, unit: 'Xã' },
      { date: 2025, value: '<10', counts: false },
    ],
  },
  'plans/a/targets/4.yaml': {
    ...{ name: 'Ít xã', unit: 'xã', goal: 10, by: 2025 },
    results: [{ date: 2025, value: 5, unit: 'Xã' }],
  },
  'plans/a/targets/3.yaml': { name: 'Chưa báo cáo', goal: '> 97.10', by: 2025 },
  'plans/a/tasks/1.yaml': {
    ...{ name: 'Việc', group: 'I', lead: ['so-cu'], coordinating: ['so-cu', 'so-b'], output: 'Báo cáo' },
    ...{ deadline: '2025-07', deadline_text: 'Tháng 7/2025' },
    amendments: [{ date: '2025-07-20', basis: 'Công văn', deadline: '2025-10' }],
    log: [{ date: '2025-08-05', status: 'in_progress', progress: 40 }],
  },
  'plans/a/tasks/2.yaml': {
    name: 'Việc của nhóm',
    lead: ['cac-so'],
    deadline: '2025-06',
    log: [{ date: '2025-05', agency: 'so-a' }],
  },
  'plans/a/tasks/3.yaml': { name: 'Việc hằng quý', lead: ['so-a'], deadline: 'quarterly' },
};

describe('a plan that is kept', () => {
  const ITEMS = {
    'plans/a/targets/1.yaml': {
      name: 'Tỷ lệ',
      unit: '%',
      goal: '>= 97.10',
      by: 2025,
      results: [{ date: 2025, value: 40 }],
    },
    'plans/a/tasks/1.yaml': { name: 'Việc', lead: ['so-a'], output: 'Báo cáo', deadline: '2025-07' },
    'plans/a/tasks/2.yaml': { name: 'Việc', lead: ['so-a'], output: 'Báo cáo', deadline: '2027' },
  };

  it('holds what only an overdue task or a concern shows for those alone', () => {
    const [plan] = evaluationOf(ITEMS, '2026-01-15').plans;
    expect(plan && JSON.parse(JSON.stringify(packPlan(plan)))).toEqual({
      plan: {
        id: 'a',
        title: 'Kế hoạch thử',
        issuer: 'thu',
        issued: { first: 20089 },
        period: { last: 22279 },
      },
      replaced: false,
      now: [{ id: 'so-a', name: 'Sở A' }],
      named: [['so-a', 'Sở A', [0]]],
      leads: [
        [[], []],
        [[0], [0]],
      ],
      targets: [
        [
          ...['1', 'Tỷ lệ', null, 'missed', [], 0, 0, 0, null],
          [
            '%',
            { op: '>=', value: { text: '97.10', big: '97.1' } },
            null,
            [{ op: '=', value: { text: '40', big: '40' } }, '%', false],
            null,
          ],
        ],
      ],
      tasks: [
        [
          ...['1', 'Việc', null, 'overdue', [], 1, 0, 20300, 1],
          [
            ...['Báo cáo', '2025-07', null, [], [], 4],
            [{ key: 'task_due_passed', params: { due: { day: 20300 } } }],
            ...[168, null, null, null, 0, null, 0],
          ],
        ],
        ['2', 'Việc', null, 'in_time', [], 1, 0, 21183, 1],
      ],
    });
  });

  it('can be read more than once', () => {
    const [plan] = evaluationOf(ITEMS, '2026-01-15').plans;
    const record = plan && JSON.parse(JSON.stringify(packPlan(plan)));
    const goals = [1, 2].map(() => unpackPlan(record).targets[0]?.goal);
    expect(goals[0]).toEqual(plan?.targets[0]?.goal);
    expect(goals[1]).toEqual(plan?.targets[0]?.goal);
  });

  it('that names an agency of no table is refused', () => {
    const [plan] = evaluationOf(ITEMS, '2026-01-15').plans;
    const record = plan && JSON.parse(JSON.stringify(packPlan(plan)));
    expect(() => unpackPlan({ ...record, leads: [] })).toThrow('row 0 of 0');
  });
});
