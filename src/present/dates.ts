// Days and periods in words: day padded, month padded only for January and February, as Vietnamese documents print them.
import { type Day, formatDay as formatIsoDay, partsOf } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Period } from '../model/period.ts';

const monthText = (month: number): string => (month < 3 ? `0${month}` : String(month));

export function formatDate(day: Day, language: Language): string {
  if (language === 'en') return formatIsoDay(day);
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}/${monthText(month)}/${year}`;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2025-Q3` is `quý III/2025`; a day is a date. In English the notation itself. */
export function formatPeriod(period: Period, language: Language): string {
  if (period.kind === 'day') return formatDate(period.last, language);
  if (language === 'en') return period.text;
  const { year } = partsOf(period.first);
  const { month } = partsOf(period.last);
  switch (period.kind) {
    case 'year':
      return message(language, 'period.year', { year });
    case 'half':
      return message(language, month === 6 ? 'period.half.first' : 'period.half.second', { year });
    case 'nine-months':
      return message(language, 'period.nine_months', { year });
    case 'quarter':
      return message(language, 'period.quarter', { quarter: ROMAN[month / 3 - 1] ?? '', year });
    case 'month':
      return message(language, 'period.month', { month: monthText(month), year });
  }
}
