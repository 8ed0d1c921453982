// What every annex is made of: columns that know their cells, rows under headings, widths that fill the page.
import type { AnnexCell, AnnexColumn, AnnexRow } from './model-annex.ts';
import type { TargetGroup } from './model-targets.ts';
import type { TaskGroup } from './model-tasks.ts';

export interface Column<T> extends AnnexColumn {
  readonly cell: (row: T) => AnnexCell;
}

export const textCell = (text: string): AnnexCell => ({ text, number: null, date: null });
export const numberCell = (text: string, number: number | null): AnnexCell => ({ text, number, date: null });
export const dateCell = (text: string, date: string | null): AnnexCell => ({ text, number: null, date });

export const column = <T>(
  id: string,
  title: string,
  width: number,
  cell: (row: T) => AnnexCell,
  kind: AnnexColumn['kind'] = 'text',
  align: AnnexColumn['align'] = kind === 'text' ? 'left' : 'center',
): Column<T> => ({ id, title, kind, width, align, cell });

/** The widths add up to 100 whichever columns are there. */
export function columnsOf<T>(columns: readonly Column<T>[]): AnnexColumn[] {
  const total = columns.reduce((sum, each) => sum + each.width, 0);
  return columns.map(({ id, title, kind, align, width }) => ({
    id,
    title,
    kind,
    align,
    width: Math.round((width / total) * 1000) / 10,
  }));
}

type AnyGroup<T> = Pick<
  TargetGroup | TaskGroup,
  'plan_name' | 'opens_plan' | 'id' | 'label' | 'name' | 'level'
> & {
  readonly rows: readonly T[];
};

/** Headings and items; a plan's own heading only where the report is about several. */
export function rowsOf<T extends { ref: string; internal: boolean; level?: number }>(
  groups: readonly AnyGroup<T>[],
  columns: readonly Column<T>[],
): AnnexRow[] {
  const hasPlans = groups.filter((group) => group.opens_plan).length > 1;
  return groups.flatMap((group) => [
    ...(hasPlans && group.opens_plan ? [headingRow('plan', 0, '', group.plan_name, columns.length)] : []),
    ...(group.id === null && group.opens_plan
      ? []
      : [headingRow('group', group.level, group.label ?? '', group.name, columns.length)]),
    ...group.rows.map((row) => itemRow(row, row.level ?? 0, columns)),
  ]);
}

const headingRow = (
  kind: 'plan' | 'group',
  level: number,
  label: string,
  name: string,
  width: number,
): AnnexRow => ({
  kind,
  level,
  ref: null,
  internal: false,
  cells: [textCell(label), textCell(name), ...Array.from({ length: width - 2 }, () => textCell(''))],
});

export const itemRow = <T extends { ref: string; internal: boolean }>(
  row: T,
  level: number,
  columns: readonly Column<T>[],
): AnnexRow => ({
  kind: 'item',
  level,
  ref: row.ref,
  internal: row.internal,
  cells: columns.map(({ cell }) => cell(row)),
});
