// A standalone Spark cluster on this machine's loopback: one master, two workers, one core each.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOST = '127.0.0.1';
const WORKERS = 2;
const PATIENCE = 60_000;

/** `home` is the folder of the package pyspark. */
export async function startCluster(home, javaHome) {
  const scratch = mkdtempSync(join(tmpdir(), 'kh-spark-'));
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...(javaHome !== undefined && { JAVA_HOME: javaHome }),
    SPARK_HOME: home,
    // Java reads the names of folders by the locale, and stops over a letter that it has none for.
    LC_ALL: 'C.UTF-8',
    SPARK_LOCAL_IP: HOST,
    SPARK_LOCAL_DIRS: scratch,
    SPARK_DAEMON_MEMORY: '256m',
    // Nothing here runs long enough for what compiles better, but slowly.
    JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
    // Web pages listen where the rest does only outside of "client" mode; nobody submits over the web.
    SPARK_DAEMON_JAVA_OPTS: '-Dspark.submit.deployMode=cluster -Dspark.master.rest.enabled=false',
  };
  const started = [];
  const start = (name, args, ready) => {
    const child = spawn(join(home, 'bin/spark-class'), args, {
      ...{ env, cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    started.push(child);
    return waitFor(child, name, ready);
  };
  const stop = async () => {
    await Promise.all(started.reverse().map(end));
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    const [, url] = await start(
      'master',
      ['org.apache.spark.deploy.master.Master', '--host', HOST, '--port', '0', '--webui-port', '0'],
      /Starting Spark master at (spark:\/\/\S+)/,
    );
    const worker = (_, index) =>
      start(
        `worker ${index + 1}`,
        [
          'org.apache.spark.deploy.worker.Worker',
          '--host',
          HOST,
          '--webui-port',
          '0',
          '--cores',
          '1',
          '--memory',
          '1g',
          '--work-dir',
          join(scratch, `worker-${index}`),
          url,
        ],
        /Successfully registered with master/,
      );
    await Promise.all(Array.from({ length: WORKERS }, worker));
    return { url, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The match of what the program says when it is ready. */
function waitFor(child, name, ready) {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} is not ready: ${said.slice(-2000)}`)), PATIENCE);
    const listen = (chunk) => {
      said += chunk;
      const match = ready.exec(said);
      if (match === null) return;
      clearTimeout(timer);
      resolve(match);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with ${code}: ${said.slice(-2000)}`));
    });
  });
}

const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const forced = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.removeAllListeners('exit');
    child.on('exit', () => {
      clearTimeout(forced);
      resolve();
    });
    child.kill('SIGTERM');
  });
