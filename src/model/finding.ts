// A mistake of the user as data: what it is, where it stands, and what its message needs.
import { type FindingCode, type Severity, severityOf } from './finding-catalogue.ts';

/** A stretch of text, counted from 1; the end is the position after the last character. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export const FILE_START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Keys and list indices from the document's root to the spot. */
export type Path = readonly (string | number)[];

export interface Finding {
  /** Stable; its text stands in the message catalogue under it. */
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  readonly path: Path;
  /** What the message fills in. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The reason given in the file where the finding is known and kept. */
  readonly accepted?: string;
}

/** A finding with the severity of its code. */
export const createFinding = (finding: Omit<Finding, 'severity'>): Finding => ({
  ...finding,
  severity: severityOf(finding.code),
});

/** A finding about a whole file. */
export const findingOnFile = (code: FindingCode, file: string, params: Finding['params'] = {}): Finding =>
  createFinding({ code, file, range: FILE_START, path: [], params });

/** Position order within a file, then code: the order in which findings are shown. */
export function compareFindings(left: Finding, right: Finding): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return (
    left.range.line - right.range.line ||
    left.range.column - right.range.column ||
    (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)
  );
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

/** Those not accepted, by severity, and the accepted ones. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter((finding) => finding.accepted === undefined);
  const errors = open.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: open.length - errors, accepted: findings.length - open.length };
}

export type { FindingCode, Severity };
