// Plan files that are in the repository but not on the disk, because its checkout is sparse: they are not gone.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readLeftOut } from './revision.ts';
import type { SourceFile } from './source-file.ts';

/** As they are in the index; none where the checkout is whole, which costs no run of git. */
export const filesLeftOut = async (root: string): Promise<SourceFile[]> =>
  mayBeSparse(root) ? readLeftOut(root) : [];

/** git writes down which folders a sparse checkout has, and leaves the file behind when it is whole again. */
export function mayBeSparse(root: string): boolean {
  const git = gitFolderOf(root);
  return git !== undefined && existsSync(join(git, 'info', 'sparse-checkout'));
}

/** Of a work tree of its own or a submodule `.git` is a file that names the folder. */
function gitFolderOf(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (existsSync(git)) {
      if (statSync(git).isDirectory()) return git;
      const named = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1];
      return named === undefined ? undefined : resolve(folder, named);
    }
    if (dirname(folder) === folder) return undefined;
  }
}
