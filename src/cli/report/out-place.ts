// Where `--out` leads, refused where writing there would destroy what kh cannot make again.
import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findRoot } from '../../load/find-root.ts';
import { Refusal } from '../refusal.ts';
import { writeFailure } from '../write-failure.ts';

export interface OutPlace {
  /** As messages name it. */
  readonly shown: string;
  /** Of a link, what it leads to. */
  readonly path: string;
  /** A device or a pipe: written into, never replaced. */
  readonly isStream: boolean;
}

interface Wanted {
  readonly out: string;
  /** The file's name where `out` is a folder. */
  readonly name: string;
  readonly cwd: string;
  /** The user's own template that is being filled. */
  readonly template: string | null;
}

/** Throws a Refusal for the template in use, data of a repository, and what is neither file, folder, device nor pipe. */
export function outPlace({ out, name, cwd, template }: Wanted): OutPlace {
  const wanted = resolve(cwd, out);
  const isInFolder = isFolder(out, cwd);
  const file = isInFolder ? join(wanted, name) : wanted;
  const shown = isInFolder ? join(out, name) : out;
  const stat = statOf(file, shown);
  if (isOfProcess(file) || stat?.isCharacterDevice() === true || stat?.isFIFO() === true)
    return { shown, path: file, isStream: true };
  if (stat === undefined ? isLink(file) : !stat.isFile())
    throw new Refusal('refusal.out.special', { file: shown });
  const path = realPath(file);
  if (template !== null && path === realPath(resolve(cwd, template)))
    throw new Refusal('refusal.out.template', { file: shown });
  refuseData(path, shown, cwd);
  return { shown, path, isStream: false };
}

/** Whether `--out` names a folder, one that is there or one written as such: then the file gets a name of its own. */
export const isFolder = (out: string, cwd: string): boolean =>
  /[/\\]$/.test(out) || statOf(resolve(cwd, out), out)?.isDirectory() === true;

/** An existing file may hold what somebody wrote in Word since; one that is empty or already as wanted may not. */
export function refuseReplacing({ path, shown, isStream }: OutPlace, paper: string | Uint8Array): void {
  if (isStream || !existsSync(path)) return;
  try {
    const there = readFileSync(path);
    if (there.length === 0 || there.equals(Buffer.from(paper))) return;
  } catch (error) {
    throw writeFailure(shown, error);
  }
  throw new Refusal('refusal.out.exists', { file: shown });
}

/** `/dev/stdout` and its like, whatever the shell has put behind them. */
const isOfProcess = (path: string): boolean =>
  /^\/(?:dev\/(?:fd\/\d+|stdout|stderr)|proc\/self\/fd\/\d+)$/.test(path);

function statOf(path: string, shown: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw writeFailure(shown, error);
  }
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Of a file that is not there yet, its place in the nearest folder that is. */
function realPath(path: string): string {
  const missing: string[] = [];
  let there = path;
  for (; !existsSync(there) && dirname(there) !== there; there = dirname(there))
    missing.unshift(basename(there));
  return join(realpathSync(there), ...missing);
}

/** What a repository is made of; a report among it would be read as data, or be in the place of some. */
const DATA = /^(?:plans|templates|\.git)(?:$|[/\\])|^kh\.ya?ml$/i;

function refuseData(path: string, shown: string, cwd: string): void {
  for (const start of new Set([cwd, dirname(path)])) {
    const root = findRoot(start, false);
    if (root === undefined) continue;
    const inside = relative(realpathSync(root), path);
    if (!inside.startsWith(`..${sep}`) && DATA.test(inside))
      throw new Refusal('refusal.out.data', { file: shown });
  }
}
