// Parts of the report model: annexes as ordered rows, the same for every format.

export interface AnnexColumn {
  readonly id: string;
  readonly title: string;
  /** `number`: cells may carry a number; `date`: an ISO day. */
  readonly kind: 'text' | 'number' | 'date';
  /** Share of the width, all columns together 100. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface AnnexCell {
  /** As printed. */
  readonly text: string;
  /** The number behind it, where the cell is one; null otherwise. */
  readonly number: number | null;
  /** The day behind it, `YYYY-MM-DD`; null otherwise. */
  readonly date: string | null;
}

export interface AnnexRow {
  /** `plan` and `group` are headings across the table: their cells are the label, the name, and blanks. */
  readonly kind: 'plan' | 'group' | 'item';
  readonly level: number;
  readonly ref: string | null;
  readonly internal: boolean;
  /** As many as there are columns. */
  readonly cells: readonly AnnexCell[];
}

export interface Annex {
  readonly id: 'targets' | 'tasks' | 'overdue';
  /** `I`, `II`; empty when it is the only one. */
  readonly number: string;
  /** `Phụ lục I`. */
  readonly label: string;
  /** In capitals. */
  readonly title: string;
  readonly attached: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  /** Said below the table; null without. */
  readonly note: string | null;
}
