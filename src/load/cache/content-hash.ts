// Names for contents: two files with one name hold the same bytes.
import { createHash } from 'node:crypto';
import type { SourceFile } from '../source-file.ts';

const LENGTH = 22;

/** Of what was read of a file: its bytes, or why there are none. */
export const contentHash = (bytes: Uint8Array, problem: SourceFile['problem']): string =>
  createHash('sha256')
    .update(problem ?? '')
    .update('\0')
    .update(bytes)
    .digest('base64url')
    .slice(0, LENGTH);

/** Of all files together, whatever the order in which the disk lists them. */
export function digestOf(paths: readonly string[], hashes: readonly string[]): string {
  const lines = paths.map((path, index) => `${path}\0${hashes[index]}\n`).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('base64url').slice(0, LENGTH);
}
