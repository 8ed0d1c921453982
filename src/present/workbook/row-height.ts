// How high a row must be for its texts: spreadsheets do not work that out for files that they did not write.
import { breakLines, type Face } from '../text-width.ts';

/** A column's width counts digits of the usual font, Times New Roman 12, with five pixels of margin. */
const TWIPS_PER_CHARACTER = 120;
/** Widths are measured, spreadsheets round: a little room is left. */
const USED = 0.96;

/** `width` in characters. */
export const linesIn = (text: string, width: number, face: Face): number =>
  text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, breakLines(line, face, width * TWIPS_PER_CHARACTER * USED).length),
      0,
    );

const TALLEST = 409;

/** In points. */
export const heightOf = (lines: number, size: number): number =>
  Math.min(TALLEST, Math.ceil(lines * size * 1.3));

export const rowHeight = (texts: readonly string[], widths: readonly number[], face: Face): number =>
  heightOf(Math.max(1, ...texts.map((text, index) => linesIn(text, widths[index] ?? 1, face))), face.size);
