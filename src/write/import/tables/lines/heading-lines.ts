// The headings of a table whose cells stand one on a line: where they begin, which lines make one heading, where they end.
import { readRowNumber, splitLeadingNumber } from '../numbering.ts';
import { foldWords, startsWithin } from '../plain.ts';
import type { RawHeading } from '../raw.ts';
import { headingCandidates, isTableHeading, type RoleReading, readRoles } from '../roles.ts';
import { NUMBER_HEADINGS } from '../vocabulary.ts';
import type { Line } from './lines.ts';

export interface HeadingLines {
  readonly headings: readonly RawHeading[];
  readonly reading: RoleReading;
  /** First line of the headings, and first line after them. */
  readonly from: number;
  readonly to: number;
}

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

interface Cut {
  readonly score: number;
  readonly starts: readonly number[];
}

/** The best parting of heading lines into headings: dynamic program over how many lines are used. */
function partHeadings(lines: readonly Line[]): readonly (readonly Line[])[] {
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
        before.score + headingScore(part.map((line) => line.text).join(' ')) - 0.2 * (part.length - 1);
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

/** Headings that begin at this line, when they are those of a table of targets or tasks. */
export function headingLinesAt(all: readonly Line[], from: number): HeadingLines | undefined {
  const opener = all[from];
  if (opener === undefined || !NUMBER_HEADINGS.has(foldWords(opener.text))) return undefined;
  const within = all
    .map((line, index) => ({ line, index }))
    .slice(from, from + MOST_LINES)
    .filter((entry) => entry.line.kind === 'text');
  const end = within.findIndex(
    (entry, index) => index > 1 && (beginsRows(entry.line) || entry.line.text.length > LONGEST),
  );
  const last = within[end];
  if (end === -1 || last === undefined || !beginsRows(last.line)) return undefined;
  const parts = partHeadings(within.slice(0, end).map((entry) => entry.line));
  const headings = parts.map(headingOf);
  const texts = headings.map((heading) => heading.text);
  const reading = readRoles(texts);
  if (headings.length < 3 || headings.length > MOST_COLUMNS || !isTableHeading(reading, texts))
    return undefined;
  const counted = columnNumbers(
    within.map((entry) => entry.line),
    end,
    headings.length,
  );
  const numbered = headings.map((heading, index) => {
    const line = counted === 0 ? undefined : within[end + index]?.line;
    return line === undefined ? heading : { ...heading, pieces: [...heading.pieces, line.piece] };
  });
  const to = counted === 0 ? last.index : (within[end + counted]?.index ?? all.length);
  return { headings: numbered, reading, from, to };
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
    if (foldWords(all[at]?.text ?? '') !== text) return undefined;
    at += 1;
  }
  return at;
}
