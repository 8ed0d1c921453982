// Runs rules on a repository that is there as a whole, part by part.
import type { Evaluation } from '../evaluate/types.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { checkPart, concludeParts, type Locating } from './check-part.ts';
import { knownFiles } from './known-files.ts';
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
  const files = knownFiles(byFile.keys());
  const inputs = new Map(
    Array.from(groupByPart(documents), ([name, members]) => [
      name,
      inputOf(name, members, evaluation, files),
    ]),
  );
  const shared = inputs.get(SHARED) ?? inputOf(SHARED, [], evaluation, files);
  const parts = Array.from(inputs, ([name, input]) => ({ name, ...checkPart(input, rules, locating) }));
  return concludeParts(parts, shared, rules, locating);
}
