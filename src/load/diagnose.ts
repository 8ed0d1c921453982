// Why git cannot give a revision, asked only after it could not: one cause, so that one sentence can say what to do.
import type { SimpleGit } from 'simple-git';

export type RevisionCause =
  | 'no_git'
  | 'not_git'
  | 'unsafe_folder'
  | 'no_commits'
  | 'only_remote'
  | 'shallow'
  | 'shallow_branch'
  | 'not_a_commit'
  | 'bad_revision';

export interface RevisionDiagnosis {
  readonly cause: RevisionCause;
  /** The remote branch that bears the name, where the cause is `only_remote`; the name to ask `origin` for, where it is `shallow_branch`. */
  readonly remote: string;
}

export async function diagnoseRevision(root: string, revision: string): Promise<RevisionDiagnosis> {
  const git = await connect(root);
  const [complaint, remote] = [await complaintOf(git), await remoteBranch(git, revision)];
  const cause =
    complaint ??
    (remote !== '' ? 'only_remote' : undefined) ??
    ((await ask(git, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === '' ? 'no_commits' : undefined) ??
    ((await ask(git, ['cat-file', '-t', revision])) !== '' ? 'not_a_commit' : undefined) ??
    ((await isShallow(root)) ? shallowCause(revision) : 'bad_revision');
  return { cause, remote: cause === 'shallow_branch' ? revision.replace(/^origin\//, '') : remote };
}

/** `HEAD~3` and a commit are no names a remote knows; a clone that was cut off holds one branch, so a name may be another. */
const shallowCause = (revision: string): RevisionCause =>
  /^HEAD$|[~^@:{\s]|^[0-9a-f]{7,40}$/.test(revision) ? 'shallow' : 'shallow_branch';

/** A clone that was cut off: commits before its end are not there. */
export async function isShallow(root: string): Promise<boolean> {
  return (await ask(await connect(root), ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** Loaded only here: most runs never ask. */
async function connect(root: string): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git');
  return simpleGit(root);
}

const ask = (git: SimpleGit, args: string[]): Promise<string> =>
  git
    .raw(args)
    .then((answer) => answer.trim())
    .catch(() => '');

/** What git says about the folder itself; undefined when it is content. */
async function complaintOf(git: SimpleGit): Promise<RevisionCause | undefined> {
  try {
    await git.raw(['rev-parse', '--git-dir']);
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    if (text.includes('ENOENT')) return 'no_git';
    return text.includes('dubious ownership') ? 'unsafe_folder' : 'not_git';
  }
}

/** `origin/main` for `main`, where only the remote branch is there; empty when none bears the name. */
async function remoteBranch(git: SimpleGit, revision: string): Promise<string> {
  const refs = await ask(git, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/remotes']);
  return refs.split('\n').find((ref) => ref.slice(ref.indexOf('/') + 1) === revision) ?? '';
}
