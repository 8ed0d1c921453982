// Which files of a repository may no longer be those of a manifest, told by their stamps alone.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSED, type ListedFile, readNames, typeOfStamp } from '../listing.ts';
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
  for (const { path, names, types, uses } of folders) {
    const entries = uses === CLOSED ? undefined : namesIn(root, path);
    if (entries === undefined) return undefined;
    // A folder that came or went shows in the entries of the one above it.
    if (entries.join('/') !== names) return undefined;
    const prefix = path === '' ? '' : `${path}/`;
    const full = `${join(root, path)}/`;
    for (let index = 0; index < entries.length; index += 1) {
      const stamp = lstatSync(full + entries[index]);
      if (typeOfStamp(stamp) !== types[index]) return undefined;
      if (uses[index] === '-') continue;
      const isPlain = uses[index] === 'f' && !isClockBack && isSettled(stamps, row, time);
      if (!isPlain || !isSameStamp(stamps, row, stamp))
        doubts.push({ row, path: prefix + entries[index], type: types[index] ?? 'o' });
      row += 1;
    }
  }
  return doubts;
}

/** Undefined for a folder that cannot be looked into any more: reading it anew says why. */
function namesIn(root: string, path: string): string[] | undefined {
  try {
    return readNames(root, path);
  } catch {
    return undefined;
  }
}
