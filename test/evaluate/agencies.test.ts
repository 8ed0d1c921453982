// The agency that a document names, and who answers now (section 2, agencies).
import { describe, expect, it } from 'vitest';
import { targetOn, taskOn } from '../builders.ts';

const REGISTER = {
  name: 'Tỉnh Thử',
  agencies: {
    'so-a': { name: 'Sở A', short: 'SA' },
    'so-b': { name: 'Sở B' },
    'cong-an': { name: 'Công an tỉnh' },
    'so-mot': { name: 'Sở Một', until: '2025-02', successors: [{ id: 'so-a' }] },
    'so-nhieu': {
      name: 'Sở Nhiều',
      until: '2025-02-28',
      successors: [
        { id: 'cong-an', for: 'an toàn thông tin' },
        { id: 'so-a', main: true },
      ],
    },
    'so-khong': { name: 'Sở Không', until: '2025-02-28' },
    'so-chuoi': { name: 'Sở Chuỗi', until: '2024-06', successors: [{ id: 'so-mot' }] },
    'so-vong': { name: 'Sở Vòng', until: '2024', successors: [{ id: 'so-vong-2' }] },
    'so-vong-2': { name: 'Sở Vòng 2', until: '2024', successors: [{ id: 'so-vong' }] },
  },
};
const CENTRAL = {
  'plans/agencies/trung-uong.yaml': {
    name: 'Trung ương',
    agencies: {
      'bo-x': { name: 'Bộ X' },
      'bo-cu': { name: 'Bộ Cũ', until: '2025-02', successors: [{ id: 'bo-x' }] },
    },
  },
};
const AROUND = { register: REGISTER, files: CENTRAL };
const task = (lead: string, asOf: string, more = '') =>
  taskOn(`lead: [${lead}]\ndeadline: 2026\n${more}`, asOf, AROUND);

describe('who answers now', () => {
  it.each([
    ['is the agency itself while it lives', 'so-a', '2025-09-15', { id: 'so-a', name: 'Sở A' }],
    ['is the agency itself on its last day', 'so-mot', '2025-02-28', { id: 'so-mot', name: 'Sở Một' }],
    ['is the only successor from the day after', 'so-mot', '2025-03-01', { id: 'so-a', name: 'Sở A' }],
    [
      'is the main one of several, tentatively',
      'so-nhieu',
      '2025-03-01',
      { id: 'so-a', name: 'Sở A', tentative: true },
    ],
    [
      'is nobody when none is named',
      'so-khong',
      '2025-03-01',
      { id: 'so-khong', name: 'Sở Không', ended: true },
    ],
    ['is the successor of the successor', 'so-chuoi', '2025-03-01', { id: 'so-a', name: 'Sở A' }],
    [
      'is the first successor while that one lives',
      'so-chuoi',
      '2024-07-01',
      { id: 'so-mot', name: 'Sở Một' },
    ],
    [
      'is a body of the central register',
      'trung-uong/bo-x',
      '2025-09-15',
      { id: 'trung-uong/bo-x', name: 'Bộ X' },
    ],
    [
      'is the successor within the central register',
      'trung-uong/bo-cu',
      '2025-09-15',
      { id: 'trung-uong/bo-x', name: 'Bộ X' },
    ],
  ])('%s', (_, lead, asOf, expected) => {
    expect(task(lead, asOf).leadNow).toEqual([expected]);
    expect(targetOn(`lead: [${lead}]\nby: 2026`, asOf, AROUND).leadNow).toEqual([expected]);
  });

  it('is said for each lead, in the document’s order', () => {
    expect(task('so-mot, so-b', '2025-09-15').leadNow.map((agency) => agency.id)).toEqual(['so-a', 'so-b']);
  });

  it('is nobody in particular when the document names none', () => {
    const target = targetOn('by: 2026', '2025-09-15', AROUND);
    expect([target.lead, target.leadNow]).toEqual([[], []]);
  });

  it('ends for successors that go round in a circle', () => {
    expect(task('so-vong', '2025-09-15').leadNow).toHaveLength(1);
  });
});

