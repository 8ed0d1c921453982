// Documents with the memory of what earlier runs understood of them (docs/cache.md).
import { realpathSync } from 'node:fs';
import { assumeSettings, understand, understoodOf } from '../check/understand.ts';
import { openMemory } from '../load/cache/document-memory.ts';
import { repositoryFolder } from '../load/cache/folder.ts';
import { readDocuments } from '../load/document.ts';
import type { SourceFile } from '../load/source-file.ts';
import type { Document } from '../model/document.ts';
import { FILE_START } from '../model/finding.ts';
import type { Settings } from '../model/repository.ts';
import { cacheOf, debug } from './cache-place.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

export interface DocumentReader {
  readonly read: (files: readonly SourceFile[]) => Document[];
  /** For the next run, once the documents are understood. */
  readonly keep: (documents: readonly Document[]) => void;
}

/** No file has it: a zero byte is refused. */
const NO_TEXT = '\0';

/** What a repository without kh.yaml goes by: every setting as it is by default. */
const NO_SETTINGS: Document = {
  ...{ kind: 'config', owner: 'kh', id: 'kh', file: 'kh.yaml', text: NO_TEXT },
  ...{ data: {}, literals: [], syntax: null, locate: () => FILE_START },
};

/** Reads documents, those that an earlier run knew without parsing them; where nothing is kept, all are read anew. */
export function documentReader(root: string, options: OptionValues, world: World): DocumentReader {
  const cache = cacheOf(options, world);
  if (cache === undefined) return { read: (files) => readDocuments(files), keep: () => undefined };
  const memory = openMemory(repositoryFolder(cache, realpathSync(root)), world.build, process.pid);
  return {
    read: (files) => {
      const documents = readDocuments(files, memory);
      const usual = memory.find(NO_SETTINGS, NO_TEXT)?.understood;
      if (usual !== undefined) assumeSettings(documents, usual as Settings);
      return documents;
    },
    keep: (documents) => {
      try {
        memory.keep([...documents, NO_SETTINGS], understoodAtLast);
      } catch (error) {
        debug(world, error);
      }
    },
  };
}

/** Nobody has asked for the usual settings as a document yet. */
function understoodAtLast(document: Document): unknown {
  if (document === NO_SETTINGS) understand([document]);
  return understoodOf(document);
}
