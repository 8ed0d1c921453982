// A disk whose n-th step fails, so that a test can fail every step in turn.
import * as fs from 'node:fs';
import type { Disk } from '../../src/write/disk/disk.ts';

export interface FailingDisk {
  readonly disk: Disk;
  /** The name of the step that failed; undefined when the work was done before it came to that. */
  readonly failed: () => string | undefined;
}

/** The step `failAt` (from 1) throws `code`; from then on, when `forGood`, every writing step does. */
export function failingDisk(failAt: number, code = 'EIO', forGood = false): FailingDisk {
  let steps = 0;
  let failed: string | undefined;
  const disk = new Proxy(fs, {
    get(target, name: keyof Disk) {
      const real = target[name] as unknown;
      if (typeof real !== 'function') return real;
      return (...args: unknown[]) => {
        steps += 1;
        const isWriting = /^(?:write|fsync|rename|link|mkdir|chmod)/.test(name);
        if (steps === failAt || (forGood && steps > failAt && isWriting)) {
          failed ??= name;
          throw Object.assign(new Error(`${code}: ${name}`), { code });
        }
        return real(...args) as unknown;
      };
    },
  });
  return { disk, failed: () => failed };
}

/** A disk that takes only a few bytes at a time. */
export const slowDisk = new Proxy(fs, {
  get(target, name: keyof Disk) {
    if (name !== 'writeSync') return target[name];
    return (file: number, bytes: Buffer, offset: number) =>
      target.writeSync(file, bytes, offset, Math.min(3, bytes.length - offset));
  },
}) as Disk;
