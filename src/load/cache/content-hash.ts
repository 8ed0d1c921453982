// Names for contents: two files with one name hold the same bytes.
import { hash } from 'node:crypto';
import type { SourceFile } from '../source-file.ts';

const LENGTH = 22;

/** Of what was read of a file: its bytes, or why there are none. */
export const contentHash = (bytes: Uint8Array, problem: SourceFile['problem']): string =>
  problem === undefined ? hash('sha256', bytes, 'base64url').slice(0, LENGTH) : `!${problem}`;

/** Of all files together, whatever the order in which the disk lists them. */
export function digestOf(paths: readonly string[], hashes: readonly string[]): string {
  const lines = paths.map((path, index) => `${path}\0${hashes[index]}\n`).sort();
  return hash('sha256', lines.join(''), 'base64url').slice(0, LENGTH);
}
