// What an answer takes from git beside the files: commits and where in the git repository the plans lie.
import { headCommit, mergeBase, pathFromTop, resolveRevision } from '../load/revision.ts';
import type { Question } from './recall.ts';

/** Undefined where git does not tell all of it: then the command finds out itself and says what is wrong. */
export async function gitFacts(
  root: string,
  { command, options: { at, changed, json } }: Question,
): Promise<readonly string[] | undefined> {
  if (changed?.startsWith('-') || changed?.includes('..')) return undefined;
  const isHeadShown = command === 'status' && json !== true;
  const facts = await Promise.all([
    at === undefined ? '' : resolveRevision(root, at),
    isHeadShown && at === undefined ? headCommit(root).then((commit) => commit ?? '') : '',
    command === 'validate' ? pathFromTop(root) : '',
    changed === undefined ? '' : mergeBase(root, changed, at ?? 'HEAD'),
  ]);
  return facts.every((fact) => fact !== undefined) ? (facts as string[]) : undefined;
}
