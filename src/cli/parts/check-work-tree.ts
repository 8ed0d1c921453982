// Checks a work tree part by part: one plan is in memory at a time, and threads share the plans of a large repository.
import { concludeParts, type Locating, markAccepted } from '../../check/check-part.ts';
import { knownFiles } from '../../check/known-files.ts';
import { structureFindings } from '../../check/structure-findings.ts';
import type { ReadingNotes } from '../../load/cache/watch-reading.ts';
import { readDocuments } from '../../load/document.ts';
import { type ListedPart, listParts, placedFiles } from '../../load/list-parts.ts';
import { listFolders } from '../../load/listing.ts';
import type { SourceFile } from '../../load/source-file.ts';
import { readFile } from '../../load/work-tree.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Document } from '../../model/document.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { Settings } from '../../model/repository.ts';
import {
  checkFiles,
  type PartOutcome,
  type PartQuestion,
  readShared,
  type Shared,
  sharedInput,
} from './check-files.ts';
import { checkListed, readFiles, untaken } from './read-part.ts';
import { rulesFor } from './rules-for.ts';
import { startHelpers, threadsFor } from './threads.ts';

export interface CheckedTree {
  readonly asOf: Day;
  readonly settings: Settings;
  /** The paths of all documents, in order. */
  readonly files: readonly string[];
  /** In order of file and position. */
  readonly findings: readonly Finding[];
  /** The text of a file that a finding stands in. */
  readonly textOf: (file: string) => string | undefined;
}

export interface TreeQuestion {
  readonly root: string;
  /** The day of the check and today, once the settings are read. */
  readonly daysFor: (shared: readonly Document[]) => { readonly asOf: Day; readonly today: Day };
  readonly notes: ReadingNotes | undefined;
  /** Reads documents, from what earlier runs know of them where that pays. */
  readonly read: (files: readonly SourceFile[]) => Document[];
  /** How many threads may work; undefined: as many as pay. */
  readonly threads: number | undefined;
}

export async function checkWorkTree({
  root,
  daysFor,
  notes,
  read,
  threads,
}: TreeQuestion): Promise<CheckedTree> {
  const folders = listFolders(root);
  notes?.onFolders(root, folders);
  const [sharedPart, ...plans] = listParts(folders);
  const listed = [sharedPart, ...plans];
  const placed = placedFiles(listed.flatMap(({ files }) => files));
  const paths = placed.map(({ file }) => file);
  const sharedFiles = readFiles(root, sharedPart, notes);
  const shared = readShared(read(sharedFiles));
  const { asOf, today } = daysFor(shared.documents);
  const question: PartQuestion = { asOf, rules: rulesFor(asOf, today), files: knownFiles(paths) };
  const order = {
    ...{ root, parts: largestFirst(plans), counter: new Int32Array(new SharedArrayBuffer(4)) },
    ...{ shared: sharedFiles, paths: paths.join('\n'), asOf, today, isNoted: notes !== undefined },
  };
  const count = threadsFor(paths.length, plans.length, threads);
  const helpers = await startHelpers(count - 1, order, notes);
  const reading = { root, shared, question, watcher: notes, ...(count === 1 && { read }) };
  const outcomes = [checkFiles('', shared.documents, shared, question)];
  for (const part of untaken(order.parts, order.counter)) outcomes.push(checkListed(part, reading));
  outcomes.push(...(await helpers.finish()));
  const done = new Set(outcomes.map(({ name }) => name));
  // What a thread took and did not give back.
  for (const part of plans) if (!done.has(part.name)) outcomes.push(checkListed(part, reading));
  const documentOf = documentReader(root, listed, shared);
  return {
    ...{ asOf, settings: shared.repository.settings, files: paths },
    findings: conclude(outcomes, shared, question, structureFindings(placed), documentOf),
    textOf: textReader(outcomes, documentOf),
  };
}

/** Threads that end together have nothing to wait for. */
const largestFirst = (parts: readonly ListedPart[]): ListedPart[] =>
  [...parts].sort((left, right) => right.files.length - left.files.length);

function conclude(
  outcomes: readonly PartOutcome[],
  shared: Shared,
  question: PartQuestion,
  structure: readonly Finding[],
  documentOf: Locating['documentOf'],
): Finding[] {
  const locating: Locating = { documentOf, isLocated: () => true };
  const found = concludeParts(outcomes, sharedInput(shared, question), question.rules, locating);
  return [...structure.map((finding) => markAccepted(finding, documentOf(finding.file))), ...found].sort(
    compareFindings,
  );
}

/** The documents that findings on several parts stand in are read once more: there are few. */
function documentReader(root: string, parts: readonly ListedPart[], shared: Shared): Locating['documentOf'] {
  const known = new Map(
    shared.documents.map((document): [string, Document | undefined] => [document.file, document]),
  );
  return (file) => {
    if (!known.has(file)) {
      const listed = parts.flatMap(({ files }) => files).find(({ path }) => path.normalize('NFC') === file);
      known.set(file, listed && readDocuments([readFile(root, listed)])[0]);
    }
    return known.get(file);
  };
}

function textReader(
  outcomes: readonly PartOutcome[],
  documentOf: Locating['documentOf'],
): CheckedTree['textOf'] {
  const texts = new Map(outcomes.flatMap((outcome) => outcome.texts));
  return (file) => texts.get(file) ?? documentOf(file)?.text;
}
