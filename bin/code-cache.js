// What V8 made of the built files in an earlier run of the same command, kept in the user's cache folder: it need not be
// compiled again. Only a help: whatever is missing, damaged, foreign or cannot be written is passed over in silence.
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { isAbsolute, join } = require('node:path');

/** Smaller files are compiled faster than a second file is read. */
const WORTH_KEEPING = 30_000;
/** Builds and versions of node that may stay side by side. */
const MOST_BUILDS = 4;

/** The cache folder of the XDG base directory specification; undefined where there is none or none is wanted. */
function cacheFolder({
  XDG_CACHE_HOME: own = '',
  HOME: home = '',
  LOCALAPPDATA: local = '',
  KH_NO_CACHE: off = '',
}) {
  if ((off !== '' && off !== '0') || process.argv.includes('--no-cache')) return undefined;
  const base = isAbsolute(own) ? own : process.platform === 'win32' ? local : home && join(home, '.cache');
  return isAbsolute(base) ? join(base, 'kh', 'code') : undefined;
}

const folder = cacheFolder(process.env);
/** The functions that one command needs are not those of another. */
const command = /^[a-z]+$/.test(process.argv[2] ?? '') ? process.argv[2] : 'help';

/** The build names itself in the first line of each of its files. */
const buildOf = (source) => source.slice(2, 34);
const folderOf = (source) => `${buildOf(source)}-${process.version}-${process.arch}`;
const pathOf = (name, source) => join(folder, folderOf(source), `${name}-${command}`);

/**
 * Undefined unless it was made of exactly this text by exactly this node. V8 trusts what it is given and ends the process when
 * that is damaged, so it is kept twice: comparing the halves is faster than any sum.
 */
function find(name, source) {
  if (folder === undefined || source.length < WORTH_KEEPING) return undefined;
  try {
    const bytes = readFileSync(pathOf(name, source));
    const data = bytes.subarray(0, bytes.length / 2);
    return bytes.length % 2 === 0 && data.equals(bytes.subarray(bytes.length / 2)) ? data : undefined;
  } catch {
    return undefined;
  }
}

const missing = [];

/** Taken when the run ends, so that the functions it used are in it. */
function keep(name, source, script) {
  if (folder === undefined || source.length < WORTH_KEEPING) return;
  if (missing.push({ name, source, script }) === 1) process.once('exit', writeMissing);
}

function writeMissing(code) {
  if (code > 1) return;
  try {
    for (const { name, source, script } of missing) {
      const data = script.createCachedData();
      write(pathOf(name, source), Buffer.concat([data, data]), folderOf(source));
    }
  } catch {
    // A cache folder that cannot be written costs time and nothing else.
  }
}

function write(path, bytes, build) {
  mkdirSync(join(folder, build), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  const builds = readdirSync(folder).map((each) => ({ each, at: statSync(join(folder, each)).mtimeMs }));
  for (const { each } of builds.sort((left, right) => right.at - left.at).slice(MOST_BUILDS))
    rmSync(join(folder, each), { recursive: true, force: true });
}

module.exports = { buildOf, find, keep };
