// A made table printed in the ways that documents come: cells as lines, parted by signs, in columns of spaces, as grids of Word.
import type { SourceDocument, SourceTable } from '../../../../../src/model/source-document.ts';
import { officeDocument, tableOf, textDocument } from '../documents.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { MadeRow } from './rows.ts';
import type { MadeTable } from './table.ts';

const BEFORE = [
  'Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.',
  'TM. ỦY BAN NHÂN DÂN',
];

const cellsOf = (row: MadeRow): readonly string[] => [row.printedNumber, ...row.printed];

/** Text broken at a space near the middle, as at the end of a line. */
function broken(text: string, chance: Chance, share: number): readonly string[] {
  const words = text.split(' ');
  if (words.length < 9 || !chance.happens(share)) return [text];
  const at = chance.between(Math.floor(words.length / 2) - 1, Math.floor(words.length / 2) + 1);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

/** One cell a line, each closed by a pipe; empty cells are pipes alone. */
export function asClosedLines(table: MadeTable): SourceDocument {
  const rows = [table.headings, ...table.rows.map(cellsOf)];
  const lines = rows.flatMap((row) => row.map((cell) => (cell === '' ? '|' : `${cell} |`)));
  return textDocument([...BEFORE, ...table.title, ...lines].join('\n'));
}

/** One cell a line; an empty cell is a blank line. */
export function asLines(table: MadeTable): SourceDocument {
  const rows = [table.headings, ...table.rows.map(cellsOf)];
  return textDocument([...BEFORE, ...table.title, ...rows.flat()].join('\n'));
}

/** One cell a line, empty cells left out, some names broken over two lines. */
export function asBareLines(table: MadeTable, seed: number): SourceDocument {
  const chance = chanceOf(seed);
  const cells = [table.headings, ...table.rows.map(cellsOf)].flat().filter((cell) => cell !== '');
  const lines = cells.flatMap((cell) => broken(cell, chance, 0.1));
  return textDocument([...BEFORE, ...table.title, ...lines].join('\n'));
}

/** Tabs between cells; headings again every twenty rows, a page number before them. */
export function asTabs(table: MadeTable): SourceDocument {
  const heading = table.headings.join('\t');
  const lines = table.rows.flatMap((row, index) => [
    ...(index > 0 && index % 20 === 0 ? ['', String(index / 20), '', heading] : []),
    cellsOf(row).join('\t'),
  ]);
  return textDocument([...BEFORE, '', ...table.title, '', heading, ...lines, '', 'Nơi nhận:'].join('\n'));
}

/** A table as Markdown draws it. */
export function asPipes(table: MadeTable): SourceDocument {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(table.headings.map(() => '---'));
  return textDocument(
    [
      ...BEFORE,
      ...table.title,
      line(table.headings),
      rule,
      ...table.rows.map((row) => line(cellsOf(row))),
    ].join('\n'),
  );
}

/** Words set in columns of at most 34 signs, cells wrapped below each other. */
export function asSpaces(table: MadeTable): SourceDocument {
  const widths = table.headings.map((_, column) => (column === 0 ? 8 : column === 1 ? 36 : 26));
  const wrapped = (text: string, width: number): readonly string[] => {
    const lines: string[] = [''];
    for (const word of text.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + word.length + 1 > width - 3) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  };
  const set = (cells: readonly string[]): readonly string[] => {
    const columns = cells.map((cell, column) => wrapped(cell, widths[column] ?? 26));
    const height = Math.max(...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 26))
        .join('')
        .trimEnd(),
    );
  };
  const heading = table.headings
    .map((text, column) => text.padEnd(widths[column] ?? 26))
    .join('')
    .trimEnd();
  return textDocument(
    [...BEFORE, ...table.title, heading, ...table.rows.flatMap((row) => set(cellsOf(row)))].join('\n'),
  );
}

const gridRow = (row: MadeRow, merged: boolean): readonly string[] => {
  if (row.kind === 'section' && merged)
    return [`${row.printedNumber} ${row.printed[0]}`.trim(), ...row.printed.map(() => '<')];
  return [
    row.printedNumber,
    ...row.printed.map((text, index) => (row.above[index] === true && merged ? '^' : text)),
  ];
};

/** A table of Word, with merged cells or with blanks; the second half on another page, its headings printed again or not. */
export function asGrid(table: MadeTable, seed: number): SourceDocument {
  const chance = chanceOf(seed);
  const merged = chance.happens(0.6);
  const middle = table.rows.findIndex(
    (row, index) => index >= table.rows.length / 2 && !row.above.includes(true),
  );
  const [first, second] =
    middle === -1 ? [table.rows, []] : [table.rows.slice(0, middle), table.rows.slice(middle)];
  const part = (rows: readonly MadeRow[], headed: boolean, number: number): SourceTable =>
    tableOf([...(headed ? [table.headings] : []), ...rows.map((row) => gridRow(row, merged))], number);
  const pages = second.length === 0 ? [] : [part(second, chance.happens(0.5), 2)];
  return officeDocument([...BEFORE, ...table.title, part(first, true, 1), ...pages, 'Nơi nhận:']);
}

export const PRINTERS = {
  'lines closed by pipes': asClosedLines,
  'lines with blank ones for empty cells': asLines,
  'lines without empty cells': asBareLines,
  tabs: asTabs,
  pipes: asPipes,
  'columns of spaces': asSpaces,
  'tables of Word': asGrid,
} as const;
