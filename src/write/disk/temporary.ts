// Files that stand beside another one while it is written; a kill may leave one behind, and the next write clears it away.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { codeOf, type Disk } from './disk.ts';

const NAME = /^\.kh-[0-9a-f]{16}\.tmp$/;

/** Writes the bytes to a new file in the folder of `path`, all the way to the disk; nothing is left when it fails. */
export function writeTemporary(disk: Disk, path: string, bytes: Uint8Array, mode: number): string {
  const temporary = join(dirname(path), `.kh-${randomBytes(8).toString('hex')}.tmp`);
  writeInto(disk, temporary, bytes, mode);
  return temporary;
}

/** Makes the file at `path`, which must not exist, all the way to the disk; nothing is left when it fails. */
export function writeInto(disk: Disk, path: string, bytes: Uint8Array, mode = 0o666): void {
  const file = disk.openSync(path, 'wx', mode);
  try {
    try {
      for (let done = 0; done < bytes.length; ) done += disk.writeSync(file, bytes, done);
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
  } catch (error) {
    removeQuietly(disk, path);
    throw error;
  }
}

/** What dead writers left in a folder; only for the one who holds the lock. */
export function clearTemporaries(disk: Disk, folder: string): void {
  for (const name of disk.existsSync(folder) ? disk.readdirSync(folder) : []) {
    if (NAME.test(name)) removeTree(disk, join(folder, name));
  }
}

/** A file, or a folder with all that kh put in it. */
export function removeTree(disk: Disk, path: string): void {
  try {
    if (!disk.statSync(path).isDirectory()) {
      removeQuietly(disk, path);
      return;
    }
    for (const name of disk.readdirSync(path)) removeTree(disk, join(path, name));
    disk.rmdirSync(path);
  } catch {
    // What cannot be taken away is hidden and harmless.
  }
}

export function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // What cannot be taken away is hidden and harmless.
  }
}

/** Some systems cannot sync a folder; there a rename is as safe as they make it. */
const CANNOT_SYNC = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'EBADF', 'ENOTSUP']);

/** So that a rename survives a power cut. */
export function syncFolder(disk: Disk, folder: string): void {
  try {
    const handle = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  } catch (error) {
    if (!CANNOT_SYNC.has(codeOf(error))) throw error;
  }
}
