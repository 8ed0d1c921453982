// Ids of the rows of a table: the printed number where there is one, else counted.
import type { RecognizedTable } from '../tables/types.ts';
import { freeId, plainNumber } from './table-groups.ts';

export interface RowIds {
  readonly ids: ReadonlyMap<number, string>;
  /** Rows whose id is not their printed number. */
  readonly changed: ReadonlySet<number>;
}

/** Windows takes files of these names for devices, whatever stands behind a dot: a repository that holds one cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** `prefix`: put in front where another table of the plan counts from 1 as well. `taken`: ids given already, in small letters. */
export function idsOfRows(table: RecognizedTable, prefix: string, taken: Set<string>): RowIds {
  const ids = new Map<number, string>();
  const changed = new Set<number>();
  let count = 0;
  for (const [index, row] of table.rows.entries()) {
    if (row.kind === 'section') continue;
    count += 1;
    const printed = plainNumber(row.number);
    const above = row.parent === undefined ? undefined : ids.get(row.parent);
    const wanted = prefix + numberFor(printed, above, row.kind === 'sub', count, prefix);
    const id = freeId(DEVICE.test(wanted) ? `${wanted.replace(/\..*/, '')}-1` : wanted, taken);
    if (id !== wanted || printed === '') changed.add(index);
    taken.add(id.toLowerCase());
    ids.set(index, id);
  }
  return { ids, changed };
}

/** `8.1` says it all; `a` under `8` is `8.a`; a dash under `8` is `8-01`. */
function numberFor(
  printed: string,
  above: string | undefined,
  isSub: boolean,
  count: number,
  prefix: string,
): string {
  const own = above?.startsWith(prefix) === true ? above.slice(prefix.length) : above;
  if (printed === '')
    return own === undefined || !isSub ? `x${String(count).padStart(2, '0')}` : `${own}-x${count}`;
  if (!isSub || own === undefined || /^\d+\./.test(printed)) return printed;
  return `${own}.${printed}`;
}
