// Runs commands in interleaved rounds and keeps how long each took. A command that fails, or says what it should not, is no
// measurement: it is reported as failed.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, environment, place, tell } from './setting.mjs';

/** Milliseconds from which a peer gets three runs only. */
const SLOW = 5000;
const RUNS_OF_THE_SLOW = 3;

/**
 * A command: `name`, `argv`, `cwd`, optional `env`, `before` (untimed, before each run), `check` (what the run said: gives what is
 * wrong with it, or undefined), `isPeer`, `endsEarly` (it ends before a pipe has taken all it says, so it writes to a file), and
 * `missing`, the reason why it cannot run here.
 */
function runOnce(command, extra = {}) {
  command.before?.();
  const [program, ...args] = command.argv;
  const env = { ...environment, ...command.env?.(), ...extra };
  const file = command.endsEarly === true ? join(place(), 'said') : undefined;
  const stdout = file === undefined ? 'pipe' : openSync(file, 'w');
  const start = process.hrtime.bigint();
  const run = spawnSync(program, args, {
    cwd: command.cwd,
    env,
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (file !== undefined) closeSync(stdout);
  const out = file === undefined ? run.stdout : readFileSync(file, 'utf8');
  const said = run.error ?? `${run.stderr}${out}`.trim().slice(-400);
  const failure = run.status === 0 ? command.check?.(out, run.stderr) : `exit code ${run.status}: ${said}`;
  return { milliseconds, failure };
}

/** The rounds in which a slow peer runs: the first, the middle one and the last. */
function roundsOf(isSlow, runs) {
  if (!isSlow || runs <= RUNS_OF_THE_SLOW) return new Set(Array.from({ length: runs }, (_, round) => round));
  return new Set([0, Math.floor(runs / 2), runs - 1]);
}

/** By name: `times` in milliseconds, or `failure`, or `missing`. */
export function measure(commands, runs) {
  const results = new Map();
  for (const command of commands) {
    const { name, missing, isPeer } = command;
    if (missing !== undefined) {
      results.set(name, { times: [], missing });
      continue;
    }
    const { milliseconds, failure } = runOnce(command);
    tell(`  ${name}: ${failure ?? `${milliseconds.toFixed(0)} ms`} (not counted)`);
    const rounds = roundsOf(isPeer === true && milliseconds > SLOW, runs);
    results.set(name, { times: [], failure, rounds, command });
  }
  for (let round = 0; round < runs; round += 1) measureRound(results, round);
  return results;
}

/** Each round begins with another command, so that none always follows the same one. */
function measureRound(results, round) {
  const turns = [...results.values()];
  for (const result of [...turns.slice(round % turns.length), ...turns.slice(0, round % turns.length)]) {
    if (result.missing ?? result.failure ?? !result.rounds.has(round)) continue;
    const { milliseconds, failure } = runOnce(result.command);
    result.failure = failure;
    result.times.push(milliseconds);
  }
}

/** Peak memory of one run of a node program in megabytes; a failed run has none. */
export function peakOf(command) {
  const file = join(place(), 'peak');
  const [program, ...args] = command.argv;
  const argv = [program, '--require', bench('peak.cjs'), ...args];
  const { failure } = runOnce({ ...command, argv }, { BENCH_PEAK: file });
  return failure === undefined ? Number(readFileSync(file, 'utf8')) / 1024 : Number.NaN;
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
