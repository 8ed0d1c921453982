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

/** The bytes before the first copy, which say how long it is. */
const HEAD = 4;

const isPrime = (number) => {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
};

/** From one copy to the next: prime, so that what harms both alike (lost blocks, a repeated fault) does not harm the same bytes. */
function distanceFor(length) {
  let distance = length + 1;
  while (!isPrime(distance)) distance += 1;
  return distance;
}

/**
 * Undefined unless it was made of exactly this text by exactly this node. V8 trusts what it is given and ends the process when
 * that is damaged, so it is kept twice: comparing the copies is faster than any sum.
 */
function find(name, source) {
  if (folder === undefined || source.length < WORTH_KEEPING) return undefined;
  try {
    const bytes = readFileSync(pathOf(name, source));
    const data = bytes.subarray(HEAD, HEAD + bytes.readUInt32LE(0));
    const second = bytes.subarray(bytes.length - data.length);
    return data.length > 0 && second.byteOffset > data.byteOffset + data.length && data.equals(second)
      ? data
      : undefined;
  } catch {
    return undefined;
  }
}

function twice(data) {
  const distance = distanceFor(data.length);
  const bytes = Buffer.alloc(HEAD + distance + data.length);
  bytes.writeUInt32LE(data.length);
  data.copy(bytes, HEAD);
  data.copy(bytes, HEAD + distance);
  return bytes;
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
      write(pathOf(name, source), twice(script.createCachedData()), folderOf(source));
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
