// A thread that checks parts of a repository beside the one that was asked.
import { parentPort, workerData } from 'node:worker_threads';
import type { NotedFile } from '../../load/cache/watch-reading.ts';
import { readDocuments } from '../../load/document.ts';
import { listParts } from '../../load/list-parts.ts';
import type { ListedFolder } from '../../load/listing.ts';
import type { SourceFile } from '../../load/source-file.ts';
import type { Day } from '../../model/civil-date.ts';
import { readShared } from './check-files.ts';
import { listedFiles } from './listed-files.ts';
import { toSent } from './outcome.ts';
import { checkListed, inOrderOfSize, notesOf, untaken } from './read-part.ts';

export interface Order {
  readonly root: string;
  readonly folders: readonly ListedFolder[];
  /** The names of the parts to be checked. */
  readonly names: readonly string[];
  /** Which part is the next to be taken, for all threads. */
  readonly counter: Int32Array;
  readonly shared: readonly SourceFile[];
  readonly asOf: Day;
  readonly isNoted: boolean;
  readonly hasBriefs: boolean;
}

export function work(): void {
  const order = workerData as Order;
  const { root, counter, asOf, isNoted, hasBriefs } = order;
  const listed = listParts(order.folders);
  const names = new Set(order.names);
  const parts = inOrderOfSize(listed.filter(({ name }) => names.has(name)));
  const shared = readShared(readDocuments(order.shared));
  const question = { asOf, files: listedFiles(listed), hasBriefs };
  for (const part of untaken(parts, counter)) {
    const noted: NotedFile[] = [];
    const watcher = isNoted ? notesOf(noted) : undefined;
    const outcome = checkListed(part, { root, shared, question, watcher });
    parentPort?.postMessage(toSent(outcome, noted));
  }
}
