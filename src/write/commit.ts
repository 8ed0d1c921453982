// A git commit of exactly the files that kh wrote; whatever else is changed or staged stays as it is.
import { execFile } from 'node:child_process';

/** Whether the folder is in a git work tree, and which of the files had changes before kh wrote. */
export interface GitState {
  readonly isThere: boolean;
  readonly changed: readonly string[];
}

export async function lookAtGit(root: string, files: readonly string[]): Promise<GitState> {
  const inside = await git(root, ['rev-parse', '--is-inside-work-tree']);
  if (!inside.isFine || inside.out.trim() !== 'true') return { isThere: false, changed: [] };
  const answers = await Promise.all(files.map((file) => git(root, ['status', '--porcelain', '--', file])));
  return { isThere: true, changed: files.filter((_, index) => answers[index]?.out.trim() !== '') };
}

export type Committed = { readonly commit: string } | { readonly reason: string };

/** `reason`: git's own words on why it could not; then nothing is staged that was not before. */
export async function commitFiles(
  root: string,
  files: readonly string[],
  subject: string,
): Promise<Committed> {
  const known = new Set((await git(root, ['ls-files', '-z', '--', ...files])).out.split('\0'));
  const fresh = files.filter((file) => !known.has(file));
  const added = fresh.length === 0 ? null : await git(root, ['add', '--intent-to-add', '--', ...fresh]);
  const done =
    added?.isFine === false
      ? added
      : await git(root, ['commit', '--quiet', '--only', '--message', subject, '--', ...files]);
  if (done.isFine) return { commit: (await git(root, ['rev-parse', '--short', 'HEAD'])).out.trim() };
  if (fresh.length > 0) await git(root, ['reset', '--quiet', '--', ...fresh]);
  return { reason: reasonOf(done.err) };
}

/** The line of git's answer that says what is wrong. */
function reasonOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? 'git';
}

interface Answer {
  readonly isFine: boolean;
  readonly out: string;
  readonly err: string;
}

/** Git as the user has it, settings and environment included; names of files are taken as they are. */
const git = (root: string, args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile('git', ['--literal-pathspecs', ...args], { cwd: root }, (error, out, err) => {
      resolve({ isFine: error === null, out, err: err === '' && error !== null ? error.message : err });
    });
  });
