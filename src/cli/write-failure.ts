// What a file system that refuses to write says, as the sentence that ends a command and its exit code.
import { FailedMachine, Refusal } from './refusal.ts';

/** What a full disk, or a quota that is used up, says. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);
/** The name itself cannot be that of a file: wrong use, not a machine that fails. */
const BAD_NAME = new Set(['ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP']);

/** `file` as messages name it; a bug, which has no code of the system, stays the error it is. */
export function writeFailure(file: string, error: unknown): unknown {
  const reason = codeOf(error);
  if (reason === undefined) return error;
  return writeRefusal(file, reason);
}

export function writeRefusal(file: string, reason: string): Refusal {
  const params = { file, reason };
  if (FULL.has(reason)) return new FailedMachine('refusal.cannot_write.full', params);
  if (DENIED.has(reason)) return new FailedMachine('refusal.cannot_write.denied', params);
  if (BAD_NAME.has(reason)) return new Refusal('refusal.cannot_write.name', params);
  return new FailedMachine('refusal.cannot_write', params);
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : undefined;
}
