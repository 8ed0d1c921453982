// What `kh validate` says, as words and ordered rows: the one model that every format of findings prints.
import { createHash } from 'node:crypto';
import type { Day } from '../../model/civil-date.ts';
import {
  countFindings,
  type Finding,
  type FindingCode,
  type FindingCounts,
  type Range,
  type Severity,
} from '../../model/finding.ts';
import { identifyFindings } from '../../model/finding-identity.ts';
import type { Language } from '../../model/messages/index.ts';
import { describeFinding } from '../describe-finding.ts';
import type { Look } from '../text.ts';

export interface ReportedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  readonly hint: string | null;
  /** The reason given in the file where the finding is known and kept. */
  readonly accepted: string | null;
  /** Stays the same when lines move; unique in one report. */
  readonly fingerprint: string;
  /** The first line of the spot as the file has it; null where the whole file is meant. */
  readonly line: string | null;
}

/** What was looked at and what is to be said about it. */
export interface FindingsQuestion {
  readonly language: Language;
  readonly asOf: Day;
  readonly revision: string | null;
  readonly version: string;
  /** From the top of the git repository to the folder of the plans, with a slash at the end; empty where they are one. */
  readonly prefix: string;
  /** The files asked about, in order. */
  readonly files: readonly string[];
  /** Abbreviated commit that the answer is compared with; null when everything is reported. */
  readonly base: string | null;
  /** Warnings fail as errors do. */
  readonly strict: boolean;
  /** Accepted findings are shown, not only counted. */
  readonly showAccepted: boolean;
  /** At most so many are shown, errors first; the rest is counted. */
  readonly most: number | null;
  /** Findings of rules switched off in kh.yaml, by code. */
  readonly disabled: readonly { readonly code: string; readonly count: number }[];
}

export interface FindingsReport extends FindingsQuestion, FindingCounts {
  /** In order of file and position. */
  readonly findings: readonly ReportedFinding[];
  /** Counted above, and not shown because of `most`. */
  readonly rest: number;
  readonly failed: boolean;
}

/** One format: the whole report to text. */
export type FindingsFormat = (report: FindingsReport, look: Look) => string;

/** Every finding in its order of file and position; `textOf` gives the text of a file. */
export function createReport(
  found: readonly Finding[],
  question: FindingsQuestion,
  textOf: (file: string) => string | undefined,
): FindingsReport {
  const counts = countFindings(found);
  const wanted = question.showAccepted ? found : found.filter((finding) => finding.accepted === undefined);
  const shown = limit(wanted, question.most ?? wanted.length);
  const identities = identifyFindings(found);
  const lines = lineReader(textOf);
  return {
    ...question,
    ...counts,
    rest: wanted.length - shown.length,
    failed: counts.errors > 0 || (question.strict && counts.warnings > 0),
    findings: shown.map((finding) => ({
      ...describeFinding(question.language, finding),
      code: finding.code,
      severity: finding.severity,
      file: finding.file,
      range: finding.range,
      accepted: finding.accepted ?? null,
      fingerprint: createHash('sha256')
        .update(identities.get(finding) ?? '')
        .digest('hex')
        .slice(0, 32),
      line: isWholeFile(finding) ? null : lines(finding.file, finding.range.line),
    })),
  };
}

function limit(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const rank = (finding: Finding): number =>
    finding.accepted !== undefined ? 2 : finding.severity === 'error' ? 0 : 1;
  const kept = new Set([...findings].sort((left, right) => rank(left) - rank(right)).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

const isWholeFile = ({ path, range }: Finding): boolean =>
  path.length === 0 && range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn === 1;

function lineReader(
  textOf: (file: string) => string | undefined,
): (file: string, line: number) => string | null {
  const split = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = split.get(file) ?? (textOf(file) ?? '').split('\n');
    split.set(file, lines);
    return lines[line - 1]?.replace(/\r$/, '') ?? null;
  };
}
