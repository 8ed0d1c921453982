// An answer in a few words, beside what was known before: `66,5% (năm 2025, sơ bộ)`, `Hoàn thành (20/11/2025)`.
import type { Language } from '../../model/messages/index.ts';
import { message } from '../../model/messages/index.ts';
import { parsePeriod } from '../../model/period.ts';
import { parseValue } from '../../model/quantity.ts';
import { formatPeriod } from '../../present/dates.ts';
import { textOf } from '../../present/labels.ts';
import { formatNumber, formatValue } from '../../present/numbers.ts';
import { shorten } from '../../present/width.ts';
import type { Fields } from '../../write/entries/entry.ts';

const LONGEST = 60;

export function answerWords(fields: Fields, unit: string | undefined, language: Language): string {
  const field = Object.fromEntries(fields.map(([name, printed]) => [name, unquoted(printed)]));
  const value = field.value === undefined ? undefined : parseValue(numberOr(field.value));
  const progress =
    field.progress === undefined ? undefined : `${formatNumber(Number(field.progress), language)}%`;
  const words = [
    value && formatValue(value, unit, language),
    field.verdict && textOf(language, `verdict.${field.verdict}`),
    field.status && textOf(language, `collect.state.${field.status}`),
    progress,
  ].filter((part) => part !== undefined && part !== '');
  // Where there is nothing but words, those are the answer.
  const said =
    words.length > 0
      ? words.join(', ')
      : shorten(`“${field.text ?? field.evidence ?? field.note ?? ''}”`, LONGEST);
  const period = parsePeriod(field.date ?? '');
  const date = period === undefined ? '' : formatPeriod(period, language);
  const { quality } = field;
  return quality === undefined || quality === 'official'
    ? message(language, 'collect.form.known', { value: said, date })
    : message(language, 'collect.form.known_quality', {
        value: said,
        date,
        quality: textOf(language, `quality.${quality}`),
      });
}

const unquoted = (printed: string): string =>
  printed.startsWith('"') ? String(JSON.parse(printed)) : printed;

const numberOr = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
