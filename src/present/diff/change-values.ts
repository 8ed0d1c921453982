// What stood before or stands after a change, in words.
import type { Amendment } from '../../evaluate/change/amendment.ts';
import { differingKeys } from '../../evaluate/change/canonical.ts';
import type { ChangeValue } from '../../evaluate/change/types.ts';
import { isMessageKey, type Language, message } from '../../model/messages/index.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { Goal, Value } from '../../model/quantity.ts';
import type { ResultEntry } from '../../model/schema/target.ts';
import type { LogEntry } from '../../model/schema/task.ts';
import { formatDate, formatPeriod } from '../dates.ts';
import { deadlineWords, everyWords } from '../deadline-words.ts';
import { formatGoal, formatValue } from '../numbers.ts';
import { shorten } from '../width.ts';
import { plainJson } from './change-value-json.ts';

const LONGEST_WORDS = 90;

export function valueText(value: ChangeValue, language: Language): string {
  switch (value.is) {
    case 'goal': {
      const goal = formatGoal(value.goal, value.unit, language);
      const isWithin = value.goal.op === 'range' && value.goal.within;
      return isWithin ? message(language, 'change.goal.within', { goal }) : goal;
    }
    case 'deadline':
      return termWords(value, language);
    case 'text':
      return shorten(value.text, LONGEST_WORDS * 2);
    case 'agencies':
      return value.agencies.map(({ name }) => name).join('; ');
    case 'result':
      return resultText(value.entry, value.unit, language);
    case 'log':
      return logText(value.entry, language);
    case 'amendment':
      return amendmentText(value.entry, value.unit, language);
    case 'target_status':
      return message(language, `target.status.${value.status}`);
    case 'task_status':
      return message(language, `task.status.${value.status}`);
    case 'counts':
      return '';
  }
}

type DeadlineValue = Extract<ChangeValue, { is: 'deadline' }>;

function termWords({ text, due }: DeadlineValue, language: Language): string {
  if (text === null) {
    if (due === null) return message(language, 'change.deadline.none');
    return message(language, 'change.deadline.implied', { date: formatDate(due, language) });
  }
  const period = parsePeriod(text);
  if (period !== undefined) return formatPeriod(period, language);
  if (due !== null) return formatDate(due, language);
  if (text === 'ongoing' || text.endsWith('/..')) return message(language, 'change.deadline.ongoing');
  return message(language, 'change.deadline.recurring', { text: deadlineWords(text, language) });
}

/** `48,3% (kỳ 2025, biết 19/12/2025)`. */
function resultText(entry: ResultEntry, unit: string | undefined, language: Language): string {
  const parts = [
    entry.value === undefined ? undefined : formatValue(entry.value, entry.unit ?? unit, language),
    entry.ratio?.text,
    entry.verdict === undefined ? undefined : message(language, `diff.verdict.${entry.verdict}`),
    entry.stated === undefined ? undefined : message(language, `claim.${entry.stated}`),
    entry.text === undefined ? undefined : `“${shorten(entry.text, LONGEST_WORDS)}”`,
    entry.counts === false ? message(language, 'change.counted_out') : undefined,
  ];
  return withMoments('entry', parts, entry, language);
}

function logText(entry: LogEntry, language: Language): string {
  const said = entry.status !== undefined || entry.progress !== undefined;
  const parts = [
    entry.agency === undefined ? undefined : message(language, 'change.log.agency', { agency: entry.agency }),
    entry.for === undefined
      ? undefined
      : message(language, 'change.log.for', { for: formatPeriod(entry.for, language) }),
    entry.stage === undefined ? undefined : message(language, 'change.log.stage', { stage: entry.stage }),
    entry.status === undefined ? undefined : message(language, `log_status.${entry.status}`),
    entry.progress === undefined
      ? undefined
      : message(language, 'change.log.progress', { progress: entry.progress }),
    said || entry.note === undefined ? undefined : `“${shorten(entry.note, LONGEST_WORDS)}”`,
  ];
  return withMoments('log', parts, entry, language);
}

interface Moments {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

function withMoments(
  list: 'entry' | 'log',
  parts: readonly (string | undefined)[],
  { date, reported }: Moments,
  language: Language,
): string {
  const described = date ?? reported;
  const told = parts.filter((part) => part !== undefined).join(', ');
  const content = told === '' ? message(language, 'change.log.note_only') : told;
  if (described === undefined) return content;
  const params = { content, date: formatPeriod(described, language) };
  if (date === undefined || reported === undefined)
    return message(language, `change.${list}.described`, params);
  return message(language, `change.${list}.reported`, {
    ...params,
    reported: formatPeriod(reported, language),
  });
}

function amendmentText(entry: Amendment, unit: string | undefined, language: Language): string {
  const parts = [
    'goal' in entry && entry.goal !== undefined ? formatGoal(entry.goal, unit, language) : undefined,
    'by' in entry && entry.by !== undefined
      ? entry.by.kind === 'once'
        ? formatPeriod(entry.by.period, language)
        : everyWords(entry.by.rule.every, language)
      : undefined,
    'deadline' in entry && entry.deadline !== undefined
      ? termWords({ is: 'deadline', text: entry.deadline.text, due: null }, language)
      : undefined,
    entry.lead?.join(', '),
  ];
  const told = parts.filter((part) => part !== undefined).join(', ');
  const content = told === '' ? message(language, 'change.log.note_only') : told;
  return message(language, 'change.amendment', {
    content,
    date: formatPeriod(entry.date, language),
    basis: shorten(entry.basis, LONGEST_WORDS),
  });
}

/** Of a rewritten entry: the moment it speaks of, and each key that differs with both its contents. */
export function rewrittenText(before: EntryValue, after: EntryValue, language: Language): string {
  const { date, reported } = before.entry as Moments;
  const moment = date ?? reported;
  const shown = differingKeys(before.entry, after.entry).map((key) => {
    const sides = { before: fieldText(before, key, language), after: fieldText(after, key, language) };
    return `${keyName(key, language)} ${message(language, 'change.arrow', sides)}`;
  });
  return `${moment === undefined ? '' : `${formatPeriod(moment, language)}: `}${shown.join('; ')}`;
}

/** What a key of an entry is called; a key of the user's own stays as it is. */
function keyName(key: string, language: Language): string {
  const named = `entry_key.${key}`;
  return isMessageKey(named) ? message(language, named) : key;
}

export type EntryValue = Extract<ChangeValue, { readonly entry: object }>;

function fieldText(value: EntryValue, key: string, language: Language): string {
  const content = (value.entry as Record<string, unknown>)[key];
  if (content === undefined) return message(language, 'change.nothing');
  const unit = value.is === 'log' ? undefined : value.unit;
  if (key === 'value') return formatValue(content as Value, unit, language);
  if (key === 'goal') return formatGoal(content as Goal, unit, language);
  const plain = plainJson(content);
  return shorten(typeof plain === 'string' ? `“${plain}”` : JSON.stringify(plain), LONGEST_WORDS);
}
