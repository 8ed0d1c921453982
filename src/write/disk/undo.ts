// What a write of several files was about to change, put down before it begins: so that the next kh takes back what a killed one left
// half done. A whole plan is there from the moment its folder is; until then, nothing of it counts.
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { codeOf, type Disk } from './disk.ts';
import type { Step } from './put.ts';
import { replaceFile } from './replace.ts';
import { removeQuietly, syncFolder, writeInto } from './temporary.ts';

const NAME = /^\.kh-[0-9a-f]{16}\.undo$/;

interface Entry {
  readonly file: string;
  /** Bytes in base64; null for a file that was not there. */
  readonly before: string | null;
  /** Hash of what the write puts there: what holds something else is somebody's newer work. */
  readonly after: string;
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Puts down the state before the steps, which count once `folder` (of the folder `plans`) is there; gives the path of the note. */
export function writeUndo(disk: Disk, plans: string, folder: string, steps: readonly Step[]): string {
  const files = steps.map(
    ({ file, before, after }): Entry => ({
      file,
      before: before?.toString('base64') ?? null,
      after: hashOf(after),
    }),
  );
  const path = join(plans, `.kh-${randomBytes(8).toString('hex')}.undo`);
  writeInto(disk, path, Buffer.from(JSON.stringify({ folder, files })));
  try {
    syncFolder(disk, plans);
    return path;
  } catch (error) {
    removeQuietly(disk, path);
    throw error;
  }
}

/** Takes back what killed writers left half done; only for the one who holds the lock. */
export function takeBack(disk: Disk, plans: string): void {
  if (!disk.existsSync(plans)) return;
  for (const name of disk.readdirSync(plans)) if (NAME.test(name)) takeBackOne(disk, join(plans, name));
}

/** Whether everything is as it was before; else the note stays for the next try. */
export function takeBackOne(disk: Disk, path: string): boolean {
  const plans = dirname(path);
  const { folder, files } = readNote(disk, path);
  const isDone = folder === '' || disk.existsSync(join(plans, folder));
  const results = isDone ? [] : [...files].reverse().map((entry) => restore(disk, dirname(plans), entry));
  if (results.includes(false)) return false;
  removeQuietly(disk, path);
  return true;
}

/** A note that is not whole was killed before anything was changed. */
function readNote(disk: Disk, path: string): { readonly folder: string; readonly files: readonly Entry[] } {
  try {
    const { folder, files } = JSON.parse(disk.readFileSync(path).toString('utf8')) as {
      folder: string;
      files: readonly Entry[];
    };
    const isOurs = ({ file }: Entry): boolean => /^plans\//.test(file) && !file.split('/').includes('..');
    return { folder, files: files.filter(isOurs) };
  } catch {
    return { folder: '', files: [] };
  }
}

function restore(disk: Disk, root: string, { file, before, after }: Entry): boolean {
  const path = join(root, file);
  try {
    const found = disk.readFileSync(path);
    if (hashOf(found) !== after) return true;
    if (before !== null)
      return (
        replaceFile(disk, {
          file,
          path,
          before: found,
          after: Buffer.from(before, 'base64'),
          isMeant: () => true,
        }) === null
      );
    disk.unlinkSync(path);
    removeEmpty(disk, dirname(path), join(root, 'plans'));
    return true;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}

function removeEmpty(disk: Disk, folder: string, until: string): void {
  for (let each = folder; each !== until && each.startsWith(until); each = dirname(each)) {
    try {
      disk.rmdirSync(each);
    } catch {
      return;
    }
  }
}
