// KH503: a goal asks for less, or changed together with its unit so that nobody can tell, without an amendment or over it.
import type { Change, ChangeValue, NoteParam } from '../../evaluate/change/types.ts';
import { quoteGoal } from '../quoting.ts';
import type { Spotted } from '../rule.ts';
import type { HistoryRule } from './history-rule.ts';

export const loweredGoal: HistoryRule = {
  code: 'KH503',
  find(change) {
    const { kind, field, file, path, amendment, before, after } = change;
    if (kind === 'unit') return otherMeasure(change);
    if (kind !== 'weakened' || field !== 'goal' || path[0] !== 'goal') return undefined;
    const params = { before: goalText(before), after: goalText(after) };
    if (amendment === null) return { file, path, params };
    // The amendment is enough: with the issued goal gone, every day before its date is judged by the new one.
    return { file, path, params: { ...params, reason: 'OVERWRITTEN', basis: amendment.basis } };
  },
};

/** A new unit with another number may hide a lower goal; a new unit alone is a correction that a reviewer sees in the diff. */
function otherMeasure({ file, effect }: Change): Spotted | undefined {
  const told = effect.find((each) => 'note' in each && each.note === 'not_comparable');
  if (told === undefined || !('note' in told)) return undefined;
  const { before, after } = told.params;
  return {
    file,
    path: ['goal'],
    params: { reason: 'UNIT', before: measureText(before), after: measureText(after) },
  };
}

const goalText = (value: ChangeValue | null): string => (value?.is === 'goal' ? quoteGoal(value.goal) : '-');

function measureText(value: NoteParam | undefined): string {
  if (typeof value !== 'object' || !('is' in value) || value.is !== 'goal') return '-';
  return value.unit === undefined ? quoteGoal(value.goal) : `${quoteGoal(value.goal)} ${value.unit}`;
}
