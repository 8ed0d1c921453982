// A result that a person reports: value or judgement, what it describes, when it became known, where it stands.
import { type Day, formatDay } from '../../model/civil-date.ts';
import { parsePeriod } from '../../model/period.ts';
import { doubtFigure } from '../typed/doubtful-figure.ts';
import { readTypedNumber } from '../typed/number.ts';
import { readTypedPeriod } from '../typed/period.ts';
import { printValue, readTypedQuantity } from '../typed/quantity.ts';
import { readTypedRatio } from '../typed/ratio.ts';
import { andThen } from '../typed/reading.ts';
import { CLAIM_WORDS, QUALITY_WORDS, readWord, VERDICT_WORDS } from '../typed/word.ts';
import { EntryBuilder, type EntryReading, type Typed } from './entry.ts';

export interface ResultHome {
  readonly kind: 'target' | 'indicator';
  readonly unit: string | undefined;
  /** Whether a target without a goal is judged by words. */
  readonly isQualitative: boolean;
  /** Of its goal and its known figures, by size: what is far from it is asked about. */
  readonly largest?: number | undefined;
  /** Of the same, the least, with its sign. */
  readonly lowest?: number | undefined;
  /** Whether somebody has already made sure that a fraction is no share, as a cell's format may. */
  readonly isShareKnown?: true;
}

/** Fields: value date reported text verdict stated ratio of quality unit scope source note, and `counts` when it is `false`. */
export function readResult(typed: Typed, home: ResultHome, today: Day): EntryReading {
  const entry = new EntryBuilder(typed);
  readValue(entry, home);
  const period = (written: string) => readTypedPeriod(written, today);
  entry.read('date', period);
  entry.read('reported', period);
  entry.read('ratio', readTypedRatio);
  entry.read('of', readTypedNumber);
  entry.word('verdict', VERDICT_WORDS);
  entry.word('stated', CLAIM_WORDS);
  entry.word('quality', QUALITY_WORDS);
  entry.words('text', 'unit', 'scope', 'source', 'note');
  if (entry.typed('counts') === 'false') entry.set('counts', 'false');
  if (!['value', 'text', 'verdict', 'stated'].some((field) => entry.has(field)))
    entry.fault('value', 'missing');
  if (!entry.has('date') && !entry.has('reported')) entry.fault('date', 'missing');
  setDayOfReport(entry, today);
  return entry.finish(home.kind, ['results', 0]);
}

function readValue(entry: EntryBuilder, home: ResultHome): void {
  const written = entry.typed('value');
  if (written === undefined) return;
  const verdict = readWord(written, VERDICT_WORDS);
  if (verdict === undefined) {
    const unit = entry.typed('unit') ?? home.unit;
    const quantity = doubtFigure(written, unit, home) ?? readTypedQuantity(written, unit);
    entry.take(
      'value',
      andThen(quantity, (read) => ({ read: printValue(read) })),
    );
  } else if (home.isQualitative) entry.set('verdict', verdict);
  else entry.fault('value', 'needs_figure');
}

/** A figure on a period that is not over is known from today on, not from the period's end. */
function setDayOfReport(entry: EntryBuilder, today: Day): void {
  const period = parsePeriod(entry.printed('date') ?? '');
  const isRunning = period !== undefined && period.first <= today && today < period.last;
  if (isRunning && !entry.has('reported')) entry.set('reported', formatDay(today));
}
