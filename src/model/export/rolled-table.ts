// What a query over exports answers: plain cells, whatever engine ran it.

/** A decimal, or a whole number too large for JavaScript, stands as its digits; a day as days since 1970-01-01. */
export type RolledCell = string | number | boolean | null;

export interface RolledColumn {
  readonly name: string;
  readonly type: 'day' | 'whole' | 'number' | 'flag' | 'text';
}

export type RolledRow = Readonly<Record<string, RolledCell>>;

export interface RolledTable {
  readonly columns: readonly RolledColumn[];
  readonly rows: readonly RolledRow[];
}
