// Counts by plan, agency, group and indicator (section 4).
import { describe, expect, it } from 'vitest';
import { rollUp, type Subject } from '../../src/evaluate/roll-up.ts';
import { type Around, evaluationOf } from '../builders.ts';

const REGISTER = {
  agencies: {
    'so-a': { name: 'Sở A' },
    'so-b': { name: 'Sở B' },
    cu: { name: 'Sở Cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
    huyen: { name: 'Các huyện', kind: 'group', until: '2025-06' },
  },
};
const TARGET = { name: 'Tỷ lệ', unit: '%', goal: '>= 50', by: 2025 };
const ITEMS = {
  'plans/a/targets/1.yaml': { ...TARGET, group: 'I', lead: ['so-a', 'so-b'], indicator: 'ty-le' },
  'plans/a/targets/2.yaml': { name: 'Mẹ', group: 'I', lead: ['so-b'] },
  'plans/a/targets/2.1.yaml': {
    ...TARGET,
    parent: '2',
    group: 'nowhere',
    results: [{ date: 2025, value: 60 }],
  },
  'plans/a/tasks/1.yaml': { name: 'Việc', lead: ['cu'], deadline: '2025-07' },
  'plans/a/tasks/2.yaml': { name: 'Việc', lead: ['huyen'], deadline: 'ongoing', group: 'II' },
  'plans/a/tasks/3.yaml': {
    name: 'Việc',
    lead: ['so-b'],
    lead_doubt: { suggest: ['so-a'], reason: 'nhầm' },
    deadline: '2025-07',
    log: [{ date: '2025-08-01', status: 'in_progress' }],
  },
};
const AROUND: Around = {
  register: REGISTER,
  plan: {
    period: '2025',
    groups: [
      { id: 'II', name: 'Hai' },
      { id: 'I', name: 'Một' },
    ],
  },
  files: {
    'plans/indicators/thu/ty-le.yaml': { name: 'Tỷ lệ chung', unit: '%' },
    'plans/old/plan.yaml': {
      title: 'Cũ',
      issuer: 'thu',
      period: '2024/2026',
      replaced: { date: '2025-01-01' },
    },
    'plans/old/tasks/1.yaml': { name: 'Việc cũ', deadline: '2024' },
  },
};

function nameOf(subject: Subject): string {
  switch (subject.by) {
    case 'plan':
      return `${subject.plan.id}${subject.replaced ? ' replaced' : ''}`;
    case 'agency':
      return `${subject.agency}${subject.ended ? ' ended' : ''}`;
    case 'group':
      return `${subject.plan.id}/${subject.group}`;
    case 'indicator':
      return subject.indicator?.id ?? 'none';
  }
}

function summary(by: Parameters<typeof rollUp>[1], items: object = ITEMS): string[] {
  const { rows, totals } = rollUp(evaluationOf({ ...(items as typeof ITEMS) }, '2026-01-15', AROUND), by);
  return [...rows.map((row) => ({ name: nameOf(row.subject), ...row })), { name: 'in all', ...totals }].map(
    ({ name, targets, tasks }) =>
      `${name}: targets ${targets.total} (${targets.parents} parents, ${targets.by.exceeded} exceeded), ` +
      `tasks ${tasks.total} (${tasks.by.overdue} overdue, ${tasks.overdueUnreported} unreported)`,
  );
}

describe('rolling up', () => {
  it('counts every item once by plan, leaves parents apart and replaced plans out of the totals', () => {
    expect(summary('plan')).toEqual([
      'a: targets 2 (1 parents, 1 exceeded), tasks 3 (2 overdue, 1 unreported)',
      'old replaced: targets 0 (0 parents, 0 exceeded), tasks 1 (1 overdue, 1 unreported)',
      'in all: targets 2 (1 parents, 1 exceeded), tasks 3 (2 overdue, 1 unreported)',
    ]);
  });

  it('counts an item for each agency that answers now, and for none where the lead is in doubt or missing', () => {
    expect(summary('agency')).toEqual([
      'thu/so-a: targets 1 (0 parents, 0 exceeded), tasks 1 (1 overdue, 1 unreported)',
      'thu/so-b: targets 1 (1 parents, 0 exceeded), tasks 0 (0 overdue, 0 unreported)',
      'thu/huyen ended: targets 0 (0 parents, 0 exceeded), tasks 1 (0 overdue, 0 unreported)',
      'doubt: targets 0 (0 parents, 0 exceeded), tasks 1 (1 overdue, 0 unreported)',
      'none: targets 1 (0 parents, 1 exceeded), tasks 0 (0 overdue, 0 unreported)',
      'in all: targets 2 (1 parents, 1 exceeded), tasks 3 (2 overdue, 1 unreported)',
    ]);
  });

  it('keeps the order of groups of the plan, with items of no known group last', () => {
    expect(summary('group')).toEqual([
      'a/II: targets 0 (0 parents, 0 exceeded), tasks 1 (0 overdue, 0 unreported)',
      'a/I: targets 1 (1 parents, 0 exceeded), tasks 0 (0 overdue, 0 unreported)',
      'a/null: targets 1 (0 parents, 1 exceeded), tasks 2 (2 overdue, 1 unreported)',
      'in all: targets 2 (1 parents, 1 exceeded), tasks 3 (2 overdue, 1 unreported)',
    ]);
  });

  it('puts targets of no shared indicator last, and has no tasks by indicator', () => {
    expect(summary('indicator')).toEqual([
      'ty-le: targets 1 (0 parents, 0 exceeded), tasks 0 (0 overdue, 0 unreported)',
      'none: targets 1 (1 parents, 1 exceeded), tasks 0 (0 overdue, 0 unreported)',
      'in all: targets 2 (1 parents, 1 exceeded), tasks 3 (2 overdue, 1 unreported)',
    ]);
  });
});
