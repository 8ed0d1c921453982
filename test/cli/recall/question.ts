// One question to kh within this process, with or without the memory of earlier answers.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { findLanguage } from '../../../src/cli/language.ts';
import type { OptionValues } from '../../../src/cli/options.ts';
import { recallOrRun } from '../../../src/cli/recall.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import type { World } from '../../../src/cli/world.ts';

export interface Asked {
  readonly command: 'status' | 'list' | 'validate';
  readonly args?: readonly string[];
  readonly options?: OptionValues;
}

export interface Heard {
  readonly said: readonly string[];
  readonly code: number | string;
  /** What the cache says of itself with KH_DEBUG. */
  readonly notes: readonly string[];
}

export const newCache = (): string => mkdtempSync(join(tmpdir(), 'kh-cache-'));

interface Circumstances {
  readonly cwd: string;
  /** Undefined for a run without a cache. */
  readonly cache?: string;
  /** Milliseconds that the clock is ahead of the disk's. */
  readonly ahead?: number;
  readonly build?: string;
}

/** What kh says and how it ends; a refusal is its key. */
export async function ask(
  asked: Asked,
  { cwd, cache, ahead = 0, build = 'b1' }: Circumstances,
): Promise<Heard> {
  const said: string[] = [];
  const notes: string[] = [];
  const world: World = {
    cwd,
    env: { KH_TODAY: '2026-01-15', KH_DEBUG: '1', ...(cache !== undefined && { XDG_CACHE_HOME: cache }) },
    build,
    language: findLanguage([], cwd),
    columns: null,
    now: () => Date.now() + ahead,
    out: (text) => void said.push(`out ${text}`),
    err: (text) => void (text.startsWith('kh: cache: ') ? notes : said).push(`err ${text}`),
    input: async () => new Uint8Array(),
    ask: null,
    isWatched: false,
    colourOfOut: 0,
    colourOfErr: 0,
  };
  const { command, args = [], options = {} } = asked;
  const spec = COMMANDS.find(({ name }) => name === command);
  const run = async (watched: World): Promise<number> =>
    (await spec?.load())?.run(args, options, watched) ?? Number.NaN;
  try {
    return { said, notes, code: await recallOrRun({ command, args, options }, world, run) };
  } catch (error) {
    if (error instanceof Refusal) return { said, notes, code: error.key };
    throw error;
  }
}

/** The answer alone, without what the cache says of itself. */
export const answerOf = ({ said, code }: Heard) => ({ said, code });

export const isRecalled = ({ notes }: Heard): boolean =>
  notes.some((note) => note.includes('answered as before'));
