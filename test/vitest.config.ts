// The test run: the repository is the root, and the four pure layers must stay covered.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SEED } from './seed.ts';

const COVERED = ['model', 'load', 'check', 'evaluate'] as const;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/temporary-folder.ts'],
    maxWorkers: '100%',
    env: { KH_RUN_SEED: String(SEED) },
    // Whole runs of the built kh share two processors; a hang is still caught.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: [`src/{${COVERED.join(',')}}/**`],
      thresholds: Object.fromEntries(COVERED.map((folder) => [`src/${folder}/**`, { lines: 95 }])),
    },
  },
});
