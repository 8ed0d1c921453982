// Where the plan repository around a folder begins, and the git repository that it lies in.
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder upwards that holds `plans/`; for a revision, a folder of git will do when none does. */
export function findRoot(start: string, acceptGit: boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFolder(join(folder, 'plans'))) return folder;
    if (acceptGit && (existsSync(join(folder, '.git')) || isBare(folder))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** A repository without a work tree. */
export const isBare = (folder: string): boolean =>
  existsSync(join(folder, 'HEAD')) && isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs'));

/** Whether a folder lies in a repository without a work tree. */
export function isBareAbove(folder: string): boolean {
  return isBare(folder) || (dirname(folder) !== folder && isBareAbove(dirname(folder)));
}

export interface GitPlace {
  /** The folder with HEAD. */
  readonly git: string;
  /** The folder that holds `.git`. */
  readonly top: string;
}

/** `.git` is a folder, or, of another work tree or a submodule, a file that names it. */
export function findGit(root: string): GitPlace | undefined {
  for (let top = root; ; top = dirname(top)) {
    const git = join(top, '.git');
    const found = existsSync(git) ? lstatSync(git) : undefined;
    if (found?.isDirectory()) return { git, top };
    const named = found?.isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1] : undefined;
    if (named !== undefined) return { git: resolve(top, named), top };
    if (dirname(top) === top) return undefined;
  }
}

/** git writes down which folders a sparse checkout has, and leaves the file behind when it is whole again. */
export function mayBeSparse(root: string): boolean {
  const place = findGit(root);
  return place !== undefined && existsSync(join(place.git, 'info', 'sparse-checkout'));
}
