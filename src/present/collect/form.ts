// A collection workbook as data: for one agency and period, what is asked, what is known, and what stands in the cells to fill.
import type { AskedColumn, FormKind, LockedColumn } from '../../model/collect/columns.ts';
import type { Language } from '../../model/messages/index.ts';
import type { CellValue } from '../workbook/types.ts';

export interface FormRow {
  /** The hidden identification. */
  readonly mark: string;
  /** In the order of `LOCKED`. */
  readonly locked: readonly string[];
  readonly filled: Readonly<Partial<Record<AskedColumn, CellValue>>>;
  /** Whether the figure asked for is a judgement in words instead of a number. */
  readonly isJudged: boolean;
  /** Why the row came back: of single cells, or of the row as a whole. */
  readonly reasons: Readonly<Partial<Record<LockedColumn | AskedColumn | 'row', string>>>;
}

export interface FormSheet {
  readonly kind: FormKind;
  readonly rows: readonly FormRow[];
}

/** A row that cannot be asked again, because nothing says which item it is about. */
export interface Stranger {
  readonly place: string;
  readonly content: string;
  readonly reason: string;
}

export interface Form {
  readonly language: Language;
  readonly agency: string;
  /** In words: `quý IV/2025`. */
  readonly period: string;
  /** Written into the file as that of its making, `YYYY-MM-DD`: the period's last, so that the same questions give the same bytes. */
  readonly day: string;
  /** With rows only. */
  readonly sheets: readonly FormSheet[];
  /** Filled in once already, and sent back with reasons. */
  readonly isReturn: boolean;
  readonly strangers: readonly Stranger[];
}
