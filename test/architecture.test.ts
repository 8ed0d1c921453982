// The layers of the code (design, section 7): who may import whom, and where the outside world may be touched.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));

/** What each folder may import from src besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  load: ['model'],
  check: ['model', 'evaluate'],
  evaluate: ['model'],
  present: ['model', 'evaluate'],
  write: ['model', 'load', 'check'],
  cli: ['model', 'load', 'check', 'evaluate', 'present', 'write'],
};
const PURE = ['model', 'check', 'evaluate', 'present'];
/** A guard that sees no files must not pass. */
const LAYERS = Object.keys(MAY_IMPORT);

interface SourceText {
  /** From src, with forward slashes. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

const sources: readonly SourceText[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
  .map((entry) => {
    const full = join(entry.parentPath, entry.name);
    const path = relative(SRC, full).split(sep).join('/');
    return { path, folder: path.split('/')[0] ?? '', text: readFileSync(full, 'utf8') };
  });

const SPECIFIER = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*(['"`])([^'"`\n]+)\1/g;

/** Every module named in the text, by static, dynamic and type imports and by re-exports. */
const specifiersOf = (text: string): string[] => [...text.matchAll(SPECIFIER)].map((match) => match[2] ?? '');

/** The folder of src that a relative import leads to; `..` when it leaves src. */
function folderOf(from: string, specifier: string): string {
  const path = relative(SRC, resolve(SRC, dirname(from), specifier)).split(sep);
  return path[0] ?? '';
}

const strays = (source: SourceText): string[] =>
  specifiersOf(source.text)
    .filter((specifier) => specifier.startsWith('.'))
    .filter((specifier) => {
      const target = folderOf(source.path, specifier);
      // The command line says its own version; everything else of kh stands in src.
      if (source.folder === 'cli' && resolve(SRC, dirname(source.path), specifier) === PACKAGE) return false;
      return target !== source.folder && !(MAY_IMPORT[source.folder] ?? []).includes(target);
    })
    .map((specifier) => `${source.path} imports ${specifier}`);

const OUTSIDE = /^(?:node:)?(?:fs|child_process|process|net|http|https|worker_threads|os)(?:\/|$)/;

/** Globals that only the command line may use; esbuild replaces true references alone, no text and no comment. */
const GLOBALS = {
  process: 'WORLD_process',
  console: 'WORLD_console',
  Date: 'WORLD_Date',
  Intl: 'WORLD_Intl',
};

function worldlyUses(text: string): string[] {
  const { code } = transformSync(text, { loader: 'ts', define: GLOBALS });
  const uses = /WORLD_process|WORLD_console|WORLD_Date\.now|new WORLD_Date\(\)|WORLD_Intl\.DateTimeFormat/g;
  return [...code.matchAll(uses)].map((match) => match[0].replace('WORLD_', ''));
}

describe('the guard', () => {
  it('sees the files of every layer that has to be there', () => {
    const folders = sources.map((source) => source.folder);
    expect(LAYERS.filter((folder) => !folders.includes(folder))).toEqual([]);
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap(({ text }) => specifiersOf(text)).length).toBeGreaterThan(100);
  });

  it('finds every kind of import', () => {
    const text = `import a from './a.ts';
import type { B } from "../b.ts";
import './c.ts';
export * from './d.ts';
export type { E } from './e.ts';
const f = await import('./f.ts');
type G = import('./g.ts').G;
import {
  h,
} from './h.ts';
const i = require('./i.cjs');`;
    expect(
      specifiersOf(text)
        .map((specifier) => specifier.replace(/^\.+\/(.).*/, '$1'))
        .join(''),
    ).toBe('abcdefghi');
  });

  it('finds an import that goes the wrong way, and one that leaves src', () => {
    const wrong = {
      path: 'model/x.ts',
      folder: 'model',
      text: "import '../check/y.ts'; import '../../test/z.ts';",
    };
    expect(strays(wrong)).toEqual(['model/x.ts imports ../check/y.ts', 'model/x.ts imports ../../test/z.ts']);
    const nested = {
      path: 'check/rules/x.ts',
      folder: 'check',
      text: "import '../../evaluate/y.ts'; import '../rule.ts';",
    };
    expect(strays(nested)).toEqual([]);
  });

  it('finds uses of the outside world and no words about it', () => {
    const text = `// process and console.log
const words = 'process.env'; const own = { console: 1, process: 2 }; own.process;
function local(process: number, Date: { now(): number }) { return process + Date.now(); }
process.exit(1); console.log(Date.now(), new Date(), new Date(0), Date.UTC(2025), new Intl.DateTimeFormat('vi'));`;
    expect(worldlyUses(text)).toEqual([
      'process',
      'console',
      'Date.now',
      'new Date()',
      'Intl.DateTimeFormat',
    ]);
  });
});

describe('the folders of src', () => {
  it('are those of the table, and hold every file', () => {
    expect(
      [...new Set(sources.map((source) => source.folder))].filter((folder) => !(folder in MAY_IMPORT)),
    ).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports nothing but itself and %j', (folder) => {
    expect(sources.filter((source) => source.folder === folder).flatMap(strays)).toEqual([]);
  });

  it.each(PURE)('%s reads no disk and starts no program', (folder) => {
    const uses = sources
      .filter((source) => source.folder === folder)
      .flatMap(({ path, text }) => specifiersOf(text).map((specifier) => ({ path, specifier })))
      .filter(({ specifier }) => OUTSIDE.test(specifier));
    expect(uses).toEqual([]);
  });

  it('leave the clock, the streams and the exit code to cli', () => {
    const uses = sources
      .filter((source) => source.folder !== 'cli')
      .flatMap(({ path, text }) => worldlyUses(text).map((use) => `${path} uses ${use}`));
    expect(uses).toEqual([]);
  });

  it('name what they import in plain text, so that this guard can read it', () => {
    const hidden = /\bimport\s*\(\s*(?!['"])/;
    expect(sources.filter(({ text }) => hidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
