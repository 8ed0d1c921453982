// The children of a parent: counted, nested, and the due day that they give it (section 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { targetsOn } from '../builders.ts';
import { BEFORE, CHILD, parentOf } from './families.ts';

describe('the children of a parent', () => {
  it('are counted, met and all', () => {
    expect(parentOf(['achieved', 'exceeded', 'on_track', 'no_data'], BEFORE).children).toEqual({
      met: 2,
      total: 4,
      ids: ['8.1', '8.2', '8.3', '8.4'],
    });
  });

  it('leave a target without any alone', () => {
    const get = targetsOn({ '8': CHILD.achieved ?? '' }, BEFORE);
    expect([get('8').children, get('8').rule]).toEqual([null, 4]);
  });

  it('are those of the same plan only', () => {
    const files = {
      'plans/b/plan.yaml': { title: 'B', issuer: 'thu', period: '2025' },
      'plans/b/targets/8.2.yaml': 'name: x\nparent: "8"\ngoal: 5\nby: 2025',
    };
    const get = targetsOn({ '8': 'by: 2025', '8.1': `parent: "8"\n${CHILD.achieved}` }, BEFORE, { files });
    expect(get('8').children?.ids).toEqual(['8.1']);
  });

  it('may have children themselves', () => {
    const nested = (leaf: string) =>
      targetsOn(
        {
          '8': 'by: 2026',
          '8.1': 'parent: "8"\nby: 2026',
          '8.1.1': `parent: "8.1"\n${CHILD[leaf]}`,
          '8.2': `parent: "8"\n${CHILD.achieved}`,
        },
        BEFORE,
      );
    for (const leaf of ['off_track', 'at_risk', 'on_track', 'missed', 'achieved']) {
      expect([nested(leaf)('8.1').status, nested(leaf)('8').status]).toEqual([leaf, leaf]);
    }
    // A child parent without data counts as one in progress beside what is met.
    expect([nested('no_data')('8.1').status, nested('no_data')('8').status]).toEqual([
      'no_data',
      'in_progress',
    ]);
  });

  it('that name each other as parents crash nothing', () => {
    const get = targetsOn(
      { '1': 'parent: "2"\nby: 2025', '2': 'parent: "1"\nby: 2025', '3': 'parent: "3"' },
      BEFORE,
    );
    expect(get('1').status).toBeTypeOf('string');
    expect(get('3').status).toBeTypeOf('string');
  });
});

describe('a parent without a by and a goal of its own', () => {
  const parent = (children: readonly string[], asOf: string, own = '') => {
    const items = children.map((child, index) => [`8.${index + 1}`, `parent: "8"\n${child}`]);
    const { status, due, flags } = targetsOn({ '8': own, ...Object.fromEntries(items) }, asOf)('8');
    return { status, due: due === null ? null : formatDay(due), flags };
  };
  const [early, late] = [
    'goal: 50\nby: 2025-06\nresults: [{date: 2025-06, value: 50}]',
    'goal: 50\nby: 2025',
  ];

  it('is due with the last of its children', () => {
    expect(parent([late, early], '2025-12-31')).toEqual({
      status: 'in_progress',
      due: '2025-12-31',
      flags: [],
    });
    expect(parent([early, late], '2026-01-01')).toEqual({
      status: 'inconclusive',
      due: '2025-12-31',
      flags: [],
    });
  });

  it('is due at the plan’s end with a child that is', () => {
    expect(parent([early, 'goal: 50'], BEFORE)).toEqual({
      status: 'in_progress',
      due: '2030-12-31',
      flags: ['implied_due'],
    });
  });

  it('keeps a by of its own, and with a goal of its own the plan’s end', () => {
    expect(parent([early], BEFORE, 'by: 2026').due).toBe('2026-12-31');
    expect(parent([early], BEFORE, 'goal: 50')).toEqual({
      status: 'in_progress',
      due: '2030-12-31',
      flags: ['implied_due'],
    });
  });
});
