// What a check of a work tree takes from the world: what earlier runs kept, and how many threads may work.
import { realpathSync } from 'node:fs';
import { repositoryFolder } from '../../load/cache/folder.ts';
import { openPartMemory, type PartMemory } from '../../load/cache/part-memory.ts';
import { cacheOf, debug } from '../cache-place.ts';
import { documentReader } from '../memory.ts';
import type { OptionValues } from '../options.ts';
import type { World } from '../world.ts';
import type { TreeQuestion } from './check-work-tree.ts';

export const surroundings = (
  root: string,
  options: OptionValues,
  world: World,
): Omit<TreeQuestion, 'asOfFor'> => ({
  root,
  read: documentReader(root, options, world).read,
  notes: world.watch?.reading,
  known: world.watch?.known,
  memory: partMemory(root, options, world),
  threads: threadsAsked(world),
});

/** What earlier runs made of each plan; undefined where nothing is kept. */
function partMemory(root: string, options: OptionValues, world: World): PartMemory | undefined {
  const cache = cacheOf(options, world);
  return cache === undefined
    ? undefined
    : openPartMemory(repositoryFolder(cache, realpathSync(root)), world.build, process.pid, (error) =>
        debug(world, error),
      );
}

/** KH_THREADS says how many threads check a repository, where it is a number. */
function threadsAsked({ env }: World): number | undefined {
  const asked = Number(env.KH_THREADS);
  return Number.isInteger(asked) && asked > 0 ? asked : undefined;
}
