// KH502: a past result, log entry or amendment is gone.
import { entryLabel } from './entry-label.ts';
import type { HistoryRule } from './history-rule.ts';

export const removedEntry: HistoryRule = {
  code: 'KH502',
  find({ kind, field, file, before }) {
    if (kind !== 'removed' || (field !== 'results' && field !== 'log' && field !== 'amendments'))
      return undefined;
    return { file, path: [field], spot: 'key', params: { list: field, entry: entryLabel(before) } };
  },
};
