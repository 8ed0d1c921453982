// One writer at a time, and no dead one in the way.
import * as fs from 'node:fs';
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMachine } from '../../src/cli/machine.ts';
import { type Machine, withLock } from '../../src/write/disk/lock.ts';

const folderFor = (): string => mkdtempSync(join(tmpdir(), 'kh-lock-'));
const machine = (owner: string, gone: readonly string[] = []): Machine => ({
  owner,
  now: Date.now,
  isGone: (other) => gone.includes(other),
});

describe('the lock', () => {
  it('gives back what the work gave, and leaves nothing', async () => {
    const folder = folderFor();
    expect(await withLock(fs, folder, machine('a'), () => readdirSync(folder).length)).toEqual({ result: 1 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    const folder = folderFor();
    await expect(
      withLock(fs, folder, machine('a'), () => {
        throw new Error('hỏng');
      }),
    ).rejects.toThrow('hỏng');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lets many writers in one after the other, never two at once', { timeout: 300_000 }, async () => {
    const folder = folderFor();
    let inside = 0;
    let most = 0;
    let done = 0;
    // Between two looks at the folder anybody may act: the disk itself yields now and then.
    const work = (): void => {
      inside += 1;
      most = Math.max(most, inside);
      const claims = readdirSync(folder).filter((name) => name.startsWith('.kh-lock-'));
      expect(claims.length).toBeGreaterThan(0);
      inside -= 1;
      done += 1;
    };
    await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        await sleep(Math.random() * 20);
        return withLock(fs, folder, machine(`p${index}`), work);
      }),
    );
    expect({ most, done, left: readdirSync(folder) }).toEqual({ most: 1, done: 12, left: [] });
  });

  it('names the claim that does not go away, and takes its own down', async () => {
    const folder = folderFor();
    writeFileSync(join(folder, '.kh-lock-0000000000000000-x.1'), '');
    expect(await withLock(fs, folder, machine('a'), () => 1, 50)).toEqual({
      busy: '.kh-lock-0000000000000000-x.1',
    });
    writeFileSync(join(folder, '.kh-lock-ffffffffffffffff-x.1'), '');
    fs.rmSync(join(folder, '.kh-lock-0000000000000000-x.1'));
    expect(await withLock(fs, folder, machine('a'), () => 1, 50)).toEqual({
      busy: '.kh-lock-ffffffffffffffff-x.1',
    });
    expect(readdirSync(folder)).toEqual(['.kh-lock-ffffffffffffffff-x.1']);
  });

  it('clears away the claims of the dead and leaves other files alone', async () => {
    const folder = folderFor();
    writeFileSync(join(folder, '.kh-lock-0000000000000000-dead.1'), '');
    writeFileSync(join(folder, '.kh-lock-note'), '');
    expect(await withLock(fs, folder, machine('a', ['dead.1']), () => 1)).toEqual({ result: 1 });
    expect(readdirSync(folder)).toEqual(['.kh-lock-note']);
  });
});

describe('whether a process has ended', () => {
  const here = createMachine(Date.now);
  const [host = '', boot = '', space = '', pid = '', start = ''] = here.owner.split('.');

  it('is told by its number and its start', () => {
    expect(here.isGone(here.owner, 0)).toBe(false);
    expect(here.isGone([host, boot, space, '4194303', start].join('.'), 0)).toBe(true);
    if (start !== '0') expect(here.isGone([host, boot, space, pid, `${start}1`].join('.'), 0)).toBe(true);
  });

  it('is certain after the machine was started again, and by age alone on another machine', () => {
    expect(here.isGone([host, 'other', space, pid, start].join('.'), 0)).toBe(true);
    const elsewhere = ['other', boot, space, pid, start].join('.');
    expect([here.isGone(elsewhere, 60_000), here.isGone(elsewhere, 11 * 60_000)]).toEqual([false, true]);
  });

  it('is asked with the age of the claim', async () => {
    const folder = folderFor();
    const claim = join(folder, '.kh-lock-0000000000000000-other.1.2.3.4');
    writeFileSync(claim, '');
    const then = new Date(Date.now() - 11 * 60_000);
    utimesSync(claim, then, then);
    expect(await withLock(fs, folder, here, () => 1)).toEqual({ result: 1 });
  });
});
