// A workbook as data: sheets with lines of text on top and one table, ready to be written.

export type CellValue =
  /** Never a formula, whatever it begins with. */
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is a number format of SpreadsheetML: `#,##0.0`. */
  | { readonly kind: 'number'; readonly number: number; readonly format: string }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'empty' };

export interface SheetColumn {
  /** Made unique within the table where two are the same. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** False: one line, whatever of it fits. */
  readonly isWrapped: boolean;
}

export interface SheetTable {
  /** Letters, digits and underscores; unique in the workbook. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** At least one, each as many cells as there are columns. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface SheetLine {
  readonly text: string;
  readonly look: 'title' | 'plain' | 'italic';
}

export interface Sheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  /** Above the table, each across its columns. */
  readonly lines: readonly SheetLine[];
  readonly table: SheetTable | null;
  /** Columns of a sheet without a table. */
  readonly width: number;
}

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** The day written into the file as that of its making, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sheets: readonly Sheet[];
}
