// What earlier runs made of plans, where nothing that it was made of has changed.
import { createHash } from 'node:crypto';
import type { KnownReading } from '../../load/cache/manifest.ts';
import type { PartMemory } from '../../load/cache/part-memory.ts';
import type { ReadingNotes } from '../../load/cache/watch-reading.ts';
import { filesOfPart, type ListedPart } from '../../load/list-parts.ts';
import { countOf } from '../../load/listing.ts';
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
      readDoubtful(part);
      const kept = memory.find(part.name, keyOf(part)) as Kept | undefined;
      if (kept === undefined) return undefined;
      const outcome = fromSent(kept.sent);
      return isUpToDate(outcome) ? outcome : undefined;
    },
    keep: (part, outcome) => {
      const { noted, ...sent } = toSent({ ...outcome, texts: [] }, []);
      memory.keep(part.name, keyOf(part), { sent } satisfies Kept);
      isNew = true;
    },
    close: () => {
      if (isNew) memory.prune();
    },
  };

  /** Contents for which no stamp vouches are noted. */
  function readDoubtful(part: ListedPart): void {
    if (known !== undefined && !hasDoubts(part, known.doubtful)) return;
    for (const file of filesOfPart(part))
      if (notes.hashAt(file.row) === undefined) readFile(root, file, notes);
  }

  function keyOf({ folders }: ListedPart): string {
    const hash = createHash('sha256').update(JSON.stringify(circumstances));
    for (const [folder, first] of folders) {
      const { path, names, types, uses } = folder;
      const contents = Array.from(
        { length: countOf(folder) },
        (_, index) => notes.hashAt(first + index) ?? '',
      );
      hash.update(JSON.stringify([path, names, types, uses, contents.join(' ')]));
    }
    return hash.digest('base64url');
  }
}

const hasDoubts = ({ folders }: ListedPart, doubtful: ReadonlySet<number>): boolean =>
  [...doubtful].some((row) =>
    folders.some(([folder, first]) => first <= row && row < first + countOf(folder)),
  );
