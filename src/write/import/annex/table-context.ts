// What the rows of one table share: ids, groups, the words for its place, the year that its results are of.
import type { Doubt } from '../doubt.ts';
import type { TableNames } from './table-groups.ts';

export interface TableContext extends TableNames {
  readonly ids: ReadonlyMap<number, string>;
  readonly groupOf: ReadonlyMap<number, string>;
  /** Set where the table reports on goals of that year instead of setting new ones. */
  readonly resultsYear?: string;
  /** When the results became known. */
  readonly reported: { readonly reported?: string };
  /** A point in time as `by` prints it. */
  readonly whenOf: (text: string) => string | undefined;
  /** Collects what a person has to look at. */
  readonly doubts: Doubt[];
  /** The plan's first year. */
  readonly year?: number;
}
