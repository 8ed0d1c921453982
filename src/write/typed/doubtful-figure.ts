// A bare figure that is of another size than what is known: a share for a percentage, or the wrong unit (tons for thousands of tons).
import { parseDecimal } from '../../model/decimal.ts';
import { readTypedNumber } from './number.ts';
import type { Reading } from './reading.ts';

/** From here on, a fraction of one is rather a share than a figure in per cent. */
export const LARGE = 10;
/** Next to the goal and all known figures, so many times as much is rather the wrong unit than what was reached. */
const JUMP = 500;

export interface KnownSize {
  /** Of the goal and the known figures, above zero. */
  readonly largest?: number | undefined;
  readonly isShareKnown?: true;
}

/** The unit typed behind the number says that it is meant. */
export function doubtFigure(
  written: string,
  unit: string | undefined,
  { largest, isShareKnown }: KnownSize,
): Reading<never> | undefined {
  const reading = readTypedNumber(written);
  const number = 'read' in reading ? parseDecimal(reading.read) : undefined;
  if (unit === undefined || largest === undefined || number === undefined || !('read' in reading))
    return undefined;
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

const comma = (text: string): string => text.replace('.', ',');
