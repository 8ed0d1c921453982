// A made table printed the way worn documents come: pages broken in the middle of rows, headings in levels and over lines, cells with
// line breaks, sheets with titles and footers, a text scraped twice.
import type { SourceDocument } from '../../../../../src/model/source-document.ts';
import { officeDocument, tableOf, textDocument } from '../documents.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { MadeRow } from './rows.ts';
import type { MadeTable } from './table.ts';

const AFTER = ['Nơi nhận:', '- Như trên;', '- Lưu: VT, TH.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];

const cellsOf = (row: MadeRow): readonly string[] => [row.printedNumber, ...row.printed];

const middleOf = (text: string): readonly [string, string] => {
  const words = text.split(' ');
  const at = Math.ceil(words.length / 2);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
};

const indexRow = (table: MadeTable): readonly string[] =>
  table.headings.map((_, column) => `(${column + 1})`);

/** Headings of two words or more over two lines, where the second does not begin with a capital. */
const overLines = (heading: string): readonly string[] => {
  const [first, second] = middleOf(heading);
  return second !== '' && second === second.toLowerCase() ? [first, second] : [heading];
};

/** One cell a line, headings over lines and on every page with a page number, prose behind. */
export function asWornLines(table: MadeTable, seed: number): SourceDocument {
  const chance = chanceOf(seed);
  const indexed = chance.happens(0.4) ? indexRow(table) : [];
  const headings = [...table.headings.flatMap(overLines), ...indexed];
  const lines = table.rows.flatMap((row, index) => [
    ...(index > 0 && index % 12 === 0 ? headings : []),
    ...cellsOf(row).flatMap((cell) =>
      cell.split(' ').length > 11 && chance.happens(0.2) ? middleOf(cell) : [cell],
    ),
  ]);
  return textDocument([...table.title, ...headings, ...lines, ...AFTER].join('\n'));
}

/** The whole text twice, one cell a line. */
export function asScrapedTwice(table: MadeTable): SourceDocument {
  const lines = [...table.title, ...table.headings, ...table.rows.flatMap(cellsOf), ...AFTER];
  return textDocument([...lines, ...lines].join('\n'));
}

/** Rows of a text file whose cells were copied with their line breaks. */
export function asBrokenTabs(table: MadeTable, seed: number): SourceDocument {
  const chance = chanceOf(seed);
  const line = (row: MadeRow): string =>
    cellsOf(row)
      .map((cell) => (cell.split(' ').length > 8 && chance.happens(0.3) ? middleOf(cell).join('\n') : cell))
      .join('\t');
  return textDocument(
    [...table.title, table.headings.join('\t'), ...table.rows.map(line), ...AFTER].join('\n'),
  );
}

/** Who leads and who works with them under one heading, as many annexes have it. */
function inLevels(table: MadeTable): readonly (readonly string[])[] {
  const lead = table.roles.indexOf('lead') + 1;
  const joined = table.roles[lead] === 'coordinating';
  if (lead === 0 || !joined) return [table.headings];
  const above = table.headings.map((text, column) =>
    column === lead ? 'Phân công thực hiện' : column === lead + 1 ? '<' : text,
  );
  const below = table.headings.map((text, column) => (column === lead || column === lead + 1 ? text : '^'));
  return [above, below];
}

const broken = (cell: string, chance: Chance): string =>
  cell.split(' ').length > 6 && chance.happens(0.2) ? middleOf(cell).join('\n') : cell;

/** A row that a page break cuts: long cells go on in a row without number on the next page. */
function cutRow(row: MadeRow): readonly [readonly string[], readonly string[]] {
  const parts = cellsOf(row).map((cell, column) =>
    column > 0 && cell.split(' ').length > 3 ? middleOf(cell) : ([cell, ''] as const),
  );
  return [parts.map((part) => part[0]), parts.map((part) => part[1])];
}

/** A table of Word over two pages, cut within a row; headings in levels, columns numbered. */
export function asCutGrid(table: MadeTable, seed: number): SourceDocument {
  const chance = chanceOf(seed);
  const headings = [...inLevels(table), ...(chance.happens(0.5) ? [indexRow(table)] : [])];
  const at = table.rows.findIndex(
    (row, index) =>
      index >= table.rows.length / 2 && row.kind === 'item' && row.printed.every((cell) => cell !== ''),
  );
  const plain = (rows: readonly MadeRow[]): readonly (readonly string[])[] =>
    rows.map((row) => cellsOf(row).map((cell) => broken(cell, chance)));
  const row = table.rows[at];
  if (row === undefined)
    return officeDocument([...table.title, tableOf([...headings, ...plain(table.rows)]), ...AFTER]);
  const [before, after] = cutRow(row);
  const second = [...(chance.happens(0.5) ? headings : []), after, ...plain(table.rows.slice(at + 1))];
  return officeDocument([
    ...table.title,
    tableOf([...headings, ...plain(table.rows.slice(0, at)), before], 1),
    tableOf(second, 2),
    ...AFTER,
  ]);
}

/** A sheet: title in merged rows above, an empty first column, a note and who made it below. */
export function asSheet(table: MadeTable): SourceDocument {
  const width = table.headings.length + 1;
  const wide = (text: string): readonly string[] => [text, ...Array.from({ length: width - 1 }, () => '<')];
  const empty = Array.from({ length: width }, () => '');
  const rows = [table.headings, ...table.rows.map(cellsOf)].map((row) => ['', ...row]);
  const footer = ['', 'Người lập biểu', ...Array.from({ length: width - 2 }, () => '')];
  return officeDocument([tableOf([...table.title.map(wide), empty, ...rows, empty, footer])]);
}

export const WORN_PRINTERS = {
  'worn lines': asWornLines,
  'a text scraped twice': asScrapedTwice,
  'tabs with broken cells': asBrokenTabs,
  'tables of Word cut by a page': asCutGrid,
  sheets: asSheet,
} as const;
