// What a repository's files looked like when they were last read: for each file its stamp (size, times, inode) and the hash
// of its content, in columns, so that a hundred thousand of them load in a few milliseconds.
import type { Stats } from 'node:fs';
import type { ListedFolder } from '../listing.ts';

/** Raised when the layout changes: older files are then passed over. */
const SCHEMA = 'kh files 2\n';
const STAMP_COLUMNS = 4;

/** What tells whether a file was written since. */
export type Stamp = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;

export interface Manifest {
  /** Where the repository really lies. */
  readonly root: string;
  /** Milliseconds since 1970, before the first file was read. */
  readonly time: number;
  /** Of all paths and contents. */
  readonly digest: string;
  readonly folders: readonly ListedFolder[];
  /** Of each file that `filesOf` gives, in its order. */
  readonly hashes: readonly string[];
  /** Size, mtime, ctime and inode of each; zeros where a stamp says nothing. */
  readonly stamps: Float64Array;
}

/** A manifest whose files are all there and no others, and which of them may have other contents by now. */
export interface KnownReading {
  readonly manifest: Manifest;
  /** Rows of files whose content must be looked at. */
  readonly doubtful: ReadonlySet<number>;
}

/** Of what is looked at each time: every stamp differs from it. */
export const NO_STAMP: Stamp = { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 };

export const sizeOfStamps = (files: number): number => files * STAMP_COLUMNS;

export function writeStamp(stamps: Float64Array, row: number, { size, mtimeMs, ctimeMs, ino }: Stamp): void {
  stamps.set([size, mtimeMs, ctimeMs, ino], row * STAMP_COLUMNS);
}

export const isSameStamp = (
  stamps: Float64Array,
  row: number,
  { size, mtimeMs, ctimeMs, ino }: Stats,
): boolean => {
  const at = row * STAMP_COLUMNS;
  return (
    stamps[at] === size &&
    stamps[at + 1] === mtimeMs &&
    stamps[at + 2] === ctimeMs &&
    stamps[at + 3] === ino &&
    ctimeMs > 0
  );
};

/** A clock that counts whole seconds, and one that the file system keeps apart from the machine's. */
const DOUBT = 2_000;

/**
 * A file written as late as it was read may have been written again within the same tick of the clock (git's racy rule), and
 * one from the future says that a clock was turned back: neither is known by its stamp.
 */
export const isSettled = (stamps: Float64Array, row: number, time: number): boolean => {
  const at = row * STAMP_COLUMNS;
  return Math.max(stamps[at + 1] ?? 0, stamps[at + 2] ?? 0) < time - DOUBT;
};

/** As bytes: a line, the length of the JSON, the JSON, and from the next eighth byte on the stamps. */
export function encodeManifest({ stamps, ...rest }: Manifest): Uint8Array {
  const json = Buffer.from(JSON.stringify(rest));
  const start = startOfStamps(json.length);
  const bytes = Buffer.alloc(start + stamps.byteLength);
  bytes.write(SCHEMA, 0, 'latin1');
  bytes.writeUInt32LE(json.length, SCHEMA.length);
  json.copy(bytes, SCHEMA.length + 4);
  Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength).copy(bytes, start);
  return bytes;
}

const startOfStamps = (length: number): number => Math.ceil((SCHEMA.length + 4 + length) / 8) * 8;

/** Undefined for whatever this version of kh did not write. */
export function decodeManifest(bytes: Uint8Array): Manifest | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, SCHEMA.length) !== SCHEMA || buffer.length < SCHEMA.length + 4)
    return undefined;
  const length = buffer.readUInt32LE(SCHEMA.length);
  const start = startOfStamps(length);
  if (buffer.length < start || (buffer.length - start) % 8 !== 0) return undefined;
  const rest = JSON.parse(buffer.toString('utf8', SCHEMA.length + 4, SCHEMA.length + 4 + length)) as Omit<
    Manifest,
    'stamps'
  >;
  const stamps = new Float64Array(bytes.slice(start).buffer);
  const isWhole = Array.isArray(rest.hashes) && stamps.length === sizeOfStamps(rest.hashes.length);
  return isWhole && Array.isArray(rest.folders) ? { ...rest, stamps } : undefined;
}
