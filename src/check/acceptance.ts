// What a file accepts: findings that are known and kept, each by its code and with a reason.
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { identifyFindings } from '../model/finding-identity.ts';

/** The reason a file gives under `accept` for a code; undefined where it gives none. */
export function acceptedReason(document: Document | undefined, code: string): string | undefined {
  const data = document?.data as { accept?: unknown } | null | undefined;
  if (!Array.isArray(data?.accept)) return undefined;
  const entries = data.accept as { code?: unknown; reason?: unknown }[];
  const reason = entries.find((candidate) => candidate?.code === code)?.reason;
  return typeof reason === 'string' ? reason : undefined;
}

/**
 * What a change made is not covered by a reason that was written before it: a finding whose code, place or figures the base
 * did not have is open again, unless the change also wrote the reason anew. `reported` are some of `now`, or findings about
 * history, which are always new.
 */
export function reopenAccepted(
  reported: readonly Finding[],
  states: { readonly before: readonly Finding[]; readonly now: readonly Finding[] },
  baseDocuments: readonly Document[],
): Finding[] {
  const known = new Set(identifyFindings(states.before).values());
  const identities = identifyFindings(states.now);
  const byFile = new Map(baseDocuments.map((document) => [document.file, document]));
  return reported.map((finding) => {
    const { accepted, ...open } = finding;
    if (accepted === undefined || known.has(identities.get(finding) ?? '')) return finding;
    return acceptedReason(byFile.get(finding.file), finding.code) === accepted ? open : finding;
  });
}
