// A new plan, target, task or agency as a person describes it, and the file or line that comes of it.
import type { Day } from '../../model/civil-date.ts';
import { flowMap, quoted, reference, references } from '../text/print.ts';
import { readTypedDeadline, readTypedPeriod } from '../typed/period.ts';
import type { Reading } from '../typed/reading.ts';
import { BETTER_WORDS, readWord } from '../typed/word.ts';
import { idsIn, readTypedGoal } from './amendment.ts';
import { EntryBuilder, type EntryReading, type Typed } from './entry.ts';

export const NEW_KINDS = ['plan', 'target', 'task', 'agency'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

type Notation = 'words' | 'period' | 'deadline' | 'goal' | 'id' | 'ids' | 'better' | 'place';

/** What each kind may be given, and how it is read; the rest of a file is written by hand. */
const FIELDS: Readonly<Record<NewKind, Readonly<Record<string, Notation>>>> = {
  plan: {
    title: 'words',
    number: 'words',
    short: 'words',
    issuer: 'id',
    issued: 'period',
    signer: 'words',
    period: 'deadline',
    vision: 'period',
    note: 'words',
  },
  target: {
    name: 'words',
    statement: 'words',
    group: 'id',
    parent: 'id',
    unit: 'words',
    goal: 'goal',
    by: 'deadline',
    better: 'better',
    lead: 'ids',
    coordinating: 'ids',
    indicator: 'id',
    place: 'place',
    note: 'words',
  },
  task: {
    name: 'words',
    group: 'id',
    lead: 'ids',
    coordinating: 'ids',
    implementing: 'ids',
    output: 'words',
    deadline: 'deadline',
    from: 'period',
    deadline_text: 'words',
    place: 'place',
    note: 'words',
  },
  agency: { name: 'words', short: 'words', kind: 'id', from: 'period', until: 'period', note: 'words' },
};

const REQUIRED: Readonly<Record<NewKind, readonly string[]>> = {
  plan: ['title', 'issuer'],
  target: ['name'],
  task: ['name'],
  agency: ['name'],
};

/** Fields that were not given and that the kind cannot be without. */
export const missingFields = (kind: NewKind, typed: Typed): readonly string[] =>
  REQUIRED[kind].filter((field) => (typed[field] ?? '').trim() === '');

/** A field that is given but that the kind does not have is a fault. */
export function readNewItem(kind: NewKind, typed: Typed, today: Day): EntryReading {
  const entry = new EntryBuilder(typed);
  const known = FIELDS[kind];
  for (const field of Object.keys(typed)) {
    if (entry.typed(field) !== undefined && known[field] === undefined) {
      entry.fault(field, 'not_of_kind', Object.keys(known));
    }
  }
  for (const [field, notation] of Object.entries(known)) readField(entry, field, notation, today);
  for (const field of missingFields(kind, typed)) entry.fault(field, 'missing');
  return kind === 'agency' ? entry.finish('register', ['agencies', 'x']) : entry.finish(kind, []);
}

function readField(entry: EntryBuilder, field: string, notation: Notation, today: Day): void {
  const readers: Readonly<
    Record<Exclude<Notation, 'words' | 'place'>, (written: string) => Reading<string>>
  > = {
    period: (written) => readTypedPeriod(written, today),
    deadline: (written) => readTypedDeadline(written, today),
    goal: (written) => readTypedGoal(written, entry.typed('unit')),
    id: (written) => ({ read: reference(written) }),
    ids: (written) => ({ read: references(idsIn(written)) }),
    better: readBetter,
  };
  if (notation === 'words') entry.words(field);
  else if (notation === 'place') readPlace(entry);
  else entry.read(field, readers[notation]);
}

/** Where the document says it: `source: {place: ...}`. */
function readPlace(entry: EntryBuilder): void {
  const place = entry.typed('place');
  if (place !== undefined) entry.set('source', flowMap([['place', quoted(place)]]));
}

function readBetter(written: string): Reading<string> {
  const word = readWord(written, BETTER_WORDS);
  return word === undefined ? { wrong: 'better' } : { read: word };
}
