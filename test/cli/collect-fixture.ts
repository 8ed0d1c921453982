// Workbooks of the fixture repository, out and back: exported by the built kh, filled in cell by cell.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/load/office/workbook/read-workbook.ts';
import type { FormKind } from '../../src/model/collect/columns.ts';
import { readForm } from '../../src/write/collect/read-form.ts';
import { type Cells, type Change, editWorkbook } from '../write/collect/edit-workbook.ts';
import { copyFixture, runKh } from './run-kh.ts';

export const SHEETS: Readonly<Record<FormKind, string>> = { target: 'Chỉ tiêu', task: 'Nhiệm vụ' };

/** The columns of a sheet as kh sends it out. */
export const COLUMNS = {
  target: {
    plan: 'B',
    id: 'C',
    name: 'D',
    unit: 'E',
    goal: 'F',
    due: 'G',
    known: 'H',
    value: 'I',
    date: 'J',
    quality: 'K',
    source: 'L',
    note: 'M',
  },
  task: {
    plan: 'B',
    id: 'C',
    name: 'D',
    output: 'E',
    due: 'F',
    known: 'G',
    status: 'H',
    progress: 'I',
    date: 'J',
    evidence: 'K',
    note: 'L',
  },
} as const;

/** A copy of the fixture repository with the workbooks of 2025-Q4 in `out/`; `isGit`: under git, all committed. */
export function exported(isGit = false): string {
  const folder = copyFixture('tinh-thu');
  if (isGit) {
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
    git('init', '-q');
    git('config', 'user.name', 'a');
    git('config', 'user.email', 'a@b');
    git('add', 'plans');
    git('commit', '-qm', 'đầu');
  }
  const { code, stderr } = runKh(folder, ['collect', 'export', '--period', '2025-Q4', '--out', 'out']);
  if (code !== 0) throw new Error(stderr);
  return folder;
}

/** Where an item stands in a workbook: its sheet and row. */
export async function placesIn(path: string): Promise<ReadonlyMap<string, { sheet: string; row: number }>> {
  const reading = await readWorkbook(readFileSync(path));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  const form = readForm(reading.workbook);
  if ('fault' in form) throw new Error(form.fault);
  return new Map(
    form.rows.flatMap(({ mark, sheet, row }) =>
      mark === null || mark === 'broken' ? [] : [[mark.ref, { sheet, row }] as const],
    ),
  );
}

type Filled = Readonly<Record<string, Cells[string]>>;

/** Fills rows by the names of items and columns, and saves as another file of the folder. */
export async function fill(
  folder: string,
  from: string,
  to: string,
  items: Readonly<Record<string, Filled>>,
  more: Change = {},
): Promise<string> {
  const path = join(folder, 'out', from);
  const places = await placesIn(path);
  const cells: Record<string, Record<string, Cells[string]>> = {};
  for (const [ref, filled] of Object.entries(items)) {
    const place = places.get(ref);
    if (place === undefined) throw new Error(`${ref} is not in ${from}`);
    const columns: Readonly<Record<string, string>> =
      COLUMNS[place.sheet === SHEETS.target ? 'target' : 'task'];
    for (const [column, content] of Object.entries(filled)) {
      const own = cells[place.sheet] ?? {};
      own[`${columns[column]}${place.row}`] = content;
      cells[place.sheet] = own;
    }
  }
  writeFileSync(
    join(folder, to),
    editWorkbook(readFileSync(path), { ...more, cells: { ...cells, ...more.cells } }),
  );
  return to;
}
