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

const { exported, modules } = compile('kh');
const loaded = new Map();

/** What a module exports, as an object; the module itself runs when the first of it is used. */
function load(specifier) {
  if (!specifier.startsWith('./')) return require(specifier);
  const name = specifier.slice(specifier.lastIndexOf('/') + 1, -'.js'.length);
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const space = Object.defineProperty({}, '__esModule', { value: true });
  loaded.set(name, space);
  const run = runOnce(name, space);
  for (const each of exported[name])
    Object.defineProperty(space, each, { get: () => run()[each], enumerable: true, configurable: true });
  return space;
}

/** Runs a module at the first call and gives what it exports; from then on what never changes is there without a call. */
function runOnce(name, space) {
  let module;
  return () => {
    if (module !== undefined) return module.exports;
    module = { exports: {} };
    (modules[name] ?? compile(name))(module.exports, load, module, moduleUrl);
    for (const each of exported[name]) {
      const value = module.exports[each];
      if (value !== undefined) Object.defineProperty(space, each, { value, enumerable: true });
    }
    return module.exports;
  };
}

/** A thread of the program loads what it needs itself. */
if (require.main === module) modules.main({}, load, {}, moduleUrl);
else module.exports = load;
