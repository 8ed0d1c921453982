// What a first reading of a table teaches about its columns: words and whole texts that stand in one column and not in the others.
import { foldWords } from '../plain.ts';
import type { RawRow } from '../raw.ts';
import { printedOf } from '../raw.ts';

/** Weight of all words of a text together, and of the whole text: a reading must not drown what the shapes say. */
const WORD_WEIGHT = 1.2;
const WHOLE_WEIGHT = 0.8;

interface Counts {
  readonly of: ReadonlyMap<string, readonly number[]>;
  readonly totals: readonly number[];
}

function count(texts: readonly (readonly string[])[]): Counts {
  const of = new Map<string, number[]>();
  const totals = texts.map(() => 0);
  texts.forEach((column, index) => {
    for (const text of column) {
      const counts = of.get(text) ?? texts.map(() => 0);
      counts[index] = (counts[index] ?? 0) + 1;
      totals[index] = (totals[index] ?? 0) + 1;
      of.set(text, counts);
    }
  });
  return { of, totals };
}

/** Log of how much likelier the text is in this column than in all of them; add-half smoothing. */
function lift(counts: Counts, text: string, column: number): number {
  const seen = counts.of.get(text);
  if (seen === undefined) return 0;
  const all = counts.totals.reduce((sum, total) => sum + total, 0);
  const inColumn = ((seen[column] ?? 0) + 0.5) / ((counts.totals[column] ?? 0) + 1);
  const overall = (seen.reduce((sum, value) => sum + value, 0) + 0.5) / (all + 1);
  return Math.max(-2, Math.min(2, Math.log(inColumn / overall)));
}

const wordsOf = (text: string): readonly string[] => foldWords(text).split(' ').slice(0, 12);

/** A measure, about -3 to 3, of how well a text goes with what else the column holds. */
export function learnColumns(
  rows: readonly RawRow[],
  columns: number,
): (text: string, column: number) => number {
  const cells = Array.from({ length: columns }, (_, column) =>
    rows.map((row) => foldWords(printedOf(row.cells[column]))).filter((text) => text !== ''),
  );
  const whole = count(cells);
  const words = count(cells.map((texts) => texts.flatMap((text) => text.split(' ').slice(0, 12))));
  return (text, column) => {
    const parts = wordsOf(text);
    const lifts = parts.map((word) => lift(words, word, column));
    const mean = parts.length === 0 ? 0 : lifts.reduce((sum, value) => sum + value, 0) / parts.length;
    return WORD_WEIGHT * mean + WHOLE_WEIGHT * lift(whole, foldWords(text), column);
  };
}
