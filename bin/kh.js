#!/usr/bin/env node
// Starts the built program: a small loader for dist/, whose modules are functions that know each other by name.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const codeCache = require('./code-cache.js');

const dist = join(__dirname, '../dist');
/** The build, which every file of it names in its first line, stands behind the address that modules know. */
let moduleUrl = '';

function compile(name) {
  const filename = join(dist, `${name}.js`);
  const source = readFileSync(filename, 'latin1');
  moduleUrl ||= `${pathToFileURL(__filename).href}?build=${codeCache.buildOf(source)}`;
  const cached = codeCache.find(name, source);
  const script = new Script(source, { filename, cachedData: cached });
  if (cached === undefined || script.cachedDataRejected) codeCache.keep(name, source, script);
  return script.runInThisContext();
}

const pack = compile('kh');
const loaded = new Map();

function load(specifier) {
  if (!specifier.startsWith('./')) return require(specifier);
  const name = specifier.slice(specifier.lastIndexOf('/') + 1, -'.js'.length);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  (pack[name] ?? compile(name))(module.exports, load, module, moduleUrl);
  return module.exports;
}

load('./main.js');
