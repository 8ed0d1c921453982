// Checks a work tree part by part: one plan is in memory at a time, and threads share the plans of a large repository.
import { concludeParts, type Locating, markAccepted } from '../../check/check-part.ts';
import { SHARED } from '../../check/parts.ts';
import { RULES } from '../../check/rules.ts';
import { structureFindings } from '../../check/structure-findings.ts';
import { digestOf } from '../../load/cache/content-hash.ts';
import type { KnownReading } from '../../load/cache/manifest.ts';
import type { PartMemory } from '../../load/cache/part-memory.ts';
import type { ReadingNotes } from '../../load/cache/watch-reading.ts';
import { readDocuments } from '../../load/document.ts';
import {
  filesOfPart,
  type ListedPart,
  listParts,
  placedFiles,
  SHARED_FOLDERS,
} from '../../load/list-parts.ts';
import { type ListedFolder, listFolders } from '../../load/listing.ts';
import type { SourceFile } from '../../load/source-file.ts';
import { readFile } from '../../load/work-tree.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Document } from '../../model/document.ts';
import { compareFindings, type Finding } from '../../model/finding.ts';
import type { Repository } from '../../model/repository.ts';
import {
  checkFiles,
  type PartOutcome,
  type PartQuestion,
  readShared,
  type Shared,
  sharedInput,
} from './check-files.ts';
import { compileLater } from './compiler.ts';
import { NO_MEMORY, outcomeMemory } from './known-outcomes.ts';
import { listedFiles } from './listed-files.ts';
import { readFiles } from './read-part.ts';
import { shareOut, threadsFor } from './threads.ts';
import type { Order } from './worker.ts';

export interface CheckedTree {
  readonly asOf: Day;
  /** Without plans. */
  readonly shared: Repository;
  /** Of each plan that was understood. */
  readonly briefs: PartOutcome['briefs'];
  /** The paths of all documents, in order. */
  readonly files: () => readonly string[];
  /** In order of file and position. */
  readonly findings: readonly Finding[];
  /** The text of a file that a finding stands in. */
  readonly textOf: (file: string) => string | undefined;
}

export interface TreeQuestion {
  readonly root: string;
  /** The day of the check, once the settings are read. */
  readonly asOfFor: (shared: readonly Document[]) => Day;
  readonly notes: ReadingNotes | undefined;
  /** Whether the briefs of plans are wanted. */
  readonly hasBriefs?: boolean;
  /** Reads documents, from what earlier runs know of them where that pays. */
  readonly read: (files: readonly SourceFile[]) => Document[];
  /** How many threads may work; undefined: as many as pay. */
  readonly threads: number | undefined;
  /** What earlier runs made of plans; undefined where nothing is kept. */
  readonly memory: PartMemory | undefined;
  /** What an earlier run noted of the same files. */
  readonly known: KnownReading | undefined;
}

export async function checkWorkTree(asked: TreeQuestion): Promise<CheckedTree> {
  compileLater();
  const { root, known, notes } = asked;
  const folders = known?.manifest.folders ?? listFolders(root);
  notes?.onFolders(root, folders);
  const parts = listParts(folders);
  const sharedFiles = readFiles(root, parts[0], notes);
  const shared = readShared(asked.read(sharedFiles));
  const asOf = asked.asOfFor(shared.documents);
  const tree: Tree = { folders, parts, sharedFiles, shared, asOf };
  const question: PartQuestion = {
    ...{ asOf, files: listedFiles(parts) },
    // What is kept serves every command.
    hasBriefs: asked.hasBriefs === true || asked.memory !== undefined,
  };
  const outcomes = [
    checkFiles(SHARED, shared.documents, shared, question),
    ...(await checkPlans(tree, question, asked)),
  ];
  const documentOf = documentReader(root, parts, shared);
  return {
    ...{ asOf, shared: shared.repository, files: () => documentPaths(parts) },
    briefs: outcomes.flatMap(({ briefs }) => briefs),
    findings: conclude(outcomes, shared, question, structureOf(outcomes, parts, documentOf), documentOf),
    textOf: textReader(outcomes, documentOf),
  };
}

