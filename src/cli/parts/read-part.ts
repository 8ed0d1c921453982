// Reads the files of one part and checks them; what was read is noted where somebody asks.
import { type NotedFile, noteFile } from '../../load/cache/watch-reading.ts';
import { readDocuments } from '../../load/document.ts';
import { filesOfPart, type ListedPart } from '../../load/list-parts.ts';
import type { SourceFile } from '../../load/source-file.ts';
import { type ReadingWatcher, readFile } from '../../load/work-tree.ts';
import type { Document } from '../../model/document.ts';
import { checkFiles, type PartOutcome, type PartQuestion, type Shared } from './check-files.ts';

/** In the order of their paths. */
export const readFiles = (root: string, part: ListedPart, watcher?: ReadingWatcher): SourceFile[] =>
  Array.from(filesOfPart(part), (file) => readFile(root, file, watcher)).sort((left, right) =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0,
  );

/** A watcher that only notes files. */
export function notesOf(noted: NotedFile[]): ReadingWatcher {
  return {
    onFolders: () => undefined,
    onFile: (file, stamp, bytes, row = 0) => noted.push(noteFile(row, file, stamp, bytes)),
  };
}

export interface PartReading {
  readonly root: string;
  readonly shared: Shared;
  readonly question: PartQuestion;
  readonly watcher: ReadingWatcher | undefined;
  /** Reads documents anew unless something else is given. */
  readonly read?: (files: readonly SourceFile[]) => Document[];
}

export function checkListed(
  part: ListedPart,
  { root, shared, question, watcher, read = readDocuments }: PartReading,
): PartOutcome {
  return checkFiles(part.name, read(readFiles(root, part, watcher)), shared, question);
}

/** The parts that nobody has taken yet, shared with other threads through `counter`. */
export function* untaken(parts: readonly ListedPart[], counter: Int32Array): Generator<ListedPart> {
  for (;;) {
    const part = parts[Atomics.add(counter, 0, 1)];
    if (part === undefined) return;
    yield part;
  }
}

/** Threads that end together have nothing to wait for: the largest are taken first. */
export const inOrderOfSize = (parts: readonly ListedPart[]): ListedPart[] =>
  [...parts].sort((left, right) => right.count - left.count);
