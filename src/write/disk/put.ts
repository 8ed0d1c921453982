// Carries out what was planned, one file after the other; the first that fails ends it.
import { createFile } from './create.ts';
import type { Disk, DiskProblem } from './disk.ts';
import { replaceFile } from './replace.ts';

/** One file as it was read (null where none was) and as it is to be. */
export interface Step {
  readonly file: string;
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer;
}

export interface Put {
  readonly problem: DiskProblem | null;
  /** The files that are as they should be. */
  readonly done: readonly string[];
}

export function put(
  disk: Disk,
  steps: readonly Step[],
  isMeant: (step: Step, bytes: Buffer) => boolean,
): Put {
  const done: string[] = [];
  for (const step of steps) {
    const { file, path, before, after } = step;
    const check = (bytes: Buffer): boolean => isMeant(step, bytes);
    const problem =
      before === null
        ? createFile(disk, { file, path, bytes: after, isMeant: check })
        : replaceFile(disk, { file, path, before, after, isMeant: check });
    if (problem !== null) return { problem, done };
    done.push(file);
  }
  return { problem: null, done };
}
