// Notes while a repository is read what its files look like, so that a later run can tell that nothing has changed.
import { realpathSync, type Stats } from 'node:fs';
import { filesOf, type ListedFile, type ListedFolder } from '../listing.ts';
import type { SourceFile } from '../source-file.ts';
import type { ReadingWatcher } from '../work-tree.ts';
import { contentHash, digestOf } from './content-hash.ts';
import {
  type KnownReading,
  type Manifest,
  NO_STAMP,
  type Stamp,
  sizeOfStamps,
  writeStamp,
} from './manifest.ts';

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
  /** Of a file that was noted already, or need not be read. */
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

/**
 * `time`: milliseconds since 1970, taken before anything is read; `known`: what an earlier run noted, which holds for the files
 * that need not be read, as long as its folders are the ones that are listed.
 */
export function noteReading(time: number, known?: KnownReading): ReadingNotes {
  const roots: string[] = [];
  let folders: readonly ListedFolder[] = [];
  const noted: NotedFile[] = [];
  let next = 0;
  const add = (file: NotedFile): void => {
    noted[file.row] = file;
    next = file.row + 1;
  };
  const earlier = (): KnownReading | undefined => (known?.manifest.folders === folders ? known : undefined);
  return {
    onFolders: (root, listed) => {
      roots.push(root);
      folders = listed;
    },
    onFile: (file, stamp, bytes, row = next) => add(noteFile(row, file, stamp, bytes)),
    add: (files) => files.forEach(add),
    hashAt: (row) => {
      const file = noted[row];
      if (file !== undefined) return file.hash;
      const before = earlier();
      return before?.doubtful.has(row) === false ? before.manifest.hashes[row] : undefined;
    },
    finish: () => {
      const [root, ...others] = roots;
      if (root === undefined || others.length > 0) return undefined;
      const files = [...filesOf(folders)];
      const columns = columnsOf(files, noted, earlier());
      if (columns === undefined) return undefined;
      const digest = digestOf(
        files.map(({ path }) => path),
        columns.hashes,
      );
      return { root: realpathSync(root), time, digest, folders, ...columns };
    },
  };
}

/** Of every file what was noted, else what is known; undefined when of one there is neither. */
function columnsOf(
  files: readonly ListedFile[],
  noted: readonly NotedFile[],
  known: KnownReading | undefined,
): Pick<Manifest, 'hashes' | 'stamps'> | undefined {
  const hashes = known === undefined ? [] : [...known.manifest.hashes];
  const stamps = known?.manifest.stamps.slice() ?? new Float64Array(sizeOfStamps(files.length));
  for (const [row, { type }] of files.entries()) {
    const file = noted[row];
    if (file === undefined) {
      if (known === undefined || known.doubtful.has(row)) return undefined;
      continue;
    }
    hashes[row] = file.hash;
    writeStamp(stamps, row, type === 'f' && file.stamp !== undefined ? file.stamp : NO_STAMP);
  }
  return { hashes, stamps };
}
