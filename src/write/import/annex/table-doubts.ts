// What is doubtful about a table as it was recognized, named by the items that it became.
import type { Doubt, ReviewKind } from '../doubt.ts';
import type { DoubtKind, RecognizedTable } from '../tables/types.ts';
import type { TableContext } from './table-context.ts';

const kindOf = (kind: DoubtKind): ReviewKind => (kind === 'as_above_guessed' ? 'as_above' : kind);

/** `changed`: rows whose id is not their printed number. */
export function tableDoubts(
  table: RecognizedTable,
  { ids, label }: TableContext,
  folder: 'targets' | 'tasks',
  changed: ReadonlySet<number>,
): readonly Doubt[] {
  const itemAt = (index: number): string => (ids.has(index) ? `${folder}/${ids.get(index)}` : label);
  const rows = table.rows.flatMap((row, index) => [
    ...row.doubts.map(
      ({ kind, at, text, column }): Doubt => ({
        kind: kindOf(kind),
        at,
        // Nothing is printed in a cell that means "as above".
        text: kind === 'as_above_guessed' ? '' : text,
        read: column === undefined ? '' : (row.cells[column]?.text ?? ''),
        item: itemAt(index),
        ...(column !== undefined && { field: fieldOf(table.columns[column]?.role) }),
      }),
    ),
    ...(changed.has(index)
      ? [
          {
            kind: 'id_changed' as const,
            at: row.at,
            text: row.number,
            read: ids.get(index) ?? '',
            item: itemAt(index),
            field: 'id',
          },
        ]
      : []),
  ]);
  const own = table.doubts.map(
    ({ kind, at, text, column }): Doubt => ({
      kind: kindOf(kind),
      at,
      text,
      read: column === undefined ? '' : (table.columns[column]?.role ?? ''),
      item: label,
    }),
  );
  const pieces = (list: RecognizedTable['unplaced'], kind: Doubt['kind']): readonly Doubt[] =>
    list.map(({ text, at }) => ({ kind, at, text, read: '', item: label }));
  return [...own, ...rows, ...pieces(table.unplaced, 'unplaced')];
}

const fieldOf = (role: string | undefined): string =>
  role === 'goal' || role === 'result' ? 'goal' : (role ?? 'name');
