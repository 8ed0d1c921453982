// A folder of many files appears whole or not at all, whichever step of the disk fails.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, type Step } from '../../src/write/disk/put.ts';
import { takeBack } from '../../src/write/disk/undo.ts';
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

  it('bring along what belongs to them in files that are there, or leave those as they were', () => {
    const register = 'plans/agencies/so.yaml';
    const before = Buffer.from('agencies: {}\n');
    const beside = 'plans/moi-2025/plan.yaml';
    const withOthers = (): string => {
      const root = folder();
      fs.mkdirSync(join(root, 'plans/agencies'));
      fs.writeFileSync(join(root, register), before);
      return root;
    };
    const stepsOf = (root: string): readonly Step[] => [
      { file: register, path: join(root, register), before, after: Buffer.from('agencies: {a: {}}\n') },
      ...stepsIn(root),
      ...[beside, 'plans/moi-2025/targets/1.yaml'].map((file) => ({
        file,
        path: join(root, file),
        before: null,
        after: Buffer.from('# năm trước\n'),
      })),
    ];
    const stateOf = (root: string): [boolean, boolean, boolean] => [
      !fs.readFileSync(join(root, register)).equals(before),
      fs.existsSync(join(root, beside)),
      fs.existsSync(join(root, 'plans/moi/plan.yaml')),
    ];
    const seen = new Set<string>();
    for (const forGood of [false, true]) {
      for (let step = 4; ; step += forGood ? 4 : 1) {
        const root = withOthers();
        const { disk, failed } = failingDisk(step, 'ENOSPC', forGood);
        const { problem, done } = put(disk, stepsOf(root), () => true);
        if (failed() === undefined) break;
        // A disk that stays full may not even take back; the next kh, which finds room, does.
        if (!forGood)
          expect([step, stateOf(root)]).toEqual([
            step,
            stateOf(root).map(() => problem === null || done.length > 0),
          ]);
        takeBack(fs, join(root, 'plans'));
        const state = stateOf(root);
        expect([step, new Set(state).size]).toEqual([step, 1]);
        seen.add(String(state[0]));
        expect(listed(root).filter((name) => name.endsWith('.undo'))).toEqual([]);
      }
    }
    expect([...seen].sort()).toEqual(['false', 'true']);
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
