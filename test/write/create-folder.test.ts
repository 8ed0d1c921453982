// A folder of many files appears whole or not at all, whichever step of the disk fails.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, type Step } from '../../src/write/disk/put.ts';
import { failingDisk } from './failing-disk.ts';

const FILES = ['plan.yaml', 'targets/1.yaml', 'targets/2.yaml', 'tasks/1.yaml'];

function stepsIn(root: string): readonly Step[] {
  return FILES.map((name) => {
    const file = `plans/moi/${name}`;
    return { file, path: join(root, file), before: null, after: Buffer.from(`# ${name}\n`) };
  });
}

function folder(): string {
  const root = fs.mkdtempSync(join(tmpdir(), 'kh-'));
  fs.mkdirSync(join(root, 'plans/cu'), { recursive: true });
  return root;
}

const listed = (root: string): string[] =>
  fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();

describe('the files of a new plan', () => {
  it('appear together', () => {
    const root = folder();
    expect(put(fs, stepsIn(root), () => true)).toEqual({
      problem: null,
      done: FILES.map((name) => `plans/moi/${name}`),
    });
    expect(fs.readFileSync(join(root, 'plans/moi/targets/2.yaml'), 'utf8')).toBe('# targets/2.yaml\n');
    expect(fs.readdirSync(join(root, 'plans')).sort()).toEqual(['cu', 'moi']);
  });

  it('are all there or none of them, at every step that may fail', () => {
    let failures = 0;
    // The first step only looks whether the folder is there.
    for (let step = 2; ; step += 1) {
      const root = folder();
      const { disk, failed } = failingDisk(step, 'ENOSPC');
      const { problem } = put(disk, stepsIn(root), () => true);
      if (failed() === undefined) break;
      failures += 1;
      const names = listed(root);
      const isWhole = names.length === FILES.length && fs.existsSync(join(root, 'plans/moi'));
      expect([step, failed(), isWhole || names.length === 0]).toEqual([step, failed(), true]);
      if (!isWhole) expect(problem).not.toBeNull();
    }
    expect(failures).toBeGreaterThan(20);
  });

  it('are refused when the folder came meanwhile, or when they read back as something else', () => {
    const root = folder();
    fs.mkdirSync(join(root, 'plans/moi'));
    fs.writeFileSync(join(root, 'plans/moi/plan.yaml'), 'của người khác\n');
    expect(put(fs, stepsIn(root), () => true).problem?.kind).toBe('exists');
    expect(fs.readFileSync(join(root, 'plans/moi/plan.yaml'), 'utf8')).toBe('của người khác\n');
    const other = folder();
    expect(put(fs, stepsIn(other), ({ file }) => !file.endsWith('2.yaml')).problem?.kind).toBe(
      'not_as_written',
    );
    expect(fs.readdirSync(join(other, 'plans'))).toEqual(['cu']);
  });
});
