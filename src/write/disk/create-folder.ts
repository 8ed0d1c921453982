// A folder of many files that appears whole or not at all: it is made beside its place under a hidden name and then renamed.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { codeOf, type Disk, type DiskProblem, problemOf } from './disk.ts';
import type { Step } from './put.ts';
import { removeTree, syncFolder, writeInto } from './temporary.ts';

/** A folder that is ready under its hidden name. */
export interface StagedFolder {
  /** `plans/moi/plan.yaml`, as messages name it. */
  readonly file: string;
  readonly temporary: string;
  readonly folder: string;
}

/** The folder `plans/<id>` that a new file stands in. */
export function folderOf({ file, path }: Step): string {
  const inside = /^plans\/[^/]+\/(.*)$/.exec(file)?.[1] ?? '';
  return path.slice(0, path.length - inside.length - 1);
}

/** All steps are new files of one folder that does not exist; nothing is left of it after a problem. */
export function stageFolder(
  disk: Disk,
  [first, ...others]: readonly [Step, ...(readonly Step[])],
  isMeant: (step: Step, bytes: Buffer) => boolean,
): StagedFolder | DiskProblem {
  const steps = [first, ...others];
  const folder = folderOf(first);
  const temporary = join(dirname(folder), `.kh-${randomBytes(8).toString('hex')}.tmp`);
  const at = (step: Step): string => join(temporary, step.path.slice(folder.length + 1));
  let current = first;
  const fail = (problem: DiskProblem): DiskProblem => {
    removeTree(disk, temporary);
    return problem;
  };
  try {
    const folders = new Set([temporary, ...steps.map((step) => dirname(at(step)))]);
    for (const each of folders) disk.mkdirSync(each);
    for (const step of steps) {
      current = step;
      writeInto(disk, at(step), step.after);
      const found = disk.readFileSync(at(step));
      if (!found.equals(step.after) || !isMeant(step, found))
        return fail({ kind: 'not_as_written', file: step.file, reason: '', now: 'old' });
    }
    for (const each of [...folders].reverse()) syncFolder(disk, each);
    return { file: first.file, temporary, folder };
  } catch (error) {
    return fail(problemOf(error, current.file));
  }
}

/** Null when it stands in its place; `now` of a problem says whether it does all the same. */
export function bringFolder(disk: Disk, { file, temporary, folder }: StagedFolder): DiskProblem | null {
  try {
    if (disk.existsSync(folder)) return { kind: 'exists', file, reason: '', now: 'old' };
    // A folder with something in it is never replaced by a rename.
    disk.renameSync(temporary, folder);
  } catch (error) {
    const isThere = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';
    return isThere ? { kind: 'exists', file, reason: '', now: 'old' } : problemOf(error, file);
  }
  try {
    syncFolder(disk, dirname(folder));
    return null;
  } catch (error) {
    return problemOf(error, file, 'new');
  }
}
