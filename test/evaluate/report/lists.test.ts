// The lists of a report: headings, extensions, what is due next, doubts, courses, and what one agency owes.
import { describe, expect, it } from 'vitest';
import { dueNext, extensionsIn, overdueTasks } from '../../../src/evaluate/report/deadlines.ts';
import { doubtfulTargets, silentTasks } from '../../../src/evaluate/report/doubts.ts';
import { figureUpTo } from '../../../src/evaluate/report/figures.ts';
import { groupItems } from '../../../src/evaluate/report/groups.ts';
import { owedBy } from '../../../src/evaluate/report/owed.ts';
import { coursesOf } from '../../../src/evaluate/report/trajectory.ts';
import { formatDay } from '../../../src/model/civil-date.ts';
import { day, evaluationOf, repositoryOf, targetOn, written } from '../../builders.ts';

describe('items under headings', () => {
  const { plans } = repositoryOf({
    'plans/a/plan.yaml': {
      title: 'Kế hoạch',
      issuer: 'thu',
      groups: [
        { id: 'I', name: 'Một' },
        { id: 'I.1', name: 'Một một', parent: 'I' },
        { id: 'II', name: 'Trống' },
        { id: 'III', name: 'Vòng', parent: 'IV' },
        { id: 'IV', name: 'Vòng', parent: 'III' },
      ],
    },
  });
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan');

  it('stand in the plan’s order, empty headings left out, those of none last', () => {
    const grouped = groupItems(plan, ['none', 'I.1', 'lost', 'I.1', 'III'], (item) =>
      item === 'none' ? undefined : item,
    );
    expect(
      grouped.map(({ group, level, items, within }) => [
        group?.id ?? null,
        level,
        items.length,
        within.length,
      ]),
    ).toEqual([
      ['I', 0, 0, 2],
      ['I.1', 1, 2, 2],
      ['III', 1, 1, 1],
      ['IV', 1, 0, 1],
      [null, 0, 2, 2],
    ]);
  });
});

const task = (fields: object): object => ({ name: 'Việc', ...fields });

describe('deadlines', () => {
  const evaluation = evaluationOf(
    {
      'plans/a/tasks/1.yaml': task({
        deadline: '2025-03',
        amendments: [
          { date: '2025-04-10', basis: 'CV 1', deadline: '2025-06' },
          { date: '2025-05-01', basis: 'CV 2', deadline: '2025-05' },
          { date: '2025-06-30', basis: 'CV 3', deadline: 'ongoing' },
          { date: '2025-12-01', basis: 'CV 4', deadline: '2027' },
        ],
      }),
      'plans/a/tasks/2.yaml': task({ deadline: '2025-12-31' }),
      'plans/a/tasks/3.yaml': task({ deadline: '2025-09-14' }),
      'plans/a/tasks/4.yaml': task({ deadline: '2025-10', log: [{ date: '2025-08-01', status: 'done' }] }),
      'plans/a/tasks/5.yaml': task({ deadline: '2025-05' }),
      'plans/a/tasks/6.yaml': task({ deadline: '2025-04' }),
      'plans/a/targets/1.yaml': { name: 'Chưa đạt', unit: '%', goal: 50, by: '2025' },
      'plans/a/targets/2.yaml': {
        name: 'Đã đạt',
        unit: '%',
        goal: 50,
        by: '2025',
        results: [{ date: '2025-08-01', value: 50 }],
      },
    },
    '2025-09-14',
  );

  it('that were moved later are listed, those moved earlier or decided later are not', () => {
    expect(
      extensionsIn(evaluation).map(({ basis, from, to, afterDue }) => [basis, from?.text, to.text, afterDue]),
    ).toEqual([
      ['CV 3', '2025-05', 'ongoing', true],
      ['CV 1', '2025-03', '2025-06', true],
    ]);
  });

  it('next are those of open items from the cut-off day on', () => {
    const { tasks, targets } = dueNext(evaluation, day('2025-12-31'));
    expect([tasks.map((item) => item.task.id), targets.map((item) => item.target.id)]).toEqual([
      ['3', '2'],
      ['1'],
    ]);
  });

  it('passed longest ago come first', () => {
    expect(overdueTasks(evaluation).map((item) => [item.task.id, item.daysLate])).toEqual([
      ['6', 137],
      ['5', 106],
    ]);
  });
});

describe('the figure at an earlier time', () => {
  const figure = (yaml: string, end: string): string | null => {
    const found = figureUpTo(targetOn(yaml, '2025-12-14'), day(end));
    return found === null ? null : `${written(found.entry.value)} ${formatDay(found.date.last)}`;
  };
  const RESULTS = `unit: "%"
goal: ">= 85"
by: 2026
results:
  - {date: 2023, value: 50}
  - {date: 2024, reported: 2025-02-01, value: 60}
  - {date: 2024, reported: 2025-03-01, value: 61}
  - {date: 2025-06, value: 70, counts: false}
  - {date: 2025-06, value: 68, unit: điểm}`;

  it('is the latest that describes it, as corrected since', () => {
    expect([
      figure(RESULTS, '2024-12-31'),
      figure(RESULTS, '2024-06-30'),
      figure(RESULTS, '2022-12-31'),
    ]).toEqual(['61 2024-12-31', '50 2023-12-31', null]);
  });

  it('takes none that does not count, or is of another unit', () => {
    expect(figure(RESULTS, '2025-06-30')).toBe('61 2024-12-31');
  });

  it('of a goal that returns is found in the period before', () => {
    const yearly =
      'unit: "%"\ngoal: 10\nby: yearly\nresults:\n  - {date: 2024, value: 8}\n  - {date: 2025-06, value: 9}';
    expect(figure(yearly, '2024-12-31')).toBe('8 2024-12-31');
  });

  it('is none where equals lie on both sides of the goal', () => {
    expect(
      figure(
        'unit: "%"\ngoal: 10\nby: 2026\nresults:\n  - {date: 2024, value: 8}\n  - {date: 2024, value: 12}',
        '2024-12-31',
      ),
    ).toBeNull();
  });
});

