// The columns of a collection workbook: which are asked, which only tell; named in a hidden row, so that moved ones are found again.

/** `lead`: answers for the item; `member`: for its own part of it; `standing`: the paper names nobody else to ask. */
export const ROLES = ['lead', 'member', 'standing'] as const;
export type Role = (typeof ROLES)[number];

export type FormKind = 'target' | 'task';

/** In the order of the sheet; what a row is checked for having kept. */
export const LOCKED = {
  target: ['plan', 'id', 'name', 'unit', 'goal', 'due', 'known'],
  task: ['plan', 'id', 'name', 'output', 'due', 'known'],
} as const satisfies Readonly<Record<FormKind, readonly string[]>>;
export type LockedColumn = (typeof LOCKED)[FormKind][number];

/** What people fill in. */
export const ASKED = {
  target: ['value', 'date', 'quality', 'source', 'note'],
  task: ['status', 'progress', 'date', 'evidence', 'note'],
} as const satisfies Readonly<Record<FormKind, readonly string[]>>;
export type AskedColumn = (typeof ASKED)[FormKind][number];

/** The hidden columns and the hidden row that names them. */
export const MARK_COLUMN = 'kh:mark';
export const columnTag = (kind: FormKind, column: LockedColumn | AskedColumn): string =>
  `kh:${kind}:${column}`;

/** What a cell of the hidden row says: undefined for anything that kh did not write there. */
export function readColumnTag(
  text: string,
): { readonly kind: FormKind; readonly column: LockedColumn | AskedColumn } | undefined {
  for (const kind of ['target', 'task'] as const) {
    const column = [...LOCKED[kind], ...ASKED[kind]].find((name) => columnTag(kind, name) === text.trim());
    if (column !== undefined) return { kind, column };
  }
  return undefined;
}
