// A plan repository with a git history in a temporary folder, whatever the user's own git settings are.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFiles } from './run-kh.ts';

export type Files = Readonly<Record<string, string>>;
/** Null takes a file away. */
export type Edits = Readonly<Record<string, string | null>>;

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Người thử',
      GIT_AUTHOR_EMAIL: 'thu@example.vn',
      GIT_COMMITTER_NAME: 'Người thử',
      GIT_COMMITTER_EMAIL: 'thu@example.vn',
      GIT_AUTHOR_DATE: '2026-01-10T00:00:00Z',
      GIT_COMMITTER_DATE: '2026-01-10T00:00:00Z',
    },
  }).trim();
}

/** A repository on branch `main` with these files committed. */
export function createRepository(files: Files): string {
  const folder = writeFiles(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return commit(folder, {});
}

export function edit(folder: string, edits: Edits): string {
  for (const [path, text] of Object.entries(edits)) {
    const full = join(folder, path);
    if (text === null) rmSync(full);
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }
  return folder;
}

export function commit(folder: string, edits: Edits): string {
  edit(folder, edits);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Thử');
  return folder;
}
