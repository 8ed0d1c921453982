// KH504: a deadline lies later, or binds no more, and no amendment allows it.
import type { ChangeValue } from '../../evaluate/change/types.ts';
import { formatDay } from '../../model/civil-date.ts';
import type { HistoryRule } from './history-rule.ts';

export const laterDeadline: HistoryRule = {
  code: 'KH504',
  find({ kind, field, file, path, amendment, before, after }) {
    if (kind !== 'slipped' || (field !== 'by' && field !== 'deadline') || amendment !== null)
      return undefined;
    if (path[0] === 'amendments') return undefined;
    return { file, path, params: { key: String(path[0]), before: dayText(before), after: dayText(after) } };
  },
};

/** As the file writes it, else the day that stands in for it. */
const dayText = (value: ChangeValue | null): string => {
  if (value?.is !== 'deadline') return '-';
  return value.text ?? (value.due === null ? '-' : formatDay(value.due));
};
