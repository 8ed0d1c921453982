// Of the message catalogues a run needs one language, and JSON is read five times faster than the same text as code: the
// build evaluates them and puts their JSON in their place.
const { readFileSync } = require('node:fs');
const { build } = require('esbuild');

const INDEX = /[\\/]model[\\/]messages[\\/]index\.ts$/;
const CATALOGUE_OF = /^const catalogueOf = [\s\S]*?;$/m;

async function evaluate(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'cjs', write: false });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports;
}

/** The same module, with `catalogueOf` reading JSON instead of the two objects. */
async function withJson(path) {
  const { catalogueVi, catalogueEn } = await evaluate(path);
  const source = readFileSync(path, 'utf8');
  const functions = source.slice(source.search(CATALOGUE_OF)).replace(CATALOGUE_OF, '');
  const languages = /^export const LANGUAGES = .*$/m.exec(source)?.[0];
  if (
    languages === undefined ||
    functions === source ||
    catalogueVi === undefined ||
    catalogueEn === undefined
  )
    throw new Error(`${path} is not as the build knows it`);
  const json = (catalogue) => JSON.stringify(JSON.stringify(catalogue));
  return `${languages}
const texts = { vi: ${json(catalogueVi)}, en: ${json(catalogueEn)} };
const known: Record<string, Record<string, string>> = {};
const catalogueOf = (language) => (known[language] ??= JSON.parse(texts[language]));
${functions}`;
}

const LAZY_CATALOGUES = {
  name: 'lazy catalogues',
  setup(build) {
    build.onLoad({ filter: INDEX }, async ({ path }) => ({ contents: await withJson(path), loader: 'ts' }));
  },
};

module.exports = { LAZY_CATALOGUES };
