// Lines to columns: of all ways of reading them as rows, the one whose numbers run on and whose texts fit their columns best.

import { fitShape, shapeOf, type TextShape } from '../shapes.ts';
import type { ColumnRole } from '../types.ts';
import { blankSteps, headingStep } from './blank-steps.ts';
import { emptyCosts, leaveCost } from './costs.ts';
import { type Hypothesis, type Placing, type Reading, START } from './hypothesis.ts';
import type { Line } from './lines.ts';
import { textSteps } from './text-steps.ts';

/** Ways kept at each line. Enough that more change nothing in tables of ten columns; time grows with lines times ways. */
const KEPT = 24;
/** How far behind the best a way is given up: more than a table's hardest row costs. */
const HOPELESS = 16;
/** How near another way has to come for the lines that it puts elsewhere to be doubted; and how many such ways are remembered. */
const CLOSE = 2.5;
const MOST_RIVALS = 3;

const keyOf = (entry: Hypothesis): string => {
  const { roman, capital, item, dotted, letter } = entry.numbers;
  return [
    entry.ended,
    entry.column,
    entry.row,
    entry.resumed,
    roman,
    capital,
    item,
    dotted.join('.'),
    letter,
  ].join('|');
};

/** Other ways to the same point that fit nearly as well, by the way that was kept. */
type Rivals = Map<Hypothesis, readonly Hypothesis[]>;

/** The better of two ways to the same point; the other is remembered where it comes near. */
function better(one: Hypothesis, other: Hypothesis, rivals: Rivals): Hypothesis {
  const [first, second] = one.score >= other.score ? [one, other] : [other, one];
  const near = [...(rivals.get(first) ?? []), second]
    .filter(({ score }) => first.score - score < CLOSE)
    .sort((left, right) => right.score - left.score);
  if (near.length > 0) rivals.set(first, near.slice(0, MOST_RIVALS));
  return first;
}

function best(entries: readonly Hypothesis[], rivals: Rivals): readonly Hypothesis[] {
  const byKey = new Map<string, Hypothesis>();
  const least =
    entries.reduce((most, entry) => Math.max(most, entry.score), Number.NEGATIVE_INFINITY) - HOPELESS;
  for (const entry of entries) {
    if (entry.score < least) continue;
    const key = keyOf(entry);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? entry : better(known, entry, rivals));
  }
  return [...byKey.values()].sort((one, other) => other.score - one.score).slice(0, KEPT);
}

/** What is known of the table before its lines are read. `learned` comes from a first reading, see `learn.ts`. */
export interface Columns {
  readonly roles: readonly ColumnRole[];
  readonly learned?: (text: string, column: number) => number;
}

/** The same texts are weighed at many ways: each only once a column. */
function fitting(columns: Columns): Reading['fit'] {
  const known = columns.roles.map(() => new Map<string, number>());
  const shapes = new Map<string, TextShape>();
  const shape = (text: string): TextShape => {
    const seen = shapes.get(text) ?? shapeOf(text);
    shapes.set(text, seen);
    return seen;
  };
  return (text, column) => {
    const cached = known[column]?.get(text);
    if (cached !== undefined) return cached;
    const weight =
      fitShape(shape(text), columns.roles[column] ?? 'other') + (columns.learned?.(text, column) ?? 0);
    known[column]?.set(text, weight);
    return weight;
  };
}

/** Blank lines stand for empty cells unless they part the lines throughout, as in texts with a blank line after each paragraph. */
function blanksSpeak(lines: readonly Line[]): boolean {
  const texts = lines.flatMap((line, index) => (line.kind === 'text' ? [index] : []));
  const followed = texts.filter((index) => lines[index + 1]?.kind === 'text').length;
  return followed > 0.2 * texts.length && lines.some((line) => line.kind === 'blank');
}

const readingOf = (lines: readonly Line[], columns: Columns): Reading => {
  const texts = lines.filter((line) => line.kind === 'text');
  const speaks = blanksSpeak(lines);
  return {
    roles: columns.roles,
    emptyCosts: emptyCosts(columns.roles, speaks),
    blanksSpeak: speaks,
    closes: texts.filter((line) => line.closed).length > 0.5 * texts.length,
    fit: fitting(columns),
  };
};

/** Where two ways part: lines that they put into different cells, up to the line that they have in common. */
function differing(way: Hypothesis, rival: Hypothesis, last: number, into: Set<number>): void {
  let [one, other]: (Hypothesis | undefined)[] = [way, rival];
  for (let index = last; one !== undefined && other !== undefined && one !== other; index -= 1) {
    if (placeOf(one.placing) !== placeOf(other.placing)) into.add(index);
    [one, other] = [one.before, other.before];
  }
}

const placeOf = (placing: Placing | undefined): string =>
  placing?.kind === 'cell'
    ? `${placing.column} ${placing.opens} ${placing.split}`
    : placing?.kind === 'blank' || placing?.kind === 'ignored'
      ? ''
      : (placing?.kind ?? '');

export interface Alignment {
  readonly placings: readonly Placing[];
  /** Lines that another way, nearly as good, puts elsewhere. */
  readonly close: ReadonlySet<number>;
  /** The better the lines fit the columns the higher; comparable for the same lines. */
  readonly score: number;
}

/** Where each line goes, parallel to `lines`. `repeated` holds the indexes of lines that print the headings again. */
export function alignLines(
  lines: readonly Line[],
  repeated: ReadonlySet<number>,
  columns: Columns,
): Alignment {
  const reading = readingOf(lines, columns);
  const rivals: Rivals = new Map();
  let ways: readonly Hypothesis[] = [START];
  lines.forEach((line, index) => {
    const steps = (way: Hypothesis): readonly Hypothesis[] => {
      if (repeated.has(index)) return [headingStep(way)];
      return line.kind === 'text' ? textSteps(line, way, reading) : blankSteps(line, way, reading);
    };
    ways = best(ways.flatMap(steps), rivals);
  });
  const scored = ways.map((way) => ({ way, score: way.score - (way.ended ? 0 : leaveCost(way, reading)) }));
  const winner = scored.reduce((one, other) => (other.score > one.score ? other : one));
  const others = scored.filter((entry) => entry !== winner && winner.score - entry.score < CLOSE);
  const placings: Placing[] = [];
  const close = new Set<number>();
  for (const rival of others) differing(winner.way, rival.way, lines.length - 1, close);
  let way: Hypothesis | undefined = winner.way;
  for (let index = lines.length - 1; way?.placing !== undefined; index -= 1) {
    placings.push(way.placing);
    for (const rival of rivals.get(way) ?? []) differing(way, rival, index, close);
    way = way.before;
  }
  return { placings: placings.reverse(), close, score: winner.score };
}
