// Tables printed one cell a line: found by their headings, read by alignment, handed on as raw rows.
import { foldWords } from '../plain.ts';
import { EMPTY_CELL, type RawRow, type RawTable } from '../raw.ts';
import { type RoleReading, readRoles } from '../roles.ts';
import { isAnnexTitle, titleStart } from '../titles.ts';
import type { Piece } from '../types.ts';
import { alignLines } from './align.ts';
import { type HeadingLines, headingLinesAt, repeatedHeadingEnd } from './heading-lines.ts';
import type { Placing } from './hypothesis.ts';
import { learnColumns } from './learn.ts';
import type { Line } from './lines.ts';

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

interface Building {
  readonly cells: Piece[][];
  readonly at: Piece['at'];
  readonly resumed: boolean;
}

interface Sorted {
  readonly rows: readonly RawRow[];
  readonly repeated: readonly Piece[];
  readonly separators: readonly Piece[];
  readonly unplaced: readonly Piece[];
  /** How many lines belong to the table. */
  readonly taken: number;
}

const splitPiece = (piece: Piece, start: string): readonly [Piece, Piece] => [
  { text: piece.text.slice(0, start.length), at: { ...piece.at, part: 1 } },
  { text: piece.text.slice(start.length), at: { ...piece.at, part: 2 } },
];

const rowOf = (row: Building): RawRow => ({
  cells: row.cells.map((pieces) => (pieces.length === 0 ? EMPTY_CELL : { pieces })),
  at: row.at,
  ...(row.resumed ? { resumed: true } : {}),
  doubts: [],
});

/** The lines put into rows, as the placings say. */
function sortLines(
  lines: readonly Line[],
  placings: readonly Placing[],
  roles: RoleReading['roles'],
): Sorted {
  const rows: Building[] = [];
  const [repeated, separators, unplaced]: [Piece[], Piece[], Piece[]] = [[], [], []];
  const ended = placings.findIndex((placing) => placing.kind === 'end');
  const taken = ended === -1 ? placings.length : ended;
  let resumed = false;
  placings.slice(0, taken).forEach((placing, index) => {
    const line = lines[index];
    if (line === undefined) return;
    if (line.kind === 'separator') separators.push(line.piece);
    if (placing.kind === 'heading') repeated.push(...(line.kind === 'text' ? [line.piece] : []));
    if (placing.kind === 'dropped') unplaced.push(line.piece);
    resumed = placing.kind === 'heading' || (resumed && placing.kind !== 'cell');
    if (placing.kind !== 'cell') return;
    if (placing.opens) rows.push({ cells: roles.map(() => []), at: line.piece.at, resumed });
    const cells = rows.at(-1)?.cells;
    if (placing.split === undefined) cells?.[placing.column]?.push(line.piece);
    else {
      const [number, rest] = splitPiece(line.piece, placing.split);
      cells?.[placing.column]?.push(number);
      cells?.[roles.indexOf('name')]?.push(rest);
    }
  });
  return { rows: rows.map(rowOf), repeated, separators, unplaced, taken };
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
  const first = sortLines(body, alignLines(body, shifted, { roles }).placings, roles);
  const texts = heading.headings.map((entry) => entry.text);
  const reading = readRoles(texts, samplesOf(first.rows, texts.length));
  const learned = learnColumns(first.rows, texts.length);
  const { placings, score } = alignLines(body, shifted, { roles: reading.roles, learned });
  return {
    heading,
    reading,
    sorted: sortLines(body, placings, reading.roles),
    score: score + heading.reading.score,
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
