// What `kh rollup` has to say, before it is text or data: which exports, the counts of each issuer, and the table asked for.
import type { Counts } from '../../evaluate/roll-up.ts';
import { TARGET_STATUSES, TASK_STATUSES } from '../../evaluate/types.ts';
import type { Day } from '../../model/civil-date.ts';
import type { RollupQuery } from '../../model/export/names.ts';
import type { RolledRow, RolledTable } from '../../model/export/rolled-table.ts';

export interface RollupAnswer {
  /** Null for a query of the user's own. */
  readonly query: RollupQuery | null;
  /** The exports that the query saw, by issuer and day. */
  readonly exports: readonly { readonly issuer: string; readonly asOf: Day }[];
  /** Older exports of the same issuers, left aside. */
  readonly older: number;
  /** The answer of the query `overview`. */
  readonly overview: RolledTable;
  readonly table: RolledTable;
}

/** The latest day of each issuer. */
export function latestDays({ exports }: RollupAnswer): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { issuer, asOf } of exports)
    days.set(issuer, Math.max(asOf, days.get(issuer) ?? Number.NEGATIVE_INFINITY));
  return days;
}

const number = (row: RolledRow, name: string): number => Number(row[name] ?? 0);

export const wordOf = (row: RolledRow, name: string): string | null => {
  const cell = row[name];
  return typeof cell === 'string' ? cell : null;
};

/** The counts that a row of `overview` or `agencies` holds, in the shape of those of `kh status`. */
export const countsOf = (row: RolledRow): Counts => ({
  targets: {
    total: number(row, 'targets'),
    parents: number(row, 'parents'),
    by: byStatus(TARGET_STATUSES, 'target', row),
  },
  tasks: {
    total: number(row, 'tasks'),
    by: byStatus(TASK_STATUSES, 'task', row),
    overdueUnreported: number(row, 'overdue_unreported'),
  },
});

const byStatus = <S extends string>(
  statuses: readonly S[],
  prefix: string,
  row: RolledRow,
): Record<S, number> =>
  Object.fromEntries(statuses.map((status) => [status, number(row, `${prefix}_${status}`)])) as Record<
    S,
    number
  >;

/** Every item of every issuer once. */
export function totalsOf({ overview }: RollupAnswer): Counts {
  const sum: Record<string, number> = {};
  for (const { name, type } of overview.columns)
    if (type === 'whole') sum[name] = overview.rows.reduce((total, row) => total + number(row, name), 0);
  return countsOf(sum);
}

/** `overview` and `agencies` have a column for each status, as the table of `kh status`. */
export const hasStatuses = (query: RollupQuery | null): query is 'overview' | 'agencies' =>
  query === 'overview' || query === 'agencies';
