// A thread that checks parts of a repository beside the one that was asked.
import { parentPort, workerData } from 'node:worker_threads';
import { knownFiles } from '../../check/known-files.ts';
import type { NotedFile } from '../../load/cache/watch-reading.ts';
import { readDocuments } from '../../load/document.ts';
import type { ListedPart } from '../../load/list-parts.ts';
import type { SourceFile } from '../../load/source-file.ts';
import type { Day } from '../../model/civil-date.ts';
import { readShared } from './check-files.ts';
import { toSent } from './outcome.ts';
import { checkListed, notesOf, untaken } from './read-part.ts';
import { rulesFor } from './rules-for.ts';

export interface Order {
  readonly root: string;
  readonly parts: readonly ListedPart[];
  /** Which part is the next to be taken, for all threads. */
  readonly counter: Int32Array;
  readonly shared: readonly SourceFile[];
  /** The paths of all documents, a line each. */
  readonly paths: string;
  readonly asOf: Day;
  readonly today: Day;
  readonly isNoted: boolean;
}

export function work(): void {
  const order = workerData as Order;
  const { root, parts, counter, asOf, today, isNoted } = order;
  const shared = readShared(readDocuments(order.shared));
  const question = { asOf, rules: rulesFor(asOf, today), files: knownFiles(order.paths.split('\n')) };
  for (const part of untaken(parts, counter)) {
    const noted: NotedFile[] = [];
    const watcher = isNoted ? notesOf(noted) : undefined;
    const outcome = checkListed(part, { root, shared, question, watcher });
    parentPort?.postMessage(toSent(outcome, noted));
  }
}
