// Tables in lines whose cells are parted by signs: found by their headings, followed to their last row, handed on as grids.
import type { Grid } from '../grid/grid.ts';
import type { Line } from '../lines/lines.ts';
import { foldWords } from '../plain.ts';
import { readRoles, readTableHeading } from '../roles.ts';
import { isAnnexTitle, titleStart } from '../titles.ts';
import type { Piece } from '../types.ts';
import { NUMBER_HEADINGS } from '../vocabulary.ts';
import { isUnfinished, partedRows } from './parted.ts';
import { isSpacedRow, spacedRows } from './spaced.ts';
import { type Manner, type Part, splitLine } from './split.ts';

export interface DelimitedTable {
  readonly grid: Grid;
  readonly title: readonly Piece[];
  readonly from: number;
  readonly to: number;
}

const MANNERS: readonly Manner[] = ['tabs', 'pipes', 'spaces'];
const MOST_COLUMNS = 14;
/** Lines that part nothing may stand within a table: numbers of pages, headings of groups. */
const LOOK_AHEAD = 4;

interface Found {
  readonly manner: Manner;
  readonly parts: readonly Part[];
}

function headingAt(line: Line): Found | undefined {
  if (line.kind !== 'text') return undefined;
  for (const manner of MANNERS) {
    const parts = splitLine(line.piece.text, manner);
    if (parts.length < 3 || parts.length > MOST_COLUMNS) continue;
    const texts = parts.map((part) => part.text);
    if (texts.some((text) => text.length > 90)) continue;
    if (readTableHeading(texts) !== undefined) return { manner, parts };
  }
  return undefined;
}

const isRow = (line: Line, found: Found): boolean =>
  found.manner === 'spaces'
    ? isSpacedRow(line, found.parts)
    : splitLine(line.piece.text, found.manner).length > 1;

/** Whether rows of the table come again within the next lines, before any title of another. */
function goesOn(lines: readonly Line[], from: number, found: Found): boolean {
  const ahead = lines
    .slice(from)
    .filter((line) => line.kind === 'text')
    .slice(0, LOOK_AHEAD);
  const end = ahead.findIndex((line) => isAnnexTitle(line.text));
  return (end === -1 ? ahead : ahead.slice(0, end)).some((line) => isRow(line, found));
}

const headingWords = (parts: readonly Part[]): string => parts.map((part) => foldWords(part.text)).join('|');

/** Headings of another table: in a table that numbers its rows they begin with that column. */
function isOtherTable(other: Found, found: Found): boolean {
  if (headingWords(other.parts) === headingWords(found.parts)) return false;
  const numbers = (parts: readonly Part[]): boolean => NUMBER_HEADINGS.has(foldWords(parts[0]?.text ?? ''));
  return numbers(other.parts) || !numbers(found.parts);
}

/** The line goes on the cell in the line directly above. */
const isCut = (before: string, line: Line, above: Line | undefined): boolean =>
  above?.kind === 'text' && line.text.length <= 200 && isUnfinished(before, line.text);

interface Extent {
  readonly rows: readonly Line[];
  readonly separators: readonly Piece[];
  readonly unplaced: readonly Piece[];
  readonly to: number;
}

const isPageNumber = (line: Line): boolean =>
  /^(?:trang\s*)?[-–\s]*\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*$/iu.test(line.text);

function extentOf(lines: readonly Line[], from: number, found: Found): Extent {
  const rows: Line[] = [];
  const [separators, unplaced]: [Piece[], Piece[]] = [[], []];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isAnnexTitle(line.text)) break;
    if (line.kind === 'separator') separators.push(line.piece);
    if (line.kind !== 'text') continue;
    const other = at === from ? undefined : headingAt(line);
    if (other !== undefined && isOtherTable(other, found)) break;
    const before = rows.at(-1)?.text.split('\t').at(-1) ?? '';
    if (isRow(line, found) || other !== undefined || isCut(before, line, lines[at - 1])) rows.push(line);
    else if (line.text.length > 300 || !goesOn(lines, at + 1, found)) break;
    else if (isPageNumber(line)) unplaced.push(line.piece);
    else rows.push(line);
  }
  return { rows, separators, unplaced, to: at };
}

function gridOf(lines: readonly Line[], found: Found, first: Line, extent: Extent): Grid {
  const columns = found.parts.length;
  const numbered = readRoles(found.parts.map((part) => part.text)).roles[0] === 'number';
  const rows =
    found.manner === 'spaces'
      ? [
          ...spacedRows(extent.rows.slice(0, 1), found.parts, false),
          ...spacedRows(extent.rows.slice(1), found.parts, numbered),
        ]
      : partedRows(extent.rows, columns, found.manner);
  const above = lines.filter((line) => line.kind === 'separator').map((line) => line.piece);
  const separators = [...above, ...extent.separators];
  return { columns, rows, at: first.piece.at, layout: 'delimited', separators, unplaced: extent.unplaced };
}

/** All tables of lines parted by tabs, pipes or columns of spaces, in order. */
export function delimitedTables(lines: readonly Line[]): readonly DelimitedTable[] {
  const tables: DelimitedTable[] = [];
  let free = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const found = line === undefined ? undefined : headingAt(line);
    if (line === undefined || found === undefined) continue;
    const extent = extentOf(lines, index, found);
    const from = free + titleStart(lines.slice(free, index).map((entry) => entry.text));
    const above = lines.slice(from, index);
    tables.push({
      grid: gridOf(above, found, line, extent),
      title: above.filter((entry) => entry.kind === 'text').map((entry) => entry.piece),
      from,
      to: extent.to,
    });
    free = extent.to;
    index = extent.to - 1;
  }
  return tables;
}