/** A repository of which only what all plans share has been read. */
interface Tree {
  readonly folders: readonly ListedFolder[];
  readonly parts: readonly [shared: ListedPart, ...ListedPart[]];
  readonly sharedFiles: readonly SourceFile[];
  readonly shared: Shared;
  readonly asOf: Day;
}

/** Of each plan what is known of it, else what it is found to be. */
async function checkPlans(
  tree: Tree,
  question: PartQuestion,
  { root, memory, notes, known, threads, read }: TreeQuestion,
): Promise<PartOutcome[]> {
  const [sharedPart, ...plans] = tree.parts;
  const kept =
    memory === undefined || notes === undefined
      ? NO_MEMORY
      : outcomeMemory({
          ...{ root, memory, notes, known, files: question.files },
          circumstances: [tree.asOf, sharedDigest(sharedPart, notes)],
        });
  const outcomes: PartOutcome[] = [];
  const unknown: ListedPart[] = [];
  for (const part of plans) {
    const outcome = kept.find(part);
    if (outcome === undefined) unknown.push(part);
    else outcomes.push(outcome);
  }
  const order: Order = {
    ...{ root, folders: tree.folders, names: unknown.map(({ name }) => name), shared: tree.sharedFiles },
    ...{ asOf: tree.asOf, hasBriefs: question.hasBriefs, isNoted: notes !== undefined },
    counter: new Int32Array(new SharedArrayBuffer(4)),
  };
  const count = threadsFor(unknown, threads);
  // Other threads know nothing of earlier runs, and so that all do alike, neither does this one then.
  const reading = {
    ...{ root, shared: tree.shared, question, watcher: notes },
    read: count === 1 ? read : readDocuments,
  };
  for (const [part, outcome] of await shareOut(unknown, order, { count, notes, reading })) {
    outcomes.push(outcome);
    kept.keep(part, outcome);
  }
  kept.close();
  return outcomes;
}

const sharedDigest = (part: ListedPart, notes: ReadingNotes): string => {
  const files = [...filesOfPart(part)];
  return digestOf(
    files.map(({ path }) => path),
    files.map(({ row }) => notes.hashAt(row) ?? ''),
  );
};

const documentPaths = (parts: readonly ListedPart[]): string[] =>
  parts.flatMap((part) => placedFiles(part).map(({ file }) => file)).sort();

/** Ids that differ by case alone are of one plan, or of folders whose own names do: these are looked at together. */
function structureOf(
  outcomes: readonly PartOutcome[],
  parts: readonly ListedPart[],
  documentOf: Locating['documentOf'],
): Finding[] {
  const alike = new Map<string, ListedPart[]>();
  for (const part of parts) {
    const lower = part.name.toLowerCase();
    const name = SHARED_FOLDERS.has(lower) ? SHARED : lower;
    alike.set(name, [...(alike.get(name) ?? []), part]);
  }
  const byName = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (others.length === 0) return byName.get(first?.name ?? SHARED)?.structure ?? [];
    const found = structureFindings(group.flatMap(placedFiles));
    return found.map((finding) => markAccepted(finding, documentOf(finding.file)));
  });
}

function conclude(
  outcomes: readonly PartOutcome[],
  shared: Shared,
  question: PartQuestion,
  structure: readonly Finding[],
  documentOf: Locating['documentOf'],
): Finding[] {
  const locating: Locating = { documentOf, isLocated: () => true };
  const found = concludeParts(outcomes, sharedInput(shared, question), RULES, locating);
  return [...structure, ...found].sort(compareFindings);
}

/** The documents that findings on several parts stand in are read once more: there are few. */
function documentReader(root: string, parts: readonly ListedPart[], shared: Shared): Locating['documentOf'] {
  const known = new Map(
    shared.documents.map((document): [string, Document | undefined] => [document.file, document]),
  );
  return (file) => {
    if (!known.has(file)) {
      const listed = parts
        .flatMap((part) => [...filesOfPart(part)])
        .find(({ path }) => path.normalize('NFC') === file);
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
