// The two states that a comparison is between: of two revisions, or of one and the work tree.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Document } from '../model/document.ts';
import { diagnoseRevision, isShallow, type RevisionCause } from './diagnose.ts';
import { readDocuments } from './document.ts';
import { findRoot, isBare } from './find-root.ts';
import { changedFiles } from './open-base.ts';
import { MissingSubmodule, mergeBase, readRevision, resolveRevision } from './revision.ts';
import type { SourceFile } from './source-file.ts';
import { filesLeftOut } from './sparse.ts';
import { readWorkTree } from './work-tree.ts';

export interface Side {
  /** Null for the work tree, uncommitted changes included. */
  readonly commit: string | null;
  /** None where there were no plans yet, or are none any more. */
  readonly files: readonly SourceFile[];
}

export interface Comparison {
  readonly root: string;
  readonly base: Side;
  readonly head: Side;
}

export interface ComparisonProblem {
  readonly problem:
    | RevisionCause
    | 'no_plans'
    | 'no_plans_on_both'
    | 'range_and_head'
    | 'bare_without_head'
    | 'no_merge_base'
    | 'shallow_merge_base'
    | 'no_submodule';
  readonly folder: string;
  readonly revision: string;
  readonly remote?: string;
}

/** `A..B` and `A...B` (from where the two parted) as git means them; an empty end is HEAD, no end at all the work tree. */
interface Ends {
  readonly base: string;
  readonly head: string | undefined;
  readonly fromMergeBase: boolean;
}

function endsOf(base: string, head: string | undefined): Ends {
  const range = /^(.*?)(\.\.\.?)(.*)$/.exec(base);
  if (range === null) return { base, head, fromMergeBase: false };
  return { base: range[1] || 'HEAD', head: range[3] || 'HEAD', fromMergeBase: range[2] === '...' };
}

/** Opens both sides; whatever git cannot give is named as one problem. */
export async function openComparison(
  start: string,
  base: string,
  head?: string,
): Promise<Comparison | ComparisonProblem> {
  const folder = resolve(start);
  const root = findRoot(folder, true);
  if (root === undefined) return { problem: 'no_plans', folder, revision: base };
  const ends = endsOf(base, head);
  const problem = (what: ComparisonProblem['problem'], revision: string): ComparisonProblem => ({
    problem: what,
    folder: root,
    revision,
  });
  if (head !== undefined && ends.head !== head) return problem('range_and_head', base);
  if (ends.head === undefined && isBare(root)) return problem('bare_without_head', base);
  const commits: Record<'base' | 'head', string | null> = { base: null, head: null };
  for (const end of ['base', 'head'] as const) {
    const revision = ends[end];
    if (revision === undefined) continue;
    commits[end] = (await resolveRevision(root, revision)) ?? null;
    if (commits[end] !== null) continue;
    const { cause, remote } = await diagnoseRevision(root, revision);
    return { ...problem(cause, revision), remote };
  }
  if (ends.fromMergeBase) {
    const parted = await mergeBase(root, commits.base ?? 'HEAD', commits.head ?? 'HEAD');
    if (parted === undefined)
      return problem((await isShallow(root)) ? 'shallow_merge_base' : 'no_merge_base', base);
    commits.base = parted;
  }
  return readSides(root, commits, base);
}

async function readSides(
  root: string,
  commits: Readonly<Record<'base' | 'head', string | null>>,
  revision: string,
): Promise<Comparison | ComparisonProblem> {
  try {
    const [base, head] = await Promise.all([readSide(root, commits.base), readSide(root, commits.head)]);
    if (base.files.length + head.files.length === 0)
      return { problem: 'no_plans_on_both', folder: root, revision };
    return { root, base, head };
  } catch (error) {
    if (error instanceof MissingSubmodule) return { problem: 'no_submodule', folder: error.path, revision };
    throw error;
  }
}

async function readSide(root: string, commit: string | null): Promise<Side> {
  if (commit !== null) return { commit, files: await readRevision(root, commit) };
  const onDisk = existsSync(join(root, 'plans')) ? readWorkTree(root) : [];
  return { commit, files: [...onDisk, ...(await filesLeftOut(root))] };
}

/** Both sides as documents; a file that is the same on both is read once. */
export function readBoth(
  { base, head }: Comparison,
  read: (files: readonly SourceFile[]) => Document[] = readDocuments,
): { before: Document[]; after: Document[] } {
  const after = read(head.files);
  const known = new Map(after.map((document) => [document.file, document]));
  const before = base.files.flatMap((file) => {
    const same = known.get(file.path);
    return same !== undefined && same.text === file.text && file.problem === undefined && same.text !== ''
      ? [same]
      : read([file]);
  });
  return { before, after };
}

/** Files of the head side that are not as they were, in order; one that only has a new name is not among them. */
export function editedFiles({ base, head }: Comparison): string[] {
  const now = new Set(head.files.map(({ path }) => path));
  const gone = new Set(base.files.filter(({ path }) => !now.has(path)).map(({ text }) => text));
  const edited = changedFiles(base.files, head.files);
  return head.files
    .filter(({ path, text }) => edited.has(path) && !gone.has(text))
    .map(({ path }) => path)
    .sort();
}
