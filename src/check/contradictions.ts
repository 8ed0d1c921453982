// Figures that contradict one another, as far as they were known on a day: what a report says of its data's quality.
import type { Evaluation } from '../evaluate/types.ts';
import type { Document } from '../model/document.ts';
import { compareFindings, type Finding, type FindingCode } from '../model/finding.ts';
import { ARITHMETIC_RULES } from './arithmetic/rules.ts';
import { PLAUSIBILITY_RULES } from './plausibility/rules.ts';
import { runRules } from './run-rules.ts';

/** Ratios, totals, ranks, shares and values that do not go together; what a source claims stands on its own in a report. */
const CODES: ReadonlySet<FindingCode> = new Set([
  'KH301',
  'KH303',
  'KH308',
  'KH309',
  'KH310',
  'KH601',
  'KH602',
  'KH603',
  'KH604',
  'KH608',
  'KH615',
]);

const RULES = [...ARITHMETIC_RULES, ...PLAUSIBILITY_RULES].filter(({ code }) => CODES.has(code));

/** Of the evaluated repository, which may hold less than the documents; positions are not looked up, accepted ones are left out. */
export function findContradictions(evaluation: Evaluation, documents: readonly Document[]): Finding[] {
  return runRules(evaluation, documents, RULES, () => false)
    .filter(({ accepted }) => accepted === undefined)
    .sort(compareFindings);
}
