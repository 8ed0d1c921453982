#!/usr/bin/env node
// Starts the built program: a small loader for dist/, whose modules are functions that know each other by name.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const moduleUrl = pathToFileURL(join(dist, 'kh.js')).href;

function compile(name) {
  const filename = join(dist, `${name}.js`);
  return new Script(readFileSync(filename, 'latin1'), { filename }).runInThisContext();
}

const pack = compile('kh');
const loaded = new Map();

function load(specifier) {
  if (!specifier.startsWith('./') && !specifier.startsWith('../')) return require(specifier);
  const name = specifier.slice(specifier.lastIndexOf('/') + 1, -'.js'.length);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  (pack[name] ?? compile(name))(module.exports, load, module, moduleUrl);
  return module.exports;
}

load('./main.js');
