// Runs the built kh in a copy of the fixture repository, outside git and with a fixed day.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KH = fileURLToPath(new URL('../../bin/kh.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Shared by all runs, and removed with the temporary folder of the whole test run. */
const CACHE = join(tmpdir(), 'cache');

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A fresh copy of a fixture in a temporary folder. */
export function copyFixture(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'kh-')), name);
  cpSync(join(FIXTURES, name), folder, { recursive: true });
  return folder;
}

/** A repository of the given files in a temporary folder. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kh-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function runKh(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, [KH, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH, KH_TODAY: '2026-01-15', XDG_CACHE_HOME: CACHE, ...env },
  });
  return { stdout, stderr, code: status };
}
