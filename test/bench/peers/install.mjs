// The programs that kh is compared with: npm's and PyPI's are installed into the benchmark's own folder, Debian's are only looked
// for (`npm run bench -- peers --apt` installs them, as root). What cannot be had is named, with what to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, place, prepare, tell } from '../setting.mjs';

/** v8r 6 needs node 22. */
const NPM = { 'ajv-cli': '5.0.0', v8r: '5.1.0', '@stoplight/spectral-cli': '6.16.3', 'backlog.md': '1.52.0' };
const PYPI = { 'check-jsonschema': '0.39.0', doorstop: '3.2' };
/** Debian package by program. */
const DEBIAN = { yamllint: 'yamllint', task: 'taskwarrior', hledger: 'hledger', tj3: 'tj3' };

const npmFolder = () => place('peers', 'npm');
const pythonFolder = () => join(place('peers'), 'python');

export const npmProgram = (name) => join(npmFolder(), 'node_modules/.bin', name);
export const pythonProgram = (name) => join(pythonFolder(), 'bin', name);

const isRunnable = (program) =>
  spawnSync(program, ['--version'], { env: environment, stdio: 'ignore' }).error === undefined;

/** By package: undefined when it is there, else why not. */
function ensure(names, label, isThere, install) {
  if (names.every(isThere)) return Object.fromEntries(names.map((name) => [name, undefined]));
  tell(`installing ${names.join(', ')} (${label})`);
  const problem = attempt(install);
  return Object.fromEntries(names.map((name) => [name, isThere(name) ? undefined : problem]));
}

function attempt(install) {
  try {
    install();
    return 'not there after the installation';
  } catch (error) {
    return `not installed: ${error.message.replaceAll(/\s+/g, ' ').slice(-160)}`;
  }
}

/** All of one kind in one step; one by one when that fails, so that one package that is not to be had does not take the others along. */
function all(wanted, install) {
  const entries = Object.entries(wanted);
  try {
    install(entries);
  } catch {
    let last;
    for (const entry of entries) {
      try {
        install([entry]);
      } catch (error) {
        last = error;
      }
    }
    if (last !== undefined) throw last;
  }
}

function ensureNpm() {
  const isThere = (name) => {
    const manifest = join(npmFolder(), 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === NPM[name];
  };
  return ensure(Object.keys(NPM), 'npm', isThere, () => {
    writeFileSync(join(npmFolder(), 'package.json'), '{"private": true}\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    all(NPM, (entries) =>
      prepare('npm', ['install', ...quiet, ...entries.map(([name, version]) => `${name}@${version}`)], {
        cwd: npmFolder(),
        env: { ...process.env, NODE_OPTIONS: '' },
      }),
    );
  });
}

function ensurePython() {
  const isThere = (name) => existsSync(pythonProgram(name));
  return ensure(Object.keys(PYPI), 'PyPI', isThere, () => {
    prepare('python3', ['-m', 'venv', pythonFolder()]);
    all(PYPI, (entries) =>
      prepare(
        pythonProgram('pip'),
        ['install', '--quiet', ...entries.map(([name, version]) => `${name}==${version}`)],
        { env: process.env },
      ),
    );
  });
}

function ensureDebian(mayInstall) {
  const absent = Object.keys(DEBIAN).filter((program) => !isRunnable(program));
  if (mayInstall && absent.length > 0) {
    tell(`installing ${absent.join(', ')} (Debian)`);
    const packages = absent.map((program) => DEBIAN[program]);
    attempt(() => prepare('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]));
  }
  return Object.fromEntries(
    Object.entries(DEBIAN).map(([program, name]) => [
      program,
      isRunnable(program) ? undefined : `not installed: apt-get install ${name}`,
    ]),
  );
}

let known;
/** By package or program: undefined when it can run, else why not. */
export function ensurePeers({ apt = false } = {}) {
  known ??= { ...ensureNpm(), ...ensurePython(), ...ensureDebian(apt) };
  return known;
}

const VERSIONS = { yamllint: 'yamllint', task: 'task', hledger: 'hledger', tj3: 'tj3' };

/** `ajv-cli 5.0.0, ...`: what the comparison ran on. */
export function peerVersions() {
  const there = ensurePeers();
  const fixed = Object.entries({ ...NPM, ...PYPI }).filter(([name]) => there[name] === undefined);
  const own = Object.keys(VERSIONS).filter((name) => there[name] === undefined);
  const asked = own.map((name) => {
    const { stdout, stderr } = spawnSync(name, ['--version'], { env: environment, encoding: 'utf8' });
    return [DEBIAN[name], /\d+(\.\d+)+/.exec(stdout + stderr)?.[0] ?? ''];
  });
  return [...fixed, ...asked].map((pair) => pair.join(' ')).join(', ');
}
