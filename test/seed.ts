// The seed of a whole test run, so that one version of the files always gets one verdict: KH_SEED, else from what git would
// commit. Another version tries other cases, and KH_SEED tries others again.
import { execFileSync } from 'node:child_process';

function seedOfVersion(): number {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], { encoding: 'utf8', stdio: 'pipe' });
    return Number.parseInt(tree.slice(0, 7), 16);
  } catch {
    // Not a clone.
    return 1;
  }
}

/** Set once a run by the test configuration; a test file that runs by itself finds out. */
export const SEED = Number(process.env.KH_SEED ?? process.env.KH_RUN_SEED ?? seedOfVersion());
