// What `kh validate -` looks at: one document from standard input, in its place in the repository or on its own.
import { relative, resolve, sep } from 'node:path';
import { guessKind } from '../check/guess-kind.ts';
import { TEXT_RULES } from '../check/text/rules.ts';
import { validate } from '../check/validate.ts';
import { readDocument, readDocuments } from '../load/document.ts';
import { folderOf } from '../load/locate-paths.ts';
import { openRepository } from '../load/open.ts';
import type { SourceFile } from '../load/source-file.ts';
import { decodeText, MAX_FILE_BYTES } from '../load/work-tree.ts';
import { type Document, type Place, placeOf } from '../model/document.ts';
import { message } from '../model/messages/index.ts';
import { readAsOf } from './as-of.ts';
import type { Checked } from './checked.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { timezoneOf } from './session.ts';
import type { World } from './world.ts';

/** Named, it takes the place of its file for the check; unnamed, only what shows in the text itself is reported. */
export async function checkInput(options: OptionValues, world: World): Promise<Checked> {
  const source = sourceOf(await world.input());
  const written = options.stdinFilename;
  if (written === undefined) return checkAlone({ ...source, path: '<stdin>' }, undefined, options, world);
  const opened = await openRepository(folderOf(world.cwd, written));
  if ('problem' in opened)
    return checkAlone({ ...source, path: placeIn(written) }, placeOf(placeIn(written)), options, world);
  const path = relative(opened.root, resolve(world.cwd, written)).split(sep).join('/').normalize('NFC');
  if (placeOf(path) === undefined) throw new Refusal('refusal.stdin_filename', { written });
  const files = [...opened.files.filter((file) => file.path !== path), { ...source, path }];
  return check(readDocuments(files), path, validate, options, world);
}

type Validate = typeof validate;

function checkAlone(
  source: SourceFile,
  place: Place | undefined,
  options: OptionValues,
  world: World,
): Checked {
  const guessed = place ?? { kind: guessKindOf(source), owner: 'x', id: 'x' };
  if (place === undefined)
    world.err(`${message(world.language, 'validate.guessed_kind', { kind: guessed.kind })}\n`);
  const alone: Validate = (documents, asOf) => {
    const validation = validate(documents, asOf, TEXT_RULES);
    // Its plan is elsewhere.
    return { ...validation, findings: validation.findings.filter(({ code }) => code !== 'KH120') };
  };
  return check([readDocument(source, guessed)], source.path, alone, options, world);
}

const guessKindOf = (source: SourceFile): Place['kind'] =>
  guessKind(readDocument(source, { kind: 'config', owner: 'kh', id: 'kh' }).data);

function check(
  documents: readonly Document[],
  file: string,
  validateDocuments: Validate,
  options: OptionValues,
  world: World,
): Checked {
  const asOf = readAsOf(options.asOf, timezoneOf(documents), world);
  const { repository, findings } = validateDocuments(documents, asOf);
  const text = documents.find((document) => document.file === file)?.text;
  return {
    asOf,
    revision: null,
    base: null,
    prefix: '',
    files: [file],
    notRead: [],
    findings: findings.filter((finding) => finding.file === file),
    settings: repository.settings,
    textOf: (asked) => (asked === file ? text : undefined),
  };
}

/** Outside a repository, the part of a path from `plans/` on says which kind of file it is. */
function placeIn(written: string): string {
  const path = written
    .split(sep)
    .join('/')
    .normalize('NFC')
    .replace(/^.*(?:^|\/)(?=plans\/)/, '')
    .replace(/^.*\/(?=kh\.yaml$)/, '');
  if (placeOf(path) === undefined) throw new Refusal('refusal.stdin_filename', { written });
  return path;
}

function sourceOf(bytes: Uint8Array): Omit<SourceFile, 'path'> {
  return bytes.length > MAX_FILE_BYTES ? { text: '', problem: 'too_large' } : decodeText(bytes);
}
