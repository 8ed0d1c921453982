// How a workbook shows its numbers: the digits that are printed, in Vietnamese notation (1.780.000; 0,75; 95%; 15/03/2025).
import { DAYS_TO_1904 } from '../../model/sheet-place.ts';
import type { CellStyle } from './workbook/styles.ts';

/** Formats that every workbook has without writing them down (ECMA-376 part 1, 18.8.30); dates in the order used here. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'dd/mm/yyyy',
  16: 'dd/mm',
  17: 'mm/yyyy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  48: '0.0E+0',
  49: '@',
};
const GENERAL = 'General';

/** The pattern that a style of cells shows numbers in. */
export const patternOf = ({ id, code }: CellStyle): string => code ?? BUILT_IN[id] ?? GENERAL;

export type ShowNumber = (value: number, format: string | undefined) => string;

/** How numbers are shown in a workbook whose days count from 1900, or from 1904. */
export async function numberShower(since1904: boolean): Promise<ShowNumber> {
  const { format, getFormatDateInfo, isDateFormat, isValidFormat } = await import('numfmt');
  const known = new Map<string, string>();
  const dateOrder = (pattern: string): string => {
    if (!isDateFormat(pattern) || pattern.includes('"')) return pattern;
    const { year, month, day } = getFormatDateInfo(pattern);
    // What day a date is must not hang on the order in which the writer's country puts day and month.
    if (year && month) return day ? 'dd/mm/yyyy' : 'mm/yyyy';
    return month && day ? 'dd/mm' : pattern;
  };
  const orderOf = (pattern: string): string => {
    const order = known.get(pattern) ?? (isValidFormat(pattern) ? dateOrder(pattern) : GENERAL);
    if (known.size < 1000) known.set(pattern, order);
    return order;
  };
  return (value, written = GENERAL) => {
    const pattern = orderOf(written);
    const days = since1904 && isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
    return wholeNumber(format(pattern, days, { locale: 'vi', throws: false }), pattern, value);
  };

  /** `#,##0.##` shows 180 as "180,": the sign is no part of the number. What shows nothing of a number is passed over. */
  function wholeNumber(shown: string, pattern: string, value: number): string {
    if (isDateFormat(pattern)) return shown;
    const text = shown.replace(/(\d)[.,](?!\d)/g, '$1');
    const isHidden = text.trim() === '' || /^[#\s]+$/.test(text);
    return isHidden && pattern !== GENERAL ? format(GENERAL, value, { locale: 'vi' }) : text;
  }
}
