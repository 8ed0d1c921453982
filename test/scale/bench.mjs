// Three million items of 34 provinces rolled up by `kh rollup`: the time and the peak memory of each ready query.
// node test/scale/bench.mjs [ITEMS]; not a part of the tests, because a machine that does other work measures nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

const QUERIES = ['overview', 'league', 'agencies', 'overdue', 'indicators', 'trend'];
const RUNS = 3;
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 2048;

const items = Number(process.argv[2] ?? 3_000_000);
const kh = fileURLToPath(new URL('../../bin/kh.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kh-scale-'));
const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

/** Two cores, where the machine has more and can bind a process to some of them. */
const canBind = cpus().length > 2 && spawnSync('taskset', ['--version']).status === 0;
const [program, ...before] = canBind ? ['taskset', '-c', '0,1', process.execPath] : [process.execPath];

const peakFile = join(scratch, 'peak');
const preload = join(scratch, 'peak.cjs');
// The operating system's own count of the process, DuckDB's memory included.
writeFileSync(
  preload,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
);

function measure(folder, query) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = process.hrtime.bigint();
  const run = spawnSync(
    program,
    [...before, '--require', preload, kh, 'rollup', folder, '--query', query, '--json'],
    {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (run.status !== 0) throw new Error(run.stderr);
  const { totals } = JSON.parse(run.stdout);
  return {
    seconds,
    megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024,
    counted: totals.targets.total + totals.targets.parents + totals.tasks.total,
  };
}

try {
  const folder = join(scratch, 'exports');
  const start = Date.now();
  await generate(folder, items);
  say(
    `${hostname()} · ${cpus()[0]?.model} × ${cpus().length}${canBind ? ', two of them used' : ''} · node ${process.version}`,
  );
  say(`${items} items of 34 provinces generated in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  for (const query of QUERIES) {
    const runs = Array.from({ length: RUNS }, () => measure(folder, query));
    const [seconds, megabytes] = [
      median(runs.map((run) => run.seconds)),
      Math.max(...runs.map((run) => run.megabytes)),
    ];
    const isMet = seconds < MOST_SECONDS && megabytes < MOST_MEGABYTES;
    if (!isMet) process.exitCode = 1;
    say(
      `kh rollup --query ${query.padEnd(10)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  ${isMet ? 'met' : 'NOT met'} (${runs[0].counted} items counted)`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
