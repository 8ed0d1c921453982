// KH503: a goal asks for less, and no amendment allows it.
import type { ChangeValue } from '../../evaluate/change/types.ts';
import { quoteGoal } from '../quoting.ts';
import type { HistoryRule } from './history-rule.ts';

export const loweredGoal: HistoryRule = {
  code: 'KH503',
  find({ kind, field, file, path, amendment, before, after }) {
    if (kind !== 'weakened' || field !== 'goal' || amendment !== null || path[0] !== 'goal') return undefined;
    return { file, path, params: { before: goalText(before), after: goalText(after) } };
  },
};

const goalText = (value: ChangeValue | null): string => (value?.is === 'goal' ? quoteGoal(value.goal) : '-');
