// The memory of earlier answers never shows: whatever happens to a repository, a run with it says what a run without it says.
import { expect, test } from 'vitest';
import { SEED } from '../../seed.ts';
import { commit, git } from '../git-repo.ts';
import { copyFixture } from '../run-kh.ts';
import { MUTATIONS, numbersFrom } from './mutations.ts';
import { type Asked, answerOf, ask, isRecalled, newCache } from './question.ts';

const STEPS = Number(process.env.KH_STEPS ?? 60);

const QUESTIONS: readonly Asked[] = [
  { command: 'status' },
  { command: 'status', options: { by: 'agency' } },
  { command: 'status', options: { json: true } },
  { command: 'status', options: { asOf: '2025-06-30', plan: ['kh-so'] } },
  { command: 'status', options: { at: 'HEAD' } },
  { command: 'list', args: ['tasks'] },
  { command: 'list', args: ['targets'], options: { json: true } },
  { command: 'validate' },
  { command: 'validate', options: { format: 'json' } },
  { command: 'validate', options: { changed: 'HEAD' } },
  { command: 'validate', options: { changed: 'main', format: 'github' } },
];

/** Milliseconds of the clock before the disk's, so that stamps are trusted, doubted, or from before the clock was set back. */
const CLOCKS = [0, 10_000, 10_000, 10_000, 3_600_000, -3_600_000];

test(`warm and cold agree after every change (KH_SEED=${SEED})`, async () => {
  process.stdout.write(`seed of the warm and cold runs: ${SEED}\n`);
  const below = numbersFrom(SEED);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  let folder = '';
  let recalled = 0;
  const cache = newCache();
  for (let step = 0; step < STEPS; step += 1) {
    if (step % 20 === 0) {
      folder = copyFixture('tinh-thu');
      git(folder, 'init', '--quiet', '--initial-branch=main');
      commit(folder, {});
    }
    const mutation = pick(MUTATIONS);
    if (below(4) > 0) mutation.apply(folder, below);
    for (const asked of [pick(QUESTIONS), pick(QUESTIONS)]) {
      const cold = answerOf(await ask(asked, { cwd: folder }));
      for (const ahead of [pick(CLOCKS), pick(CLOCKS)]) {
        const warm = await ask(asked, { cwd: folder, cache, ahead });
        const where = { step, mutation: mutation.name, asked, ahead };
        expect({ where, ...answerOf(warm) }).toEqual({ where, ...cold });
        if (isRecalled(warm)) recalled += 1;
      }
    }
  }
  expect(recalled).toBeGreaterThan(STEPS / 3);
});
