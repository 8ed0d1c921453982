// Deadlines and plan periods in words: `tháng 7/2025`, `thường xuyên`, `hằng năm, chậm nhất ngày 15/11`, `2025–2030`.
import { type Language, type MessageKey, message } from '../model/messages/index.ts';
import { parsePeriod } from '../model/period.ts';
import type { Deadline, Every } from '../model/recurrence.ts';
import { parseDeadline, type Recurrence } from '../model/recurrence.ts';
import { formatPeriod } from './dates.ts';

/** Of a deadline in the notation of the files; the text itself where it is none. */
export function deadlineWords(text: string, language: Language): string {
  const deadline = parseDeadline(text);
  return deadline === undefined ? text : wordsOf(deadline, language);
}

export function wordsOf(deadline: Deadline, language: Language): string {
  if (deadline.kind === 'recurring') return recurrenceWords(deadline.rule, language);
  const [start = '', end] = deadline.text.split('/');
  const from = spoken(start, language);
  if (deadline.kind === 'ongoing') {
    return end === undefined
      ? message(language, 'deadline.ongoing')
      : message(language, 'deadline.from_ongoing', { from });
  }
  return end === undefined
    ? from
    : message(language, 'deadline.from_to', { from, to: spoken(end, language) });
}

/** The time of a plan: `2025–2030`, `năm 2025`, `từ năm 2025`. */
export function intervalWords(text: string, language: Language): string {
  const [start = '', end] = text.split('/');
  const from = spoken(start, language);
  if (end === undefined) return from;
  if (end === '..') return message(language, 'period.from', { from });
  const isYears = [start, end].every((part) => parsePeriod(part)?.kind === 'year');
  return isYears
    ? message(language, 'period.years', { from: start, to: end })
    : message(language, 'deadline.from_to', { from, to: spoken(end, language) });
}

function spoken(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period === undefined ? text : formatPeriod(period, language);
}

export const everyWords = (every: Every, language: Language): string => message(language, `every.${every}`);

function recurrenceWords({ every: turn, month, day, ahead }: Recurrence, language: Language): string {
  const every = everyWords(turn, language);
  if (month === undefined) return every;
  const name = message(language, `month.${month}` as MessageKey);
  const when =
    day === undefined
      ? message(language, 'deadline.in_month', { every, month: name })
      : message(language, 'deadline.by_day', { every, day, month: name });
  return ahead ? message(language, 'deadline.ahead', { when }) : when;
}
