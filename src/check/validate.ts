// The whole check of a repository: what does not parse or fit, then every rule, with accepted findings marked.
import { evaluate } from '../evaluate/evaluate.ts';
import type { Evaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import type { Document } from '../model/document.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { leavesFileOut, severityOf } from '../model/finding-catalogue.ts';
import type { Repository } from '../model/repository.ts';
import { type Locating, markAccepted } from './check-part.ts';
import { notYetKnown } from './dates/entry-dates.ts';
import { historyFindings } from './history/history-findings.ts';
import type { AnyRule } from './rule.ts';
import { RULES } from './rules.ts';
import { runRules } from './run-rules.ts';
import { understand } from './understand.ts';

export interface Validation {
  readonly repository: Repository;
  /** Of the day of the check. */
  readonly evaluation: Evaluation;
  /** In order of file and position. */
  readonly findings: readonly Finding[];
}

/** Checks every document as of a day; one bad file never hides what is wrong with a good one. */
export const validate = (
  documents: readonly Document[],
  asOf: Day,
  rules: readonly AnyRule[] = RULES,
): Validation => check(documents, asOf, rules, () => true);

/**
 * The same, for commands that count warnings and show only errors: a warning's position is not looked up. Asked for a past
 * day, entries that became known since are no slip.
 */
export const tally = (documents: readonly Document[], asOf: Day, today: Day = asOf): Validation =>
  check(
    documents,
    asOf,
    asOf < today ? RULES.filter((rule) => rule !== notYetKnown) : RULES,
    (rule) => severityOf(rule.code) === 'error',
  );

function check(
  documents: readonly Document[],
  asOf: Day,
  rules: readonly AnyRule[],
  isLocated: Locating['isLocated'],
): Validation {
  const { repository, findings } = understand(documents);
  const evaluation = evaluateOnce(repository, asOf);
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const spotted = runRules(evaluation, documents, rules, isLocated);
  const understood = findings.map((finding) => markAccepted(finding, byFile.get(finding.file)));
  return { repository, evaluation, findings: [...understood, ...spotted].sort(compareFindings) };
}

const EVALUATED = new WeakMap<Repository, Evaluation>();

/** The rules and the history of a change ask for the same repository and day. */
function evaluateOnce(repository: Repository, asOf: Day): Evaluation {
  const known = EVALUATED.get(repository);
  const evaluation = known?.asOf === asOf ? known : evaluate(repository, asOf);
  EVALUATED.set(repository, evaluation);
  return evaluation;
}

/** The same, and what the change from the base did to the past. */
export function validateChange(
  baseDocuments: readonly Document[],
  documents: readonly Document[],
  asOf: Day,
  rules: readonly AnyRule[] = RULES,
): Validation {
  const { repository, evaluation, findings } = validate(documents, asOf, rules);
  return {
    repository,
    evaluation,
    findings: [...findings, ...checkHistory(baseDocuments, documents, asOf)].sort(compareFindings),
  };
}

/** Findings of the family KH5 alone; a file with faults on either side is not compared. */
export function checkHistory(
  baseDocuments: readonly Document[],
  documents: readonly Document[],
  asOf: Day,
): readonly Finding[] {
  const [before, after] = [understand(baseDocuments), understand(documents)];
  const faults = [...before.findings, ...after.findings].filter(({ code }) => leavesFileOut(code));
  const unread = new Set(faults.map(({ file }) => file));
  const states = {
    before: evaluateOnce(before.repository, asOf),
    after: evaluateOnce(after.repository, asOf),
  };
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return historyFindings(states.before, states.after, documents, unread).map((finding) =>
    markAccepted(finding, byFile.get(finding.file)),
  );
}
