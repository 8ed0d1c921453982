// Makes a folder and those above it, one by one: where the system refuses, Node's own recursive way may try for ever.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** `path` is absolute; throws what the system says of the first folder that cannot be made. */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let each = path; !existsSync(each); each = dirname(each)) missing.unshift(each);
  for (const each of missing) mkdirSync(each);
}
