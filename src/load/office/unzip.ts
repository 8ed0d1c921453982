// Opens a zip of office parts with a guard: what is inside is counted and measured before and while it is unpacked.
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refused } from './reading.ts';

export interface ArchiveLimits {
  /** Most entries in the archive. */
  readonly entries: number;
  /** Most bytes of one unpacked part that is read. */
  readonly part: number;
  /** Most bytes of all parts together, as the archive declares them. */
  readonly total: number;
  /** A part above `ratioFrom` bytes may be at most so many times its packed size. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEGABYTE = 1024 * 1024;

/** XML of office files packs to a tenth, in rows of equal cells to a sixtieth; a bomb to a thousandth. */
export const OFFICE_LIMITS: ArchiveLimits = {
  entries: 5000,
  part: 40 * MEGABYTE,
  total: 400 * MEGABYTE,
  ratio: 200,
  ratioFrom: 8 * MEGABYTE,
};

export interface Archive {
  /** Names of the parts, with forward slashes. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The unpacked bytes of a part, piece by piece; nothing when there is no such part. Throws `Refused`. */
  pieces(name: string): AsyncGenerator<Uint8Array>;
}

/**
 * Opens an archive held in memory. Throws `Refused`: `damaged` (no zip, cut off, sizes that lie), `encrypted`,
 * `zip_bomb` (too many entries, too much in all, packed too well), `too_large` (one part above its limit, told when it is read).
 * No name is ever used as a path: parts are only looked up.
 */
export async function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = OFFICE_LIMITS,
): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await orDamaged(fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }));
  const entries = await listed(zip, limits);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    pieces: (name) => unpacked(zip, entries.get(name), limits),
  };
}

async function listed(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new Refused('zip_bomb');
  const entries = new Map<string, Entry>();
  let total = 0;
  const all = zip.eachEntry();
  for (;;) {
    const next = await orDamaged(all.next());
    if (next.done === true) return entries;
    const entry = next.value;
    if (entry.isEncrypted()) throw new Refused('encrypted');
    total += entry.uncompressedSize;
    if (entries.size >= limits.entries || total > limits.total || packedTooWell(entry, limits))
      throw new Refused('zip_bomb');
    // Of two parts of one name the first counts, whatever another program makes of it.
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
  }
}

const packedTooWell = ({ uncompressedSize, compressedSize }: Entry, limits: ArchiveLimits): boolean =>
  uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio;

async function* unpacked(
  zip: ZipFile,
  entry: Entry | undefined,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  if (entry.uncompressedSize > limits.part) throw tooLarge(limits);
  const stream: Readable = await orDamaged(zip.openReadStreamPromise(entry));
  const pieces = stream[Symbol.asyncIterator]();
  let size = 0;
  try {
    for (;;) {
      // The stream itself fails when there is more or less in it than the archive declares.
      const next = await orDamaged(pieces.next());
      if (next.done === true) return;
      const piece: Uint8Array = next.value;
      size += piece.byteLength;
      if (size > limits.part) throw tooLarge(limits);
      yield piece;
    }
  } finally {
    stream.destroy();
  }
}

const tooLarge = (limits: ArchiveLimits): Refused =>
  new Refused('too_large', { limit: Math.round(limits.part / MEGABYTE) });

async function orDamaged<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch {
    throw new Refused('damaged');
  }
}
