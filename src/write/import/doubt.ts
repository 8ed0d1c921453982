// A reading that a person has to look at: where it stands, what was read, and why it is doubtful.
import type { SourcePlace } from '../../model/source-document.ts';

/** The kinds of doubt; each has its reason and its advice in the message catalogue (`import.doubt.<kind>`). */
export const DOUBT_KINDS = [
  'agency_close',
  'agency_new',
  'agency_missing',
  'lead_contradicted',
  'as_above',
  'goal_unread',
  'goal_two_ways',
  'goal_about',
  'goal_zero',
  'goal_direction',
  'goal_below_base',
  'parent_with_goal',
  'figure_left',
  'unit_moved',
  'deadline_unread',
  'deadline_in_sentence',
  'by_from_heading',
  'several_parts',
  'shared_words',
  'part_without_figure',
  'name_with_number',
  'target_in_task',
  'prose_repeats_annex',
  'beside_annex',
  'reference_unresolved',
  'no_agency',
  'agency_in_sentence',
  'dropped_intro',
  'data_missing',
  'document_number',
  'date_from_annex',
  'period_guessed',
  'issuer_new',
  'reporting',
  'other_year',
  'base_year',
  'column_guessed',
  'cells_guessed',
  'continued_row',
  'number_missing',
  'number_jump',
  'number_repeated',
  'row_unclear',
  'title_differs',
  'id_changed',
  'printed_twice',
  'total_row',
  'unplaced',
  'table_in_lines',
  'budget_left',
  'cell_lost',
  'source_remark',
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