describe('the agency that the document names', () => {
  it('stays beside who answers now', () => {
    expect(task('so-mot', '2025-09-15').lead).toEqual([
      { id: 'so-mot', name: 'Sở Một', now: [{ id: 'so-a', name: 'Sở A' }] },
    ]);
    expect(task('so-mot', '2025-09-15', 'coordinating: [so-khong, trung-uong/bo-cu]').coordinating).toEqual([
      { id: 'so-khong', name: 'Sở Không', now: [{ id: 'so-khong', name: 'Sở Không', ended: true }] },
      { id: 'trung-uong/bo-cu', name: 'Bộ Cũ', now: [{ id: 'trung-uong/bo-x', name: 'Bộ X' }] },
    ]);
  });

  it('has its own successors, whoever else leads with it', () => {
    const both = task('so-mot, so-a, so-khong', '2025-09-15');
    expect(both.lead.map(({ id, now }) => [id, now.map((agency) => agency.id)])).toEqual([
      ['so-mot', ['so-a']],
      ['so-a', ['so-a']],
      ['so-khong', ['so-khong']],
    ]);
    expect(both.leadNow.map(({ id }) => id)).toEqual(['so-a', 'so-khong']);
  });

  it('that no register knows crashes nothing', () => {
    expect(task('so-la', '2025-09-15').lead.map((agency) => agency.id)).toEqual(['so-la']);
  });
});

describe('an amended lead', () => {
  const amendments = 'amendments: [{date: 2025-08-01, basis: Công văn 1, lead: [so-b]}]';

  it.each([
    ['so-mot', '2025-07-31', 'so-a'],
    ['so-mot', '2025-08-01', 'so-b'],
    ['so-khong', '2025-08-01', 'so-b'],
    ['so-nhieu', '2025-08-01', 'so-b'],
  ])(
    'goes before the register’s successors from its date: %s on %s is answered for by %s',
    (lead, asOf, expected) => {
      const read = task(lead, asOf, amendments);
      expect([read.lead.map((agency) => agency.id), read.leadNow.map((agency) => agency.id)]).toEqual([
        [lead],
        [expected],
      ]);
      expect(read.leadNow[0]?.tentative ?? false).toBe(false);
    },
  );

  it.each([
    ['stands for whom it takes away', 'so-mot', 'so-b', [['so-mot', ['so-b']]]],
    [
      'leaves the others their own successors',
      'so-mot, so-nhieu',
      'so-mot, so-b',
      [
        ['so-mot', ['so-a']],
        ['so-nhieu', ['so-b']],
      ],
    ],
    [
      'may name nobody in place of one',
      'so-a, so-b',
      'so-a',
      [
        ['so-a', ['so-a']],
        ['so-b', []],
      ],
    ],
    ['may only add', 'so-a', 'so-a, so-b', [['so-a', ['so-a']]]],
  ])('%s', (_, lead, amended, expected) => {
    const read = task(lead, '2025-09-15', `amendments: [{date: 2025-08-01, basis: x, lead: [${amended}]}]`);
    expect(read.lead.map(({ id, now }) => [id, now.map((agency) => agency.id)])).toEqual(expected);
  });

  it('of a target too', () => {
    const target = targetOn(`lead: [so-mot]\nby: 2026\n${amendments}`, '2025-08-01', AROUND);
    expect(target.leadNow).toEqual([{ id: 'so-b', name: 'Sở B' }]);
  });

  it('that ends in its turn is followed by its successor', () => {
    const read = task('so-b', '2025-03-01', 'amendments: [{date: 2025-02-01, basis: x, lead: [so-mot]}]');
    expect(read.leadNow).toEqual([{ id: 'so-a', name: 'Sở A' }]);
  });
});
