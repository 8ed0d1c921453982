// A note as people write it: headings, paragraphs, lists and tables, with the place of every letter; fields stay as they are.
import { oddLine, tableAt } from './note-table.ts';

/** Where a line of a block begins in its text, and in the file. */
interface LineStart {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface RawBlock {
  readonly kind: 'paragraph' | 'item' | 'table';
  readonly level: number;
  /** `-`, or the number of a numbered item; empty for a paragraph. */
  readonly marker: string;
  /** Lines joined with a space. */
  readonly text: string;
  readonly starts: readonly LineStart[];
  /** Of a table; the first is its heading. */
  readonly rows?: readonly (readonly RawBlock[])[];
  /** A line of it looks like what a note cannot hold. */
  readonly odd?: Place & { readonly like: 'table' | 'code' };
}

export interface RawSection {
  /** Null for what stands before the first heading. */
  readonly heading: string | null;
  readonly line: number;
  /** Number of `#`. */
  readonly depth: number;
  readonly blocks: readonly RawBlock[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and column in the file of an offset of a block's text. */
export function placeIn(block: RawBlock, offset: number): Place {
  const start = block.starts.findLast((each) => each.offset <= offset);
  return start === undefined
    ? { line: 1, column: 1 }
    : { line: start.line, column: start.column + offset - start.offset };
}

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM = /^(\s*)([-*+]|\d{1,3}[.)])\s+(.*)$/;
const DEEPEST = 3;

interface Growing {
  kind: RawBlock['kind'];
  level: number;
  marker: string;
  text: string;
  starts: LineStart[];
  rows?: NonNullable<RawBlock['rows']>;
  odd?: NonNullable<RawBlock['odd']>;
}

export function parseNote(text: string): RawSection[] {
  const sections: { heading: string | null; line: number; depth: number; blocks: Growing[] }[] = [
    { heading: null, line: 1, depth: 0, blocks: [] },
  ];
  let open: Growing | undefined;
  const lines = withoutComments(text)
    .split('\n')
    .map((written) => written.replace(/\r$/, ''));
  for (let index = 0; index < lines.length; index += 1) {
    const source = lines[index] ?? '';
    const line = index + 1;
    const heading = HEADING.exec(source);
    const table = tableAt(lines, index);
    if (heading !== null) {
      sections.push({ heading: heading[2] ?? '', line, depth: heading[1]?.length ?? 1, blocks: [] });
      open = undefined;
    } else if (source.trim() === '') open = undefined;
    else if (table !== undefined) {
      const starts = [{ offset: 0, line, column: 1 }];
      sections
        .at(-1)
        ?.blocks.push({ kind: 'table', level: 0, marker: '', text: '', starts, rows: table.rows });
      open = undefined;
      index += table.length - 1;
    } else {
      const item = ITEM.exec(source);
      if (item !== null || open === undefined) {
        open = newBlock(item);
        sections.at(-1)?.blocks.push(open);
      }
      addLine(open, item?.[3] ?? source, line, source);
    }
  }
  return sections;
}

function newBlock(item: RegExpExecArray | null): Growing {
  const indent = (item?.[1] ?? '').replace(/\t/g, '  ').length;
  return {
    kind: item === null ? 'paragraph' : 'item',
    level: Math.min(DEEPEST, Math.floor(indent / 2)),
    marker: markerOf(item?.[2]),
    text: '',
    starts: [],
  };
}

const markerOf = (written: string | undefined): string =>
  written === undefined ? '' : /\d/.test(written) ? written : '-';

function addLine(block: Growing, content: string, line: number, source: string): void {
  const kept = content.trim();
  const column = source.length - content.length + (content.length - content.trimStart().length) + 1;
  if (block.text !== '') block.text += ' ';
  const like = oddLine(source);
  if (like !== undefined) block.odd ??= { like, line, column };
  block.starts.push({ offset: block.text.length, line, column });
  block.text += kept;
}

/** Comments become blanks of the same shape, so that places stay right. */
const withoutComments = (text: string): string =>
  text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
