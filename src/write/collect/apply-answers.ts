// Tries good rows on the whole repository: what the check refuses turns its rows into bad ones, and the rest is tried again.

import type { Day } from '../../model/civil-date.ts';
import { ASKED, type AskedColumn } from '../../model/collect/columns.ts';
import type { Finding } from '../../model/finding.ts';
import { apply, type Outcome, type State } from '../apply.ts';
import type { Disk } from '../disk/disk.ts';
import type { Machine } from '../disk/lock.ts';
import { type CheckedRow, changeOf } from './check-forms.ts';
import type { Problem } from './problem.ts';

export interface Place {
  readonly root: string;
  readonly asOf: Day;
  readonly machine: Machine;
  readonly disk: Disk;
}

export interface Trial {
  readonly rows: readonly CheckedRow[];
  /** Of the rows that are still good; null where there is none. */
  readonly outcome: Outcome | null;
}

export async function tryRows(rows: readonly CheckedRow[], state: State, place: Place): Promise<Trial> {
  let sofar = rows;
  for (;;) {
    const good = sofar.filter(({ outcome }) => outcome === 'good');
    if (good.length === 0) return { rows: sofar, outcome: null };
    const outcome = await applyRows(good, state, place, true);
    const next = withRefused(sofar, outcome);
    // What no row is to blame for is told as it is.
    if (next === null) return { rows: sofar, outcome };
    sofar = next;
  }
}

/** What the rows were judged by is their items' files: when another kh writes one of them meanwhile, they have to be judged anew. */
export function applyRows(
  rows: readonly CheckedRow[],
  state: State,
  { root, asOf, machine, disk }: Place,
  isTrial: boolean,
): Promise<Outcome> {
  const files = new Set(rows.flatMap(({ item }) => item?.file ?? []));
  const known = state.documents.filter(({ file }) => files.has(file));
  const changes = rows.flatMap((row) => changeOf(row) ?? []);
  const basis = new Map(known.map(({ file, text }) => [file, text]));
  return apply({ root, changes, asOf, isTrial, basis }, state, machine, disk);
}

/** Null when nothing was refused, or nothing of it stands in a file that a row writes to. */
function withRefused(rows: readonly CheckedRow[], outcome: Outcome): readonly CheckedRow[] | null {
  const problemsOf = blameOf(outcome);
  const next = rows.map((row): CheckedRow => {
    const found = row.outcome === 'good' ? problemsOf(row) : [];
    return found.length === 0 ? row : { ...row, outcome: 'bad', fields: [], problems: found };
  });
  return next.some((row, index) => row !== rows[index]) ? next : null;
}

function blameOf(outcome: Outcome): (row: CheckedRow) => readonly Problem[] {
  if (outcome.kind === 'refused') {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    return (row) =>
      errors.filter(({ file }) => file === row.item?.file).map((finding) => found(row, finding));
  }
  if (outcome.kind === 'not_editable' || outcome.kind === 'too_large')
    return (row) =>
      row.item?.file === outcome.file
        ? [{ kind: 'not_editable', column: null, place: row.row.place('id'), params: { file: outcome.file } }]
        : [];
  return () => [];
}

/** At the cell that the finding's path ends in, where it names one; else at the row as a whole. */
function found({ row }: CheckedRow, finding: Finding): Problem {
  const columns: readonly AskedColumn[] = ASKED[row.kind];
  const column = columns.find((name) => name === finding.path.at(-1)) ?? null;
  return { kind: 'finding', finding, column, place: row.place(column ?? 'id') };
}
