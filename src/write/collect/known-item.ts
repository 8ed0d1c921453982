// What the repository holds of an item when answers come back.
import type { FormKind, Role } from '../../model/collect/columns.ts';
import type { Period } from '../../model/period.ts';

/** What one agency is asked about an item now. */
export interface KnownQuestion {
  readonly role: Role;
  readonly turn: Period | null;
  /** What the locked cells would say now, in the order of `LOCKED`. */
  readonly locked: readonly string[];
  /** Of what the item says now, as far as it matters to this agency. */
  readonly content: string;
}

export interface KnownItem {
  readonly ref: string;
  readonly file: string;
  readonly kind: FormKind;
  readonly unit: string | undefined;
  readonly isQualitative: boolean;
  readonly isLarge: boolean;
  /** Of its goal and its known figures. */
  readonly largest?: number | undefined;
  readonly lowest?: number | undefined;
  /** By `<register>/<id>` of the agencies that are asked. */
  readonly questions: ReadonlyMap<string, KnownQuestion>;
  /** The entries of its list as the file holds them. */
  readonly entries: readonly unknown[];
}
