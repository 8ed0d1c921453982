// A workbook as its cells: what stands in each, as what, and in which format; for those who must know the cell, not only its text.
import type { CellRange } from '../../../model/sheet-place.ts';
import type { SourceRefusal } from '../reading.ts';

export interface WorkbookCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** `empty` only with a formula that has no value. */
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'empty';
  /** A number as the file writes it (`66.5`, `1.78E6`), a text as it is, `1` or `0`, the word of an error (`#REF!`). */
  readonly text: string;
  /** Null for a cell without one; empty where it repeats that of another cell. */
  readonly formula: string | null;
  /** How a number is shown. */
  readonly format: 'general' | 'percent' | 'date' | 'text' | 'number';
}

export interface WorkbookSheet {
  readonly name: string;
  readonly cells: readonly WorkbookCell[];
  readonly merges: readonly CellRange[];
}

export interface ReadWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days are counted from 1904 instead of from the end of 1899. */
  readonly isFrom1904: boolean;
  readonly hasMacros: boolean;
  /** It takes values from other files; those files are never looked at. */
  readonly hasExternalLinks: boolean;
}

export type WorkbookReading =
  | { readonly ok: true; readonly workbook: ReadWorkbook }
  | { readonly ok: false; readonly refusal: SourceRefusal };
