// The disk as writing needs it, so that a test can let any single step fail; and what a failure means to a person.
import type fs from 'node:fs';

export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'chmodSync'
  | 'chownSync'
  | 'closeSync'
  | 'existsSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>;

/**
 * `changed`: somebody else wrote the file meanwhile; `gone`: it is not there any more; `exists`: it is there already; `full`,
 * `denied`, `failed`: what the disk says; `not_as_written`: it reads back as something else; `busy`: another kh is writing.
 */
export interface DiskProblem {
  readonly kind: 'changed' | 'gone' | 'exists' | 'full' | 'denied' | 'failed' | 'not_as_written' | 'busy';
  /** As the caller named it. */
  readonly file: string;
  /** The system's word (`ENOSPC`), or nothing. */
  readonly reason: string;
  /** What the file holds now. */
  readonly now: 'old' | 'new' | 'unknown';
}

const KINDS: Readonly<Record<string, DiskProblem['kind']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOENT: 'gone',
};

export const codeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** An error of the system as a problem; anything else is a bug and goes on. */
export function problemOf(error: unknown, file: string, now: DiskProblem['now'] = 'old'): DiskProblem {
  const code = codeOf(error);
  if (code === '') throw error;
  return { kind: KINDS[code] ?? 'failed', file, reason: code, now };
}
