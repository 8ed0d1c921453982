// Who last changed a file, as git tells; silence outside git.
import type { Authorship } from '../present/show-common.ts';

export async function findAuthorship(
  root: string,
  file: string,
  revision: string | null,
): Promise<Authorship | null> {
  try {
    const { simpleGit } = await import('simple-git');
    const range = revision === null ? [] : [revision];
    const line = await simpleGit(root).raw([
      'log',
      '-1',
      '--format=%h%x00%an%x00%ad%x00%s',
      '--date=short',
      ...range,
      '--',
      file,
    ]);
    const [commit = '', author = '', date = '', subject = ''] = line.trim().split('\0');
    return commit === '' ? null : { commit, author, date, subject };
  } catch {
    return null;
  }
}
