// From changes that were asked for to changed files: all is read, changed and checked before the first byte is written.
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Validation, validate } from '../check/validate.ts';
import { readDocument } from '../load/document.ts';
import type { Day } from '../model/civil-date.ts';
import { type Document, placeOf } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { findingsBrought } from './brought.ts';
import { type Disk, type DiskProblem, problemOf } from './disk/disk.ts';
import { type Machine, withLock } from './disk/lock.ts';
import { put, type Step } from './disk/put.ts';
import { clearTemporaries } from './disk/temporary.ts';
import { takeBack } from './disk/undo.ts';
import { type Change, type PlanFault, planSteps, type Written } from './plan-steps.ts';
import { decodeSource } from './text/source.ts';

export interface Request {
  readonly root: string;
  readonly changes: readonly Change[];
  readonly asOf: Day;
  /** Everything is done but the writing. */
  readonly isTrial: boolean;
  /** The files that the changes were made from, with what they said: null for one that was not there. */
  readonly basis?: ReadonlyMap<string, string | null>;
}

/** The repository as it was read. */
export interface State extends Validation {
  readonly documents: readonly Document[];
}

export type Outcome =
  | {
      readonly kind: 'written';
      readonly before: State;
      readonly after: State;
      readonly written: readonly Written[];
      /** What the change brought, none of it an error. */
      readonly findings: readonly Finding[];
    }
  /** Another kh wrote, since it was read, what the changes were made from: nothing was written. */
  | { readonly kind: 'stale'; readonly file: string }
  /** There are errors among the findings: nothing was written. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | Exclude<PlanFault, { readonly kind: 'problem' }>
  /** The disk failed; `written` names what was written before it did. */
  | { readonly kind: 'problem'; readonly problem: DiskProblem; readonly written: readonly Written[] };

/** Applies all changes or, when one of them is wrong, none; while it works no other kh writes here. */
export async function apply(request: Request, state: State, machine: Machine, disk: Disk): Promise<Outcome> {
  if (request.isTrial) return applyAlone(request, state, disk);
  try {
    const held = await withLock(disk, join(request.root, 'plans'), machine, () => {
      takeBack(disk, join(request.root, 'plans'));
      for (const folder of foldersOf(request)) clearTemporaries(disk, folder);
      const changed = changedSince(request, disk);
      return changed !== undefined ? stale(changed) : applyAlone(request, state, disk);
    });
    if ('result' in held) return held.result;
    return failure({ kind: 'busy', file: `plans/${held.busy}`, reason: '', now: 'old' });
  } catch (error) {
    return failure(problemOf(error, 'plans'));
  }
}

const stale = (file: string): Outcome => ({ kind: 'stale', file });

/** The first file of the basis that says something else by now. */
function changedSince({ root, basis }: Request, disk: Disk): string | undefined {
  return [...(basis ?? [])].find(([file, text]) => {
    const path = join(root, file);
    const now = disk.existsSync(path) ? decodeSource(disk.readFileSync(path))?.text : null;
    return now !== text;
  })?.[0];
}

const foldersOf = ({ root, changes }: Request): ReadonlySet<string> =>
  new Set([join(root, 'plans'), ...changes.map(({ file }) => dirname(join(root, file)))]);

const failure = (problem: DiskProblem, written: readonly Written[] = []): Outcome => ({
  kind: 'problem',
  problem,
  written,
});

function applyAlone({ root, changes, asOf, isTrial }: Request, known: State, disk: Disk): Outcome {
  const planned = planSteps(root, changes, disk);
  if ('kind' in planned) return planned.kind === 'problem' ? failure(planned.problem) : planned;
  const { steps, written } = planned;
  const before = refreshed(known, steps, asOf);
  const after = stateOf(
    withTexts(before.documents, steps, ({ after: bytes }) => bytes),
    asOf,
  );
  const isOpen = ({ code, accepted }: Finding): boolean =>
    accepted === undefined && !after.repository.settings.validate.disable.includes(code);
  const findings = findingsBrought(before.findings, after.findings, written).filter(isOpen);
  if (findings.some(({ severity }) => severity === 'error')) return { kind: 'refused', findings };
  if (!isTrial) {
    const changed = steps.filter((step) => step.before?.equals(step.after) !== true);
    const { problem, done } = put(disk, changed, (step, bytes) => isMeant(step, bytes, after));
    if (problem !== null)
      return failure(
        problem,
        written.filter(({ file }) => done.includes(file)),
      );
  }
  return { kind: 'written', before, after, written, findings };
}

const stateOf = (documents: readonly Document[], asOf: Day): State => ({
  ...validate(documents, asOf),
  documents,
});

/** The state as it is now: files may have changed since they were first read. */
function refreshed(known: State, steps: readonly Step[], asOf: Day): State {
  const documents = withTexts(known.documents, steps, ({ before }) => before);
  const isSame = documents.every((document, index) => document === known.documents[index]);
  return isSame && documents.length === known.documents.length ? known : stateOf(documents, asOf);
}

/** The documents with those of the steps read anew, where their text is another. */
function withTexts(
  documents: readonly Document[],
  steps: readonly Step[],
  bytesOf: (step: Step) => Buffer | null,
): readonly Document[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  for (const step of steps) {
    const bytes = bytesOf(step);
    const fresh = bytes === null ? undefined : documentOf(step.file, bytes);
    if (fresh !== undefined && fresh.text !== byFile.get(step.file)?.text) byFile.set(step.file, fresh);
  }
  return [...byFile.values()];
}

function documentOf(file: string, bytes: Buffer): Document | undefined {
  const [source, place] = [decodeSource(bytes), placeOf(file)];
  return source && place && readDocument({ path: file, text: source.text }, place);
}

/** Whether a file that was read back says what was checked. */
function isMeant({ file }: Step, bytes: Buffer, { documents }: State): boolean {
  // What kh writes for people to read has no meaning beyond its bytes, which were compared.
  if (placeOf(file) === undefined) return true;
  const [found, meant] = [documentOf(file, bytes), documents.find((document) => document.file === file)];
  if (found === undefined || meant === undefined || found.syntax !== null) return false;
  return isDeepStrictEqual([found.data, found.literals], [meant.data, meant.literals]);
}
