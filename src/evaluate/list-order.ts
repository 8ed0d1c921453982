// The order of a list: by one field of its rows, what has none last.
import { TARGET_STATUSES, TASK_STATUSES } from './types.ts';

type Row = { readonly [key: string]: unknown };

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });
const STATUS_ORDER: readonly string[] = [...TARGET_STATUSES, ...TASK_STATUSES];

/** A status sorts by how much it needs attention, an agency by its name, anything else by its value; equal rows keep their order. */
export function sortRows<T extends Row>(rows: readonly T[], key: string, isReversed: boolean): T[] {
  const keyed = rows.map((row) => ({ row, value: sortValue(row, key) }));
  const direction = isReversed ? -1 : 1;
  return keyed
    .sort((left, right) => {
      if (left.value === null || right.value === null)
        return Number(left.value === null) - Number(right.value === null);
      return direction * compare(left.value, right.value);
    })
    .map(({ row }) => row);
}

function sortValue(row: Row, key: string): string | number | null {
  const value = row[key];
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return key === 'status' ? STATUS_ORDER.indexOf(value) : value;
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'object' && first !== null && 'name' in first ? String(first.name) : null;
}

const compare = (left: string | number, right: string | number): number =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : collator.compare(String(left), String(right));
