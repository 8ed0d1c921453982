// Words of official Vietnamese papers that depend on numbers and days; the same in every interface language.
import type { ReportPeriod } from '../../evaluate/report/period.ts';
import { type Day, partsOf } from '../../model/civil-date.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

/** A no-break space; several stand for what is filled in by hand. */
const NBSP = '\u00a0';
export const BLANK = NBSP.repeat(6);

/** Quantities below ten are written with a zero, as papers do: `05`, `12`, `1.250`; none is `0`. */
export const countText = (count: number): string =>
  Number.isInteger(count) && count > 0 && count < 10 ? `0${count}` : formatNumber(count, 'vi');

/** `76%` or `76,5%` of a total; empty of nothing. */
export const shareText = (part: number, total: number): string =>
  total === 0 ? '' : `${formatNumber((part / total) * 100, 'vi', 1)}%`;

/** `14/9/2025`. */
export const dayText = (day: Day): string => formatDate(day, 'vi');

const twoDigits = (number: number, below: number): string => (number < below ? `0${number}` : String(number));

/** `ngày 05 tháng 01 năm 2026`: the day has a zero below ten, the month only for January and February (decree 30/2020). */
export function longDayText(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `ngày ${twoDigits(dayOfMonth, 10)} tháng ${twoDigits(month, 3)} năm ${year}`;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** `quý III năm 2025`, `6 tháng đầu năm 2025`, `tháng 7 năm 2025`. */
export function periodText(period: ReportPeriod): string {
  const { year } = period;
  const { month } = partsOf(period.last);
  switch (period.kind) {
    case 'year':
      return `năm ${year}`;
    case 'half':
      return month === 6 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
    case 'nine-months':
      return `9 tháng năm ${year}`;
    case 'quarter':
      return `quý ${QUARTERS[month / 3 - 1] ?? ''} năm ${year}`;
    case 'month':
      return `tháng ${twoDigits(month, 3)} năm ${year}`;
  }
}

export const upperText = (text: string): string => text.toLocaleUpperCase('vi');

/** `tỉnh Thái Nguyên` within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** `tăng 05`, `giảm 02`, `không thay đổi`: a count against another. */
export function countChangeText(now: number, before: number): string {
  const difference = now - before;
  if (difference === 0) return 'không thay đổi';
  return `${difference > 0 ? 'tăng' : 'giảm'} ${countText(Math.abs(difference))}`;
}

/** At most so many ids, then how many more. */
export function idsText(ids: readonly string[], most = 20): string {
  const rest = ids.length - most;
  return rest <= 0 ? ids.join(', ') : `${ids.slice(0, most).join(', ')} và ${countText(rest)} mục khác`;
}

/** A name within a sentence: without the mark that ended it in its paper. */
export const nameText = (name: string): string => name.trim().replace(/(?<!\.)[.;,:]$/, '');
