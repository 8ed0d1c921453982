// Reads the files whose stamps say nothing and compares their contents with a manifest.
import { readFile } from '../work-tree.ts';
import { contentHash } from './content-hash.ts';
import type { Doubt } from './look.ts';
import { type Manifest, writeStamp } from './manifest.ts';

/**
 * The manifest with the stamps of now, when every content is the known one (a checkout, a copy, a file touched); undefined when
 * one is not. `now`: milliseconds since 1970, before the files were looked at.
 */
export function settleDoubts(
  root: string,
  manifest: Manifest,
  doubts: readonly Doubt[],
  now: number,
): Manifest | undefined {
  const stamps = manifest.stamps.slice();
  for (const doubt of doubts) {
    let isSame = false;
    readFile(root, doubt, {
      onFolders: () => undefined,
      onFile: ({ problem }, stamp, bytes) => {
        isSame = contentHash(bytes, problem) === manifest.hashes[doubt.row];
        if (doubt.type === 'f' && problem === undefined && stamp !== undefined)
          writeStamp(stamps, doubt.row, stamp);
      },
    });
    if (!isSame) return undefined;
  }
  return { ...manifest, stamps, time: now };
}
