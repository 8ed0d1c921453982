// What `kh validate` looks at: a repository, or a change of one.
import { resolve } from 'node:path';
import { reopenAccepted } from '../check/acceptance.ts';
import { findingsOfChange } from '../check/select-findings.ts';
import { checkHistory, tally, validate } from '../check/validate.ts';
import { readBoth } from '../load/compare.ts';
import { findRoot, mayBeSparse } from '../load/find-root.ts';
import { folderOf, locatePaths } from '../load/locate-paths.ts';
import { type OpenedRepository, openRepository } from '../load/open.ts';
import { changedFiles, openBase } from '../load/open-base.ts';
import { pathFromTop } from '../load/revision.ts';
import type { Day } from '../model/civil-date.ts';
import type { Document } from '../model/document.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Settings } from '../model/repository.ts';
import { readAsOf } from './as-of.ts';
import { documentReader } from './memory.ts';
import type { OptionValues } from './options.ts';
import { checkWorkTree } from './parts/check-work-tree.ts';
import { surroundings } from './parts/surroundings.ts';
import { Refusal } from './refusal.ts';
import { refusalOf } from './revision-refusal.ts';
import { timezoneOf } from './session.ts';
import type { World } from './world.ts';

export interface Checked {
  readonly asOf: Day;
  readonly revision: string | null;
  /** Abbreviated commit of what a change is compared with. */
  readonly base: string | null;
  readonly prefix: string;
  /** The files asked about, in order. */
  readonly files: readonly string[];
  /** Paths that were named although kh reads nothing there. */
  readonly notRead: readonly string[];
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly textOf: (file: string) => string | undefined;
}

/** The whole repository is checked; with paths, only findings in them are reported. */
export async function checkRepository(
  paths: readonly string[],
  options: OptionValues,
  world: World,
): Promise<Checked> {
  const root = options.at === undefined ? rootAround(paths, world) : undefined;
  return root === undefined || mayBeSparse(root)
    ? checkOpened(await openAround(paths, options, world), paths, options, world)
    : checkTree(root, paths, options, world);
}

/** The work tree as it lies on the disk, a plan at a time. */
async function checkTree(
  root: string,
  paths: readonly string[],
  options: OptionValues,
  world: World,
): Promise<Checked> {
  const prefix = pathFromTop(root);
  const { asOf, findings, shared, textOf, ...tree } = await checkWorkTree({
    ...surroundings(root, options, world),
    asOfFor: (documents) => readAsOf(options.asOf, timezoneOf(documents), world),
  });
  const files = tree.files();
  const scope = readScope(paths, root, files, world);
  return {
    ...{ asOf, textOf, settings: shared.settings },
    revision: null,
    base: null,
    prefix: await prefix,
    files: files.filter(scope.includes),
    notRead: scope.notRead,
    findings: findings.filter(({ file }) => scope.includes(file)),
  };
}

/** The repository around the current folder, else the one around the first path. */
const rootAround = ([first]: readonly string[], { cwd }: World): string | undefined =>
  findRoot(resolve(cwd), false) ??
  (first === undefined ? undefined : findRoot(resolve(folderOf(cwd, first)), false));

/** Findings in the files that changed since `base`, those elsewhere that were not there before, and what it did to the past. */
export async function checkChange(
  base: string,
  paths: readonly string[],
  options: OptionValues,
  world: World,
): Promise<Checked> {
  const range = /^(.*?)\.\.\.?/.exec(base);
  if (range !== null) throw new Refusal('refusal.changed_range', { written: base, base: range[1] || 'HEAD' });
  const opened = await openAround(paths, options, world);
  const before = await openBase(opened.root, base, opened.revision ?? undefined);
  if ('problem' in before) throw await refusalOf(before, base);
  const { read } = documentReader(opened.root, options, world);
  const head = { commit: opened.revision, files: opened.files };
  const documents = readBoth({ root: opened.root, base: before, head }, read);
  const now = await checkOpened(opened, paths, options, world, documents.after);
  const changed = changedFiles(before.files, opened.files);
  const isUnchanged = changed.size === 0 && before.files.length === opened.files.length;
  if (isUnchanged) return { ...now, base: before.commit.slice(0, 7), files: [], findings: [] };
  const then = tally(documents.before, now.asOf);
  const history = checkHistory(documents.before, documents.after, now.asOf);
  const inScope = new Set(now.files);
  return {
    ...now,
    base: before.commit.slice(0, 7),
    files: now.files.filter((file) => changed.has(file)),
    findings: reopenAccepted(
      [
        ...findingsOfChange(then.findings, now.findings, changed),
        ...history.filter(({ file }) => paths.length === 0 || inScope.has(file)),
      ],
      { before: then.findings, now: now.findings },
      documents.before,
    ).sort(compareFindings),
  };
}

async function checkOpened(
  opened: OpenedRepository,
  paths: readonly string[],
  options: OptionValues,
  world: World,
  known?: readonly Document[],
): Promise<Checked> {
  const reader = documentReader(opened.root, options, world);
  const documents = known ?? reader.read(opened.files);
  const asOf = readAsOf(options.asOf, timezoneOf(documents), world);
  const names = filesOf(documents);
  const scope = readScope(paths, opened.root, names, world);
  const { repository, findings } = validate(documents, asOf);
  if (opened.revision === null) reader.keep(documents);
  return {
    asOf,
    revision: opened.revision,
    base: null,
    prefix: await pathFromTop(opened.root),
    files: names.filter(scope.includes),
    notRead: scope.notRead,
    findings: findings.filter(({ file }) => scope.includes(file)),
    settings: repository.settings,
    textOf: textReader(documents),
  };
}

/** The repository around the current folder, else the one around the first path. */
async function openAround(
  paths: readonly string[],
  { at }: OptionValues,
  { cwd, watch }: World,
): Promise<OpenedRepository> {
  let opened = await openRepository(cwd, at, watch?.reading);
  const first = paths[0];
  if ('problem' in opened && opened.problem === 'no_plans' && first !== undefined) {
    const elsewhere = await openRepository(folderOf(cwd, first), at);
    if (!('problem' in elsewhere)) opened = elsewhere;
  }
  if ('problem' in opened) throw await refusalOf(opened, at ?? '');
  return opened;
}

interface Scope {
  readonly includes: (file: string) => boolean;
  readonly notRead: readonly string[];
}

/** A path that is nowhere is wrong use; one where kh reads nothing is only mentioned. */
function readScope(paths: readonly string[], root: string, files: readonly string[], { cwd }: World): Scope {
  const located = locatePaths(root, cwd, paths).map((each) => ({
    ...each,
    includes: (file: string) => each.path === '' || file === each.path || file.startsWith(`${each.path}/`),
  }));
  const outside = located.find(({ isInside }) => !isInside);
  if (outside !== undefined) throw new Refusal('refusal.outside', { written: outside.written, folder: root });
  const empty = located.filter(({ includes }) => !files.some(includes));
  const nowhere = empty.find(({ isOnDisk }) => !isOnDisk);
  if (nowhere !== undefined) throw new Refusal('refusal.no_path', { written: nowhere.written });
  return {
    includes: (file) => located.length === 0 || located.some(({ includes }) => includes(file)),
    notRead: empty.map(({ written }) => written),
  };
}

const filesOf = (documents: readonly Document[]): string[] => documents.map(({ file }) => file).sort();

const textReader = (documents: readonly Document[]): ((file: string) => string | undefined) => {
  const texts = new Map(documents.map(({ file, text }) => [file, text]));
  return (file) => texts.get(file);
};
