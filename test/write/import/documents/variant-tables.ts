// Lays the rows of an invented annex out as provinces do: other orders of columns, headings of two levels, numbered columns, group rows,
// cells merged for "as above", rows cut by the end of a page.
import type { BuiltCell, BuiltRow, BuiltTable } from './built.ts';
import type { Random } from './random.ts';
import type { Made } from './variant-frame.ts';
import { HEADINGS } from './vocabulary.ts';

export type Column = keyof typeof HEADINGS;

export interface PrintedRow {
  /** A heading within the table; such a row has no cells. */
  readonly section?: string;
  readonly cells: Partial<Record<Column, string>>;
}

/** The order people use mostly keeps number and name first; the others come in any order. */
export function columnsOf(random: Random, first: readonly Column[], others: readonly Column[]): Column[] {
  const rest = random.chance(50) ? [...others] : random.shuffled(others);
  const note: Column[] = random.chance(25) ? ['note'] : [];
  if (random.chance(90)) return [...first, ...rest, ...note];
  return [first[0] ?? 'number', ...random.shuffled([...first.slice(1), ...rest]), ...note];
}

export const headingsOf = ({ random, year }: Made, columns: readonly Column[]): string[] =>
  columns.map((column) => random.pick<string>(HEADINGS[column]).replace('Y', year));

/** `mergedDown`: cells of the column that say the same as the one above are merged with it. */
export function tableOf(
  random: Random,
  columns: readonly Column[],
  words: readonly string[],
  rows: readonly PrintedRow[],
  mergedDown?: Column,
): BuiltTable {
  const style = { letters: random.chance(30), wide: random.chance(20), section: 0 };
  const heading = headingRows(random, columns, words);
  const body = rows.map((row, at): BuiltRow => {
    if (row.section !== undefined) return sectionRow(columns, row.section, style);
    return { kind: 'item', cells: columns.flatMap((column) => cellAt(rows, at, column, mergedDown)) };
  });
  const cut =
    mergedDown === undefined && random.chance(25) ? 2 + random.below(Math.max(1, body.length - 2)) : 0;
  const pages = cut === 0 ? body : [...body.slice(0, cut), ...heading, ...body.slice(cut)];
  return { kind: 'table', columns: columns.length, rows: [...heading, ...pages] };
}

function cellAt(rows: readonly PrintedRow[], at: number, column: Column, mergedDown?: Column): BuiltCell[] {
  const text = rows[at]?.cells[column] ?? '';
  if (column !== mergedDown) return [{ text }];
  const same = (other: number): boolean =>
    rows[other]?.section === undefined && rows[other]?.cells[column] === text;
  if (at > 0 && same(at - 1)) return [];
  let rowSpan = 1;
  while (at + rowSpan < rows.length && same(at + rowSpan)) rowSpan += 1;
  return [{ text, rowSpan }];
}

/** One row of headings, or two with "Cơ quan thực hiện" over the agencies; sometimes (1), (2), ... under them. */
function headingRows(random: Random, columns: readonly Column[], words: readonly string[]): BuiltRow[] {
  const lead = columns.indexOf('lead');
  const isPair = lead >= 0 && columns[lead + 1] === 'coordinating' && random.chance(25);
  const numbers = random.chance(20) ? [rowOf(columns.map((_, at) => `(${at + 1})`))] : [];
  if (!isPair) return [rowOf(words), ...numbers];
  const upper = words.flatMap((text, at): BuiltCell[] => {
    if (at === lead) return [{ text: 'Cơ quan thực hiện', columnSpan: 2 }];
    return at === lead + 1 ? [] : [{ text, rowSpan: 2 }];
  });
  return [{ kind: 'heading', cells: upper }, rowOf(['Chủ trì', 'Phối hợp']), ...numbers];
}

const rowOf = (texts: readonly string[]): BuiltRow => ({
  kind: 'heading',
  cells: texts.map((text) => ({ text })),
});

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

function sectionRow(
  columns: readonly Column[],
  section: string,
  style: { letters: boolean; wide: boolean; section: number },
): BuiltRow {
  const label = (style.letters ? 'ABCDE'[style.section] : ROMAN[style.section]) ?? 'X';
  style.section += 1;
  if (style.wide)
    return { kind: 'section', cells: [{ text: `${label}. ${section}`, columnSpan: columns.length }] };
  // Where the name stands beside the number, its cell is merged to the end of the row.
  if (columns[1] === 'target' || columns[1] === 'task')
    return { kind: 'section', cells: [{ text: label }, { text: section, columnSpan: columns.length - 1 }] };
  const textOf = (column: Column): string => {
    if (column === 'number') return label;
    return column === 'target' || column === 'task' ? section : '';
  };
  return { kind: 'section', cells: columns.map((column) => ({ text: textOf(column) })) };
}
