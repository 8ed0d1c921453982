// What an import was worked out from: another kh may write it meanwhile, and then all is worked out anew.
import type { Draft } from '../write/import/draft/types.ts';
import type { Existing } from '../write/import/update/update.ts';
import type { Change } from '../write/plan-steps.ts';
import type { Session } from './session.ts';

/** Names of agencies were looked up in all of them; the issuer's may have been missing. */
export const registersRead = (
  { issuer }: Draft,
  { documents }: Session,
): ReadonlyMap<string, string | null> =>
  new Map([
    [`plans/agencies/${issuer.id}.yaml`, null],
    ...documents.filter(({ kind }) => kind === 'register').map(({ file, text }) => [file, text] as const),
  ]);

/** The files that are changed, as the differences were taken from them. */
export function textsRead(
  { documents, texts }: Existing,
  changes: readonly Change[],
): ReadonlyMap<string, string | null> {
  const known = new Map([...documents.map(({ file, text }) => [file, text] as const), ...texts]);
  return new Map(changes.map(({ file }) => [file, known.get(file) ?? null]));
}
