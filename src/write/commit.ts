// A git commit of exactly the files that kh wrote; whatever else is changed or staged stays as it is.
import type { SimpleGit } from 'simple-git';

/** Whether the folder is in a git work tree, and which of the files had changes before kh wrote. */
export interface GitState {
  readonly isThere: boolean;
  readonly changed: readonly string[];
}

export async function lookAtGit(root: string, files: readonly string[]): Promise<GitState> {
  try {
    const git = await connect(root);
    const inside = await git.raw(['rev-parse', '--is-inside-work-tree']);
    if (inside.trim() !== 'true') return { isThere: false, changed: [] };
    const answers = await Promise.all(
      files.map((file) => git.raw(['--literal-pathspecs', 'status', '--porcelain', '--', file])),
    );
    return { isThere: true, changed: files.filter((_, index) => answers[index]?.trim() !== '') };
  } catch {
    return { isThere: false, changed: [] };
  }
}

export type Committed = { readonly commit: string } | { readonly reason: string };

/** `reason`: git's own words on why it could not; then nothing is staged that was not before. */
export async function commitFiles(
  root: string,
  files: readonly string[],
  subject: string,
): Promise<Committed> {
  const git = await connect(root);
  const literally = (...args: string[]): Promise<string> =>
    git.raw(['--literal-pathspecs', ...args, '--', ...files]);
  const known = new Set((await literally('ls-files', '-z')).split('\0'));
  const isNew = files.some((file) => !known.has(file));
  try {
    if (isNew) await literally('add', '--intent-to-add');
    await literally('commit', '--quiet', '--only', '--message', subject);
    return { commit: (await git.raw(['rev-parse', '--short', 'HEAD'])).trim() };
  } catch (error) {
    if (isNew) await literally('reset', '--quiet').catch(() => undefined);
    return { reason: reasonOf(error) };
  }
}

/** The line of git's answer that says what is wrong. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? '';
}

/** Loaded only here: most writes make no commit. */
async function connect(root: string): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git');
  return simpleGit(root);
}
