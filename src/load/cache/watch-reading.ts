// Notes while a repository is read what its files look like, so that a later run can tell that nothing has changed.
import { realpathSync, type Stats } from 'node:fs';
import { filesOf, type ListedFolder } from '../listing.ts';
import type { ReadingWatcher } from '../work-tree.ts';
import { contentHash, digestOf } from './content-hash.ts';
import { type Manifest, sizeOfStamps, writeStamp } from './manifest.ts';

export interface ReadingNotes extends ReadingWatcher {
  /** Of what was read; undefined when nothing was, or more than one repository. */
  readonly finish: () => Manifest | undefined;
}

/** `time`: milliseconds since 1970, taken before anything is read. */
export function noteReading(time: number): ReadingNotes {
  const roots: string[] = [];
  let folders: readonly ListedFolder[] = [];
  const hashes: string[] = [];
  const stamps: (Stats | undefined)[] = [];
  return {
    onFolders: (root, listed) => {
      roots.push(root);
      folders = listed;
    },
    onFile: ({ problem }, stamp, bytes) => {
      hashes.push(contentHash(bytes, problem));
      stamps.push(problem === undefined ? stamp : undefined);
    },
    finish: () => {
      const [root, ...others] = roots;
      if (root === undefined || others.length > 0) return undefined;
      const files = [...filesOf(folders)];
      const columns = new Float64Array(sizeOfStamps(files.length));
      for (const [row, { type }] of files.entries()) {
        const stamp = stamps[row];
        if (type === 'f' && stamp !== undefined) writeStamp(columns, row, stamp);
      }
      const digest = digestOf(
        files.map(({ path }) => path),
        hashes,
      );
      return { root: realpathSync(root), time, digest, folders, hashes, stamps: columns };
    },
  };
}
