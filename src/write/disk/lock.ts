// One kh writes at a time. Each puts up a claim of its own and may write while no other living process has one; the claim of
// a dead one counts for nothing, so a kill locks nobody out.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Disk } from './disk.ts';
import { removeQuietly } from './temporary.ts';

/** What only the outside world knows about running processes. */
export interface Machine {
  /** This process, in letters, digits and dots: fit for a file's name. */
  readonly owner: string;
  /** Whether the process of a claim of this age has surely ended. */
  readonly isGone: (owner: string, ageInMs: number) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const PATTERN = /^\.kh-lock-([0-9a-f]{16})-([A-Za-z0-9.]+)$/;

/** Longer than any write takes, shorter than a person waits. */
const PATIENCE_MS = 20_000;

export type Held<T> = { readonly result: T } | { readonly busy: string };

/** Runs the work while holding the lock of a folder; `busy` names the claim that never went away. */
export async function withLock<T>(
  disk: Disk,
  folder: string,
  machine: Machine,
  work: () => T,
  patience = PATIENCE_MS,
): Promise<Held<T>> {
  const name = `.kh-lock-${randomBytes(8).toString('hex')}-${machine.owner}`;
  try {
    const busy = await acquire(disk, folder, name, machine, machine.now() + patience);
    return busy === null ? { result: work() } : { busy };
  } finally {
    removeQuietly(disk, join(folder, name));
  }
}

/**
 * A claim is put up first and the others are looked at afterwards, so of two processes at least one sees the other. Of claims
 * put up together, the one whose name comes first stays up and waits; the others are taken down and try again.
 */
async function acquire(
  disk: Disk,
  folder: string,
  name: string,
  machine: Machine,
  until: number,
): Promise<string | null> {
  const mine = join(folder, name);
  let isUp = false;
  for (;;) {
    const others = livingClaims(disk, folder, machine).filter((other) => other !== name);
    if (others.length === 0 && isUp) return null;
    if (others.length === 0) {
      disk.closeSync(disk.openSync(mine, 'wx', 0o644));
      isUp = true;
      continue;
    }
    if (isUp && others.some((other) => other < name)) {
      removeQuietly(disk, mine);
      isUp = false;
    }
    if (machine.now() >= until) {
      if (isUp) removeQuietly(disk, mine);
      return others[0] ?? '';
    }
    await sleep(isUp ? 2 : 3 + Math.random() * 20);
  }
}

/** Claims of processes that may still run; those of dead ones are cleared away. */
function livingClaims(disk: Disk, folder: string, machine: Machine): string[] {
  return disk.readdirSync(folder).filter((name) => {
    const owner = PATTERN.exec(name)?.[2];
    if (owner === undefined) return false;
    const path = join(folder, name);
    if (!machine.isGone(owner, ageOf(disk, path, machine))) return true;
    removeQuietly(disk, path);
    return false;
  });
}

function ageOf(disk: Disk, path: string, machine: Machine): number {
  try {
    return machine.now() - disk.statSync(path).mtimeMs;
  } catch {
    // It was taken down this moment.
    return 0;
  }
}
