// The folder of the cache: outside every repository, where the XDG base directory specification puts such things. What is in
// it can be deleted at any time; what cannot be read or written there is passed over.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined where there is no place for it, or `KH_NO_CACHE` says that none is wanted. */
export function cacheFolder(env: Environment): string | undefined {
  const { KH_NO_CACHE: off = '', XDG_CACHE_HOME: own = '', LOCALAPPDATA: local = '', HOME: home = '' } = env;
  if (off !== '' && off !== '0') return undefined;
  const base = isAbsolute(own)
    ? own
    : isAbsolute(local)
      ? local
      : isAbsolute(home)
        ? join(home, '.cache')
        : '';
  return base === '' ? undefined : join(base, 'kh');
}

/** The folder of the repository that really lies at `root`; what is kept there names its repository too. */
export const repositoryFolder = (cache: string, root: string): string =>
  join(cache, 'repositories', `${nameOf(root)}${root.replace(/[^A-Za-z0-9]+/g, '-').slice(-40)}`);

/** Sixteen signs that tell texts apart (FNV-1a, twice); whoever relies on it compares the texts too. */
export function nameOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(index) + index), 0x01000193);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

export function readKept(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Whole or not at all, whoever else reads or writes it; `mark` tells processes apart. */
export function keep(folder: string, name: string, bytes: Uint8Array, mark: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${name}.${mark}`);
  try {
    writeFileSync(draft, bytes, { mode: 0o600 });
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Removes the entries of a folder that were written longest ago, beyond `most` of them or `bytes` in all. */
export function prune(folder: string, most: number, bytes = Number.POSITIVE_INFINITY): void {
  const entries = readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return { name, mtimeMs, size };
  });
  let total = 0;
  for (const [index, { name, size }] of entries.sort((a, b) => b.mtimeMs - a.mtimeMs).entries()) {
    total += size;
    if (index >= most || total > bytes) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
