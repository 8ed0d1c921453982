// Runs rules on a repository that is there as a whole, part by part.
import type { Evaluation } from '../evaluate/types.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { checkPart, concludeParts, type Locating } from './check-part.ts';
import { groupByPart, inputOf, SHARED } from './parts.ts';
import type { AnyRule } from './rule.ts';

/** Of an evaluated repository, which may hold less than the documents; in no order. */
export function runRules(
  evaluation: Evaluation,
  documents: readonly Document[],
  rules: readonly AnyRule[],
  isLocated: Locating['isLocated'],
): Finding[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const locating: Locating = { documentOf: (file) => byFile.get(file), isLocated };
  const files = new Set(byFile.keys());
  const inputs = Array.from(groupByPart(documents), ([name, members]) =>
    inputOf(name, members, evaluation, files),
  );
  const shared = inputs.at(-1) ?? inputOf(SHARED, [], evaluation, files);
  const parts = inputs.map((input) => checkPart(input, rules, locating));
  return concludeParts(parts, shared, rules, locating);
}
