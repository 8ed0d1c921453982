// Ratios of medians, measured in one interleaved run on this machine: what kh costs against a floor that reads the same files.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.env.KH_BENCH_RUNS ?? 15);
// Node 20 reads that bundle at every start, which would hide what is measured.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const large = join(tmpdir(), 'kh-bench-10000');
spawnSync(process.execPath, [join(root, 'test/bench/generate.mjs'), large, '10000'], { stdio: 'inherit' });

const kh = join(root, 'bin/kh.js');
const empty = join(tmpdir(), 'kh-bench-empty.cjs');
writeFileSync(empty, '');
const parseOnly = join(root, 'test/bench/parse-only.mjs');
const commands = {
  'empty.cjs': { args: [empty], cwd: root },
  'kh --help': { args: [kh, '--help'], cwd: root },
  'yaml alone': { args: [parseOnly, join(root, 'plans')], cwd: root },
  'kh status, known': { args: [kh, 'status', '--as-of', '2026-01-15'], cwd: root },
  'kh validate --changed HEAD, known': { args: [kh, 'validate', '--changed', 'HEAD'], cwd: root },
  'kh status': { args: [kh, 'status', '--no-cache', '--as-of', '2026-01-15'], cwd: root },
  'yaml alone, 10,000 items': { args: [parseOnly, join(large, 'plans')], cwd: large },
  'kh validate, 10,000 items': { args: [kh, 'validate', '--no-cache', '--as-of', '2026-01-15'], cwd: large },
};
const bounds = [
  ['kh --help', 'empty.cjs', 1.7],
  ['kh status, known', 'empty.cjs', 2],
  ['kh validate --changed HEAD, known', 'empty.cjs', 2.5],
  ['kh status', 'yaml alone', 1.5],
  ['kh validate, 10,000 items', 'yaml alone, 10,000 items', 1.5],
];

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = -1; round < RUNS; round += 1) {
  for (const [name, { args, cwd }] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const run = spawnSync(process.execPath, args, {
      cwd,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if ((run.status ?? 3) > 1) throw new Error(`${name}: ${run.stderr}`);
    if (round >= 0) times[name].push(milliseconds);
  }
}

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
const out = (line) => process.stdout.write(`${line}\n`);
out(
  `${hostname()} · ${cpus()[0]?.model} × ${cpus().length} · node ${process.version} · ${RUNS} interleaved runs, medians`,
);
for (const [name, values] of Object.entries(times))
  out(`${name.padEnd(36)} ${median(values).toFixed(1).padStart(8)} ms`);
for (const [name, floor, bound] of bounds) {
  const ratio = median(times[name]) / median(times[floor]);
  out(`${name} / ${floor}: ${ratio.toFixed(2)} (bound ${bound}) ${ratio <= bound ? 'met' : 'NOT met'}`);
}

/** Peak memory of one run, as the operating system counted it for that process. */
function peakMegabytes({ args, cwd }) {
  const tell = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';
  const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${tell}`, ...args], {
    cwd,
    env: environment,
  });
  return Number(/peak (\d+)/.exec(String(run.stderr))?.[1]) / 1024;
}
const peak = peakMegabytes(commands['kh validate, 10,000 items']);
out(`kh validate, 10,000 items: peak ${peak.toFixed(0)} MB (bound 1024) ${peak <= 1024 ? 'met' : 'NOT met'}`);
