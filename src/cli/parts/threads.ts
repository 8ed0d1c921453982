// Threads that check parts of a repository side by side with the one that was asked.
import { availableParallelism } from 'node:os';
import type { ReadingNotes } from '../../load/cache/watch-reading.ts';
import type { ListedPart } from '../../load/list-parts.ts';
import { BUILD_ID } from '../build-id.ts';
import type { PartOutcome } from './check-files.ts';
import { fromSent, type SentPart } from './outcome.ts';
import { checkListed, inOrderOfSize, type PartReading, untaken } from './read-part.ts';
import type { Order } from './worker.ts';

/** Fewer files are checked before a thread has started (test/bench). */
const FILES_A_THREAD = 1000;
/** Each has a heap of its own. */
const MOST_THREADS = 4;
/** What a plan leaves behind is dropped early: without a limit a thread takes twice the memory, and is no faster. */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** How many threads pay, the first one included; sources that run unbuilt have no program for others. */
export function threadsFor(parts: readonly ListedPart[], wanted: number | undefined): number {
  if (BUILD_ID === '') return 1;
  const files = parts.reduce((sum, { count }) => sum + count, 0);
  const paid = wanted ?? Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / FILES_A_THREAD));
  return Math.max(1, Math.min(paid, parts.length));
}

interface Sharing {
  /** Of threads, this one included. */
  readonly count: number;
  readonly notes: ReadingNotes | undefined;
  readonly reading: PartReading;
}

/** Checks parts on several threads, each taking the next; what a thread took and did not give back is checked by this one. */
export async function shareOut(
  parts: readonly ListedPart[],
  order: Order,
  { count, notes, reading }: Sharing,
): Promise<readonly (readonly [ListedPart, PartOutcome])[]> {
  const helpers = await startHelpers(count - 1, order, notes);
  const outcomes: PartOutcome[] = [];
  for (const part of untaken(inOrderOfSize(parts), order.counter)) outcomes.push(checkListed(part, reading));
  outcomes.push(...(await helpers.finish()));
  const done = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  return parts.map((part) => [part, done.get(part.name) ?? checkListed(part, reading)]);
}

interface Helpers {
  /** What the others made of the parts they took; a thread that failed has made less, and the rest is left to the caller. */
  readonly finish: () => Promise<readonly PartOutcome[]>;
}

/** `count`: of threads besides this one. They begin to take parts at once. */
async function startHelpers(count: number, order: Order, notes: ReadingNotes | undefined): Promise<Helpers> {
  if (count <= 0) return { finish: async () => [] };
  const { Worker } = await import('node:worker_threads');
  const threads = Array.from({ length: count }, () => {
    const outcomes: PartOutcome[] = [];
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      // A thread keeps compiled code too, unless nothing is to be kept.
      argv: ['worker', ...process.argv.filter((each) => each === '--no-cache')],
      resourceLimits: HEAP,
      workerData: order,
    });
    worker.on('message', (sent: SentPart) => {
      notes?.add(sent.noted);
      outcomes.push(fromSent(sent));
    });
    const ended = new Promise<void>((resolve) => {
      worker.once('error', () => resolve());
      worker.once('exit', () => resolve());
    });
    return ended.then(() => outcomes);
  });
  return { finish: async () => (await Promise.all(threads)).flat() };
}
