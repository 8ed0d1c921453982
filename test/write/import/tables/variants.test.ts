// Documents of other provinces, made by chance: other orders of columns, other headings, other layouts than the real ones here.
import { describe, expect, it } from 'vitest';
import { recognizeTables } from '../../../../src/write/import/tables/recognize.ts';
import type { ColumnRole, RecognizedTable } from '../../../../src/write/import/tables/types.ts';
import { PRINTERS } from './made/print.ts';
import { WORN_PRINTERS } from './made/print-worn.ts';
import { type MadeTable, madeTable } from './made/table.ts';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

const roleOf = (made: string): ColumnRole =>
  made === 'task' || made === 'target' ? 'name' : (made as ColumnRole);

/** How many rows that are none a reading may put in between before a row counts as not found. */
const REACH = 3;

interface Count {
  readonly right: number;
  readonly all: number;
  readonly rowsFound: number;
  readonly rows: number;
}

/** Cells that are read into their own column of their own row; rows are matched by their place in the order. */
function count(made: MadeTable, table: RecognizedTable | undefined): Count {
  const rows = table?.rows ?? [];
  let right = 0;
  let next = 0;
  let rowsFound = 0;
  for (const row of made.rows) {
    const at = rows.findIndex(
      (entry, index) =>
        index >= next && index <= next + REACH && entry.number === row.number && entry.kind === row.kind,
    );
    const found = rows[at];
    if (found === undefined || table === undefined) continue;
    next = at + 1;
    rowsFound += 1;
    row.meant.forEach((text, index) => {
      const column = table.columns.findIndex((entry) => entry.role === roleOf(made.roles[index] ?? ''));
      if (found.cells[column]?.text === text.replace(/\s+/g, ' ')) right += 1;
    });
  }
  return { right, all: made.rows.length * made.roles.length, rowsFound, rows: made.rows.length };
}

const sum = (counts: readonly Count[], field: keyof Count): number =>
  counts.reduce((total, entry) => total + entry[field], 0);

describe('made documents', () => {
  it.each(Object.entries({ ...PRINTERS, ...WORN_PRINTERS }))(
    'as %s are read right in 95 of 100 cells',
    (manner, print) => {
      const counts = SEEDS.map((seed) => {
        const made = madeTable(seed);
        return { seed, ...count(made, recognizeTables(print(made, seed)).tables[0]) };
      });
      const [right, all] = [sum(counts, 'right'), sum(counts, 'all')];
      const poor = counts.filter((entry) => entry.right < 0.9 * entry.all).map((entry) => entry.seed);
      process.stdout.write(
        `${manner}: ${sum(counts, 'rowsFound')} of ${sum(counts, 'rows')} rows, ${right} of ${all} cells ` +
          `(${((100 * right) / all).toFixed(2)} %)${poor.length > 0 ? `; below 90 %: seeds ${poor.join(', ')}` : ''}\n`,
      );
      expect(right / all).toBeGreaterThanOrEqual(0.95);
    },
  );
});
