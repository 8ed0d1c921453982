// Numbers as Vietnamese documents print them, found within a sentence.
import { readTypedNumber } from '../../typed/number.ts';

/** `1.780.000`, `0,75`, `92.013,235`, `0.75`, `01`. */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

export interface ReadNumber {
  /** As a plan file prints it: `1780000`, `0.75`. */
  readonly value: string;
  /** The other way to read it, where there are two: `1.868` is 1868 or 1,868. */
  readonly other?: string;
}

/** The printed number as a plain decimal; a dot before three digits parts thousands, as documents print them. */
export function readNumber(printed: string): ReadNumber | undefined {
  const reading = readTypedNumber(printed);
  if ('read' in reading) return { value: reading.read };
  if (!('doubtful' in reading)) return undefined;
  const [first = '', second] = reading.doubtful;
  const value = readTypedNumber(first);
  if (!('read' in value)) return undefined;
  return second === undefined ? { value: value.read } : { value: value.read, other: second };
}
