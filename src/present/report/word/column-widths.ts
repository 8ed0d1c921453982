// How wide the columns of an annex are: each holds its longest word, and what is left goes where it saves most lines.

import { type Face, textWidth } from '../../text-width.ts';
import { shareOut } from './table.ts';

/** The margins of a cell, left and right together, and what rounding takes. */
const CELL_MARGINS = 180;
/** A longer word is broken rather than given more of the page. */
const WIDEST_WORD = 2200;
/** So many rows tell enough about a column. */
const SAMPLE = 400;

export interface ColumnTexts {
  readonly title: string;
  /** Printed as boldly as the title, and not to be broken. */
  readonly labels?: readonly string[];
  readonly cells: readonly string[];
}

interface TableFit {
  readonly width: number;
  /** In points. */
  readonly size: number;
  /** So many lines a heading may take. */
  readonly headLines: number;
}

/** Whole twips that add up to the width. */
export function columnWidths(
  columns: readonly ColumnTexts[],
  { width, size, headLines }: TableFit,
): number[] {
  const head: Face = { bold: true, size };
  const body: Face = { bold: false, size };
  const least = columns.map(({ title, labels = [], cells }) => {
    const words = [
      ...widths([...wordsOf(title), ...sample(labels)], head),
      ...widths(sample(cells).flatMap(wordsOf), body),
    ];
    const headShare = textWidth(title, head) / headLines;
    return CELL_MARGINS + Math.min(WIDEST_WORD, Math.max(headShare, ...words));
  });
  const texts = columns.map(({ cells }) => widths(sample(cells), body));
  return shareOut(width, widened(least, texts, width));
}

/** What is left of the width goes, bit by bit, to the column whose texts are tallest for it. */
const BIT = 150;

function widened(
  least: readonly number[],
  texts: readonly (readonly number[])[],
  width: number,
): readonly number[] {
  const wide = [...least];
  for (let left = width - sum(least); left >= BIT; left -= BIT) {
    const gains = texts.map(
      (each, index) => tallness(each, wide[index] ?? 0) - tallness(each, (wide[index] ?? 0) + BIT),
    );
    const most = Math.max(...gains);
    if (most <= 0) break;
    wide[gains.indexOf(most)] = (wide[gains.indexOf(most)] ?? 0) + BIT;
  }
  return wide;
}

/** Of texts in a column: one of ten lines weighs more than five of two. */
function tallness(texts: readonly number[], width: number): number {
  const room = Math.max(1, width - CELL_MARGINS);
  return sum(texts.map((text) => (text > room ? (text / room) ** 2 : 0)));
}

/** How many lines the text takes in a column. */
export const linesIn = (text: string, width: number, size: number): number =>
  Math.ceil(textWidth(text, { bold: false, size }) / Math.max(1, width - CELL_MARGINS));

const wordsOf = (text: string): string[] => text.split(/[ \n]+/);

/** Evenly taken from the whole. */
const sample = (cells: readonly string[]): readonly string[] =>
  cells.length <= SAMPLE
    ? cells
    : Array.from({ length: SAMPLE }, (_, index) => cells[Math.floor((index * cells.length) / SAMPLE)] ?? '');

const widths = (texts: readonly string[], face: Face): number[] => texts.map((text) => textWidth(text, face));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
