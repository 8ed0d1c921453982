// What kh keeps from one run to the next, and whether it may (docs/cache.md).
import { realpathSync } from 'node:fs';
import { understoodOf } from '../check/understand.ts';
import { type DocumentMemory, openMemory } from '../load/cache/document-memory.ts';
import { repositoryFolder } from '../load/cache/folder.ts';
import type { Document } from '../model/document.ts';
import { cacheOf, debug } from './cache-place.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

export interface Memory {
  readonly documents: DocumentMemory;
  readonly keep: (documents: readonly Document[]) => void;
}

/** Of documents understood earlier; undefined where nothing is kept. */
export function memoryOf(root: string, options: OptionValues, world: World): Memory | undefined {
  const cache = cacheOf(options, world);
  if (cache === undefined) return undefined;
  const documents = openMemory(repositoryFolder(cache, realpathSync(root)), world.build, process.pid);
  return {
    documents,
    keep: (read) => {
      try {
        documents.keep(read, understoodOf);
      } catch (error) {
        debug(world, error);
      }
    },
  };
}
