// Reads the plan files of a git revision without touching the work tree: one `ls-tree`, one `cat-file --batch`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './source-file.ts';
import { decodeText, isWanted, MAX_FILE_BYTES } from './work-tree.ts';

interface TreeEntry {
  readonly mode: string;
  readonly hash: string;
  readonly path: string;
}

/** The full commit a revision names; undefined when git knows none, or when `root` is in no repository. */
export async function resolveRevision(root: string, revision: string): Promise<string | undefined> {
  const answer = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).catch(() => undefined);
  const commit = answer?.toString('utf8').trim();
  return commit === '' ? undefined : commit;
}

/** The abbreviated commit of HEAD; null outside git and before the first commit. */
export async function headCommit(root: string): Promise<string | null> {
  const answer = await git(root, ['rev-parse', '--short', '--verify', '--quiet', 'HEAD']).catch(
    () => undefined,
  );
  return answer?.toString('utf8').trim() || null;
}

/** Where two lines of history parted; undefined when they have nothing in common or the clone is too shallow to tell. */
export async function mergeBase(root: string, left: string, right: string): Promise<string | undefined> {
  const answer = await git(root, ['merge-base', left, right]).catch(() => undefined);
  return answer?.toString('utf8').trim() || undefined;
}

/** From the top of the git repository down to `root`, with a slash at the end; empty at the top and outside git. */
export async function pathFromTop(root: string): Promise<string> {
  const answer = await git(root, ['rev-parse', '--show-prefix']).catch(() => undefined);
  return answer?.toString('utf8').trim().normalize('NFC') ?? '';
}

/** A part of `plans/` that is a repository of its own and is not here, or not with the commit that is asked for. */
export class MissingSubmodule extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`no submodule ${path}`);
    this.path = path;
  }
}

/** Every plan file of the commit, below the folder of the repository that `root` is; those of submodules included. */
export async function readRevision(root: string, commit: string): Promise<SourceFile[]> {
  const listing = await git(root, ['ls-tree', '-r', '-z', commit, '--', 'plans', 'kh.yaml', 'kh.yml']);
  const entries = parseTree(listing.toString('utf8'));
  const parts = await Promise.all([
    readEntries(root, '', entries),
    ...entries
      .filter(({ mode }) => mode === SUBMODULE)
      .map(({ path, hash }) => readSubmodule(root, path, hash)),
  ]);
  return parts.flat();
}

/** The plan files of the index that a sparse checkout leaves off the disk; none where git does not answer. */
export async function readLeftOut(root: string): Promise<SourceFile[]> {
  const args = ['ls-files', '-t', '--stage', '-z', '--', 'plans', 'kh.yaml', 'kh.yml'];
  const listing = await git(root, args).catch(() => Buffer.alloc(0));
  const entries = listing
    .toString('utf8')
    .split('\0')
    .flatMap((line): TreeEntry[] => {
      const [, mode = '', hash = '', path = ''] = /^S (\d+) ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
      return path === '' || existsSync(join(root, path)) ? [] : [{ mode, hash, path: path.normalize('NFC') }];
    });
  return readEntries(root, '', entries);
}

const SUBMODULE = '160000';
/** All plans, one plan, or the items of one. */
const HOLDS_PLANS = /^plans(?:\/[^/]+(?:\/(?:targets|tasks))?)?$/;

async function readSubmodule(root: string, path: string, commit: string): Promise<SourceFile[]> {
  const folder = join(root, path);
  const listing = existsSync(join(folder, '.git'))
    ? await git(folder, ['ls-tree', '-r', '-z', commit]).catch(() => undefined)
    : undefined;
  if (listing === undefined && HOLDS_PLANS.test(path)) throw new MissingSubmodule(path);
  if (listing === undefined) return [];
  return readEntries(folder, `${path}/`, parseTree(listing.toString('utf8')));
}

/** The files among the entries that kh wants, with `prefix` before their paths. */
async function readEntries(
  root: string,
  prefix: string,
  listed: readonly TreeEntry[],
): Promise<SourceFile[]> {
  const entries = listed
    .filter(({ mode }) => mode !== SUBMODULE)
    .map((entry) => ({ ...entry, path: prefix + entry.path }))
    .filter((entry) => isWanted(entry.path));
  const contents = await readBlobs(
    root,
    entries.filter((entry) => entry.mode !== '120000').map((entry) => entry.hash),
  );
  return entries.map((entry): SourceFile => {
    const bytes = contents.get(entry.hash);
    if (entry.mode === '120000') return { path: entry.path, text: '', problem: 'symlink_outside' };
    if (bytes === undefined) return { path: entry.path, text: '', problem: 'unreadable' };
    if (bytes.length > MAX_FILE_BYTES) return { path: entry.path, text: '', problem: 'too_large' };
    return { path: entry.path, ...decodeText(bytes) };
  });
}

function parseTree(listing: string): TreeEntry[] {
  return listing.split('\0').flatMap((line) => {
    const match = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t(.+)$/s.exec(line);
    return match === null
      ? []
      : [{ mode: match[1] ?? '', hash: match[2] ?? '', path: (match[3] ?? '').normalize('NFC') }];
  });
}

async function readBlobs(root: string, hashes: readonly string[]): Promise<Map<string, Buffer>> {
  const unique = [...new Set(hashes)];
  const output =
    unique.length === 0
      ? Buffer.alloc(0)
      : await git(root, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
  const blobs = new Map<string, Buffer>();
  for (let offset = 0; offset < output.length; ) {
    const end = output.indexOf(10, offset);
    const [hash, type, size] = output.toString('latin1', offset, end).split(' ');
    const length = type === 'blob' ? Number(size) : 0;
    if (type === 'blob' && hash !== undefined) blobs.set(hash, output.subarray(end + 1, end + 1 + length));
    offset = type === 'blob' ? end + length + 2 : end + 1;
  }
  return blobs;
}

/** Runs git in `root`; `ls-tree` paths stay relative to it. Rejects when git is absent or answers with an error. */
function git(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(`git ${args[0]}: ${code}`)),
    );
    child.stdin.end(input);
  });
}
