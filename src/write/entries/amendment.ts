// A change of what a document asks for, and the document that allows it.
import { type Day, formatDay } from '../../model/civil-date.ts';
import { references } from '../text/print.ts';
import { readTypedDeadline, readTypedPeriod } from '../typed/period.ts';
import { printGoal, readTypedQuantity } from '../typed/quantity.ts';
import { andThen, type Reading } from '../typed/reading.ts';
import { EntryBuilder, type EntryReading, type Typed } from './entry.ts';

export interface AmendedItem {
  readonly kind: 'target' | 'task';
  readonly unit: string | undefined;
}

const OWN_FIELDS = { target: ['goal', 'by', 'lead'], task: ['deadline', 'lead'] } as const;

/** Fields: date basis goal by deadline note, and `lead` as ids with commas. */
export function readAmendment(typed: Typed, item: AmendedItem, today: Day): EntryReading {
  const entry = new EntryBuilder(typed);
  entry.read('date', (written) => readTypedPeriod(written, today));
  if (!entry.has('date')) entry.set('date', formatDay(today));
  entry.words('basis', 'note');
  if (!entry.has('basis')) entry.fault('basis', 'missing');
  entry.read('goal', (written) => readTypedGoal(written, item.unit));
  entry.read('by', (written) => readTypedDeadline(written, today));
  entry.read('deadline', (written) => readTypedDeadline(written, today));
  entry.read('lead', (written): Reading<string> => ({ read: references(idsIn(written)) }));
  const own: readonly string[] = OWN_FIELDS[item.kind];
  for (const field of ['goal', 'by', 'deadline']) {
    if (entry.has(field) && !own.includes(field)) entry.fault(field, 'not_of_kind', own);
  }
  if (!own.some((field) => entry.has(field))) entry.fault(own[0] ?? '', 'missing', own);
  return entry.finish(item.kind, ['amendments', 0]);
}

/** Printed for a file: a number, a comparison, a range. */
export const readTypedGoal = (written: string, unit: string | undefined): Reading<string> =>
  andThen(readTypedQuantity(written, unit), (quantity): Reading<string> => {
    const printed = printGoal(quantity);
    return printed === undefined ? { wrong: 'goal' } : { read: printed };
  });

export const idsIn = (written: string): string[] =>
  written.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
