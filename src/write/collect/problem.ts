// What can be wrong with an answer: each kind once, with what its sentence fills in.
import type { Finding } from '../../model/finding.ts';
import type { FieldFault, Fields } from '../entries/entry.ts';
import type { FormColumnName } from './read-form.ts';

/** Of a single cell. */
export const CELL_PROBLEMS = [
  'locked',
  'formula_empty',
  'formula_words',
  'formula_error',
  'formula_external',
  'number_is_date',
  'share',
  'share_of_other_unit',
  'future',
  'no_value',
  'done_without_date',
  'too_long',
  'merged',
  'progress',
] as const;

/** Of a row as a whole. */
export const ROW_PROBLEMS = [
  'no_mark',
  'broken_mark',
  'other_period',
  'unknown_item',
  'not_asked',
  'stale',
  'not_editable',
] as const;

export type Problem = {
  /** Null for what is wrong with the row as a whole. */
  readonly column: FormColumnName | null;
  readonly place: string;
} & (
  | {
      readonly kind: (typeof CELL_PROBLEMS)[number] | (typeof ROW_PROBLEMS)[number];
      readonly params: Readonly<Record<string, string>>;
    }
  /** Another row says something else: within the workbook, or in that of another agency; `fields` and `unit` are those of that answer. */
  | {
      readonly kind: 'twice' | 'conflict';
      readonly params: Readonly<Record<'file' | 'agency' | 'place', string>>;
      readonly fields: Fields;
      readonly unit: string | undefined;
    }
  /** The notation of what was typed. */
  | { readonly kind: 'field'; readonly fault: FieldFault }
  /** What the check of the whole repository says to it. */
  | { readonly kind: 'finding'; readonly finding: Finding }
);
