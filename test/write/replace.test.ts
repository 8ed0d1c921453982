// A file is replaced whole or not at all, whatever fails and whoever else writes.
import * as fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFile } from '../../src/write/disk/create.ts';
import type { Disk } from '../../src/write/disk/disk.ts';
import { replaceFile } from '../../src/write/disk/replace.ts';
import { clearTemporaries } from '../../src/write/disk/temporary.ts';
import { failingDisk, slowDisk } from './failing-disk.ts';

const OLD = Buffer.from('cũ\n');
const NEW = Buffer.from('mới, dài hơn\n');

function prepare(): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kh-disk-'));
  const path = join(folder, 'a.yaml');
  writeFileSync(path, OLD);
  return { folder, path };
}

const replace = (disk: Disk, path: string, isMeant = () => true) =>
  replaceFile(disk, { file: 'a.yaml', path, before: OLD, after: NEW, isMeant });

describe('replacing a file', () => {
  it('puts the new bytes there, keeps the mode, and leaves nothing beside', () => {
    const { folder, path } = prepare();
    fs.chmodSync(path, 0o640);
    expect(replace(fs, path)).toBeNull();
    expect(readFileSync(path)).toEqual(NEW);
    expect(statSync(path).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('writes on until a slow disk has taken every byte', () => {
    const { path } = prepare();
    expect(replace(slowDisk, path)).toBeNull();
    expect(readFileSync(path)).toEqual(NEW);
  });

  it('follows a link to the file and keeps the link', () => {
    const { folder, path } = prepare();
    const link = join(folder, 'link.yaml');
    symlinkSync(path, link);
    expect(replace(fs, link)).toBeNull();
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path)).toEqual(NEW);
  });

  it('refuses when somebody else wrote the file after it was read', () => {
    const { folder, path } = prepare();
    writeFileSync(path, 'của người khác\n');
    expect(replace(fs, path)).toEqual({ kind: 'changed', file: 'a.yaml', reason: '', now: 'unknown' });
    expect(readFileSync(path, 'utf8')).toBe('của người khác\n');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('refuses when the file was taken away', () => {
    const { folder, path } = prepare();
    fs.rmSync(path);
    expect(replace(fs, path)).toMatchObject({ kind: 'gone', reason: 'ENOENT' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('rolls back when what it reads back is not what was meant', () => {
    const { folder, path } = prepare();
    expect(replace(fs, path, () => false)).toEqual({
      kind: 'not_as_written',
      file: 'a.yaml',
      reason: '',
      now: 'old',
    });
    expect(readFileSync(path)).toEqual(OLD);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('does not roll back over the work of somebody who wrote right after it', () => {
    const { path } = prepare();
    const disk = new Proxy(fs, {
      get(target, name: keyof Disk) {
        if (name !== 'renameSync') return target[name];
        return (from: string, to: string) => {
          target.renameSync(from, to);
          writeFileSync(to, 'của người khác\n');
        };
      },
    }) as Disk;
    expect(replace(disk, path)).toMatchObject({ kind: 'not_as_written', now: 'unknown' });
    expect(readFileSync(path, 'utf8')).toBe('của người khác\n');
  });

  it.each([
    ['EIO', false, 'failed'],
    ['ENOSPC', false, 'full'],
    ['ENOSPC', true, 'full'],
    ['EROFS', true, 'denied'],
  ] as const)(
    'tells what the file holds when any one step fails with %s (for good: %s)',
    (code, forGood, kind) => {
      const seen: string[] = [];
      for (let step = 1; ; step += 1) {
        const { folder, path } = prepare();
        const { disk, failed } = failingDisk(step, code, forGood);
        const problem = replace(disk, path);
        const name = failed();
        if (name === undefined) break;
        seen.push(name);
        const content = readFileSync(path);
        // Some systems cannot sync a folder, and a leftover that cannot be removed harms nobody.
        if (problem === null) expect(content).toEqual(NEW);
        else {
          expect(problem.kind).toBe(kind);
          expect(content).toEqual(problem.now === 'old' ? OLD : NEW);
        }
        clearTemporaries(fs, folder);
        expect(readdirSync(folder)).toEqual(['a.yaml']);
      }
      expect(seen).toEqual(expect.arrayContaining(['openSync', 'writeSync', 'fsyncSync', 'renameSync']));
    },
  );
});

describe('making a file', () => {
  const make = (disk: Disk, path: string, isMeant = () => true) =>
    createFile(disk, { file: 'b.yaml', path, bytes: NEW, isMeant });

  it('makes its folders with it', () => {
    const { folder } = prepare();
    const path = join(folder, 'x', 'y', 'b.yaml');
    expect(make(fs, path)).toBeNull();
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(join(folder, 'x', 'y'))).toEqual(['b.yaml']);
  });

  it('never takes the place of another, with links or without', () => {
    const { folder, path } = prepare();
    const noLinks = new Proxy(fs, {
      get(target, name: keyof Disk) {
        if (name !== 'linkSync') return target[name];
        return () => {
          throw Object.assign(new Error('no links'), { code: 'ENOTSUP' });
        };
      },
    }) as Disk;
    for (const disk of [fs, noLinks]) {
      expect(make(disk, path)).toEqual({ kind: 'exists', file: 'b.yaml', reason: '', now: 'old' });
      expect(readFileSync(path)).toEqual(OLD);
    }
    expect(make(noLinks, join(folder, 'b.yaml'))).toBeNull();
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('leaves nothing behind when what it reads back is not what was meant', () => {
    const { folder } = prepare();
    expect(make(fs, join(folder, 'x', 'b.yaml'), () => false)).toMatchObject({ kind: 'not_as_written' });
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.each(['EIO', 'ENOSPC'])('makes it whole or leaves nothing when any one step fails with %s', (code) => {
    for (let step = 1; ; step += 1) {
      const { folder } = prepare();
      const { disk, failed } = failingDisk(step, code);
      const path = join(folder, 'x', 'b.yaml');
      const problem = make(disk, path);
      const name = failed();
      if (name === undefined) break;
      if (problem === null) expect(readFileSync(path)).toEqual(NEW);
      else if (name !== 'unlinkSync' && name !== 'rmdirSync') expect(readdirSync(folder)).toEqual(['a.yaml']);
    }
  });
});
