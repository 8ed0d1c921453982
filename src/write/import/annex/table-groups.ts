// Groups out of a table: one for the annex itself, one for each heading within it.
import type { DraftGroup } from '../draft/types.ts';
import { withoutEnd } from '../plain.ts';
import type { RecognizedRow, RecognizedTable } from '../tables/types.ts';

export interface TableNames {
  /** `pl1`, `bang2`: what ids of its groups begin with. */
  readonly key: string;
  /** "Phụ lục I": how places call it. */
  readonly label: string;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(text: string): number {
  const values = [...text.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** `index`: the table's place among all, for those without a label. Labels that come twice are told apart. */
export function namesOfTable(table: RecognizedTable, index: number, taken: ReadonlySet<string>): TableNames {
  const number = /ph[uụ]\s*l[uụ]c\s*(?:số\s*)?([IVXL]+|\d+)/iu.exec(table.label ?? '')?.[1] ?? '';
  const value = /^\d+$/.test(number) ? Number(number) : romanValue(number);
  const wanted = value > 0 ? `pl${value}` : table.label === undefined ? `bang${index + 1}` : 'pl';
  const key = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
  const label = (table.label ?? '').replace(/[.:\s]+$/, '').replace(/^PHỤ LỤC/u, 'Phụ lục');
  return { key, label: label === '' ? `Bảng ${index + 1}` : label };
}

/** The name of a row: its name cell, or the first cell with words where a heading spans the table. */
export function rowName(row: RecognizedRow, table: RecognizedTable): string {
  const at = table.columns.findIndex(({ role }) => role === 'name');
  const own = row.cells[at]?.text ?? '';
  if (own !== '') return own;
  return (
    row.cells.find(({ text }, index) => text !== '' && table.columns[index]?.role !== 'number')?.text ?? ''
  );
}

export interface TableGroups {
  readonly groups: readonly DraftGroup[];
  /** The group of each row; for a heading, the group that it makes. */
  readonly of: ReadonlyMap<number, string>;
}

export function groupsOfTable(table: RecognizedTable, { key, label }: TableNames): TableGroups {
  const groups: DraftGroup[] = [{ id: key, label, name: withoutEnd(table.name ?? label) || label }];
  const of = new Map<number, string>();
  const ids = new Set([key.toLowerCase()]);
  for (const [index, row] of table.rows.entries()) {
    const above = groupAbove(row, of) ?? key;
    if (row.kind !== 'section') {
      of.set(index, above);
      continue;
    }
    const id = freeId(
      above === key
        ? `${key}-${plainNumber(row.number) || 'x'}`
        : `${above}.${plainNumber(row.number) || 'x'}`,
      ids,
    );
    ids.add(id.toLowerCase());
    groups.push({
      id,
      ...(row.number !== '' && { label: row.number }),
      name: withoutEnd(rowName(row, table)) || row.number || id,
      parent: above,
    });
    of.set(index, id);
  }
  return { groups, of };
}

const groupAbove = (row: RecognizedRow, of: ReadonlyMap<number, string>): string | undefined =>
  row.parent === undefined ? undefined : of.get(row.parent);

/** A row's number in letters that an id may hold. */
export const plainNumber = (number: string): string =>
  number
    .replace(/đ/g, 'dd')
    .replace(/Đ/g, 'DD')
    .replace(/[/-]+/g, '-')
    .replace(/[^A-Za-z0-9.-]+/g, '')
    .replace(/^[.-]+|[.-]+$/g, '');

export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`.toLowerCase())) count += 1;
  return `${wanted}-${count}`;
}
