// Whether anything is kept from one run to the next, and where.
import { cacheFolder } from '../load/cache/folder.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

/** Undefined with `--no-cache` or KH_NO_CACHE, where there is no place for it, and where sources run unbuilt. */
export const cacheOf = ({ cache }: OptionValues, { env, build }: World): string | undefined =>
  cache === false || build === '' ? undefined : cacheFolder(env);

/** Said only to those who ask with KH_DEBUG: a cache that fails costs time and nothing else. */
export function debug({ env, err }: World, what: unknown): void {
  if (env.KH_DEBUG === '1') err(`kh: cache: ${what instanceof Error ? what.message : String(what)}\n`);
}
