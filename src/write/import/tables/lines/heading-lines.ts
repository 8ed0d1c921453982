// The headings of a table whose cells stand one on a line: where they begin, which lines make one heading, where they end.

import { readRowNumber, splitLeadingNumber } from '../numbering.ts';
import { startsWithin } from '../plain.ts';
import type { RawHeading } from '../raw.ts';
import { headingCandidates, type RoleReading, readTableHeading } from '../roles.ts';
import { NUMBER_HEADINGS } from '../vocabulary.ts';
import type { Line } from './lines.ts';
import { type Levelled, levelled } from './two-levels.ts';

export interface HeadingLines {
  readonly headings: readonly RawHeading[];
  readonly reading: RoleReading;
  /** The words of each line, without numbers of columns. */
  readonly words: readonly string[];
  /** What speaks against it: last lines that name no column that is known, lower headings that fit the upper ones badly. */
  readonly cost: number;
  /** Columns under an upper heading that words alone put there. */
  readonly guessed: ReadonlySet<number>;
  /** First line of the headings, and first line after them. */
  readonly from: number;
  readonly to: number;
}

/** What a line costs that is taken for a heading and names no column: a column with cells in every row outweighs it soon. */
const UNLIKE_COST = 4;

const LONGEST = 90;
const MOST_LINES = 36;
const MOST_COLUMNS = 12;

const headingScore = (text: string): number => {
  const best = Math.max(
    headingCandidates(text, 'targets')[0]?.score ?? -1,
    headingCandidates(text, 'tasks')[0]?.score ?? -1,
  );
  return best - 1.5;
};

/** A line that goes on the one before: no cell's end between them, and it begins small. */
const goesOn = (line: Line, before: Line): boolean => !before.closed && startsWithin(line.text);

interface Numbered {
  readonly line: Line;
  readonly index: number;
}

/** Lines of one heading seldom stand apart. */
const GAP_COST = 2;

/** Positions of lines that others do not directly go before; none when that is so throughout. */
function gapsIn(lines: readonly Numbered[]): ReadonlySet<number> {
  const gaps = lines.flatMap((entry, at) =>
    at > 0 && entry.index - (lines[at - 1]?.index ?? 0) > 1 ? [at] : [],
  );
  return new Set(gaps.length > 0.5 * lines.length ? [] : gaps);
}

const gapsOver = (gaps: ReadonlySet<number>, start: number, end: number): number =>
  [...gaps].filter((gap) => gap > start && gap < end).length;

interface Cut {
  readonly score: number;
  readonly starts: readonly number[];
}

/** The best parting of heading lines into headings: dynamic program over how many lines are used. */
function partHeadings(numbered: readonly Numbered[]): readonly (readonly Line[])[] {
  const lines = numbered.map((entry) => entry.line);
  const apart = gapsIn(numbered);
  const best: (Cut | undefined)[] = [{ score: 0, starts: [] }];
  const allClosed = lines.length > 0 && lines[lines.length - 1]?.closed === true && lines[0]?.closed === true;
  for (let end = 1; end <= lines.length; end += 1) {
    for (let start = Math.max(0, end - 4); start < end; start += 1) {
      const before = best[start];
      const part = lines.slice(start, end);
      const first = part[0];
      const previous = lines[start - 1];
      if (before === undefined || first === undefined) continue;
      if (previous !== undefined && goesOn(first, previous)) continue;
      if (allClosed && (part.at(-1)?.closed !== true || part.slice(0, -1).some((line) => line.closed)))
        continue;
      const score =
        before.score +
        headingScore(part.map((line) => line.text).join(' ')) -
        0.2 * (part.length - 1) -
        GAP_COST * gapsOver(apart, start, end);
      if ((best[end]?.score ?? Number.NEGATIVE_INFINITY) < score)
        best[end] = { score, starts: [...before.starts, start] };
    }
  }
  const starts = best[lines.length]?.starts ?? [];
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
}

const headingOf = (lines: readonly Line[]): RawHeading => ({
  text: lines.map((line) => line.text).join(' '),
  pieces: lines.map((line) => line.piece),
});

/** `(1)`, `(2)`, ... or `1`, `2`, ... as many as columns, printed below the headings; the number of lines that they take. */
function columnNumbers(lines: readonly Line[], from: number, columns: number): number {
  const texts = lines.slice(from, from + columns).map((line) => line.text.replace(/^\((.*)\)$/, '$1'));
  const counted = texts.length === columns && texts.every((text, index) => text === String(index + 1));
  const lettered =
    texts.length === columns &&
    texts[0] === 'A' &&
    texts.slice(2).every((text, index) => text === String(index + 1));
  return columns > 2 && (counted || lettered) ? columns : 0;
}

const beginsRows = (line: Line): boolean => {
  const number = readRowNumber(line.text)[0] ?? readRowNumber(splitLeadingNumber(line.text)?.number ?? '')[0];
  return number !== undefined && number.style !== 'bullet' && number.parts.every((part) => part === 1);
};

