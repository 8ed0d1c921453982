// Carries out what was planned, one file after the other; the first that fails ends it. A new plan and what belongs to it appear together.
import { createFile } from './create.ts';
import type { Disk, DiskProblem } from './disk.ts';
import { putAtOnce } from './put-at-once.ts';
import { replaceFile } from './replace.ts';

/** One file as it was read (null where none was) and as it is to be. */
export interface Step {
  readonly file: string;
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer;
}

export interface Put {
  readonly problem: DiskProblem | null;
  /** The files that are as they should be. */
  readonly done: readonly string[];
}

export function put(
  disk: Disk,
  steps: readonly Step[],
  isMeant: (step: Step, bytes: Buffer) => boolean,
): Put {
  const groups = together(disk, steps);
  const putOne = (step: Step): DiskProblem | null => putStep(disk, step, isMeant);
  const [main, ...folders] = groups.filter(isFolder);
  if (main === undefined) return oneByOne(groups.flat(), putOne);
  const others = groups.flatMap((group) => (isFolder(group) ? [] : group));
  return putAtOnce(disk, { folders: [main, ...folders], others }, isMeant, putOne);
}

type Group = readonly Step[];

const isFolder = (group: Group): group is readonly [Step, ...Group] => group.length > 1;

function oneByOne(steps: readonly Step[], putOne: (step: Step) => DiskProblem | null): Put {
  const done: string[] = [];
  for (const step of steps) {
    const problem = putOne(step);
    if (problem !== null) return { problem, done };
    done.push(step.file);
  }
  return { problem: null, done };
}

function putStep(
  disk: Disk,
  step: Step,
  isMeant: (step: Step, bytes: Buffer) => boolean,
): DiskProblem | null {
  const { file, path, before, after } = step;
  const check = (bytes: Buffer): boolean => isMeant(step, bytes);
  return before === null
    ? createFile(disk, { file, path, bytes: after, isMeant: check })
    : replaceFile(disk, { file, path, before, after, isMeant: check });
}

/** Several new files of a plan's folder that is not there yet are one group; any other step is a group of its own. */
function together(disk: Disk, steps: readonly Step[]): readonly Group[] {
  const byFolder = new Map<string, Step[]>();
  for (const step of steps) {
    const folder = planFolderOf(step);
    if (folder !== undefined) byFolder.set(folder, [...(byFolder.get(folder) ?? []), step]);
  }
  const fresh = new Map(
    [...byFolder].filter(([folder, group]) => group.length > 1 && !isThere(disk, folder)),
  );
  const groups: Group[] = [];
  const seen = new Set<string>();
  for (const step of steps) {
    const folder = planFolderOf(step) ?? '';
    const group = fresh.get(folder);
    if (group === undefined) groups.push([step]);
    else if (!seen.has(folder)) groups.push(group);
    seen.add(folder);
  }
  return groups;
}

/** Where nobody can tell, each file is made on its own. */
function isThere(disk: Disk, folder: string): boolean {
  try {
    return disk.existsSync(folder);
  } catch {
    return true;
  }
}

/** The path of the plan's folder that a new file stands in. */
function planFolderOf({ file, path, before }: Step): string | undefined {
  const plan = /^plans\/[^/]+\//.exec(file)?.[0];
  if (plan === undefined || before !== null || /^plans\/(?:agencies|indicators)\//.test(file))
    return undefined;
  return path.slice(0, path.length - (file.length - plan.length) - 1);
}
