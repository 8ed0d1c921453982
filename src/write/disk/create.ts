// Puts a file where none is: it appears whole or not at all, and never takes the place of another.
import { dirname } from 'node:path';
import { codeOf, type Disk, type DiskProblem, problemOf } from './disk.ts';
import { removeQuietly, syncFolder, writeTemporary } from './temporary.ts';

export interface Creation {
  readonly file: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly isMeant: (bytes: Buffer) => boolean;
}

/** Null when the file stands there, was read back and is what was meant; else nothing is left of it or its folders. */
export function createFile(disk: Disk, creation: Creation): DiskProblem | null {
  const { file, path, bytes, isMeant } = creation;
  let made: string[] = [];
  let isThere = false;
  const undo = (problem: DiskProblem): DiskProblem => {
    if (isThere) removeQuietly(disk, path);
    removeEmpty(disk, made);
    return problem;
  };
  try {
    made = makeFolders(disk, dirname(path));
    const temporary = writeTemporary(disk, path, bytes, 0o666);
    try {
      putNew(disk, temporary, path);
      isThere = true;
    } finally {
      removeQuietly(disk, temporary);
    }
    for (const folder of [dirname(path), ...made.map(dirname)]) syncFolder(disk, folder);
    const found = disk.readFileSync(path);
    if (found.equals(bytes) && isMeant(found)) return null;
    return undo({ kind: 'not_as_written', file, reason: '', now: 'old' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undo({ kind: 'exists', file, reason: '', now: 'old' });
    return undo(problemOf(error, file));
  }
}

/** File systems without links (exFAT, some shares). */
const CANNOT_LINK = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A link fails where a file is; without links, a look before the rename is the best there is. */
function putNew(disk: Disk, temporary: string, path: string): void {
  try {
    disk.linkSync(temporary, path);
  } catch (error) {
    if (!CANNOT_LINK.has(codeOf(error))) throw error;
    if (disk.existsSync(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    disk.renameSync(temporary, path);
  }
}

/** The folders that had to be made, the outermost first. */
function makeFolders(disk: Disk, folder: string): string[] {
  const missing: string[] = [];
  for (let each = folder; !disk.existsSync(each); each = dirname(each)) missing.unshift(each);
  const made: string[] = [];
  try {
    for (const each of missing) {
      disk.mkdirSync(each);
      made.push(each);
    }
  } catch (error) {
    removeEmpty(disk, made);
    throw error;
  }
  return made;
}

function removeEmpty(disk: Disk, folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      disk.rmdirSync(folder);
    } catch {
      // Somebody put something in it.
    }
  }
}
