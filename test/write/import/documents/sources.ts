// The five source texts as documents with real tables: annex tables made of the cells that the texts print, all else as printed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltBlock, BuiltDocument, BuiltRow, BuiltTable } from './built.ts';

const SOURCES = fileURLToPath(new URL('../../../../docs/sources', import.meta.url));

/** The source texts, by file name. */
export const sourceTexts: readonly { readonly name: string; readonly text: string }[] = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));

/** How a table of a source ends up in the built document. */
export interface Layout {
  /** Blank cells of the columns of agencies are merged with the cell above. */
  readonly mergeBlanks: boolean;
  /** The heading row stands again, and a row is cut in two, wherever the printed text has a page's end. */
  readonly pages: boolean;
}

export function documentOf({ name, text }: (typeof sourceTexts)[number], layout: Layout): BuiltDocument {
  const lines = text.split('\n');
  const annexes = annexesOf(lines);
  const blocks: BuiltBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const annex = annexes.find(({ from }) => from === at);
    if (annex !== undefined) {
      blocks.push(tableOf(annex.rows, layout));
      at = annex.to - 1;
    } else if ((lines[at] ?? '').trim() !== '')
      blocks.push({
        kind: 'paragraph',
        text: (lines[at] ?? '').trim(),
        ...(/^phụ lục [IVX]/i.test(lines[at] ?? '') ? { pageBreakBefore: true } : {}),
      });
  }
  return { name, blocks };
}

/** A table as the text prints it: lines `from` (from 0) up to before `to`, rows of cells; a row without a number goes on. */
interface Annex {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

function annexesOf(lines: readonly string[]): Annex[] {
  const annexes: Annex[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const annex = /^TT\t/.test(lines[at] ?? '') ? tabbed(lines, at) : oneCellALine(lines, at);
    if (annex === undefined) continue;
    annexes.push(annex);
    at = annex.to - 1;
  }
  return annexes;
}

function tabbed(lines: readonly string[], from: number): Annex {
  let to = from;
  while (
    to < lines.length &&
    (/\t/.test(lines[to] ?? '') || (lines[to] === '' && /\t/.test(lines[to + 1] ?? '')))
  )
    to += 1;
  const rows = lines.slice(from, to).filter((line) => line !== '');
  return { from, to, rows: rows.map((line) => line.split('\t').map((cell) => cell.trim())) };
}

const NUMBER = /^(\d+(\.\d+)?\.?|[IVX]+\.?) \|$/;

/** Headings are the lines up to the first number; then a number, and as many cells as there are other headings. */
function oneCellALine(lines: readonly string[], from: number): Annex | undefined {
  if (lines[from]?.trim() !== 'TT |') return undefined;
  let to = from;
  while (!NUMBER.test(lines[to] ?? '')) to += 1;
  const headings = lines.slice(from, to).map(bare);
  const rows: string[][] = [headings];
  while (NUMBER.test(lines[to] ?? '')) {
    const number = bare(lines[to] ?? '');
    if (/^[IVX]/.test(number)) {
      rows.push([number, bare(lines[to + 1] ?? ''), ...headings.slice(2).map(() => '')]);
      to += 2;
      while (/^\|*$/.test((lines[to] ?? 'end').trim())) to += 1;
    } else {
      rows.push([number, ...lines.slice(to + 1, to + headings.length).map(bare)]);
      to += headings.length;
    }
  }
  return { from, to, rows };
}

const bare = (line: string): string => line.replace(/\s*\|+\s*$/, '').trim();

function tableOf(printed: Annex['rows'], layout: Layout): BuiltTable {
  const heading = printed[0] ?? [];
  const rows = layout.pages ? [...printed] : joined(printed, heading);
  const isBlankAbove = (row: number, column: number): boolean =>
    layout.mergeBlanks &&
    /CHỦ TRÌ|PHỐI HỢP/.test(heading[column] ?? '') &&
    (rows[row]?.[column] ?? '') === '' &&
    rows[row] !== undefined;
  return {
    kind: 'table',
    columns: heading.length,
    rows: rows.map((cells, row) => {
      if (cells.join('\t') === heading.join('\t'))
        return { kind: 'heading', cells: cells.map((text) => ({ text })) };
      const [number = '', name = '', ...rest] = cells;
      if (/^[IVX]+\.?$/.test(number) && rest.every((cell) => cell === ''))
        return { kind: 'section', cells: [{ text: number }, { text: name, columnSpan: heading.length - 1 }] };
      return {
        kind: 'item',
        cells: cells.flatMap((text, column) => {
          if (isBlankAbove(row, column)) return [];
          let rowSpan = 1;
          while (isBlankAbove(row + rowSpan, column)) rowSpan += 1;
          return [{ text, rowSpan }];
        }),
      } satisfies BuiltRow;
    }),
  };
}

/** Rows as they were before pages cut them: one heading, a row without a number added to the row above it. */
function joined(printed: Annex['rows'], heading: readonly string[]): (readonly string[])[] {
  const rows: string[][] = [];
  for (const cells of printed) {
    const last = rows.at(-1);
    if (rows.length > 0 && cells.join('\t') === heading.join('\t')) continue;
    if (cells[0] === '' && last !== undefined)
      for (const [column, text] of cells.entries())
        last[column] = [last[column], text].filter(Boolean).join(' ');
    else rows.push([...cells]);
  }
  return rows;
}
