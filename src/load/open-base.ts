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
 * The plans where the work since `base` began: what others did on `base` meanwhile is not part of the change. Where git
 * finds no such commit (a shallow clone, unrelated histories), `base` itself.
 */
export async function openBase(root: string, base: string, head = 'HEAD'): Promise<BaseFiles | OpenProblem> {
  const named = await resolveRevision(root, base);
  if (named === undefined) return { problem: 'bad_revision', folder: root };
  const commit = (await mergeBase(root, named, head)) ?? named;
  const files = await readRevision(root, commit).catch(missingSubmodule);
  return Array.isArray(files) ? { commit, files } : files;
}

/** Files that are not as they were: added or with another content; those taken away are not among them. */
export function changedFiles(before: readonly SourceFile[], now: readonly SourceFile[]): Set<string> {
  const contents = new Map(before.map((file) => [file.path, contentOf(file)]));
  return new Set(now.filter((file) => contents.get(file.path) !== contentOf(file)).map(({ path }) => path));
}

const contentOf = ({ text, problem }: SourceFile): string =>
  problem === undefined ? `text:${text}` : `problem:${problem}`;
