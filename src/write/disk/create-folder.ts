// A folder of many files that appears whole or not at all: it is made beside its place under a hidden name and then renamed.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { codeOf, type Disk, type DiskProblem, problemOf } from './disk.ts';
import type { Step } from './put.ts';
import { removeTree, syncFolder, writeInto } from './temporary.ts';

/** All steps are new files of one folder `plans/<id>` that does not exist. Null when it stands there, read back and as meant. */
export function createFolder(
  disk: Disk,
  steps: readonly Step[],
  isMeant: (step: Step, bytes: Buffer) => boolean,
): DiskProblem | null {
  const [first] = steps;
  if (first === undefined) return null;
  const inside = /^plans\/[^/]+\/(.*)$/.exec(first.file)?.[1] ?? '';
  const folder = first.path.slice(0, first.path.length - inside.length - 1);
  const plans = dirname(folder);
  const temporary = join(plans, `.kh-${randomBytes(8).toString('hex')}.tmp`);
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
    if (disk.existsSync(folder)) return fail({ kind: 'exists', file: first.file, reason: '', now: 'old' });
    // A folder with something in it is never replaced by a rename.
    disk.renameSync(temporary, folder);
  } catch (error) {
    const isThere = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';
    return fail(
      isThere
        ? { kind: 'exists', file: current.file, reason: '', now: 'old' }
        : problemOf(error, current.file),
    );
  }
  try {
    syncFolder(disk, plans);
    return null;
  } catch (error) {
    return problemOf(error, first.file, 'new');
  }
}
