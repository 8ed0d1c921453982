// What a report on 10,000 items costs against listing them, in one interleaved run on this machine, and how much memory it takes.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.env.KH_BENCH_RUNS ?? 5);
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const plans = join(tmpdir(), 'kh-bench-10000');
spawnSync(process.execPath, [join(root, 'test/bench/generate.mjs'), plans, '10000'], { stdio: 'inherit' });

const kh = join(root, 'bin/kh.js');
/** Each run reads and judges everything itself. */
const ALIKE = ['--as-of', '2026-01-15', '--no-cache'];
/** Every plan, so that the report holds all the items; by itself it would take one issuer's. */
const all = readdirSync(join(plans, 'plans')).filter((name) => name !== 'agencies' && name !== 'indicators');
const report = (format) => [
  'report',
  '2025',
  ...ALIKE,
  '--plan',
  all.join(','),
  '--format',
  format,
  '--out',
  join(tmpdir(), `kh-bench.${format}`),
];
const commands = {
  'kh list targets --json': ['list', 'targets', '--json', ...ALIKE],
  'kh list tasks --json': ['list', 'tasks', '--json', ...ALIKE],
  'kh report, md': report('md'),
  'kh report, html': report('html'),
  'kh report, docx': report('docx'),
};
const bounds = { 'kh report, md': 3, 'kh report, html': 3, 'kh report, docx': 8 };

const tell = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
const peaks = {};
for (let round = -1; round < RUNS; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${tell}`, kh, ...args], {
      cwd: plans,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
    if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    peaks[name] = Number(/peak (\d+)/.exec(String(run.stderr))?.[1]) / 1024;
  }
}

const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
const out = (line) => process.stdout.write(`${line}\n`);
const verdict = (isMet) => (isMet ? 'met' : 'NOT met');
out(
  `${hostname()} · ${cpus()[0]?.model} × ${cpus().length} · node ${process.version} · ${RUNS} interleaved runs, medians`,
);
for (const [name, values] of Object.entries(times))
  out(`${name.padEnd(24)} ${median(values).toFixed(0).padStart(6)} ms  peak ${peaks[name].toFixed(0)} MB`);
const listing = median(times['kh list targets --json']) + median(times['kh list tasks --json']);
for (const [name, bound] of Object.entries(bounds)) {
  const ratio = median(times[name]) / listing;
  out(`${name} / both lists: ${ratio.toFixed(2)} (bound ${bound}) ${verdict(ratio <= bound)}`);
  out(`${name}: peak ${peaks[name].toFixed(0)} MB (bound 1024) ${verdict(peaks[name] <= 1024)}`);
}
