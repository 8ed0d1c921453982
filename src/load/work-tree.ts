// Reads the plan files of a folder: synchronous reads, which measure six times faster than promises on many small files.
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isHidden, notePlaceOf, placeOf, strayOf } from '../model/document.ts';
import type { SourceFile } from './source-file.ts';

/** A larger file is not a plan's: it is a finding and is not parsed. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** Every YAML file and every note below `plans/`, and `kh.yaml`; in no particular order. */
export function readWorkTree(root: string): SourceFile[] {
  const settings = readdirSync(root, { withFileTypes: true }).filter(({ name }) => /^kh\.ya?ml$/i.test(name));
  const listed = settings.map((entry) => ({ path: entry.name, isLink: entry.isSymbolicLink() }));
  const files = [...listed, ...listFiles(root, 'plans')];
  return files.flatMap((file) => (isWanted(file.path.normalize('NFC')) ? [readOne(root, file)] : []));
}

interface Listed {
  readonly path: string;
  readonly isLink: boolean;
}

/** What kh reads, and what it would pass over although somebody meant it to be read. */
export const isWanted = (path: string): boolean =>
  !isHidden(path) &&
  (placeOf(path) !== undefined || strayOf(path) !== undefined || notePlaceOf(path) !== undefined);

function listFiles(root: string, folder: string): Listed[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      // A folder with the name of a file hides what somebody meant to be read.
      const meant = placeOf(path.normalize('NFC')) === undefined ? [] : [{ path, isLink: false }];
      return entry.name.startsWith('.') ? [] : [...meant, ...listFiles(root, path)];
    }
    return /\.ya?ml$/i.test(entry.name) || notePlaceOf(path) !== undefined
      ? [{ path, isLink: entry.isSymbolicLink() }]
      : [];
  });
}

const decoder = new TextDecoder('utf-8', { fatal: true });
let buffer = Buffer.allocUnsafe(64 * 1024);

function readOne(root: string, { path, isLink }: Listed): SourceFile {
  const name = path.normalize('NFC');
  const full = join(root, path);
  try {
    if (isLink && !realpathSync(full).startsWith(realpathSync(root) + sep)) {
      return { path: name, text: '', problem: 'symlink_outside' };
    }
    return { path: name, ...decode(full) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const isDead = isLink && (code === 'ENOENT' || code === 'ELOOP');
    if (isDead) return { path: name, text: '', problem: 'dead_link' };
    return { path: name, text: '', problem: code === 'ENXIO' ? 'not_a_file' : 'unreadable' };
  }
}

/** A pipe without a writer would block for ever when it is opened, a device could give bytes without end. */
const READ_AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK;

function decode(full: string): Omit<SourceFile, 'path'> {
  const descriptor = openSync(full, READ_AT_ONCE);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { text: '', problem: 'not_a_file' };
    const { size } = stat;
    if (size > MAX_FILE_BYTES) return { text: '', problem: 'too_large' };
    if (size > buffer.length) buffer = Buffer.allocUnsafe(MAX_FILE_BYTES);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(descriptor, buffer, length, size - length, length);
    }
    return decodeText(buffer.subarray(0, length));
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
