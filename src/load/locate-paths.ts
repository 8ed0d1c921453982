// What the paths on a command line mean in a plan repository.
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

export interface LocatedPath {
  readonly written: string;
  /** From the repository's root with forward slashes; empty for the root itself. */
  readonly path: string;
  readonly isInside: boolean;
  readonly isOnDisk: boolean;
}

export const locatePaths = (root: string, cwd: string, written: readonly string[]): LocatedPath[] =>
  written.map((each) => {
    const full = resolve(cwd, each);
    const path = relative(root, full).split(sep).join('/').normalize('NFC');
    return {
      written: each,
      path,
      isInside: !path.startsWith('../') && path !== '..',
      isOnDisk: existsSync(full),
    };
  });

/** The folder to look for a repository in, for somebody who names a file elsewhere. */
export function folderOf(cwd: string, written: string): string {
  const full = resolve(cwd, written);
  return existsSync(full) && statSync(full).isDirectory() ? full : dirname(full);
}
