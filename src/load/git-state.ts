// What git would answer about commits depends on a few small files: together they name the state of a repository without a
// run of git, which takes longer than all else that a known answer needs.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { findGit, isBareAbove } from './find-root.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Equal texts, equal answers to `rev-parse --short`, `--show-prefix` and `merge-base` for HEAD and `names`. Undefined where
 * only git itself can tell: names with operators, variables that redirect git, replaced commits, refs in another format.
 */
export function gitState(root: string, names: readonly string[], env: Environment): string | undefined {
  if (Object.keys(env).some((key) => key.startsWith('GIT_') && !HARMLESS.test(key))) return undefined;
  const place = findGit(root);
  if (place === undefined) return names.length > 0 || isBareAbove(root) ? undefined : 'no git';
  const { git, top } = place;
  const common = commonFolder(git);
  const head = read(join(git, 'HEAD'));
  const isOdd = existsSync(join(common, 'refs/replace')) || existsSync(join(common, 'reftable'));
  if (head === undefined || isOdd || !names.every(isPlain)) return undefined;
  const trail = follow(common, head);
  const commit = trail.at(-1) ?? '';
  const refs = names.flatMap((name) =>
    [join(git, name), ...PLACES_OF_REFS.map((at) => join(common, at.replace('*', name)))].map((path) =>
      follow(common, read(path) ?? ''),
    ),
  );
  const settings = [
    ...[join(git, 'config.worktree'), join(common, 'config'), '/etc/gitconfig', configFolder(env)],
    ...(env.HOME ? [join(env.HOME, '.gitconfig')] : []),
  ].map((path) => read(path) ?? '');
  // What is included may lie anywhere, and under conditions.
  if (settings.some((text) => /^\s*\[include/im.test(text))) return undefined;
  const files = ['packed-refs', 'shallow', 'objects/pack', `objects/${commit.slice(0, 2)}`];
  const stamps = files.map((file) => stampOf(join(common, file)));
  return JSON.stringify([top, git, ownerOf(git), trail, refs, settings, stamps]);
}

/** git gives up after five. */
const MOST_STEPS = 5;

/** What a ref holds, and what the refs hold that it leads to: `origin/HEAD` names a branch, and HEAD may. */
function follow(common: string, held: string): string[] {
  const trail = [held];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const named = /^ref: (.+)$/.exec(trail.at(-1) ?? '')?.[1];
    if (named === undefined) break;
    trail.push(read(join(common, named)) ?? '');
  }
  return trail;
}

/** Who writes, how, and what hooks are told: other variables may lead git elsewhere. */
const HARMLESS =
  /^GIT_(?:(?:AUTHOR|COMMITTER)_\w+|EDITOR|SEQUENCE_EDITOR|PAGER|TERMINAL_PROMPT|ASKPASS|(?:SSH|SSL|HTTP|CURL|PROXY|TRACE)\w*|EXEC_PATH|PREFIX|INDEX_FILE|REFLOG_ACTION|OPTIONAL_LOCKS|MERGE_AUTOEDIT|LFS_\w+)$/;

const configFolder = ({ XDG_CONFIG_HOME: own = '', HOME: home = '' }: Environment): string =>
  join(isAbsolute(own) ? own : join(home, '.config'), 'git/config');

/** Where git looks for a name, in its order (gitrevisions). */
const PLACES_OF_REFS = ['refs/*', 'refs/tags/*', 'refs/heads/*', 'refs/remotes/*', 'refs/remotes/*/HEAD'];

/** A branch, a tag or a whole commit: nothing that git computes, and no short commit, whose meaning depends on all others. */
const isPlain = (name: string): boolean =>
  /^[\w][\w./-]*$/.test(name) &&
  !name.includes('..') &&
  (!/^[0-9a-f]+$/.test(name) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name));

/** Work trees of one repository share all but HEAD. */
function commonFolder(git: string): string {
  const named = read(join(git, 'commondir'));
  return named === undefined ? git : resolve(git, named);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** git answers nobody but the owner; the folder's times say nothing, because every lock that git takes changes them. */
const ownerOf = (git: string): number => lstatSync(git).uid;

function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino, uid } = lstatSync(path);
    return [mtimeMs, size, ino, uid].join(' ');
  } catch {
    return '';
  }
}
