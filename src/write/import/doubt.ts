// A reading that a person has to look at: where it stands, what was read, and why it is doubtful.
import type { SourcePlace } from '../../model/source-document.ts';

/** The kinds of doubt; each has its reason and its advice in the message catalogue (`import.doubt.<kind>`). */
export const DOUBT_KINDS = [
  'agency_close',
  'agency_new',
  'agency_missing',
  'agency_of_part',
  'as_above',
  'by_from_heading',
  'by_missing',
  'cells_guessed',
  'column_guessed',
  'continued_row',
  'data_missing',
  'date_from_annex',
  'deadline_in_sentence',
  'deadline_unread',
  'document_number',
  'dropped_intro',
  'goal_about',
  'goal_unread',
  'goal_two_ways',
  'id_changed',
  'issuer_new',
  'lead_contradicted',
  'name_with_number',
  'note_footnote',
  'number_jump',
  'number_missing',
  'number_repeated',
  'other_year',
  'part_without_figure',
  'period_guessed',
  'printed_twice',
  'prose_repeats_annex',
  'reference_unresolved',
  'reporting',
  'row_unclear',
  'several_parts',
  'shared_words',
  'source_remark',
  'target_in_task',
  'task_without_agency',
  'text_not_taken',
  'title_differs',
  'unit_from_words',
  'unplaced',
] as const;
export type ReviewKind = (typeof DOUBT_KINDS)[number];

export interface Doubt {
  readonly kind: ReviewKind;
  readonly at: SourcePlace;
  /** The words in question, as printed. */
  readonly text: string;
  /** What was made of them; empty where nothing was. */
  readonly read: string;
  /** `targets/2-01`, `tasks/29`, `plan`, `agencies/so-x`: what the doubt is about. */
  readonly item: string;
  /** The field of the item: `name`, `goal`, `lead`. */
  readonly field?: string;
}
