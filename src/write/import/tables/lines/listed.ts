// Tables printed one cell a line: found by their headings, read by alignment, handed on as raw rows.
import { foldWords } from '../plain.ts';
import type { RawRow, RawTable } from '../raw.ts';
import { type RoleReading, readRoles } from '../roles.ts';
import { isAnnexTitle, titleStart } from '../titles.ts';
import type { Piece } from '../types.ts';
import { alignLines } from './align.ts';
import { type HeadingLines, headingLinesAt, repeatedHeadingEnd } from './heading-lines.ts';
import { learnColumns } from './learn.ts';
import type { Line } from './lines.ts';
import { type Sorted, sortLines } from './sort-lines.ts';

/** A table and the lines that it takes. */
export interface ListedTable {
  readonly raw: RawTable;
  readonly reading: RoleReading;
  readonly from: number;
  readonly to: number;
}

const FOOTNOTE = /^\[\d+\]|^nơi nhận\b/iu;

interface Body {
  /** Indexes of lines that print the headings again. */
  readonly repeated: ReadonlySet<number>;
  /** Where the table ends at the latest: at a title, at footnotes, at headings of another table. */
  readonly end: number;
}

const sameHeadings = (one: HeadingLines, other: HeadingLines): boolean =>
  foldWords(one.headings.map((entry) => entry.text).join(' ¦ ')) ===
  foldWords(other.headings.map((entry) => entry.text).join(' ¦ '));

function bodyOf(lines: readonly Line[], heading: HeadingLines): Body {
  const repeated = new Set<number>();
  for (let index = heading.to; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind !== 'text') continue;
    if (isAnnexTitle(line.text) || FOOTNOTE.test(line.text)) return { repeated, end: index };
    const others = headingLinesAt(lines, index);
    const again =
      others.find((other) => sameHeadings(other, heading))?.to ??
      repeatedHeadingEnd(lines, index, heading.words);
    if (again === undefined && others.length > 0) {
      const title = titleStart(lines.slice(heading.to, index).map((entry) => entry.text));
      return { repeated, end: heading.to + title };
    }
    for (let at = index; at < (again ?? index); at += 1) repeated.add(at);
    index = (again ?? index + 1) - 1;
  }
  return { repeated, end: lines.length };
}

const samplesOf = (rows: readonly RawRow[], columns: number): readonly (readonly string[])[] =>
  Array.from({ length: columns }, (_, column) =>
    rows
      .map((row) => (row.cells[column]?.pieces ?? []).map((piece) => piece.text).join(' '))
      .filter((text) => text !== ''),
  );

interface Read {
  readonly heading: HeadingLines;
  readonly reading: RoleReading;
  readonly sorted: Sorted;
  readonly score: number;
}

/** Read twice: what the first reading teaches about the columns helps the second. */
function readRows(lines: readonly Line[], heading: HeadingLines): Read {
  const { repeated, end } = bodyOf(lines, heading);
  const body = lines.slice(heading.to, end);
  const shifted = new Set([...repeated].map((index) => index - heading.to));
  const { roles } = heading.reading;
  const first = sortLines(body, alignLines(body, shifted, { roles }), roles);
  const texts = heading.headings.map((entry) => entry.text);
  const read = readRoles(texts, samplesOf(first.rows, texts.length));
  const guessed = read.guessed.map((each, at) => each || heading.guessed.has(at));
  const reading = { ...read, guessed };
  const learned = learnColumns(first.rows, texts.length);
  const aligned = alignLines(body, shifted, { roles: reading.roles, learned });
  return {
    heading,
    reading,
    sorted: sortLines(body, aligned, reading.roles),
    score: aligned.score + heading.reading.score - heading.cost,
  };
}

const piecesOf = (lines: readonly Line[], kind: Line['kind']): readonly Piece[] =>
  lines.filter((line) => line.kind === kind).map((line) => line.piece);

function tableOf(lines: readonly Line[], read: Read, title: number): ListedTable {
  const { heading, reading, sorted } = read;
  const raw: RawTable = {
    layout: 'lines',
    title: piecesOf(lines.slice(title, heading.from), 'text'),
    headings: heading.headings,
    rows: sorted.rows,
    repeated: sorted.repeated,
    separators: [...piecesOf(lines.slice(title, heading.to), 'separator'), ...sorted.separators],
    unplaced: sorted.unplaced,
    at: lines[heading.from]?.piece.at ?? { line: 0 },
  };
  return { raw, reading, from: title, to: heading.to + sorted.taken };
}

/** All tables printed one cell a line, in order. */
export function listedTables(lines: readonly Line[]): readonly ListedTable[] {
  const tables: ListedTable[] = [];
  let free = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const ways = headingLinesAt(lines, index).map((heading) => readRows(lines, heading));
    const [first, ...others] = ways.filter((way) => way.sorted.rows.length > 0);
    if (first === undefined) continue;
    const best = others.reduce((one, other) => (other.score > one.score ? other : one), first);
    const title = free + titleStart(lines.slice(free, index).map((line) => line.text));
    const table = tableOf(lines, best, title);
    tables.push(table);
    free = table.to;
    index = table.to - 1;
  }
  return tables;
}
