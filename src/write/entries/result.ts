// A result that a person reports: value or judgement, what it describes, when it became known, where it stands.
import { type Day, formatDay } from '../../model/civil-date.ts';
import { parseDecimal } from '../../model/decimal.ts';
import { parsePeriod } from '../../model/period.ts';
import { readTypedNumber } from '../typed/number.ts';
import { readTypedPeriod } from '../typed/period.ts';
import { printValue, type Quantity, readTypedQuantity } from '../typed/quantity.ts';
import { readTypedRatio } from '../typed/ratio.ts';
import { andThen, type Reading } from '../typed/reading.ts';
import { CLAIM_WORDS, QUALITY_WORDS, readWord, VERDICT_WORDS } from '../typed/word.ts';
import { EntryBuilder, type EntryReading, type Typed } from './entry.ts';

export interface ResultHome {
  readonly kind: 'target' | 'indicator';
  readonly unit: string | undefined;
  /** Whether a target without a goal is judged by words. */
  readonly isQualitative: boolean;
  /** Whether its goal or its known figures are well above one, so that a bare fraction of one is perhaps a share. */
  readonly isLarge?: boolean;
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
    const quantity = home.isLarge === true ? doubtShare(written, unit) : undefined;
    entry.take(
      'value',
      andThen(quantity ?? readTypedQuantity(written, unit), (read) => ({ read: printValue(read) })),
    );
  } else if (home.isQualitative) entry.set('verdict', verdict);
  else entry.fault('value', 'needs_figure');
}

/** `0,95` of a figure in per cent: 95 %, or less than one? With the sign behind it, it says what it means. */
function doubtShare(written: string, unit: string | undefined): Reading<Quantity> | undefined {
  const reading = readTypedNumber(written);
  if (!(unit ?? '').trim().startsWith('%') || !('read' in reading)) return undefined;
  const number = parseDecimal(reading.read);
  // A change below zero (`-0,5`) is no share of anything.
  if (number === undefined || number.big.lte(0) || number.big.gt(1)) return undefined;
  const comma = (text: string): string => text.replace('.', ',');
  return { doubtful: [comma(number.big.times(100).toFixed()), `${comma(reading.read)}%`] };
}

/** A figure on a period that is not over is known from today on, not from the period's end. */
function setDayOfReport(entry: EntryBuilder, today: Day): void {
  const period = parsePeriod(entry.printed('date') ?? '');
  const isRunning = period !== undefined && period.first <= today && today < period.last;
  if (isRunning && !entry.has('reported')) entry.set('reported', formatDay(today));
}
