// A table as it was laid out, before its rows are understood: cells by column, whatever kind of source they come from.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { Piece, RecognizedTable, TableDoubt } from './types.ts';

export interface RawCell {
  readonly pieces: readonly Piece[];
  /** The source merges the cell with the one above. */
  readonly above?: boolean;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly at: SourcePlace;
  /** A page break, a repeated heading or a new part of the table stands before it: it may go on the row above. */
  readonly resumed?: boolean;
  /** One cell over the whole width. */
  readonly wide?: boolean;
  readonly doubts: readonly TableDoubt[];
}

export interface RawHeading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface RawTable {
  readonly layout: RecognizedTable['layout'];
  readonly title: readonly Piece[];
  readonly headings: readonly RawHeading[];
  readonly rows: readonly RawRow[];
  readonly repeated: readonly Piece[];
  readonly separators: readonly Piece[];
  readonly unplaced: readonly Piece[];
  readonly at: SourcePlace;
}

export const EMPTY_CELL: RawCell = { pieces: [] };

export const printedOf = (cell: RawCell | undefined): string =>
  (cell?.pieces ?? [])
    .map((piece) => piece.text.trim())
    .filter((text) => text !== '')
    .join(' ');
