// A table in a note, as Markdown writes them: a heading row, a row of dashes, rows up to the first line that is none.
import type { RawBlock } from './parse-note.ts';

/** Of a line without blanks at its ends. */
const DASHES = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
/** A heading, an item of a list, code: where another block begins a table ends. */
const OTHER_BLOCK = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|`{3}|~{3})/;
/** A row as it would be meant where the row of dashes is missing. */
const LIKE_A_ROW = /^\s*\|.*\|\s*$/;
const FENCE = /^\s{0,3}(?:`{3,}[^`]*|~{3,}.*)$/;

export interface RawTable {
  readonly rows: readonly (readonly RawBlock[])[];
  /** How many lines it takes, the dashes included. */
  readonly length: number;
}

/** The table whose heading row is `lines[index]`. */
export function tableAt(lines: readonly string[], index: number): RawTable | undefined {
  const [head, dashes] = [lines[index] ?? '', lines[index + 1] ?? ''];
  if (!head.includes('|') || !dashes.includes('|') || OTHER_BLOCK.test(head)) return undefined;
  if (!DASHES.test(dashes.trim())) return undefined;
  const columns = cellsOf(head, index + 1);
  if (columns.length !== cellsOf(dashes, 0).length) return undefined;
  const after = lines.slice(index + 2);
  const end = after.findIndex((line) => !line.includes('|') || OTHER_BLOCK.test(line));
  const body = end === -1 ? after : after.slice(0, end);
  const rows = body.map((line, at) => fitted(cellsOf(line, index + 3 + at), columns.length));
  return { rows: [columns, ...rows], length: 2 + body.length };
}

/** What looks like a table or like code, and is printed as a paragraph. */
export const oddLine = (line: string): 'table' | 'code' | undefined =>
  FENCE.test(line) ? 'code' : LIKE_A_ROW.test(line) ? 'table' : undefined;

/** As many as there are columns; what stands behind the last one is kept in it. */
function fitted(cells: readonly RawBlock[], columns: number): RawBlock[] {
  const kept = cells.slice(0, columns);
  const last = kept.at(-1);
  const text = [last, ...cells.slice(columns)].map((cell) => cell?.text ?? '').join(' | ');
  const blanks = Array.from({ length: columns - kept.length }, () => cellBlock('', 1, 1));
  return last === undefined ? blanks : [...kept.slice(0, -1), { ...last, text }, ...blanks];
}

function cellsOf(line: string, number: number): RawBlock[] {
  const cells: RawBlock[] = [];
  let start = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  const end = line.replace(/(?<!\\)\|\s*$/, '').length;
  for (const { index } of [...line.matchAll(/(?<!\\)\|/g), { index: end }]) {
    if (index < start || index > end) continue;
    cells.push(cellBlock(line.slice(start, index), number, start + 1));
    start = index + 1;
  }
  return cells;
}

function cellBlock(written: string, line: number, column: number): RawBlock {
  const indent = written.length - written.trimStart().length;
  const text = written.trim().replaceAll('\\|', '|');
  return {
    kind: 'paragraph',
    level: 0,
    marker: '',
    text,
    starts: [{ offset: 0, line, column: column + indent }],
  };
}
