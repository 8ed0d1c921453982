// The annex tables of a document: tables of office files, and those that text shows only by its lines.
import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourceTable,
} from '../../../model/source-document.ts';
import { assemble } from './assemble/assemble.ts';
import { type DelimitedTable, delimitedTables } from './delimited/delimited.ts';
import { gridOf } from './grid/grid.ts';
import { continuing, type GridTable, gridTables } from './grid/grid-tables.ts';
import { type Line, linesOf } from './lines/lines.ts';
import { type ListedTable, listedTables } from './lines/listed.ts';
import { plainText } from './plain.ts';
import type { RawTable } from './raw.ts';
import type { RoleReading } from './roles.ts';
import { titleStart } from './titles.ts';
import { foldTwins } from './twins.ts';
import type { Piece, RecognizedTable, RecognizedTables } from './types.ts';

interface Found {
  readonly raw: RawTable;
  readonly reading: RoleReading;
  /** Blocks taken, by their position in the document. */
  readonly blocks: ReadonlySet<number>;
}

interface Run {
  readonly paragraphs: readonly SourceParagraph[];
  /** Position of the first paragraph in the document. */
  readonly from: number;
}

const blocksOf = (lines: readonly Line[], from: number, to: number, run: Run): ReadonlySet<number> =>
  new Set(lines.slice(from, to).map((line) => run.from + line.block));

/** Tables that stand in lines between two others do not overlap: delimited ones first, the rest of the lines may list cells. */
function tablesOfRun(run: Run, format: string): readonly Found[] {
  const lines = linesOf(run.paragraphs, format);
  const delimited = delimitedTables(lines);
  const listed: { table: ListedTable; shift: number }[] = [];
  let from = 0;
  for (const end of [...delimited.map((table) => table.from), lines.length]) {
    const part = lines.slice(from, end);
    for (const table of listedTables(part)) listed.push({ table, shift: from });
    from = delimited.find((table) => table.from === end)?.to ?? end;
  }
  return [
    ...delimited.flatMap((table) => foundInGrid(table, lines, run)),
    ...listed.map(({ table, shift }) => ({
      raw: table.raw,
      reading: table.reading,
      blocks: blocksOf(lines, table.from + shift, table.to + shift, run),
    })),
  ];
}

const foundInGrid = (table: DelimitedTable, lines: readonly Line[], run: Run): readonly Found[] =>
  gridTables(table.grid).map((found, index) => ({
    raw: index === 0 ? { ...found.raw, title: [...table.title, ...found.raw.title] } : found.raw,
    reading: found.reading,
    blocks: blocksOf(lines, table.from, table.to, run),
  }));

/** The paragraphs that name a table, just above it. */
function titleAbove(
  blocks: readonly SourceBlock[],
  at: number,
  free: number,
): { from: number; pieces: readonly Piece[] } {
  let from = at;
  while (from > free && blocks[from - 1]?.kind === 'paragraph') from -= 1;
  const above = blocks.slice(from, at).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const start = titleStart(above.map((block) => block.text));
  const pieces = above.slice(start).filter((block) => block.text.trim() !== '');
  return { from: from + start, pieces: pieces.map((block) => ({ text: block.text, at: block.at })) };
}

const span = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from }, (_, index) => from + index));

const silent = (blocks: readonly SourceBlock[], from: number, to: number): boolean =>
  blocks
    .slice(from, to)
    .every((block) => block.kind === 'paragraph' && /^[-–\s\d]*$/.test(plainText(block.text)));

/** A table that is the next page of the one before it, with the blocks between. */
function joinedTo(
  before: Found,
  last: number,
  table: SourceTable,
  at: number,
  blocks: readonly SourceBlock[],
): Found | undefined {
  if (before.raw.layout !== 'grid' || !silent(blocks, last + 1, at)) return undefined;
  const body = continuing(gridOf(table), { raw: before.raw, reading: before.reading });
  if (body === undefined) return undefined;
  const between = blocks
    .slice(last + 1, at)
    .flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [block] : []));
  const raw: RawTable = {
    ...before.raw,
    rows: [...before.raw.rows, ...body.rows],
    repeated: [...before.raw.repeated, ...body.repeated],
    unplaced: [...before.raw.unplaced, ...between.map((block) => ({ text: block.text, at: block.at }))],
  };
  return { raw, reading: before.reading, blocks: new Set([...before.blocks, ...span(last + 1, at + 1)]) };
}

function tablesOfGrids(blocks: readonly SourceBlock[]): readonly Found[] {
  const found: Found[] = [];
  let last = -1;
  blocks.forEach((block, at) => {
    if (block.kind !== 'table') return;
    const before = found.at(-1);
    const joined = before === undefined ? undefined : joinedTo(before, last, block, at, blocks);
    if (joined !== undefined) found[found.length - 1] = joined;
    else {
      const tables = gridTables(gridOf(block));
      if (tables.length === 0) return;
      const title = titleAbove(blocks, at, last + 1);
      found.push(
        ...tables.map((table, index) =>
          withTitle(table, index === 0 ? title.pieces : [], span(title.from, at + 1)),
        ),
      );
    }
    last = at;
  });
  return found;
}

const withTitle = (table: GridTable, title: readonly Piece[], blocks: ReadonlySet<number>): Found => ({
  raw: { ...table.raw, title: [...title, ...table.raw.title] },
  reading: table.reading,
  blocks,
});

function runsOf(blocks: readonly SourceBlock[]): readonly Run[] {
  const runs: { paragraphs: SourceParagraph[]; from: number }[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const run = runs.at(-1);
    if (run !== undefined && run.from + run.paragraphs.length === index) run.paragraphs.push(block);
    else runs.push({ paragraphs: [block], from: index });
  });
  return runs;
}

const firstBlock = (found: Found): number => Math.min(...found.blocks);

/**
 * The tables of targets and tasks of a document, and the blocks that are none of them. Every piece of a table's blocks stands once
 * among its title, headings, cells, repeated, separators or unplaced (`piecesOf`). Pure; takes any document, also an empty one.
 */
export function recognizeTables(document: SourceDocument): RecognizedTables {
  const grids = tablesOfGrids(document.blocks);
  const taken = new Set(grids.flatMap((found) => [...found.blocks]));
  const runs = runsOf(document.blocks).flatMap((run) => tablesOfRun(run, document.format));
  const found = [...grids, ...runs.filter((entry) => ![...entry.blocks].some((block) => taken.has(block)))];
  const ordered = found.sort((one, other) => firstBlock(one) - firstBlock(other));
  const all = new Set(ordered.flatMap((entry) => [...entry.blocks]));
  return {
    tables: foldTwins(ordered.map((entry) => assemble(entry.raw, entry.reading))),
    rest: document.blocks.filter((_, index) => !all.has(index)),
  };
}

/** Every piece that a table took from the source, once each. */
export function piecesOf(table: RecognizedTable): readonly Piece[] {
  return [
    ...table.title,
    ...table.columns.flatMap((column) => column.pieces),
    ...table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces)),
    ...table.repeated,
    ...table.separators,
    ...table.totals.flatMap((total) => total.pieces),
    ...table.unplaced,
  ];
}
