// What is kept of parts of a repository: given back as it was under its key, or not at all.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPartMemory } from '../../../src/load/cache/part-memory.ts';
import fc from '../../fast-check.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kh-parts-'));
const VALUE = { plan: 'kế hoạch', items: [1, null, 'a\nb', { big: '0.10' }] };

/** The only file of a folder. */
function onlyFile(folder: string): string {
  const home = join(folder, 'parts');
  const [name, ...others] = readdirSync(home);
  if (name === undefined || others.length > 0) throw new Error(`${home} holds not just one file`);
  return join(home, name);
}

describe('a part', () => {
  it('is given back as it was, to another process too', () => {
    const folder = newFolder();
    openPartMemory(folder, 'b1', 1).keep('a', '20470', VALUE);
    expect(openPartMemory(folder, 'b1', 2).find('a', '20470')).toEqual(VALUE);
  });

  it('is unknown under another name, key or build, and where nothing was kept', () => {
    const folder = newFolder();
    const memory = openPartMemory(folder, 'b1', 1);
    expect([memory.has('a'), memory.find('a', 'k')]).toEqual([false, undefined]);
    memory.keep('a', 'k', VALUE);
    expect([memory.has('a'), memory.has('b')]).toEqual([true, false]);
    expect([memory.find('b', 'k'), memory.find('a', 'k2'), memory.find('a', '')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(openPartMemory(folder, 'b2', 1).find('a', 'k')).toBeUndefined();
  });

  it('takes the place of what its name had, and no other', () => {
    const folder = newFolder();
    const memory = openPartMemory(folder, 'b1', 1);
    memory.keep('a', 'k', 1);
    memory.keep('b', 'k', 2);
    memory.keep('a', 'k2', 3);
    expect([memory.find('a', 'k'), memory.find('a', 'k2'), memory.find('b', 'k')]).toEqual([undefined, 3, 2]);
    expect(readdirSync(join(folder, 'parts'))).toHaveLength(2);
  });

  it('is not believed once a byte of its file has changed', () => {
    const folder = newFolder();
    const memory = openPartMemory(folder, 'b1', 1);
    memory.keep('a', 'k', VALUE);
    const file = onlyFile(folder);
    const bytes = readFileSync(file);
    for (const at of bytes.keys()) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      expect([at, memory.find('a', 'k')]).toEqual([at, undefined]);
    }
    writeFileSync(file, bytes);
    expect(memory.find('a', 'k')).toEqual(VALUE);
  });

  it('is not believed where its file was cut short, is foreign or is a folder', () => {
    const folder = newFolder();
    const memory = openPartMemory(folder, 'b1', 1);
    memory.keep('a', 'k', VALUE);
    const file = onlyFile(folder);
    const bytes = readFileSync(file);
    for (const length of bytes.keys()) {
      writeFileSync(file, bytes.subarray(0, length));
      expect([length, memory.find('a', 'k')]).toEqual([length, undefined]);
    }
    writeFileSync(file, 'not written by kh\n["a","k"]\n{}');
    expect(memory.find('a', 'k')).toBeUndefined();
    rmSync(file);
    mkdirSync(file);
    expect(memory.find('a', 'k')).toBeUndefined();
  });

  it('whatever it holds is for its owner alone, and no draft stays', () => {
    const folder = newFolder();
    openPartMemory(folder, 'b1', 1).keep('a', 'k', VALUE);
    expect(statSync(join(folder, 'parts')).mode & 0o777).toBe(0o700);
    expect(statSync(onlyFile(folder)).mode & 0o777).toBe(0o600);
  });

  it('is not kept where there is no place for it, and why is told', () => {
    const folder = join(newFolder(), 'taken');
    writeFileSync(folder, 'a file in the way');
    const faults: unknown[] = [];
    const memory = openPartMemory(folder, 'b1', 1, (error) => faults.push(error));
    memory.keep('a', 'k', 1);
    memory.prune();
    expect(faults.map((error) => (error as NodeJS.ErrnoException).code)).toEqual(['ENOTDIR', 'ENOTDIR']);
    expect(() => openPartMemory(folder, 'b1', 1).keep('a', 'k', 1)).not.toThrow();
  });

  it('of any name, key and value comes back', () => {
    const folder = newFolder();
    const memory = openPartMemory(folder, 'b1', 1);
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), fc.jsonValue(), (name, key, value) => {
        memory.keep(name, key, value);
        expect(memory.find(name, key)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 40 },
    );
  });
});
