// Deadlines in words: `tháng 7/2025`, `thường xuyên`, `hằng năm, trước ngày 15/11`.

import { message } from '../../model/messages/index.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Every } from '../../model/recurrence.ts';
import { type Deadline, parseDeadline, type Recurrence } from '../../model/recurrence.ts';
import { formatPeriod } from '../dates.ts';

/** Of a deadline in the notation of the files; the text itself where it is none. */
export function deadlineWords(text: string): string {
  const deadline = parseDeadline(text);
  return deadline === undefined ? text : wordsOf(deadline);
}

export function wordsOf(deadline: Deadline): string {
  if (deadline.kind === 'recurring') return recurrenceWords(deadline.rule);
  const [start = '', end] = deadline.text.split('/');
  if (deadline.kind === 'ongoing') {
    return end === undefined ? 'thường xuyên' : `từ ${spoken(start)}, thường xuyên`;
  }
  return end === undefined ? spoken(start) : `từ ${spoken(start)} đến ${spoken(end)}`;
}

function spoken(text: string): string {
  const period = parsePeriod(text);
  return period === undefined ? text : formatPeriod(period, 'vi');
}

export const everyWords = (every: Every): string => message('vi', `every.${every}`);

function recurrenceWords({ every, month, day, ahead }: Recurrence): string {
  const usual = everyWords(every);
  if (month === undefined) return usual;
  const when = day === undefined ? `trong tháng ${month}` : `chậm nhất ngày ${day}/${month}`;
  return `${usual}, ${when}${ahead ? ' của năm trước' : ''}`;
}
