// What was worked out of parts of a repository in earlier runs: one file a part, so that a change costs no more than its part.
// What is kept is the caller's; here it is plain data under a name and a key.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keep, nameOf, prune, readKept } from './folder.ts';

export interface PartMemory {
  /** Whether anything is kept under the name; whether it is of use, only `find` tells. */
  readonly has: (name: string) => boolean;
  /** The value; undefined where none is known, where it was kept under another key, and where its file is not as it was written. */
  readonly find: (name: string, key: string) => unknown;
  /** In place of what the name had. `key`: all that the value follows from but the build; `value`: what JSON gives back as it was. */
  readonly keep: (name: string, key: string, value: unknown) => void;
  /** Once all is kept. */
  readonly prune: () => void;
}

/** Beyond so many, or so much, what was written longest ago goes. */
const MOST_PARTS = 5_000;
const MOST_BYTES = 200_000_000;
const SUM_LENGTH = 22;
const NEWLINE = 10;

/**
 * `folder`: of the repository in the cache; `build`: of kh, because another one may work out otherwise; `mark`: of the process.
 * Where nothing can be written, nothing is kept, and `onFault` hears why.
 */
export function openPartMemory(
  folder: string,
  build: string,
  mark: number,
  onFault: (error: unknown) => void = () => undefined,
): PartMemory {
  const home = join(folder, 'parts');
  const tryTo = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      onFault(error);
    }
  };
  return {
    has: (name) => existsSync(join(home, nameOf(name))),
    find: (name, key) => {
      const bytes = readKept(join(home, nameOf(name)));
      return bytes && valueIn(bytes, titleOf(name, key, build));
    },
    keep: (name, key, value) =>
      tryTo(() => keep(home, nameOf(name), encode(titleOf(name, key, build), value), mark)),
    prune: () => tryTo(() => prune(home, MOST_PARTS, MOST_BYTES)),
  };
}

/** Names that share a place tell themselves apart by it. */
const titleOf = (name: string, key: string, build: string): string => JSON.stringify([name, build, key]);

/** Three lines: what this is with the sum of the rest, the title, the value. */
function encode(title: string, value: unknown): Uint8Array {
  const body = Buffer.from(`${title}\n${JSON.stringify(value)}`);
  return Buffer.concat([Buffer.from(`${headOf(body)}\n`), body]);
}

const headOf = (body: Uint8Array): string =>
  `kh part 1 ${createHash('sha256').update(body).digest('base64url').slice(0, SUM_LENGTH)}`;

function valueIn(bytes: Uint8Array, title: string): unknown {
  const start = bytes.indexOf(NEWLINE) + 1;
  const body = bytes.subarray(start);
  const valueStart = body.indexOf(NEWLINE) + 1;
  if (textOf(body.subarray(0, valueStart)) !== `${title}\n`) return undefined;
  // What a disk or another program damaged is not believed.
  if (textOf(bytes.subarray(0, start)) !== `${headOf(body)}\n`) return undefined;
  return JSON.parse(textOf(body.subarray(valueStart)));
}

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
