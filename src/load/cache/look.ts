// Which files of a repository may no longer be those of a manifest, told by their stamps alone.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { joinNames, type ListedFile, type ListedFolder, readEntries } from '../listing.ts';
import { isSameStamp, isSettled, type Manifest } from './manifest.ts';

export interface Doubt extends ListedFile {
  /** Its place in the manifest. */
  readonly row: number;
}

/**
 * The files whose content must be looked at, none when every stamp is the known one and can be trusted; undefined when a file
 * or folder is new or gone. `now`: milliseconds since 1970; earlier than the manifest, the clock was turned back and no stamp
 * is trusted.
 */
export function findDoubts(root: string, manifest: Manifest, now: number): Doubt[] | undefined {
  const { folders, stamps, time } = manifest;
  const isClockBack = now < time;
  const doubts: Doubt[] = [];
  let row = 0;
  for (const folder of folders) {
    if (!isSameListing(root, folder)) return undefined;
    const { path, types, uses } = folder;
    if (uses === '') continue;
    const prefix = path === '' ? '' : `${path}/`;
    const full = join(root, prefix);
    const names = folder.names.split('/');
    for (let index = 0; index < names.length; index += 1) {
      if (uses[index] === '-') continue;
      const isPlain = uses[index] === 'f' && !isClockBack && isSettled(stamps, row, time);
      if (!isPlain || !isSameStamp(stamps, row, lstatSync(full + names[index])))
        doubts.push({ row, path: prefix + names[index], type: types[index] ?? 'o' });
      row += 1;
    }
  }
  return doubts;
}

/** A folder that came or went shows in the entries of the one above it. */
function isSameListing(root: string, { path, names, types }: ListedFolder): boolean {
  const now = readEntries(root, path);
  return now.types === types && joinNames(now.entries) === names;
}
