// What earlier runs made of plans, where nothing that it was made of has changed.
import { digestOf } from '../../load/cache/content-hash.ts';
import { type KnownReading, stampAt } from '../../load/cache/manifest.ts';
import type { PartMemory } from '../../load/cache/part-memory.ts';
import type { ReadingNotes } from '../../load/cache/watch-reading.ts';
import { filesOfPart, type ListedPart } from '../../load/list-parts.ts';
import { readFile } from '../../load/work-tree.ts';
import type { PartOutcome } from './check-files.ts';
import { fromSent, type SentPart, toSent } from './outcome.ts';

/** All that an outcome depends on but the part's own files: the day, and what all plans share. */
export type Circumstances = readonly (string | number | boolean)[];

export interface OutcomeMemory {
  /** Undefined where something has changed; then the files that were looked at are noted anew when they are read. */
  readonly find: (part: ListedPart) => PartOutcome | undefined;
  readonly keep: (part: ListedPart, outcome: PartOutcome) => void;
  readonly close: () => void;
}

export const NO_MEMORY: OutcomeMemory = {
  find: () => undefined,
  keep: () => undefined,
  close: () => undefined,
};

interface Setting {
  readonly root: string;
  readonly memory: PartMemory;
  readonly notes: ReadingNotes;
  readonly known: KnownReading | undefined;
  readonly circumstances: Circumstances;
  /** Whether the repository has a document, and the ids of its plans: an outcome may have asked. */
  readonly files: { readonly has: (file: string) => boolean; readonly plans: readonly string[] };
}

interface Kept {
  readonly sent: Omit<SentPart, 'noted'>;
}

export function outcomeMemory({ root, memory, notes, known, circumstances, files }: Setting): OutcomeMemory {
  const plans = (): string => files.plans.join('\n');
  const isUpToDate = ({ asked }: PartOutcome): boolean =>
    asked.files.every(([file, isThere]) => files.has(file) === isThere) &&
    (asked.plans === null || asked.plans === plans());
  let isNew = false;
  return {
    find: (part) => {
      // Nothing is read in vain where nothing is kept.
      if (!memory.has(part.name)) return undefined;
      const hashes = hashesOf(part);
      const kept = memory.find(part.name, keyOf(part, hashes)) as Kept | undefined;
      if (kept === undefined) return undefined;
      const outcome = fromSent(kept.sent);
      return isUpToDate(outcome) ? outcome : undefined;
    },
    keep: (part, outcome) => {
      const hashes = Array.from(filesOfPart(part), ({ row }) => notes.hashAt(row) ?? '');
      const { noted, ...sent } = toSent({ ...outcome, texts: [] }, []);
      memory.keep(part.name, keyOf(part, hashes), { sent } satisfies Kept);
      isNew = true;
    },
    close: () => {
      if (isNew) memory.prune();
    },
  };

  function keyOf(part: ListedPart, hashes: readonly string[]): string {
    const contents = digestOf(
      Array.from(filesOfPart(part), ({ path }) => path),
      hashes,
    );
    return JSON.stringify([...circumstances, contents]);
  }

  /** Of contents that the stamps vouch for, as an earlier run noted them; the others are read. */
  function hashesOf(part: ListedPart): string[] {
    return Array.from(filesOfPart(part), (file) => {
      const { row } = file;
      const hash = known?.doubtful.has(row) === false ? known.manifest.hashes[row] : undefined;
      if (known !== undefined && hash !== undefined)
        notes.add([{ row, hash, stamp: stampAt(known.manifest, row) }]);
      else readFile(root, file, notes);
      return notes.hashAt(row) ?? '';
    });
  }
}
