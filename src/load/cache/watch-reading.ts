// Notes while a repository is read what its files look like, so that a later run can tell that nothing has changed.
import { realpathSync, type Stats } from 'node:fs';
import { filesOf, type ListedFolder } from '../listing.ts';
import type { SourceFile } from '../source-file.ts';
import type { ReadingWatcher } from '../work-tree.ts';
import { contentHash, digestOf } from './content-hash.ts';
import { type Manifest, type Stamp, sizeOfStamps, writeStamp } from './manifest.ts';

/** One file as it was read, as plain data. */
export interface NotedFile {
  readonly row: number;
  readonly hash: string;
  /** Undefined where it says nothing. */
  readonly stamp: Stamp | undefined;
}

export interface ReadingNotes extends ReadingWatcher {
  /** What another thread read. */
  readonly add: (files: readonly NotedFile[]) => void;
  /** Of a file that was noted already. */
  readonly hashAt: (row: number) => string | undefined;
  /** Of what was read; undefined when nothing was, not all of it, or more than one repository. */
  readonly finish: () => Manifest | undefined;
}

export const noteFile = (
  row: number,
  { problem }: SourceFile,
  stamp: Stats | undefined,
  bytes: Uint8Array,
): NotedFile => ({
  row,
  hash: contentHash(bytes, problem),
  stamp:
    problem === undefined && stamp !== undefined
      ? { size: stamp.size, mtimeMs: stamp.mtimeMs, ctimeMs: stamp.ctimeMs, ino: stamp.ino }
      : undefined,
});

/** `time`: milliseconds since 1970, taken before anything is read. */
export function noteReading(time: number): ReadingNotes {
  const roots: string[] = [];
  let folders: readonly ListedFolder[] = [];
  const noted: NotedFile[] = [];
  let next = 0;
  const add = (file: NotedFile): void => {
    noted[file.row] = file;
    next = file.row + 1;
  };
  return {
    onFolders: (root, listed) => {
      roots.push(root);
      folders = listed;
    },
    onFile: (file, stamp, bytes, row = next) => add(noteFile(row, file, stamp, bytes)),
    add: (files) => files.forEach(add),
    hashAt: (row) => noted[row]?.hash,
    finish: () => {
      const [root, ...others] = roots;
      if (root === undefined || others.length > 0) return undefined;
      const files = [...filesOf(folders)];
      const columns = new Float64Array(sizeOfStamps(files.length));
      const hashes: string[] = [];
      for (const [row, { type }] of files.entries()) {
        const known = noted[row];
        if (known === undefined) return undefined;
        hashes.push(known.hash);
        if (type === 'f' && known.stamp !== undefined) writeStamp(columns, row, known.stamp);
      }
      const digest = digestOf(
        files.map(({ path }) => path),
        hashes,
      );
      return { root: realpathSync(root), time, digest, folders, hashes, stamps: columns };
    },
  };
}
