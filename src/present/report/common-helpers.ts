// What every template may call beside its fields (docs/report.md lists them).
import { parseDay } from '../../model/civil-date.ts';
import type { Helper } from './fill-template.ts';
import { countText, dayText, upperText } from './words.ts';

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

const isThere = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== false && value !== null && value !== undefined && value !== '' && value !== 0;

/** Handlebars hands every helper its options as the last argument. */
const own = (args: readonly unknown[]): readonly unknown[] => args.slice(0, -1);

export const COMMON_HELPERS: Readonly<Record<string, Helper>> = {
  eq: (left, right) => left === right,
  /** Whether there is a value at all; 0 is one. */
  has: (value) => value !== null && value !== undefined && value !== '',
  length: (list) => (Array.isArray(list) ? list.length : 0),
  not: (value) => !isThere(value),
  and: (...args) => own(args).every(isThere),
  or: (...args) => own(args).some(isThere),
  gt: (left, right) => Number(left) > Number(right),
  plus: (left, right) => Number(left) + Number(right),
  /** `05`: quantities below ten with a zero. */
  count: (value) => countText(Number(value)),
  roman: (value) => ROMAN[Number(value)] ?? String(value),
  upper: (text) => upperText(String(text)),
  /** `2025-09-14` as `14/9/2025`; nothing for nothing. */
  day: (text) => {
    const day = typeof text === 'string' ? parseDay(text) : undefined;
    return day === undefined ? '' : dayText(day);
  },
  join: (list, separator) =>
    Array.isArray(list) ? list.join(typeof separator === 'string' ? separator : ', ') : '',
};
