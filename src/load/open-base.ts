// The state of the plans that a change started from.
import { missingSubmodule, type OpenProblem } from './open.ts';
import { mergeBase, readRevision, resolveRevision } from './revision.ts';
import type { SourceFile } from './source-file.ts';

export interface BaseFiles {
  readonly commit: string;
  /** None where the base had no plans yet. */
  readonly files: readonly SourceFile[];
}

/**
 * The plans where the work since `base` began: what others did on `base` meanwhile is not part of the change. Histories that
 * have nothing in common are compared with `base` itself. A shallow clone cannot tell whether they have: compared with `base`,
 * what others added there would pass for deleted, so that is a problem.
 */
export async function openBase(root: string, base: string, head = 'HEAD'): Promise<BaseFiles | OpenProblem> {
  const named = await resolveRevision(root, base);
  if (named === undefined) {
    const isFirst = base === 'HEAD' && (await hasNoCommits(root));
    return isFirst ? { commit: EMPTY_TREE, files: [] } : { problem: 'bad_revision', folder: root };
  }
  const parted = await mergeBase(root, named, head);
  if (parted === undefined && (await isCutOff(root))) return { problem: 'shallow_merge_base', folder: root };
  const commit = parted ?? named;
  const files = await readRevision(root, commit).catch(missingSubmodule);
  return Array.isArray(files) ? { commit, files } : files;
}

/** What git compares a first commit with: the hook before it has everything as new. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

async function hasNoCommits(root: string): Promise<boolean> {
  const { diagnoseRevision } = await import('./diagnose.ts');
  return (await diagnoseRevision(root, 'HEAD')).cause === 'no_commits';
}

/** Asked only where git finds no common commit, so that other runs do not load what answers it. */
async function isCutOff(root: string): Promise<boolean> {
  const { isShallow } = await import('./diagnose.ts');
  return isShallow(root);
}

/** Files that are not as they were: added or with another content; those taken away are not among them. */
export function changedFiles(before: readonly SourceFile[], now: readonly SourceFile[]): Set<string> {
  const contents = new Map(before.map((file) => [file.path, contentOf(file)]));
  return new Set(now.filter((file) => contents.get(file.path) !== contentOf(file)).map(({ path }) => path));
}

const contentOf = ({ text, problem }: SourceFile): string =>
  problem === undefined ? `text:${text}` : `problem:${problem}`;
