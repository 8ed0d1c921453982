// Gathers what a reader meets, in reading order: paragraphs, tables with their cells, remarks; within bounds.
import type { SourceDocument, SourcePlace, SourceRemark } from '../../model/source-document.ts';
import { flattened } from './flatten.ts';
import { plainText } from './plain-text.ts';
import { Refused } from './reading.ts';

/** Far above any plan (the largest seen have some thousands), far below what fills the memory. */
const MOST_PARAGRAPHS = 200_000;
const MOST_CELLS = 300_000;
const MOST_CHARACTERS = 30_000_000;
const MOST_REMARKS_OF_A_KIND = 50;

export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly line: number;
  readonly heading?: number;
  readonly list?: { readonly depth: number; readonly marker?: string };
}

export interface RawCell {
  readonly items: (RawParagraph | RawTable)[];
  readonly line: number;
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
}

export interface RawRow {
  readonly cells: RawCell[];
  readonly line: number;
  readonly heading: boolean;
}

export interface RawTable {
  readonly kind: 'table';
  readonly rows: RawRow[];
  readonly line: number;
}

export type RawItem = RawParagraph | RawTable;

export interface Collector {
  /** A paragraph of the body or of the open cell; one without letters only counts as a line. */
  paragraph(text: string, more?: Pick<RawParagraph, 'heading' | 'list'>): void;
  /** Runs `read` with everything it meets going into a new cell. */
  openCell(column: number, columnSpan: number, rowSpan: number): RawCell;
  closeCell(): void;
  /** The line that the next paragraph will have. */
  readonly line: number;
  /** Puts a finished table where it stands. */
  table(table: RawTable): void;
  remark(kind: SourceRemark['kind'], text?: string, at?: SourcePlace): void;
  finish(): Pick<SourceDocument, 'blocks' | 'remarks'>;
}

export function createCollector(): Collector {
  const body: RawItem[] = [];
  const open: RawCell[] = [];
  const remarks: SourceRemark[] = [];
  const count = { lines: 0, cells: 0, characters: 0 };
  const items = (): RawItem[] => open.at(-1)?.items ?? body;
  return {
    get line() {
      return count.lines + 1;
    },
    paragraph(raw, more = {}) {
      count.lines += 1;
      count.characters += raw.length;
      if (count.lines > MOST_PARAGRAPHS || count.characters > MOST_CHARACTERS) throw tooMuch();
      const text = trimmed(plainText(raw));
      if (text !== '' || more.list?.marker !== undefined)
        items().push({ kind: 'paragraph', text, line: count.lines, ...more });
    },
    openCell(column, columnSpan, rowSpan) {
      count.cells += 1;
      if (count.cells > MOST_CELLS) throw tooMuch();
      const cell: RawCell = { items: [], line: count.lines + 1, column, columnSpan, rowSpan };
      open.push(cell);
      return cell;
    },
    closeCell() {
      open.pop();
    },
    table(table) {
      if (table.rows.length > 0) items().push(table);
    },
    remark(kind, text, at) {
      if (remarks.filter((remark) => remark.kind === kind).length >= MOST_REMARKS_OF_A_KIND) return;
      remarks.push({
        kind,
        at: at ?? { line: count.lines + 1 },
        ...(text === undefined ? {} : { text: trimmed(plainText(text)).slice(0, 500) }),
      });
    },
    finish: () => ({ blocks: flattened(body), remarks }),
  };
}

const tooMuch = (): Refused => new Refused('too_large', { limit: 30 });

/** No spaces at the ends of the whole nor of its lines. */
const trimmed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
