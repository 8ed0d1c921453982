// A real git repository in a temporary folder: fixed author and dates, so that its commits are the same on every machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Text by path; null takes the file away. */
export type Edits = Readonly<Record<string, string | null>>;

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Thử',
  GIT_AUTHOR_EMAIL: 'thu@example.org',
  GIT_COMMITTER_NAME: 'Thử',
  GIT_COMMITTER_EMAIL: 'thu@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export class GitRepository {
  readonly folder: string;
  #minute = 0;

  constructor(folder = mkdtempSync(join(tmpdir(), 'kh-git-'))) {
    this.folder = folder;
  }

  static create(files: Edits = {}): GitRepository {
    const repository = new GitRepository();
    repository.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) repository.commit(files);
    return repository;
  }

  /** What git answers; throws with git's own words when it fails. */
  git(...args: string[]): string {
    const date = `2026-01-15T08:${String(this.#minute).padStart(2, '0')}:00+0700`;
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...IDENTITY, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    }).trim();
  }

  write(files: Edits): void {
    for (const [path, text] of Object.entries(files)) {
      const full = join(this.folder, path);
      mkdirSync(dirname(full), { recursive: true });
      if (text === null) rmSync(full);
      else writeFileSync(full, text);
    }
  }

  /** Writes the files, commits everything, and gives the commit. */
  commit(files: Edits = {}, message = 'sửa'): string {
    this.write(files);
    this.#minute += 1;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}