describe('doubts about the data', () => {
  const evaluation = evaluationOf(
    {
      'plans/a/targets/1.yaml': { name: 'Trống', unit: '%', goal: 50, by: '2026' },
      'plans/a/targets/2.yaml': {
        name: 'Hai số',
        unit: '%',
        goal: 50,
        by: '2026',
        results: [
          { date: '2025-08', value: 60 },
          { date: '2025-08', value: 40, counts: false },
        ],
      },
      'plans/a/targets/3.yaml': {
        name: 'Nói suông',
        by: '2025',
        results: [{ date: '2025-08', stated: 'achieved' }],
      },
      'plans/a/targets/4.yaml': {
        name: 'Ước',
        unit: '%',
        goal: 50,
        by: '2026',
        results: [{ date: '2025-08', value: 55, quality: 'estimate' }],
      },
      'plans/a/targets/5.yaml': {
        name: 'Khác đơn vị',
        unit: '%',
        goal: 50,
        by: '2026',
        results: [{ date: '2025-08', value: 55, unit: 'điểm' }],
      },
      'plans/a/tasks/1.yaml': task({ deadline: '2025-12' }),
      'plans/a/tasks/2.yaml': task({ deadline: 'ongoing' }),
      'plans/a/tasks/3.yaml': task({ deadline: '2025-12', log: [{ date: '2025-05-01', progress: 3 }] }),
    },
    '2025-09-14',
  );

  it('are gathered by kind', () => {
    const doubts = doubtfulTargets(evaluation);
    expect(
      Object.fromEntries(
        Object.entries(doubts).map(([kind, items]) => [kind, items.map((item) => item.target.id)]),
      ),
    ).toEqual({
      missing: ['1'],
      contested: ['2'],
      unsupported: ['3'],
      disputed: [],
      not_comparable: ['5'],
      stale: [],
      estimated: ['4'],
    });
  });

  it('list open tasks that nobody has reported', () => {
    expect(silentTasks(evaluation).map((item) => item.task.id)).toEqual(['1']);
  });
});

describe('courses to draw', () => {
  const measured = (fields: object): object => ({
    name: 'Đo được',
    unit: '%',
    goal: '>= 80',
    by: '2027',
    ...fields,
  });

  it('join at least two moments; the one that needs attention most comes first; at most sixty', () => {
    const many = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [
        `plans/a/targets/${index + 10}.yaml`,
        measured({
          results: [
            { date: '2024', value: 10 },
            { date: '2025-06', value: 85 },
          ],
        }),
      ]),
    );
    const courses = coursesOf(
      evaluationOf(
        {
          ...many,
          'plans/a/targets/1.yaml': measured({ results: [{ date: '2025-06', value: 10 }] }),
          'plans/a/targets/2.yaml': measured({
            baseline: { date: '2023', value: 20 },
            milestones: [{ by: '2025', goal: '>= 60' }],
            results: [
              { date: '2024', value: 21 },
              { date: '2025-06', value: '>22' },
            ],
          }),
        },
        '2025-09-14',
      ),
    );
    const [first] = courses;
    expect(courses.length).toBe(60);
    expect([
      first?.item.target.id,
      first?.points.map(({ day: on, value }) => [formatDay(on), value.text]),
      first?.path.map(({ day: on, value }) => [formatDay(on), value]),
    ]).toEqual([
      '2',
      [['2024-12-31', '21']],
      [
        ['2023-12-31', 20],
        ['2025-12-31', 60],
        ['2027-12-31', 80],
      ],
    ]);
  });
});

describe('what an agency owes', () => {
  const agencies = {
    'so-a': { name: 'Sở A', kind: 'so' },
    'so-b': { name: 'Sở B', kind: 'so' },
    'so-cu': { name: 'Sở cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
  };
  const evaluation = evaluationOf(
    {
      'plans/a/tasks/1.yaml': task({ lead: ['so-cu'], deadline: '2025-05' }),
      'plans/a/tasks/2.yaml': task({ lead: ['so-b'], deadline: '2025-05' }),
      'plans/a/tasks/3.yaml': task({ lead: ['so-a'], deadline: '2025-10' }),
      'plans/a/targets/1.yaml': { name: 'Trống', unit: '%', goal: 50, by: '2025-06', lead: ['so-a'] },
      'plans/b/plan.yaml': { title: 'Hết kỳ', issuer: 'thu', issued: '2024-01-01', period: '2024' },
      'plans/b/tasks/1.yaml': task({ lead: ['so-a'] }),
    },
    '2025-09-14',
    { register: { agencies } },
  );

  it('is its own and what it took over', () => {
    const owed = owedBy(evaluation, 'thu/so-a', day('2025-12-31'));
    expect({
      overdue: owed.overdue.map((item) => item.task.ref),
      unclosed: owed.unclosed.map((item) => item.task.ref),
      noData: owed.noData.map((item) => item.target.ref),
      dueNext: owed.dueNext.map((item) => item.task.ref),
    }).toEqual({
      overdue: ['a/tasks/1'],
      unclosed: ['b/tasks/1'],
      noData: ['a/targets/1'],
      dueNext: ['a/tasks/3'],
    });
  });
});
