// A share as people type it: `1030/2132`, `1.131.262 / 1.165.219`.
import { quoted } from '../text/print.ts';
import { readTypedNumber } from './number.ts';
import { andThen, both, type Reading, tidy } from './reading.ts';

/** Printed for a file: `"1030/2132"`. */
export function readTypedRatio(typed: string): Reading<string> {
  const [part, whole, ...more] = tidy(typed).split('/');
  if (part === undefined || whole === undefined || more.length > 0) return { wrong: 'ratio' };
  const words = (one: string, other: string): string => `${one}/${other}`;
  const ends = both(readTypedNumber(part), readTypedNumber(whole), words, [part.trim(), whole.trim()]);
  if ('wrong' in ends || ('read' in ends && ends.read.some((number) => number.startsWith('-'))))
    return { wrong: 'ratio' };
  return andThen(ends, ([one, other]) => ({ read: quoted(words(one, other)) }));
}
