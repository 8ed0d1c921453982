// Puts workbooks into a folder: each appears whole, and what somebody may have filled in is never written over.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFailure } from '../write-failure.ts';

export interface NewFile {
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** A file that is there with other bytes is somebody's work. */
export const isOther = ({ path, bytes }: NewFile): boolean =>
  existsSync(path) && !readFileSync(path).equals(bytes);

export function putFile({ path, shown, bytes }: NewFile): void {
  if (existsSync(path)) return;
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, bytes, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    removeQuietly(draft);
    throw writeFailure(shown, error);
  }
}

/** Where a file stands in the place of the folder, not even a look for the draft succeeds: the first error is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Told already.
  }
}

/** `ten.xlsx`, `ten-2.xlsx`, ...: the first that is free or holds these very bytes. */
export function freeFile(
  folder: string,
  stem: string,
  bytes: Uint8Array,
): { readonly path: string; readonly name: string } {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.xlsx` : `${stem}-${number}.xlsx`;
    const path = join(folder, name);
    if (!isOther({ path, shown: name, bytes })) return { path, name };
  }
}
