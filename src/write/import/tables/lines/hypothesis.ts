// One way of reading the lines of a table so far.
import { NO_NUMBERS, type NumberContext } from '../numbering.ts';
import type { ColumnRole } from '../types.ts';

export type Placing =
  /**
   * In a cell; `opens` when the line begins a row. `split`: a number stands before the text in the same line. `unsigned`: columns
   * taken to be empty, of this row or, when it opens one, of the row before, though nothing in the source shows empty cells.
   */
  | {
      readonly kind: 'cell';
      readonly column: number;
      readonly opens: boolean;
      readonly split: boolean;
      readonly unsigned: readonly [from: number, to: number];
    }
  | { readonly kind: 'blank' | 'ignored' | 'heading' | 'dropped' | 'end' };

/** `bare`: a row without number; `total`: one that adds up the others. */
export type RowKind = 'item' | 'section' | 'bare' | 'total' | 'none';

export interface Hypothesis {
  readonly score: number;
  readonly column: number;
  readonly row: RowKind;
  readonly numbers: NumberContext;
  /** A repeated heading or a blank page stands just before. */
  readonly resumed: boolean;
  /** The row was begun by an empty number; its first text is still to come. */
  readonly pending: boolean;
  /** The line before ends as the middle of a sentence does. */
  readonly cut: boolean;
  /** The line before closed its cell. */
  readonly closed: boolean;
  readonly ended: boolean;
  readonly placing?: Placing;
  readonly before?: Hypothesis;
}

export interface Reading {
  readonly roles: readonly ColumnRole[];
  /** What empty cells cost from the first column up to each: differences are what the columns in between cost. */
  readonly emptyCosts: readonly number[];
  /** Blank lines stand for empty cells, because lines are not set apart by them. */
  readonly blanksSpeak: boolean;
  /** Each cell ends with a pipe, as pages that were turned into text print it. */
  readonly closes: boolean;
  /** How well a text goes into a column. */
  readonly fit: (text: string, column: number) => number;
}

export const START: Hypothesis = {
  score: 0,
  column: -1,
  row: 'none',
  numbers: NO_NUMBERS,
  resumed: false,
  pending: false,
  cut: false,
  closed: true,
  ended: false,
};
