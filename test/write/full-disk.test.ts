// A disk that is full: what was there stays whole, the reason is said, and once there is room again all goes on.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runKh } from '../cli/run-kh.ts';
import { MADE_UP } from './import/made-up.ts';
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
  it('nothing is lost, nothing is left behind, and the next try succeeds', { timeout: 300_000 }, ({
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

  it('a document is imported with all that belongs to it, or not at all', { timeout: 300_000 }, ({
    skip,
  }) => {
    if (disk === undefined) return skip('only an administrator can mount a small disk to fill');
    const root = smallRepository(disk);
    const document = join(mkdtempSync(join(tmpdir(), 'kh-')), 'ca.txt');
    writeFileSync(document, MADE_UP);
    const args = ['import', document, '--plan', 'ca', '--issuer', 'song-ho'];
    const before = readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' }).sort();
    const filler = fill(disk);
    const size = readFileSync(filler).length;
    const codes: (number | null)[] = [];
    for (const room of [0, 8192, 16384, 32768, 49152]) {
      truncateSync(filler, size - room);
      const { code, stdout, stderr } = runKh(root, args);
      codes.push(code);
      expect(stdout).toBe('');
      expect(stderr).toContain('Ổ đĩa đã đầy (ENOSPC)');
      expect(readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
    }
    expect(codes).toEqual([3, 3, 3, 3, 3]);
    rmSync(filler);
    expect(runKh(root, args)).toMatchObject({ stderr: '', code: 0 });
    expect(hidden(root)).toEqual([]);
  });
});
