// The plan repositories that are measured: generated, committed, kept for the next time as long as the generator stays the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, place, prepare, tell } from './setting.mjs';

const ITEMS_A_PLAN = 250;
const ISSUERS = 4;

/** A repository of so many items; `name` tells copies apart. */
export function corpus(items, name = String(items)) {
  const generator = readFileSync(bench('generate.mjs'));
  const version = createHash('sha256').update(generator).update(String(items)).digest('hex');
  const made = join(place('made'), name);
  const path = join(place('plans'), name);
  if (!existsSync(made) || readFileSync(made, 'utf8') !== version || !existsSync(path)) {
    tell(`making ${items} items (${name})`);
    rmSync(path, { recursive: true, force: true });
    prepare(process.execPath, [bench('generate.mjs'), path, String(items)]);
    commit(path);
    writeFileSync(made, version);
  }
  return { items, path, files: items + Math.ceil(items / ITEMS_A_PLAN) + ISSUERS };
}

/** One commit, packed like a repository that was cloned. */
function commit(path) {
  const git = (...args) =>
    prepare('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], { cwd: path });
  git('init', '--quiet');
  for (const [key, value] of [
    ['gc.auto', '0'],
    ['core.hooksPath', '/dev/null'],
  ])
    git('config', key, value);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'plans');
  git('repack', '-a', '-d', '--quiet');
  git('status', '--porcelain');
}

/** Paths of all items below the repository, from the repository's folder. */
export function itemPaths({ path }) {
  const plans = readdirSync(join(path, 'plans')).filter((name) => name !== 'agencies');
  return plans.flatMap((plan) =>
    ['targets', 'tasks'].flatMap((kind) =>
      readdirSync(join(path, 'plans', plan, kind)).map((file) => join('plans', plan, kind, file)),
    ),
  );
}
