// A change in words: its title, what it was and became, and its remarks as sentences.
import type { Change, ChangeValue, Note, NoteParam } from '../../evaluate/change/types.ts';
import type { Counts } from '../../evaluate/roll-up.ts';
import { isMessageKey, type Language, type MessageKey, message } from '../../model/messages/index.ts';
import { formatDate } from '../dates.ts';
import { reasonSentence } from '../labels.ts';
import { formatCount } from '../numbers.ts';
import { rewrittenText, valueText } from './change-values.ts';

/** The title of its field where there is one, else of its kind. */
export function changeTitle({ kind, field }: Pick<Change, 'kind' | 'field'>, language: Language): string {
  const own = `change.title.${kind}.${field}`;
  return message(language, isMessageKey(own) ? own : `change.title.${kind}`);
}

/** `≥ 85% → ≥ 80%`; empty where the name of the item says it all. */
export function changeDetail({ kind, field, before, after, name }: Change, language: Language): string {
  if (before?.is === 'counts' && after?.is === 'counts')
    return countsDetail(before.counts, after.counts, language);
  const isName = (value: ChangeValue | null): boolean => value?.is === 'text' && value.text === name;
  if (kind === 'renamed' && field === 'id' && before !== null) {
    return message(language, 'change.gone', { before: valueText(before, language) });
  }
  if (before === null || after === null) {
    if (isName(before) || isName(after)) return '';
    if (after !== null) return before === null ? valueText(after, language) : '';
    return before === null ? '' : message(language, 'change.gone', { before: valueText(before, language) });
  }
  if (kind === 'rewritten' && 'entry' in before && 'entry' in after)
    return rewrittenText(before, after, language);
  const [old, now] = [valueText(before, language), valueText(after, language)];
  return message(language, 'change.arrow', { before: old, after: now });
}

/** Only what moved: `Chỉ tiêu: Đạt 2 → 3; Nhiệm vụ: Quá hạn 34 → 33`. */
function countsDetail(before: Counts, after: Counts, language: Language): string {
  const part = (side: 'targets' | 'tasks'): string[] => {
    const labelled = (counts: Counts): [string, number][] => [
      [message(language, 'change.count.total'), counts[side].total],
      ...Object.entries(counts[side].by).map(([status, count]): [string, number] => [
        message(language, `${side === 'targets' ? 'target' : 'task'}.status.${status}` as MessageKey),
        count,
      ]),
    ];
    const now = new Map(labelled(after));
    const moved = labelled(before).flatMap(([label, count]) => {
      const to = now.get(label) ?? 0;
      const shown = { label, before: formatCount(count, language), after: formatCount(to, language) };
      return count === to ? [] : [message(language, 'change.count', shown)];
    });
    return moved.length === 0 ? [] : [`${message(language, `change.count.${side}`)}: ${moved.join(', ')}`];
  };
  return [...part('targets'), ...part('tasks')].join('; ');
}

export function noteText(note: Note, language: Language): string {
  if ('reason' in note) return reasonSentence(note.reason, note.unit, language).replace(/\.$/, '');
  const params = Object.entries(note.params).map(([key, value]): [string, string] => [
    key,
    paramText(value, language),
  ]);
  return message(language, `change.note.${note.note}`, Object.fromEntries(params));
}

function paramText(param: NoteParam, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return formatCount(param, language);
  if ('day' in param) return formatDate(param.day, language);
  if ('kinds' in param) return param.kinds.map((kind) => message(language, `kind.${kind}`)).join(', ');
  return valueText(param, language);
}
