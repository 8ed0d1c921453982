// Days and periods in words: day padded, month padded only for January and February, as Vietnamese documents print them.
import { type Day, formatDay as formatIsoDay, partsOf } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Period } from '../model/period.ts';

const monthText = (month: number): string => (month < 3 ? `0${month}` : String(month));

const yearText = (year: number): string => String(year).padStart(4, '0');

export function formatDate(day: Day, language: Language): string {
  if (language === 'en') return formatIsoDay(day);
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}/${monthText(month)}/${yearText(year)}`;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

const quarterText = (quarter: number, language: Language): string =>
  language === 'vi' ? (ROMAN[quarter - 1] ?? '') : String(quarter);

/** `2025-Q3` is `quý III/2025` or `Q3 2025`; a day is a date. */
export function formatPeriod(period: Period, language: Language): string {
  if (period.kind === 'day') return formatDate(period.last, language);
  const { month, year: number } = partsOf(period.last);
  const year = yearText(number);
  switch (period.kind) {
    case 'year':
      return message(language, 'period.year', { year });
    case 'half':
      return message(language, month === 6 ? 'period.half.first' : 'period.half.second', { year });
    case 'nine-months':
      return message(language, 'period.nine_months', { year });
    case 'quarter':
      return message(language, 'period.quarter', { quarter: quarterText(month / 3, language), year });
    case 'month':
      return message(language, 'period.month', {
        month: language === 'vi' ? monthText(month) : String(month).padStart(2, '0'),
        year,
      });
  }
}
