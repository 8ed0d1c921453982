// KH501: a past result, log entry or amendment reads otherwise than it did.
import { entryLabel } from './entry-label.ts';
import type { HistoryRule } from './history-rule.ts';

export const rewrittenEntry: HistoryRule = {
  code: 'KH501',
  find({ kind, field, file, path, before, effect }) {
    if (kind !== 'rewritten' || field === 'baseline') return undefined;
    const told = effect.find((note) => 'note' in note && note.note === 'fields');
    const fields = told !== undefined && 'note' in told ? String(told.params.fields) : '';
    return { file, path, params: { list: field, entry: entryLabel(before), fields } };
  },
};
