// Hostile and foreign files, each read by a program of its own: the right word, within 512 MB and 10 seconds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { REFUSAL_REASONS } from '../../../src/load/office/reading.ts';
import { HOSTILE } from './hostile.ts';

const MOST_MEGABYTES = 512;
const MOST_MILLISECONDS = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'kh-hostile-'));
const program = join(folder, 'reading-program.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('./reading-program.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
});

describe('a hostile or foreign file', () => {
  it.each(HOSTILE)('$name: $word', ({ name, make, word, remarks = [] }) => {
    const file = join(folder, name);
    writeFileSync(file, make());
    const said = execFileSync(process.execPath, [program, file], {
      timeout: MOST_MILLISECONDS,
      encoding: 'utf8',
    });
    const { megabytes, ...outcome } = JSON.parse(said);
    expect(outcome).toEqual({ word, remarks });
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('stands for every reason that a file is refused for', () => {
    const words = new Set(HOSTILE.map(({ word }) => word).filter((word) => word !== 'read'));
    expect([...words].sort()).toEqual([...REFUSAL_REASONS].sort());
  });
});
