// This process and others, as the lock of a repository needs to know them: by host, start of the machine, and start of the process.
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Machine } from '../write/disk/lock.ts';

/** Older claims of processes that cannot be asked about count for nothing. */
const FORGOTTEN_MS = 10 * 60_000;

export function createMachine(now: () => number): Machine {
  const host = short(hostname());
  const boot = short(read('/proc/sys/kernel/random/boot_id'));
  const space = short(link('/proc/self/ns/pid'));
  const owner = [host, boot, space, process.pid, startOf(process.pid)].join('.');
  return {
    owner,
    now,
    isGone: (other, age) => {
      const [otherHost, otherBoot, otherSpace, pid, start] = other.split('.');
      if (otherHost === host && otherBoot !== boot) return true;
      if (otherHost !== host || otherSpace !== space) return age > FORGOTTEN_MS;
      if (!isRunning(Number(pid))) return true;
      // A number is given again to another process; where the system tells when it began, that settles it.
      const began = startOf(Number(pid));
      return began === UNKNOWN ? age > FORGOTTEN_MS : began !== start;
    },
  };
}

const UNKNOWN = '0';

const short = (text: string): string =>
  text === '' ? UNKNOWN : createHash('sha256').update(text).digest('hex').slice(0, 8);

/** When a process began, in ticks since the machine did; where the system does not tell, `0`. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  return /^\d+$/.exec(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '')?.[0] ?? UNKNOWN;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const read = (path: string): string => attempt(() => readFileSync(path, 'utf8').trim());
const link = (path: string): string => attempt(() => readlinkSync(path));

function attempt(look: () => string): string {
  try {
    return look();
  } catch {
    return '';
  }
}
