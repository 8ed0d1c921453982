// Several processes, some of them killed: every entry that was reported as written is there, and the file is whole.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BEGINNING, buildWriter, smallRepository, TASK } from './writer-program.ts';

/** How many processes are killed: 60 in a usual run, a twentieth of KH_FUZZ in a long one. */
const KILLS = Math.max(60, Math.round(Number(process.env.KH_FUZZ ?? 0) / 20));

let program = '';
beforeAll(async () => {
  program = await buildWriter();
});

interface Run {
  /** The numbers of the entries that it reported as written. */
  readonly written: readonly number[];
  readonly code: number | null;
}

/** Runs a writer; with `killAfter`, kills it so many milliseconds after its first report. */
function runWriter(
  root: string,
  name: string,
  first: number,
  count: number,
  killAfter?: number,
): Promise<Run> {
  const child = spawn(process.execPath, [program, root, TASK, name, String(first), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    said += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const written = [...said.matchAll(/^written (\d+)$/gm)].map((match) => Number(match[1]));
      resolve({ written, code });
    });
  });
}

const textOf = (root: string): string => readFileSync(join(root, TASK), 'utf8');
const notesIn = (text: string): string[] =>
  (parse(text) as { log: { note?: string }[] }).log.flatMap(({ note }) => note ?? []);

/** The text without the entries that were added: what was there before, byte for byte. */
const withoutAdded = (text: string): string =>
  text.replace(/^ {2}- \{date: 2025-08-05, note: "\w+"\}\n/gm, '');

const leftovers = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.kh-'));

describe('writers at the same time', () => {
  it('lose none of their entries', { timeout: 300_000 }, async () => {
    const root = smallRepository();
    const names = ['a', 'b', 'c', 'd'];
    const runs = await Promise.all(names.map((name) => runWriter(root, name, 0, 15)));
    expect(runs.map(({ code, written }) => [code, written.length])).toEqual(names.map(() => [0, 15]));
    const expected = names.flatMap((name) => Array.from({ length: 15 }, (_, number) => `${name}${number}`));
    expect(notesIn(textOf(root)).sort()).toEqual(expected.sort());
    expect(withoutAdded(textOf(root))).toBe(BEGINNING);
    expect(leftovers(root)).toEqual([]);
  });
});

describe('a writer that is killed', () => {
  it('leaves the file whole with all it reported, and does not stop the next one', {
    timeout: 300_000 + KILLS * 3000,
  }, async () => {
    const root = smallRepository();
    let next = 0;
    let midway = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Another writer is at work while this one is killed.
      const [killed] = await Promise.all([
        runWriter(root, 'k', next, 1000, Math.random() * 60),
        kill % 5 === 0 ? runWriter(root, `other${kill}x`, 0, 3) : undefined,
      ]);
      const text = textOf(root);
      const numbers = notesIn(text)
        .flatMap((note) => /^k(\d+)$/.exec(note)?.[1] ?? [])
        .map(Number);
      const last = killed.written.at(-1) ?? next - 1;
      // What it reported is there, in order, and at most the one entry that it was about to report.
      expect(numbers).toEqual(numbers.map((_, index) => index));
      expect(numbers.length - 1 - last === 0 || numbers.length - 1 - last === 1).toBe(true);
      expect(withoutAdded(text)).toBe(BEGINNING);
      if (leftovers(root).length > 0) midway += 1;
      next = numbers.length;
    }
    // The kills came in the middle of the work, and what they left is cleared away.
    expect(midway).toBeGreaterThan(KILLS / 10);
    expect((await runWriter(root, 'end', 0, 1)).code).toBe(0);
    expect(leftovers(root)).toEqual([]);
    expect(notesIn(textOf(root)).filter((note) => note.startsWith('other'))).toHaveLength(
      Math.ceil(KILLS / 5) * 3,
    );
  });
});
