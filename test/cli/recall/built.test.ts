// The built kh prints the same bytes whatever it finds of earlier runs, on every node at hand: this one, and those that
// KH_OTHER_NODES names (paths with `:` between them), for example node 24 beside node 20.
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, git } from '../git-repo.ts';
import { copyFixture } from '../run-kh.ts';
import { newCache } from './question.ts';

const KH = fileURLToPath(new URL('../../../bin/kh.js', import.meta.url));
const NODES = [
  process.execPath,
  ...(process.env.KH_OTHER_NODES ?? '').split(':').filter((path) => path !== ''),
];

const COMMANDS: readonly (readonly string[])[] = [
  ['--help'],
  ['status'],
  ['status', '--by', 'agency', '--lang', 'en'],
  ['status', '--json', '--as-of', '2025-06-30'],
  ['list', 'targets', '--csv'],
  ['list', 'tasks', '--sort', 'days_late'],
  ['show', 'kh-so/targets/1', '--explain'],
  ['validate'],
  ['validate', '--format', 'sarif'],
  ['validate', '--changed', 'HEAD'],
  ['diff', 'HEAD'],
  ['status', '--pln', 'x'],
];

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

function run(
  node: string,
  folder: string,
  args: readonly string[],
  cache?: string,
  more: Readonly<Record<string, string>> = {},
  kh = KH,
): Printed {
  const memory = cache === undefined ? { KH_NO_CACHE: '1' } : { XDG_CACHE_HOME: cache };
  const { stdout, stderr, status } = spawnSync(node, [kh, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, KH_TODAY: '2026-01-15', ...memory, ...more },
  });
  return { stdout, stderr, code: status };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

let folder = '';
beforeAll(() => {
  folder = copyFixture('tinh-thu');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, {});
  const names = NODES.map((node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim());
  process.stdout.write(
    `compared: ${names.join(', ')}${NODES.length === 1 ? ' alone (KH_OTHER_NODES names others)' : ''}\n`,
  );
});

describe('the built kh', () => {
  test.each(COMMANDS.map((args) => [args.join(' '), args] as const))(
    'prints the same for kh %s',
    (_, args) => {
      const cold = run(process.execPath, folder, args);
      expect(cold.stdout + cold.stderr).not.toBe('');
      const cache = newCache();
      for (const node of NODES) {
        expect(run(node, folder, args)).toEqual(cold);
        expect(run(node, folder, [...args, '--no-cache'])).toEqual(cold);
        for (let time = 0; time < 3; time += 1) expect(run(node, folder, args, cache)).toEqual(cold);
      }
    },
  );

  test('keeps compiled code, answers and plans, and does without any of them once they are damaged', () => {
    const cache = newCache();
    const cold = run(process.execPath, folder, ['status']);
    run(process.execPath, folder, ['status'], cache);
    const kept = filesIn(cache);
    expect(
      ['/code/', '/answers/', '/parts/'].map((part) => kept.some((file) => file.includes(part))),
    ).toEqual([true, true, true]);
    const harms: readonly ((bytes: Buffer) => Uint8Array)[] = [
      (bytes) => bytes.subarray(0, bytes.length >> 1),
      (bytes) => bytes.map((byte, at) => (at % 97 === 96 ? byte ^ 5 : byte)),
      (bytes) => new Uint8Array(bytes.length),
      () => new Uint8Array(),
    ];
    for (const harm of harms) {
      for (const file of filesIn(cache)) writeFileSync(file, harm(readFileSync(file)));
      expect(run(process.execPath, folder, ['status'], cache)).toEqual(cold);
      expect(run(process.execPath, folder, ['status'], cache)).toEqual(cold);
    }
  });

  test.each(['1', '2', '3'])('prints the same with %s threads', (threads) => {
    for (const args of [['validate'], ['status', '--by', 'agency'], ['validate', '--format', 'json']]) {
      const alone = run(process.execPath, folder, args);
      expect(run(process.execPath, folder, args, undefined, { KH_THREADS: threads })).toEqual(alone);
      const cache = newCache();
      for (let time = 0; time < 2; time += 1)
        expect(run(process.execPath, folder, args, cache, { KH_THREADS: threads })).toEqual(alone);
    }
  });

  test.each(['throw new Error("broken");', 'process.exit(7);', ''])(
    'does what a thread left undone: %j',
    (program) => {
      const copy = mkdtempSync(join(tmpdir(), 'kh-built-'));
      for (const part of ['bin', 'dist', 'templates', 'package.json'])
        cpSync(fileURLToPath(new URL(`../../../${part}`, import.meta.url)), join(copy, part), {
          recursive: true,
        });
      writeFileSync(join(copy, 'bin/worker.js'), program);
      const alone = run(process.execPath, folder, ['validate']);
      const kh = join(copy, 'bin/kh.js');
      expect(run(process.execPath, folder, ['validate'], undefined, { KH_THREADS: '2' }, kh)).toEqual(alone);
    },
  );

  test('keeps nothing with --no-cache, in any thread', () => {
    const cache = newCache();
    run(process.execPath, folder, ['validate', '--no-cache'], cache, { KH_THREADS: '2' });
    expect(filesIn(cache)).toEqual([]);
  });

  test('keeps nothing where the cache folder cannot be written', () => {
    const file = join(newCache(), 'file');
    writeFileSync(file, '');
    const cold = run(process.execPath, folder, ['status']);
    expect(run(process.execPath, folder, ['status'], file)).toEqual(cold);
  });

  test('keeps one memory with several processes at once', async () => {
    const cache = newCache();
    const cold = run(process.execPath, folder, ['validate']);
    const env = { PATH: process.env.PATH, KH_TODAY: '2026-01-15', XDG_CACHE_HOME: cache };
    const runs = Array.from(
      { length: 6 },
      () =>
        new Promise<string>((resolve) => {
          const options = { cwd: folder, env, encoding: 'utf8' } as const;
          execFile(process.execPath, [KH, 'validate'], options, (_, stdout) => resolve(stdout));
        }),
    );
    expect(await Promise.all(runs)).toEqual(Array.from({ length: 6 }, () => cold.stdout));
    expect(run(process.execPath, folder, ['validate'], cache)).toEqual(cold);
    expect(filesIn(cache).filter((file) => /\.\d+$/.test(file))).toEqual([]);
  });
});
