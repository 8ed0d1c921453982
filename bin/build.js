// Builds dist/: every module of the program as one function, those that most runs need in one file, the others each in
// their own file, loaded when a command asks for them. CommonJS, because node starts an ES module a quarter slower.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { build, transform } = require('esbuild');
const { LAZY_CATALOGUES } = require('./lazy-catalogues.js');

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/** What these load before they do anything is packed together; all that a known answer needs. */
const PACKED = ['src/cli/main.ts', 'src/cli/recall.ts', 'src/cli/git-facts.ts'];

/** What parsers and schemas share with everything else. */
const WORDS = ['finding', 'fold', 'quantity', 'repository', 'timezone', 'vietnamese-number'];

/** Each of these stands apart from the modules that import it, because many runs never use it: what is known needs no parser. */
const APART = {
  yaml: 'yaml',
  'quick-yaml': 'src/load/quick-yaml.ts',
  'read-yaml': 'src/load/read-yaml.ts',
  locate: 'src/load/locate.ts',
  schemas: 'src/check/schemas.ts',
  ...Object.fromEntries(WORDS.map((name) => [name, `src/model/${name}.ts`])),
};

/** commander can start programs as subcommands; kh has none, and node takes long to load what that needs. */
const WITHOUT_PROGRAMS = {
  name: 'commander without programs',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const nameOf = (path) => basename(path, '.js');

async function buildDist() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', 'part-worker': 'src/cli/parts/worker.ts', ...APART },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    write: false,
    legalComments: 'none',
    define: { 'import.meta.url': 'moduleUrl' },
    // Has programs of its own beside it, and may be absent.
    external: ['@duckdb/node-api'],
    plugins: [WITHOUT_PROGRAMS, LAZY_CATALOGUES],
    logLevel: 'warning',
  });
  const packed = packedNames(metafile.outputs);
  const functions = await Promise.all(
    outputFiles.map(async ({ path, text }) => [nameOf(path), await functionOf(text)]),
  );
  const isPacked = ([name]) => packed.has(name);
  const pack = functions.filter(isPacked).map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  const others = functions.filter((each) => !isPacked(each));
  const exported = Object.entries(metafile.outputs).map(([path, { exports }]) => [nameOf(path), exports]);
  const names = JSON.stringify(Object.fromEntries(exported));
  const whole = `({exported:${names},modules:{${pack.join(',\n')}}})`;
  writeDist([['kh', whole], ...others.map(([name, text]) => [name, `(${text})`])]);
}

/** Modules that the packed entries import statically, by name. */
function packedNames(outputs) {
  const names = new Set();
  const visit = (path) => {
    if (names.has(nameOf(path))) return;
    names.add(nameOf(path));
    for (const each of outputs[path].imports)
      if (each.kind === 'import-statement' && each.path in outputs) visit(each.path);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (PACKED.includes(entryPoint)) visit(path);
  return names;
}

/** A module as a CommonJS function; `require` is the loader's, which knows the other modules by name. */
async function functionOf(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    supported: { 'dynamic-import': false },
  });
  return `function(exports,require,module,moduleUrl){${asciiOf(code)}}`;
}

/** esbuild leaves letters in regular expressions as they are; the loader reads one byte a letter. */
const asciiOf = (code) =>
  code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The first line names the build: what is cached of a file belongs to exactly this text. */
function writeDist(files) {
  mkdirSync(dist, { recursive: true });
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 32);
  const fresh = new Set(files.map(([name]) => `${name}.js`));
  // The pack goes last: a run that starts during the build sees one build or the other, whole.
  for (const [name, text] of [...files].reverse()) {
    writeFileSync(join(dist, `${name}.new`), `/*${id}*/${text}`);
    renameSync(join(dist, `${name}.new`), join(dist, `${name}.js`));
  }
  for (const entry of readdirSync(dist))
    if (!fresh.has(entry)) rmSync(join(dist, entry), { recursive: true });
}

void buildDist();
