// KH614: one plan cites one document with two numbers, or one number with two dates that differ by a slip.

import { distance } from 'fastest-levenshtein';
import { type Day, formatDay, partsOf } from '../../model/civil-date.ts';
import type { Rule, Spotted } from '../rule.ts';
import { type Cited, citedByOwner } from './cited-documents.ts';
import { nameKey } from './near-names.ts';

export const documentTwice: Rule = {
  code: 'KH614',
  *find({ repository, documents }) {
    for (const cited of citedByOwner(repository, documents).values()) yield* twice(cited);
  },
};

function* twice(cited: readonly Cited[]): Generator<Spotted> {
  const known = new Map<string, Cited[]>();
  const seen = new Set<string>();
  for (const later of cited) {
    const mark = `${later.written}|${later.date}|${later.title}`;
    const isRepeated = seen.has(mark);
    seen.add(mark);
    if (later.reading === undefined || isRepeated) continue;
    const keys = keysOf(later);
    const first = keys.flatMap((key) => known.get(key) ?? []).find((other) => isSameDocument(other, later));
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), later]);
    if (first !== undefined) yield spotOf(first, later);
  }
}

/** What may be one document shares its serial, or its date where both have a title. */
const keysOf = ({ reading, date, title }: Cited): string[] => [
  `serial ${Number(reading?.number.serial)}`,
  ...(date !== null && title !== '' ? [`date ${date}`] : []),
];

const spotOf = (first: Cited, later: Cited): Spotted => ({
  file: later.file,
  path: later.path,
  words: later.written,
  params: { number: describe(later), other: describe(first) },
});

const describe = ({ written, date }: Cited): string =>
  date === null ? written.trim() : `${written.trim()} (${printDay(date)})`;

function printDay(day: Day): string {
  const [year, month, dayOfMonth] = formatDay(day).split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** Two citations that mean one document though number or date differ. */
function isSameDocument(first: Cited, later: Cited): boolean {
  const [left, right] = [first.reading?.right ?? '', later.reading?.right ?? ''];
  if (left === right) return first.date !== null && later.date !== null && isSlip(first.date, later.date);
  const isSameDay = first.date !== null && first.date === later.date;
  const hasSameTitle = first.title !== '' && nameKey(first.title) === nameKey(later.title);
  return isSameDay && (hasSameTitle || (sameSerial(first, later) && distance(left, right) <= 2));
}

const sameSerial = (first: Cited, later: Cited): boolean =>
  first.reading?.number.serial === later.reading?.number.serial;

/** Two of day, month and year agree: numbers begin anew each year, so two dates alone say nothing. */
function isSlip(first: Day, later: Day): boolean {
  if (first === later) return false;
  const [left, right] = [partsOf(first), partsOf(later)];
  return (
    [left.day === right.day, left.month === right.month, left.year === right.year].filter(Boolean).length ===
    2
  );
}
