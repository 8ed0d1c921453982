// Runs the ready queries on a Spark cluster of two workers and on DuckDB by `kh rollup`: the SQL text is the same, and so
// must be the answers. Java is the machine's; PySpark is installed into a folder of its own. Without them it says so and ends well.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { generate } from './generate.mjs';
import { startCluster } from './spark-cluster.mjs';

const PYSPARK = '4.3.0';
const OLDEST_JAVA = 17;
const ITEMS = Number(process.env.KH_SCALE_ITEMS ?? 9000);
const PROVINCES = 6;
const DAYS = 2;
const QUERIES = ['overview', 'league', 'agencies', 'overdue', 'indicators', 'trend'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const sqlFile = (name) => join(root, `templates/sql/${name}.sql`);
const say = (text) => process.stdout.write(`${text}\n`);
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;

function skip(reason) {
  say(`SKIPPED, Spark not compared: ${reason}`);
  process.exit(0);
}

function findJava() {
  const home = process.env.JAVA_HOME;
  const program = home === undefined || home === '' ? 'java' : join(home, 'bin/java');
  const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  if (status !== 0 || version < OLDEST_JAVA) skip(`no Java ${OLDEST_JAVA} or later on this machine`);
  return home === '' ? undefined : home;
}

/** The Python of a virtual environment with PySpark, made on the first run. */
function findPySpark() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'kh', `pyspark-${PYSPARK}`);
  const python = join(folder, 'bin/python');
  const run = (program, args) => spawnSync(program, args, { encoding: 'utf8' });
  const home = () => run(python, ['-c', 'import pyspark; print(pyspark.__path__[0])']);
  if (existsSync(python) && home().status === 0) return { python, home: home().stdout.trim() };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  say(`installing PySpark ${PYSPARK} into ${folder}`);
  for (const [program, args] of [
    ['python3', ['-m', 'venv', folder]],
    [
      python,
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--no-cache-dir',
        '--disable-pip-version-check',
        `pyspark==${PYSPARK}`,
      ],
    ],
  ]) {
    const { status, stderr, error } = run(program, args);
    if (status === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    const reason = error?.message ?? stderr.trim().split('\n').at(-1);
    skip(`PySpark cannot be installed here (${reason})`);
  }
  say(`installed after ${seconds()}`);
  return { python, home: home().stdout.trim() };
}

function onDuckDB(folder, file) {
  const args = [join(root, 'bin/kh.js'), 'rollup', folder, '--sql', file, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`kh rollup: ${stderr}`);
  return JSON.parse(stdout).rows;
}

function onSpark(cluster, python, folder, files) {
  const script = fileURLToPath(new URL('spark-queries.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    python,
    [script, cluster.url, sqlFile('prologue-spark'), folder, ...files],
    { encoding: 'utf8', env: { ...cluster.env, PYSPARK_PYTHON: python }, maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`Spark: ${stderr.slice(-4000)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function compare(name, spark, duckdb) {
  const at = duckdb.findIndex((row, index) => !isDeepStrictEqual(row, spark[index]));
  const isSame = at < 0 && spark.length === duckdb.length && duckdb.length > 0;
  say(`${name.padEnd(11)} ${String(duckdb.length).padStart(6)} rows ${isSame ? 'equal' : 'NOT EQUAL'}`);
  if (!isSame && at >= 0)
    say(`  DuckDB ${JSON.stringify(duckdb[at])}\n  Spark  ${JSON.stringify(spark[at])}`);
  return isSame;
}

const javaHome = findJava();
const { python, home } = findPySpark();
const scratch = mkdtempSync(join(tmpdir(), 'kh-scale-'));
let cluster;
try {
  const folder = resolve(scratch, 'exports');
  const starting = startCluster(home, javaHome);
  // A fault of the other half must not leave the cluster running.
  starting.catch(() => undefined);
  const generating = generate(folder, ITEMS, DAYS, PROVINCES);
  cluster = await starting;
  await generating;
  say(`cluster and ${ITEMS} items of ${PROVINCES} provinces on ${DAYS} days ready after ${seconds()}`);
  const files = QUERIES.map(sqlFile);
  const { version, workers, answers } = onSpark(cluster, python, folder, files);
  say(`Spark ${version}, ${workers} workers: answered after ${seconds()}`);
  const equal = QUERIES.map((name) => compare(name, answers[sqlFile(name)], onDuckDB(folder, sqlFile(name))));
  if (workers !== 2 || equal.includes(false)) process.exitCode = 1;
} finally {
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
  say(`done after ${seconds()}`);
}
