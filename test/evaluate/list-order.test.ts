// The order of a list, and names near to an unknown one.
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../src/evaluate/list-order.ts';
import { nearestNames } from '../../src/evaluate/nearest.ts';

const ids = (rows: readonly { id: string }[]): string => rows.map((row) => row.id).join(' ');

describe('sorting', () => {
  it('puts what has no value last in both directions', () => {
    const rows = [
      { id: 'a', due: null },
      { id: 'b', due: '2026-01-01' },
      { id: 'c', due: '2025-01-01' },
    ];
    expect([ids(sortRows(rows, 'due', false)), ids(sortRows(rows, 'due', true))]).toEqual(['c b a', 'b c a']);
  });

  it('takes statuses by how much they need attention', () => {
    const rows = [
      { id: 'a', status: 'done' },
      { id: 'b', status: 'overdue' },
      { id: 'c', status: 'missed' },
    ];
    expect(ids(sortRows(rows, 'status', false))).toBe('c b a');
  });

  it('takes numbers as numbers and names the Vietnamese way', () => {
    const rows = [
      { id: 'a', name: 'Đất', n: 10 },
      { id: 'b', name: 'Dân', n: 9 },
    ];
    expect([ids(sortRows(rows, 'name', false)), ids(sortRows(rows, 'n', false))]).toEqual(['b a', 'b a']);
  });

  it('takes agencies by the name of the first', () => {
    const rows = [
      { id: 'a', lead: [{ id: 'x', name: 'Sở Y tế' }] },
      { id: 'b', lead: [] },
      { id: 'c', lead: [{ id: 'y', name: 'Công an' }] },
    ];
    expect(ids(sortRows(rows, 'lead', false))).toBe('c a b');
  });
});

describe('near names', () => {
  it('are those a few slips away and those that hold the word, at most as many as asked', () => {
    expect(nearestNames('tuyen', ['tuyen-quang', 'tuyên-truyền', 'hue', 'tuyan'], 2)).toEqual([
      'tuyan',
      'tuyen-quang',
    ]);
  });

  it('are none for an empty word', () => {
    expect(nearestNames('', ['a', 'b'])).toEqual([]);
  });
});
