// Ratios of medians, measured in one interleaved run on this machine: what kh costs against a floor that reads the same files.
import { spawnSync } from 'node:child_process';
import { cpus, hostname } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.env.KH_BENCH_RUNS ?? 15);
// Node 20 reads that bundle at every start, which would hide what is measured.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const commands = {
  'node -e 0': ['-e', '0'],
  'kh --help': ['bin/kh.js', '--help'],
  'yaml alone': ['test/bench/parse-only.mjs'],
  'kh status': ['bin/kh.js', 'status', '--as-of', '2026-01-15'],
};
const bounds = [
  ['kh --help', 'node -e 0', 2.5],
  ['kh status', 'yaml alone', 1.5],
];

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = -1; round < RUNS; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const run = spawnSync(process.execPath, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (run.status === null || run.status > 1) throw new Error(`${name}: ${run.stderr}`);
    if (round >= 0) times[name].push(milliseconds);
  }
}

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
const out = (line) => process.stdout.write(`${line}\n`);
out(
  `${hostname()} · ${cpus()[0]?.model} × ${cpus().length} · node ${process.version} · ${RUNS} interleaved runs, medians`,
);
for (const [name, values] of Object.entries(times))
  out(`${name.padEnd(12)} ${median(values).toFixed(1).padStart(8)} ms`);
for (const [name, floor, bound] of bounds) {
  const ratio = median(times[name]) / median(times[floor]);
  out(`${name} / ${floor}: ${ratio.toFixed(2)} (bound ${bound}) ${ratio <= bound ? 'met' : 'NOT met'}`);
}
