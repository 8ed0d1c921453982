// What the annex tables of a document hold, told by their own headings and numbers: columns, rows, cells, each with its place in the
// source. Nothing is interpreted yet (no values, no agencies, no dates): that is for the readers of these types.
import type { SourceBlock, SourcePlace } from '../../../model/source-document.ts';

/** What a column holds. `result` is what was achieved, `output` what a task is to produce; both may be headed "Kết quả". */
export type ColumnRole =
  | 'number'
  | 'name'
  | 'unit'
  | 'goal'
  | 'result'
  | 'description'
  | 'verdict'
  | 'lead'
  | 'coordinating'
  | 'implementing'
  | 'output'
  | 'deadline'
  | 'note'
  | 'budget'
  | 'reference'
  | 'other';

/** A line, a part of a line or a cell of the source, word for word. Each stands in exactly one place of a recognized table. */
export interface Piece {
  readonly text: string;
  readonly at: SourcePlace;
}

/**
 * One cell of a row; there is one for each column, also where the source has nothing.
 * `text`: what it says, for people: pieces joined, spaces single, html tags and LaTeX remains made plain (`≥ 0,60`); of a cell that
 * means "as above" the text of the cell above. `printed`: the pieces joined by a space, as printed, for quoting; empty when inherited.
 */
export interface RecognizedCell {
  readonly text: string;
  readonly printed: string;
  readonly pieces: readonly Piece[];
  /** Why there are no pieces. `as_above` was decided; a doubt stands with the row when the source does not say so by a merged cell. */
  readonly blank?: 'empty' | 'as_above';
}

/**
 * Why a reading is doubtful; messages for people are made from these keys elsewhere.
 * - column_guessed: no heading names the column's role, its contents decided (`heading` of the column is what is printed, perhaps empty).
 * - cells_guessed: the lines of the row fit the columns in more than one way, or not well.
 * - as_above_guessed: an empty cell was read as "as above".
 * - continued_row: the row goes on after a page break or a repeated heading; the pieces were joined.
 * - number_missing / number_jump / number_repeated: the row's number is absent, not the next one, or there twice.
 * - row_unclear: cells with no number that fit neither the row above nor a group heading; kept as a row of its own.
 * - title_differs: the title speaks of targets and the columns of tasks, or the other way round; `kind` follows the columns.
 * - total_row: the row adds up others; it is kept in `totals`.
 * - printed_twice: the same table stands in the source again; the second is kept in `repeated`.
 */
export type DoubtKind =
  | 'column_guessed'
  | 'cells_guessed'
  | 'as_above_guessed'
  | 'continued_row'
  | 'number_missing'
  | 'number_jump'
  | 'number_repeated'
  | 'row_unclear'
  | 'title_differs'
  | 'printed_twice'
  | 'total_row';

export interface TableDoubt {
  readonly kind: DoubtKind;
  readonly at: SourcePlace;
  /** The words in question, as printed. */
  readonly text: string;
  /** Index into `columns`, when one cell is in doubt. */
  readonly column?: number;
}

export interface RecognizedColumn {
  readonly role: ColumnRole;
  /** As printed, levels joined by " / ", lines by a space; empty when the source has none. */
  readonly heading: string;
  readonly pieces: readonly Piece[];
  /** The year or span that the heading names ("Kế hoạch năm 2025": 2025; "giai đoạn 2026-2030": 2026-2030). */
  readonly year?: string;
}

/**
 * `section`: a heading within the table (Roman number, letter, or a line over the whole width). `item`: a numbered row.
 * `sub`: a row under an item (`8.1`, `a)`, `-`). An item that has sub-rows may have no cells of its own.
 */
export interface RecognizedRow {
  readonly kind: 'section' | 'item' | 'sub';
  /** Without the dot at its end: `8.1`, `IV`, `a`; empty when none is printed. */
  readonly number: string;
  /** 0 for the outermost rows. */
  readonly level: number;
  /** Index into `rows` of the section or item that it stands under. */
  readonly parent?: number;
  readonly at: SourcePlace;
  /** Parallel to the table's `columns`. */
  readonly cells: readonly RecognizedCell[];
  readonly doubts: readonly TableDoubt[];
}

export interface RecognizedTable {
  readonly kind: 'targets' | 'tasks';
  /** How the source laid the table out. */
  readonly layout: 'grid' | 'delimited' | 'lines';
  /** "Phụ lục I", as printed. */
  readonly label?: string;
  /** Name of the table without the label and without "(kèm theo ...)"; lines joined. */
  readonly name?: string;
  readonly title: readonly Piece[];
  readonly columns: readonly RecognizedColumn[];
  readonly rows: readonly RecognizedRow[];
  /** Headings and rows printed again (on each page, or a text scraped twice). */
  readonly repeated: readonly Piece[];
  /** Remains of the table's lines that say nothing: `|||`, `---`. */
  readonly separators: readonly Piece[];
  /** Rows that add up the others, each with its pieces. */
  readonly totals: readonly { readonly at: SourcePlace; readonly pieces: readonly Piece[] }[];
  /** What stands within the table and found no place; for the review. */
  readonly unplaced: readonly Piece[];
  readonly doubts: readonly TableDoubt[];
  readonly at: SourcePlace;
}

export interface RecognizedTables {
  readonly tables: readonly RecognizedTable[];
  /** The blocks that no table took, in order: prose, headings, tables of another kind. */
  readonly rest: readonly SourceBlock[];
}
