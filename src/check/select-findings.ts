// Which findings an answer is about: those of some files, of some rules, of a change.
import type { Finding, FindingCode, Severity } from '../model/finding.ts';
import { identifyFindings } from '../model/finding-identity.ts';

export interface FindingSelection {
  /** Null for every rule. */
  readonly codes: ReadonlySet<FindingCode> | null;
  /** The lowest that counts. */
  readonly severity: Severity;
  /** Switched off in kh.yaml; a rule that is asked for by name is on. */
  readonly disabled: readonly string[];
}

/** Of every rule that is on, whatever its severity. */
export const EVERY_FINDING = { codes: null, severity: 'warning' } as const;

export interface SelectedFindings {
  readonly findings: readonly Finding[];
  /** How many each switched-off rule would have given: nothing is hidden in silence. */
  readonly disabled: readonly { readonly code: string; readonly count: number }[];
}

export function selectFindings(found: readonly Finding[], selection: FindingSelection): SelectedFindings {
  const { codes, severity } = selection;
  const wanted = found.filter(
    (finding) =>
      (codes === null || codes.has(finding.code)) && (severity === 'warning' || finding.severity === 'error'),
  );
  const off = codes === null ? [...new Set(selection.disabled)].sort() : [];
  return {
    findings: wanted.filter(({ code }) => !off.includes(code)),
    disabled: off.map((code) => ({ code, count: wanted.filter((finding) => finding.code === code).length })),
  };
}

/** What a change answers for: everything in the files it touches, and elsewhere what was not there before. */
export function findingsOfChange(
  before: readonly Finding[],
  now: readonly Finding[],
  changed: ReadonlySet<string>,
): readonly Finding[] {
  const known = new Set(identifyFindings(before).values());
  const identities = identifyFindings(now);
  return now.filter((finding) => changed.has(finding.file) || !known.has(identities.get(finding) ?? ''));
}
