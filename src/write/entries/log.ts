// What a person reports about a task: its state, how far it is, and the proof.
import { type Day, formatDay } from '../../model/civil-date.ts';
import { reference } from '../text/print.ts';
import { readTypedNumber } from '../typed/number.ts';
import { readTypedPeriod } from '../typed/period.ts';
import type { Reading } from '../typed/reading.ts';
import { STATUS_WORDS } from '../typed/word.ts';
import { EntryBuilder, type EntryReading, type Typed } from './entry.ts';

/** Fields: status date reported progress for stage agency evidence source note. `turn`: of a task that returns, the one judged now. */
export function readLogEntry(typed: Typed, turn: string | null, today: Day): EntryReading {
  const entry = new EntryBuilder(typed);
  const period = (written: string) => readTypedPeriod(written, today);
  entry.word('status', STATUS_WORDS);
  entry.read('date', period);
  entry.read('reported', period);
  entry.read('for', period);
  entry.read('progress', (written) => readTypedNumber(written.replace(/\s*%$/, '')));
  entry.read('stage', readTypedNumber);
  entry.read('agency', (written): Reading<string> => ({ read: reference(written) }));
  entry.words('evidence', 'source', 'note');
  if (!['status', 'progress', 'evidence', 'note'].some((field) => entry.has(field))) {
    entry.fault('status', 'missing');
  }
  if (!entry.has('date') && !entry.has('reported')) entry.set('date', formatDay(today));
  // Without its turn an entry decides nothing, but `cancelled` stops the whole task (docs/design.md, section 3, Tasks).
  const status = entry.printed('status');
  if (turn !== null && status !== undefined && status !== 'cancelled' && !entry.has('for')) {
    entry.fault('for', 'missing', [turn]);
  }
  return entry.finish('task', ['log', 0]);
}
