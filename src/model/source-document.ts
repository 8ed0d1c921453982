// A document as it came, before anyone says what it means: paragraphs and tables in reading order, each with its place.
// Readers of office files and of plain text make it; importing a plan reads nothing else.

/** Where in the source a text stands, for people: each part is there where the kind of file has it. */
export interface SourcePlace {
  /** Line of a text file, or the number of the paragraph in a Word or HTML document, from 1. */
  readonly line: number;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Cell of a sheet, as spreadsheets name it: `B12`. */
  readonly cell?: string;
  /** Number of the table in the document, from 1, and the row in it, from 1. */
  readonly table?: number;
  readonly row?: number;
  /** Of a line whose cells are parted by tabs, pipes or spaces: which of them, from 1. */
  readonly part?: number;
}

/** Text in the source's own words: NFC, inner line breaks as `\n`, no other cleaning. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly at: SourcePlace;
  /** 1 to 9 for a heading style of Word or h1 to h6. */
  readonly heading?: number;
  /** The paragraph is an item of a list; `marker` is what the list prints before it, where the file says it. */
  readonly list?: { readonly depth: number; readonly marker?: string };
}

/** One cell of the grid. A merged cell stands once, at its top left; the places that it covers are absent from the rows. */
export interface SourceCell {
  readonly text: string;
  readonly at: SourcePlace;
  /** Column of the grid, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly at: SourcePlace;
  /** The file itself marks the row as a heading that repeats on each page. */
  readonly heading?: boolean;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly SourceRow[];
  readonly at: SourcePlace;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** What a reader could not or would not take over; each has its sentence in the message catalogue (`source.remark.<kind>`). */
export const REMARK_KINDS = [
  'macro',
  'picture',
  'external_link',
  'formula_without_value',
  'embedded_object',
  'comment',
  'tracked_change',
  'hidden',
] as const;

export interface SourceRemark {
  readonly kind: (typeof REMARK_KINDS)[number];
  readonly at?: SourcePlace;
  readonly text?: string;
}

export interface SourceDocument {
  /** The file's name as people know it. */
  readonly name: string;
  readonly format: 'text' | 'docx' | 'xlsx' | 'html';
  readonly blocks: readonly SourceBlock[];
  readonly remarks: readonly SourceRemark[];
}
