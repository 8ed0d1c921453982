// Lines to columns: of all ways of reading them as rows, the one whose numbers run on and whose texts fit their columns best.
import { type Hypothesis, blankSteps, headingStep, type Placing, type Reading, START, textSteps } from './hypothesis.js';
import type { Line } from './lines.js';

/** Ways kept at each line. Enough that more change nothing in tables of ten columns; time grows with lines times ways. */
const KEPT = 48;

const keyOf = (entry: Hypothesis): string => {
  const { roman, capital, item, dotted, letter } = entry.numbers;
  return [entry.ended, entry.column, entry.row, entry.resumed, roman, capital, item, dotted.join('.'), letter].join('|');
};

function best(entries: readonly Hypothesis[]): readonly Hypothesis[] {
  const byKey = new Map<string, Hypothesis>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = byKey.get(key);
    if (known === undefined || known.score < entry.score) byKey.set(key, entry);
  }
  return [...byKey.values()].sort((one, other) => other.score - one.score).slice(0, KEPT);
}

/** Where each line goes, parallel to `lines`. `repeated` holds the indexes of lines that print the headings again. */
export function alignLines(
  lines: readonly Line[],
  repeated: ReadonlySet<number>,
  reading: Reading,
): readonly Placing[] {
  let ways: readonly Hypothesis[] = [START];
  lines.forEach((line, index) => {
    const steps = (way: Hypothesis): readonly Hypothesis[] => {
      if (repeated.has(index)) return [headingStep(way)];
      return line.kind === 'text' ? textSteps(line, way, reading) : blankSteps(line, way, reading);
    };
    ways = best(ways.flatMap(steps));
  });
  const placings: Placing[] = [];
  for (let way: Hypothesis | undefined = ways[0]; way?.placing !== undefined; way = way.before) placings.push(way.placing);
  return placings.reverse();
}
