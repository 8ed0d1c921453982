// A disk that is full: what was there stays whole, the reason is said, and once there is room again all goes on.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runKh } from '../cli/run-kh.ts';
import { BEGINNING, smallRepository, TASK } from './writer-program.ts';

/** Programs of the system, which only an administrator may use. */
const SYSTEM = { attach: 'mount', detach: 'umount' } as const;

/** A small disk of its own; undefined where this user may not mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'kh-full-'));
  try {
    execFileSync(SYSTEM.attach, ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

function fill(folder: string): string {
  const path = join(folder, 'filler');
  const file = openSync(path, 'w');
  try {
    for (let size = 65536; size > 0; ) {
      try {
        writeSync(file, Buffer.alloc(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(file);
  }
  return path;
}

const disk = mountSmallDisk();
afterAll(() => {
  if (disk !== undefined) execFileSync(SYSTEM.detach, [disk]);
});

const hidden = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.kh-'));

describe('on a full disk', () => {
  it('nothing is lost, nothing is left behind, and the next try succeeds', { timeout: 60_000 }, ({
    skip,
  }) => {
    if (disk === undefined) return skip('only an administrator can mount a small disk to fill');
    const root = smallRepository(disk);
    const filler = fill(disk);
    const args = ['log', 'a/tasks/1', 'done', '--evidence', `Quyết định ${'rất dài '.repeat(2000)}`];
    const failed = runKh(root, args);
    expect(failed).toEqual({
      stdout: '',
      stderr: `Ổ đĩa đã đầy (ENOSPC) nên không ghi được ${TASK}.\nTệp vẫn như cũ.\n`,
      code: 3,
    });
    expect(readFileSync(join(root, TASK), 'utf8')).toBe(BEGINNING);
    expect(hidden(root)).toEqual([]);
    const made = runKh(root, ['new', 'plan', 'b', '--title', 'Kế hoạch B', '--issuer', 'thu']);
    expect([made.code, made.stdout]).toEqual([3, '']);
    expect(readdirSync(join(root, 'plans')).sort()).toEqual(['a', 'agencies']);
    rmSync(filler);
    expect(runKh(root, args)).toMatchObject({ stderr: '', code: 0 });
    expect(hidden(root)).toEqual([]);
  });
});
