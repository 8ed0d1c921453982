// What an answer takes from git beside the files, as git itself tells it: where the state of its files does not say enough.
import { headCommit, mergeBase, pathFromTop, resolveRevision } from '../load/revision.ts';
import type { OptionValues } from './options.ts';

/** Undefined where git does not tell all of it: then the command finds out itself and says what is wrong. */
export async function gitFacts(root: string, { at, changed }: OptionValues): Promise<string | undefined> {
  const facts = await Promise.all([
    at === undefined ? '' : resolveRevision(root, at),
    headCommit(root).then((commit) => commit ?? ''),
    pathFromTop(root),
    changed === undefined ? '' : mergeBase(root, changed, at ?? 'HEAD'),
  ]);
  return facts.every((fact) => fact !== undefined) ? JSON.stringify(facts) : undefined;
}
