// Puts new bytes in the place of a file's old ones: at every moment the file holds the one or the other, whole.
import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { type Disk, type DiskProblem, problemOf } from './disk.ts';
import { removeQuietly, syncFolder, writeTemporary } from './temporary.ts';

export interface Replacement {
  /** As messages name it. */
  readonly file: string;
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
  /** Whether what was read back is what was meant. */
  readonly isMeant: (bytes: Buffer) => boolean;
}

/** Null when the new bytes stand there, were read back and are what was meant. */
export function replaceFile(disk: Disk, replacement: Replacement): DiskProblem | null {
  const { file, before, after } = replacement;
  let path = replacement.path;
  let temporary: string | undefined;
  try {
    // A link stays a link: what it leads to is replaced.
    path = disk.realpathSync(path);
    disk.accessSync(path, constants.W_OK);
    temporary = writeBeside(disk, path, after);
    if (!disk.readFileSync(path).equals(before)) {
      removeQuietly(disk, temporary);
      return { kind: 'changed', file, reason: '', now: 'unknown' };
    }
    disk.renameSync(temporary, path);
  } catch (error) {
    if (temporary !== undefined) removeQuietly(disk, temporary);
    return problemOf(error, file);
  }
  return confirm(disk, { ...replacement, path });
}

function confirm(disk: Disk, { file, path, before, after, isMeant }: Replacement): DiskProblem | null {
  let problem: DiskProblem;
  try {
    syncFolder(disk, dirname(path));
    const found = disk.readFileSync(path);
    // Whatever else stands there now is somebody's newer work, and stays.
    if (!found.equals(after)) return { kind: 'not_as_written', file, reason: '', now: 'unknown' };
    if (isMeant(found)) return null;
    problem = { kind: 'not_as_written', file, reason: '', now: 'old' };
  } catch (error) {
    problem = problemOf(error, file);
  }
  return { ...problem, now: restore(disk, path, before) ? 'old' : 'new' };
}

/** The bytes in a file beside the old one, with its mode and, where that is allowed, its owner. */
function writeBeside(disk: Disk, path: string, bytes: Buffer): string {
  const { mode, uid, gid } = disk.statSync(path);
  const temporary = writeTemporary(disk, path, bytes, 0o600);
  try {
    const fresh = disk.statSync(temporary);
    if (fresh.uid !== uid || fresh.gid !== gid) giveTo(disk, temporary, uid, gid);
    disk.chmodSync(temporary, mode & 0o7777);
    return temporary;
  } catch (error) {
    removeQuietly(disk, temporary);
    throw error;
  }
}

function giveTo(disk: Disk, path: string, uid: number, gid: number): void {
  try {
    disk.chownSync(path, uid, gid);
  } catch {
    // Only an administrator may give files away.
  }
}

function restore(disk: Disk, path: string, before: Buffer): boolean {
  try {
    disk.renameSync(writeBeside(disk, path, before), path);
    return true;
  } catch {
    return false;
  }
}
