// Reads the plan files of a folder: synchronous reads, which measure six times faster than promises on many small files.
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { CLOSED, filesOf, type ListedFile, type ListedFolder, listFolders } from './listing.ts';
import type { SourceFile } from './source-file.ts';

export { isWanted } from './listing.ts';

/** A larger file is not a plan's: it is a finding and is not parsed. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** Is told what was read, in the order of reading; without a file's stamp and bytes where they could not be had. */
export interface ReadingWatcher {
  readonly onFolders: (root: string, folders: readonly ListedFolder[]) => void;
  readonly onFile: (file: SourceFile, stamp: Stats | undefined, bytes: Uint8Array, row?: number) => void;
}

/** Every YAML file and every note below `plans/`, and `kh.yaml`, by path. */
export function readWorkTree(root: string, watcher?: ReadingWatcher): SourceFile[] {
  const folders = listFolders(root);
  watcher?.onFolders(root, folders);
  const files = Array.from(filesOf(folders), (file) => readFile(root, file, watcher));
  return files.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

/** One file of the walk, whatever it is. */
export function readFile(
  root: string,
  { path, type, row }: ListedFile,
  watcher?: ReadingWatcher,
): SourceFile {
  const name = path.normalize('NFC');
  const isLink = type === 'l';
  const full = `${root}/${path}`;
  const refused = (problem: NonNullable<SourceFile['problem']>): SourceFile => {
    const file = { path: name, text: '', problem };
    watcher?.onFile(file, undefined, NO_BYTES, row);
    return file;
  };
  if (type === CLOSED) return refused('closed_folder');
  try {
    if (isLink && !realpathSync(full).startsWith(realpathSync(root) + sep)) return refused('symlink_outside');
    const plain = type === 'f' && watcher === undefined ? decodePlain(full) : undefined;
    if (plain !== undefined) return { path: name, ...plain };
    const { text, stamp, bytes } = decode(full);
    const file = { path: name, ...text };
    watcher?.onFile(file, stamp, bytes, row);
    return file;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const isDead = isLink && (code === 'ENOENT' || code === 'ELOOP');
    return refused(isDead ? 'dead_link' : code === 'ENXIO' ? 'not_a_file' : 'unreadable');
  }
}

const NO_BYTES = new Uint8Array();
const decoder = new TextDecoder('utf-8', { fatal: true });
let buffer = Buffer.allocUnsafe(64 * 1024);

/** A pipe without a writer would block for ever when it is opened, a device could give bytes without end. */
const READ_AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK;

interface Decoded {
  readonly text: Omit<SourceFile, 'path'>;
  readonly stamp: Stats;
  /** Of a buffer that the next file overwrites. */
  readonly bytes: Uint8Array;
}

/** A plain file that nobody wants the stamp of is read without asking for it; undefined for one larger than the buffer. */
function decodePlain(full: string): Decoded['text'] | undefined {
  const descriptor = openSync(full, READ_AT_ONCE);
  try {
    let length = 0;
    for (let read = -1; read !== 0; length += read) {
      if (length === buffer.length) return undefined;
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    return decodeText(buffer.subarray(0, length));
  } finally {
    closeSync(descriptor);
  }
}

function decode(full: string): Decoded {
  const descriptor = openSync(full, READ_AT_ONCE);
  try {
    const stamp = fstatSync(descriptor);
    const without = (problem: NonNullable<SourceFile['problem']>): Decoded => ({
      text: { text: '', problem },
      stamp,
      bytes: NO_BYTES,
    });
    if (!stamp.isFile()) return without('not_a_file');
    const { size } = stamp;
    if (size > MAX_FILE_BYTES) return without('too_large');
    if (size > buffer.length) buffer = Buffer.allocUnsafe(MAX_FILE_BYTES);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(descriptor, buffer, length, size - length, length);
    }
    const bytes = buffer.subarray(0, length);
    return { text: decodeText(bytes), stamp, bytes };
  } finally {
    closeSync(descriptor);
  }
}

/** UTF-8, with or without a byte order mark, to text; a zero byte says that it is no text, or text of another encoding. */
export function decodeText(bytes: Uint8Array): Omit<SourceFile, 'path'> {
  if (bytes.includes(0)) return { text: '', problem: 'not_utf8' };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { text: '', problem: 'not_utf8' };
  }
}
