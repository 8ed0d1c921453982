// What a request comes to: the bytes of every file before and after, with nothing written yet.
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../load/work-tree.ts';
import { placeOf } from '../model/document.ts';
import { type Disk, type DiskProblem, problemOf } from './disk/disk.ts';
import type { Step } from './disk/put.ts';
import type { Added } from './text/add.ts';
import { decodeSource, encodeSource } from './text/source.ts';

/** A file that is there is changed, a new one appears; paths are those of the repository. */
export type Change =
  | { readonly file: string; readonly edit: (text: string) => Added | undefined }
  | { readonly file: string; readonly text: string };

/** What stands where afterwards. */
export interface Written {
  readonly file: string;
  /** Of the first line that is new. */
  readonly line: number;
  readonly content: string;
  readonly isNew: boolean;
}

export interface Planned {
  readonly steps: readonly Step[];
  readonly written: readonly Written[];
}

export type PlanFault =
  | { readonly kind: 'problem'; readonly problem: DiskProblem }
  /** The text holds something that cannot be added to, or grows too large to be read again. */
  | { readonly kind: 'not_editable' | 'too_large'; readonly file: string };

/** Changes of one file follow one another. */
export function planSteps(root: string, changes: readonly Change[], disk: Disk): Planned | PlanFault {
  const steps = new Map<string, Step>();
  const written: Written[] = [];
  for (const change of changes) {
    const planned =
      'text' in change ? planNew(root, change) : planEdit(root, change, steps.get(change.file), disk);
    if ('kind' in planned) return planned;
    // What kh keeps beside the plans is not read as one of their files.
    if (placeOf(change.file) !== undefined && planned.step.after.length > MAX_FILE_BYTES)
      return { kind: 'too_large', file: change.file };
    steps.set(change.file, planned.step);
    written.push(planned.written);
  }
  return { steps: [...steps.values()], written };
}

interface PlannedStep {
  readonly step: Step;
  readonly written: Written;
}

function planNew(root: string, { file, text }: Extract<Change, { readonly text: string }>): PlannedStep {
  const after = Buffer.from(text, 'utf8');
  return {
    step: { file, path: join(root, file), before: null, after },
    written: { file, line: 1, content: text, isNew: true },
  };
}

function planEdit(
  root: string,
  { file, edit }: Extract<Change, { readonly edit: unknown }>,
  sofar: Step | undefined,
  disk: Disk,
): PlannedStep | PlanFault {
  const path = join(root, file);
  let bytes: Buffer;
  try {
    bytes = sofar?.after ?? disk.readFileSync(path);
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, file) };
  }
  const source = decodeSource(bytes);
  const added = source && edit(source.text);
  if (source === undefined || added === undefined) return { kind: 'not_editable', file };
  const after = encodeSource({ mark: source.mark, text: added.text });
  return {
    step: { file, path, before: sofar === undefined ? bytes : sofar.before, after },
    written: { file, line: added.line, content: added.content, isNew: false },
  };
}
