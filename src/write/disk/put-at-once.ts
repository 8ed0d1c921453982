// New plans with what belongs to them elsewhere (agencies in a register): all of it or nothing, also when it is killed in between.
import { basename, dirname } from 'node:path';
import { bringFolder, folderOf, type StagedFolder, stageFolder } from './create-folder.ts';
import { type Disk, type DiskProblem, problemOf } from './disk.ts';
import type { Put, Step } from './put.ts';
import { removeQuietly, removeTree } from './temporary.ts';
import { takeBackOne, writeUndo } from './undo.ts';

export interface Parts {
  /** Each the new files of one folder that is not there yet; the first is the one that makes the rest count. */
  readonly folders: readonly [Folder, ...(readonly Folder[])];
  readonly others: readonly Step[];
}

type Folder = readonly [Step, ...(readonly Step[])];

/** The folders are made ready first, because that is what takes time and room; then everything comes to its place at once. */
export function putAtOnce(
  disk: Disk,
  { folders, others }: Parts,
  isMeant: (step: Step, bytes: Buffer) => boolean,
  putOne: (step: Step) => DiskProblem | null,
): Put {
  const staged: StagedFolder[] = [];
  const clear = (): void => {
    for (const { temporary } of staged) removeTree(disk, temporary);
  };
  for (const folder of folders) {
    const ready = stageFolder(disk, folder, isMeant);
    if ('kind' in ready) {
      clear();
      return { problem: ready, done: [] };
    }
    staged.push(ready);
  }
  const all = [...others, ...folders.flat()];
  const [main, ...beside] = staged;
  const steps = [...others, ...folders.slice(1).flat()];
  let note: string | undefined;
  try {
    const folder = folderOf(folders[0][0]);
    // A plan alone comes with one step of the disk.
    if (steps.length > 0) note = writeUndo(disk, dirname(folder), basename(folder), steps);
  } catch (error) {
    clear();
    return { problem: problemOf(error, folders[0][0].file), done: [] };
  }
  const problem =
    first(others, putOne) ??
    first([...beside, ...(main === undefined ? [] : [main])], (each) => bringFolder(disk, each));
  if (problem === null || (problem.now === 'new' && problem.file === main?.file)) {
    if (note !== undefined) removeQuietly(disk, note);
    return { problem, done: all.map(({ file }) => file) };
  }
  clear();
  const done =
    note === undefined || takeBackOne(disk, note) ? [] : steps.filter((step) => isThere(disk, step));
  return { problem, done: done.map(({ file }) => file) };
}

/** The first problem; what comes after it is not begun. */
function first<T>(items: readonly T[], work: (item: T) => DiskProblem | null): DiskProblem | null {
  for (const item of items) {
    const problem = work(item);
    if (problem !== null) return problem;
  }
  return null;
}

function isThere(disk: Disk, { path, after }: Step): boolean {
  try {
    return disk.readFileSync(path).equals(after);
  } catch {
    return false;
  }
}
