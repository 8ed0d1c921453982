// A bare figure that is of another size than what is known: a share for a percentage, the wrong unit (tons for thousands of tons),
// or less than none of what is counted.
import { parseDecimal } from '../../model/decimal.ts';
import { readTypedNumber } from './number.ts';
import type { Reading } from './reading.ts';

/** From here on, a fraction of one is rather a share than a figure in per cent. */
export const LARGE = 10;
/** Next to the goal and all known figures, so many times as much is rather the wrong unit than what was reached. */
const JUMP = 500;

/** Balances, differences and temperatures; of everything else there is none at least, and a share is asked about once. */
const FALLS_BELOW = /đồng|usd|điểm|độ|°/i;

export interface KnownSize {
  /** Of the goal and the known figures, above zero. */
  readonly largest?: number | undefined;
  /** Of the goal and the known figures, with its sign. */
  readonly lowest?: number | undefined;
  readonly isShareKnown?: true;
}

/** The unit typed behind the number says that it is meant. */
export function doubtFigure(
  written: string,
  unit: string | undefined,
  { largest, lowest, isShareKnown }: KnownSize,
): Reading<never> | undefined {
  const reading = readTypedNumber(written);
  const number = 'read' in reading ? parseDecimal(reading.read) : undefined;
  if (unit === undefined || number === undefined || !('read' in reading)) return undefined;
  if (number.big.lt(0) && lowest !== undefined && lowest >= 0 && !FALLS_BELOW.test(unit))
    return { doubtful: [comma(number.big.abs().toFixed()), withUnit(reading.read, unit)], isNegative: true };
  if (largest === undefined) return undefined;
  // A change below zero (`-0,5`) is no share of anything.
  const isFraction = number.big.gt(0) && number.big.lte(1);
  if (isShareKnown !== true && isFraction && largest >= LARGE && unit.trim().startsWith('%'))
    return { doubtful: [comma(number.big.times(100).toFixed()), `${comma(reading.read)}%`] };
  if (number.big.lt(largest * JUMP)) return undefined;
  const steps = Math.max(1, Math.round(Math.log10(Number(reading.read) / largest) / 3));
  return {
    doubtful: [comma(number.big.div(1000 ** steps).toFixed()), `${written.trim()} ${unit}`],
    isJump: true,
  };
}

const withUnit = (read: string, unit: string): string =>
  unit.trim().startsWith('%') ? `${comma(read)}%` : `${comma(read)} ${unit}`;

const comma = (text: string): string => text.replace('.', ',');
