// Lines that say what moved, ready to print.
import { describe, expect, it } from 'vitest';
import { moveLines } from '../../../src/present/report/moved-lines.ts';

const move = (id: string, rest: object = {}) => ({
  id,
  ref: `a/tasks/${id}`,
  plan_name: 'KH số',
  name: `Việc ${id}`,
  lead: '',
  from: 'Trong hạn',
  to: 'Quá hạn',
  from_cell: 'open_in_time' as const,
  to_cell: 'overdue' as const,
  direction: 'worse' as const,
  why: 'đã qua hạn ngày 31/7/2025',
  ...rest,
});
const subjects = (moves: readonly ReturnType<typeof move>[], hasSeveralPlans = false): string[] =>
  moveLines(moves, 'nhiệm vụ', hasSeveralPlans).map(({ subject }) => subject);

describe('what moved', () => {
  it('is a line for each item, which names its plan where there are several', () => {
    const moves = [move('1'), move('2')];
    expect(subjects(moves)).toEqual(['Nhiệm vụ 1, Việc 1', 'Nhiệm vụ 2, Việc 2']);
    expect(subjects(moves, true)[0]).toBe('Nhiệm vụ 1 của KH số, Việc 1');
    expect(moveLines(moves, 'nhiệm vụ', false)[0]).toEqual({
      subject: 'Nhiệm vụ 1, Việc 1',
      from: 'Trong hạn',
      to: 'Quá hạn',
      direction: 'worse',
      why: 'đã qua hạn ngày 31/7/2025',
    });
  });

  it('is one line for more than five alike; those that moved otherwise stay apart', () => {
    const alike = ['1', '2', '3', '4', '5', '6'].map((id) => move(id));
    expect(subjects(alike.slice(0, 5))).toHaveLength(5);
    expect(
      subjects([...alike, move('7', { why: 'đã qua hạn ngày 31/8/2025' }), move('8', { to: 'Đã dừng' })]),
    ).toEqual(['06 nhiệm vụ (1, 2, 3, 4, 5, 6)', 'Nhiệm vụ 7, Việc 7', 'Nhiệm vụ 8, Việc 8']);
  });

  it('of several plans is gathered for each', () => {
    const of = (plan_name: string) => ['1', '2', '3', '4', '5', '6'].map((id) => move(id, { plan_name }));
    expect(subjects([...of('KH A'), ...of('KH B')], true)).toEqual([
      '06 nhiệm vụ của KH A (1, 2, 3, 4, 5, 6)',
      '06 nhiệm vụ của KH B (1, 2, 3, 4, 5, 6)',
    ]);
  });
});
