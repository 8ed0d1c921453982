// Where the benchmark keeps what it makes (never in the repository), the environment its commands run in, and this machine's name.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus, homedir, hostname, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Another build can be measured instead of the one that lies here. */
export const kh = process.env.KH_BENCH_PROGRAM ?? join(root, 'bin/kh.js');
export const bench = (name) => join(root, 'test/bench', name);

const own = process.env.KH_BENCH_DIR;
const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
export const folder = own ?? join(caches, 'kh-bench');

/** Counted runs of each command; peers that take over five seconds get three. */
export const RUNS = Number(process.env.KH_BENCH_RUNS ?? 10);
export const ENOUGH_RUNS = 10;

/** A folder below the benchmark's own, which is made. */
export function place(...names) {
  const path = join(folder, ...names);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Node 20 reads NODE_EXTRA_CA_CERTS at every start, which would hide what is measured; so would other settings of node or kh. */
const isForeign = (name) => /^(NODE_|KH_|npm_|GIT_|COLUMNS$|FORCE_COLOR$|CI$)/.test(name);
const kept = Object.entries(process.env).filter(([name]) => !isForeign(name));
export const environment = {
  ...Object.fromEntries(kept),
  LC_ALL: 'C.UTF-8',
  NO_COLOR: '1',
  XDG_CACHE_HOME: join(folder, 'xdg'),
};

/** Runs a step of the preparation; its output comes back, and a step that fails ends the benchmark. */
export function prepare(program, args, options = {}) {
  const run = spawnSync(program, args, {
    env: environment,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (run.status !== 0) {
    const said = run.error ?? `${run.stdout}${run.stderr}`.slice(-800);
    throw new Error(`${[program, ...args].join(' ').slice(0, 200)}: ${said}`);
  }
  return run.stdout;
}

export const machine = () =>
  `${hostname()} · ${cpus()[0]?.model.trim()} × ${cpus().length} · ${(totalmem() / 2 ** 30).toFixed(0)} GiB · ${process.platform} · node ${process.version}`;

export const tell = (line) => process.stderr.write(`${line}\n`);
