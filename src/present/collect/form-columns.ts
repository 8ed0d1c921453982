// The columns of a form's sheet in their order, hidden ones and those with reasons included.
import {
  ASKED,
  type AskedColumn,
  type FormKind,
  LOCKED,
  type LockedColumn,
} from '../../model/collect/columns.ts';
import { type Language, type MessageKey, message } from '../../model/messages/index.ts';
import type { FormSheet } from './form.ts';

export type FormColumn = { readonly title: string; readonly width: number } & (
  | { readonly kind: 'mark' }
  | { readonly kind: 'locked'; readonly name: LockedColumn; readonly align: 'left' | 'center' }
  | { readonly kind: 'asked'; readonly name: AskedColumn; readonly align: 'left' | 'center' | 'right' }
  /** Beside the column it is about; `row` stands first. */
  | { readonly kind: 'reason'; readonly about: LockedColumn | AskedColumn | 'row' }
);

/** In characters; together they fill a landscape page at a size that can be read. */
const WIDTHS: Readonly<Record<LockedColumn | AskedColumn, number>> = {
  plan: 15,
  id: 7,
  name: 44,
  unit: 11,
  goal: 13,
  due: 13,
  known: 20,
  output: 26,
  value: 14,
  date: 16,
  quality: 13,
  source: 26,
  note: 26,
  status: 16,
  progress: 10,
  evidence: 26,
};
const REASON_WIDTH = 26;

const ALIGNED: Readonly<Partial<Record<LockedColumn | AskedColumn, 'center' | 'right'>>> = {
  id: 'center',
  unit: 'center',
  goal: 'center',
  due: 'center',
  value: 'right',
  progress: 'right',
  date: 'center',
  quality: 'center',
  status: 'center',
};

export function formColumns({ kind, rows }: FormSheet, language: Language): readonly FormColumn[] {
  const title = (name: LockedColumn | AskedColumn): string => message(language, columnTitleKey(kind, name));
  const reason = (about: LockedColumn | AskedColumn | 'row'): FormColumn[] =>
    rows.some(({ reasons }) => reasons[about] !== undefined)
      ? [{ kind: 'reason', about, title: message(language, 'collect.column.reason'), width: REASON_WIDTH }]
      : [];
  const locked = LOCKED[kind].flatMap((name): FormColumn[] => {
    const align = ALIGNED[name] === 'center' ? 'center' : 'left';
    return [{ kind: 'locked', name, align, title: title(name), width: WIDTHS[name] }, ...reason(name)];
  });
  const asked = ASKED[kind].flatMap((name): FormColumn[] => [
    { kind: 'asked', name, align: ALIGNED[name] ?? 'left', title: title(name), width: WIDTHS[name] },
    ...reason(name),
  ]);
  return [{ kind: 'mark', title: 'kh', width: 9 }, ...reason('row'), ...locked, ...asked];
}

const WIDEST_FIXED = 75;

/** How many columns stay in view at the left: those up to what the item is called, or to its number where that takes half a screen. */
export function fixedColumns(columns: readonly FormColumn[]): number {
  const upTo = (name: LockedColumn): number =>
    columns.findIndex((column) => column.kind === 'locked' && column.name === name) + 1;
  const width = columns.slice(1, upTo('name')).reduce((sum, column) => sum + column.width, 0);
  return width > WIDEST_FIXED ? upTo('id') : upTo('name');
}

/** What a column is called, on the sheet and in messages about it. */
export function columnTitleKey(kind: FormKind, name: LockedColumn | AskedColumn): MessageKey {
  if (kind === 'task' && name === 'name') return 'collect.column.task';
  return kind === 'task' && name === 'date' ? 'collect.column.day' : `collect.column.${name}`;
}

export const sheetName = (kind: FormKind, language: Language): string =>
  message(language, `collect.sheet.${kind}`);
