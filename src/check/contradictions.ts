// Figures that contradict one another, as far as they were known on a day: what a report says of its data's quality.
import type { Evaluation } from '../evaluate/types.ts';
import type { Document } from '../model/document.ts';
import {
  compareFindings,
  createFinding,
  FILE_START,
  type Finding,
  type FindingCode,
} from '../model/finding.ts';
import { ARITHMETIC_RULES } from './arithmetic/rules.ts';
import { PLAUSIBILITY_RULES } from './plausibility/rules.ts';

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
  const { repository, asOf } = evaluation;
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const input = { repository, evaluation, asOf, documents: byFile };
  const found = RULES.flatMap((rule) =>
    Array.from(rule.find(input), ({ file, path, params = {} }) =>
      createFinding({ code: rule.code, file, range: FILE_START, path, params }),
    ),
  );
  return found.filter((finding) => !isAccepted(finding, byFile)).sort(compareFindings);
}

function isAccepted({ code, file }: Finding, documents: ReadonlyMap<string, Document>): boolean {
  const data = documents.get(file)?.data as { accept?: unknown } | null | undefined;
  return (
    Array.isArray(data?.accept) &&
    data.accept.some((entry: { code?: unknown } | null) => entry?.code === code)
  );
}
