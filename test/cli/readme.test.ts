// The README shows what kh prints: its example is the answer for the real plans, word for word.
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runKh } from './run-kh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

it('the first screen in the README is the one that kh prints at 80 columns', () => {
  // Outside git, where no commit stands in the first line.
  const folder = mkdtempSync(join(tmpdir(), 'kh-'));
  cpSync(join(ROOT, 'plans'), join(folder, 'plans'), { recursive: true });
  const shown = /<!-- kh (status --as-of \S+) -->\n```\n([\s\S]*?)```/.exec(readme);
  const args = shown?.[1]?.split(' ') ?? [];
  expect(args).toHaveLength(3);
  const { stdout, stderr, code } = runKh(folder, args);
  expect({ stdout, stderr, code }).toEqual({ stdout: shown?.[2], stderr: '', code: 0 });
});

it('every command that the README names exists', () => {
  const named = [...readme.matchAll(/`kh ([a-z]+)/g)].map(([, name]) => name);
  const known: readonly string[] = COMMANDS.map(({ name }) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => name !== undefined && !known.includes(name))).toEqual([]);
});
