// Finds the plan repository around a folder and reads it, from the work tree or from a git revision.
import { resolve } from 'node:path';
import { findRoot } from './find-root.ts';
import { headCommit, MissingSubmodule, readRevision, resolveRevision } from './revision.ts';
import type { SourceFile } from './source-file.ts';
import { filesLeftOut } from './sparse.ts';
import { type ReadingWatcher, readWorkTree } from './work-tree.ts';

export interface OpenedRepository {
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** The commit that was read, or null for the work tree. */
  readonly revision: string | null;
  /** The abbreviated commit of HEAD (or of the revision read); null outside git. */
  readonly head: string | null;
}

/**
 * `no_plans`: no folder `plans/` from here upwards; `bad_revision`: git knows no such revision, or there is no git;
 * `no_submodule`: a part of the plans is a submodule that is not here; `shallow_merge_base`: the clone is cut off before the
 * commit where the two revisions parted.
 */
export interface OpenProblem {
  readonly problem:
    | 'no_plans'
    | 'bad_revision'
    | 'no_plans_at_revision'
    | 'no_submodule'
    | 'shallow_merge_base';
  readonly folder: string;
}

export async function openRepository(
  start: string,
  revision?: string,
  watcher?: ReadingWatcher,
): Promise<OpenedRepository | OpenProblem> {
  const root = findRoot(resolve(start), revision !== undefined);
  if (root === undefined) return { problem: 'no_plans', folder: resolve(start) };
  if (revision === undefined) {
    const [head, leftOut] = [headCommit(root), filesLeftOut(root)];
    return {
      root,
      files: [...readWorkTree(root, watcher), ...(await leftOut)],
      revision: null,
      head: await head,
    };
  }
  const commit = await resolveRevision(root, revision);
  if (commit === undefined) return { problem: 'bad_revision', folder: root };
  const files = await readRevision(root, commit).catch(missingSubmodule);
  if (!Array.isArray(files)) return files;
  if (files.length === 0) return { problem: 'no_plans_at_revision', folder: root };
  return { root, files, revision: commit, head: commit.slice(0, 7) };
}

export function missingSubmodule(error: unknown): OpenProblem {
  if (error instanceof MissingSubmodule) return { problem: 'no_submodule', folder: error.path };
  throw error;
}