/** The first lines with text from here, as far as headings may reach, and how many stand before the first row's number. */
function reach(
  all: readonly Line[],
  from: number,
): { lines: readonly Numbered[]; count: number } | undefined {
  const lines = all
    .slice(from, from + MOST_LINES)
    .map((line, index) => ({ line, index: from + index }))
    .filter((entry) => entry.line.kind === 'text');
  const count = lines.findIndex(
    (entry, index) => index > 1 && (beginsRows(entry.line) || entry.line.text.length > LONGEST),
  );
  const last = lines[count];
  return last === undefined || !beginsRows(last.line) ? undefined : { lines, count };
}

/** Lower headings stand under one another's upper ones at most so many. */
const MOST_LOWER = 8;

/** The headings as columns: in one level, and in two where the last lines stand under the others. */
function layoutsOf(all: readonly Line[], lines: readonly Numbered[], count: number): readonly Layout[] {
  const own = lines.slice(0, count);
  const single: Layout = { headings: partHeadings(own).map(headingOf) };
  const layouts: Layout[] = [];
  for (let lower = 2; lower <= Math.min(MOST_LOWER, count - 3); lower += 1) {
    const [upper, under] = [own.slice(0, -lower), own.slice(-lower)];
    const first = under[0]?.index ?? 0;
    const gaps = {
      before: first - (upper.at(-1)?.index ?? 0) - 1,
      after: blanksFrom(all, (under.at(-1)?.index ?? 0) + 1),
    };
    const single = under.map(({ line }) => headingOf([line]));
    layouts.push(...levelled(partHeadings(upper).map(headingOf), single, gaps));
  }
  return [single, ...layouts];
}

interface Layout extends Partial<Omit<Levelled, 'headings'>> {
  readonly headings: readonly RawHeading[];
}

function blanksFrom(all: readonly Line[], from: number): number {
  let at = from;
  while (all[at]?.kind === 'blank') at += 1;
  return at - from;
}

function headingsOf(
  lines: readonly Numbered[],
  count: number,
  { headings, guessed, cost }: Layout,
  unlike: number,
): HeadingLines | undefined {
  const texts = lines.map((entry) => entry.line);
  const reading = readTableHeading(headings.map((heading) => heading.text));
  const [first, next] = [lines[0], lines[count]];
  if (first === undefined || next === undefined) return undefined;
  if (headings.length < 3 || headings.length > MOST_COLUMNS || reading === undefined) return undefined;
  const counted = columnNumbers(texts, count, headings.length);
  const numbered = headings.map((heading, index) => {
    const line = counted === 0 ? undefined : texts[count + index];
    return line === undefined ? heading : { ...heading, pieces: [...heading.pieces, line.piece] };
  });
  const after = (lines[count + counted - 1]?.index ?? next.index) + 1;
  return {
    headings: numbered,
    reading,
    guessed: guessed ?? new Set(),
    cost: cost ?? UNLIKE_COST * unlike,
    from: first.index,
    words: texts.slice(0, count).map((line) => line.words),
    to: after,
  };
}

/** From here on a line surely names a column. */
const LIKE_HEADING = 0.8;
/** Lines at the end of the headings that may head the first group of rows instead. */
const MOST_UNLIKE = 2;

/**
 * Headings that begin at this line, when they are those of a table of targets or tasks. There are several ways when the last lines
 * name no column that is known: they may be headings too, or the first row, which has no number.
 */
export function headingLinesAt(all: readonly Line[], from: number): readonly HeadingLines[] {
  const opener = all[from];
  if (opener === undefined || opener.kind !== 'text' || !NUMBER_HEADINGS.has(opener.words)) return [];
  const within = reach(all, from);
  if (within === undefined) return [];
  const counts = [within.count];
  const gaps = gapsIn(within.lines.slice(0, within.count));
  for (let unlike = 1; unlike <= MOST_UNLIKE; unlike += 1) {
    const end = within.lines[within.count - unlike];
    const surely = end !== undefined && headingScore(end.line.text) >= LIKE_HEADING;
    if (end === undefined || (surely && !gaps.has(within.count - unlike))) break;
    counts.push(within.count - unlike);
  }
  const fewest = counts.at(-1) ?? within.count;
  return counts.flatMap((count) =>
    layoutsOf(all, within.lines, count).flatMap(
      (layout) => headingsOf(within.lines, count, layout, count - fewest) ?? [],
    ),
  );
}

/** Line after the same headings printed again from here, as at the top of a page. */
export function repeatedHeadingEnd(
  all: readonly Line[],
  from: number,
  texts: readonly string[],
): number | undefined {
  let at = from;
  for (const text of texts) {
    while (all[at]?.kind !== 'text' && at < all.length) at += 1;
    if (all[at]?.words !== text) return undefined;
    at += 1;
  }
  return at;
}
