// What is wrong with the files of a repository taken together: ids that differ by case alone, items without their plan.
import type { Place } from '../model/document.ts';
import { type Finding, findingOnFile } from '../model/finding.ts';

/** A document by its path and place alone. */
export interface PlacedFile extends Place {
  readonly file: string;
}

export const structureFindings = (documents: readonly PlacedFile[]): Finding[] => {
  const inOrder = [...documents].sort((left, right) => (left.file < right.file ? -1 : 1));
  return [...duplicateIds(inOrder), ...plansWithoutFile(inOrder)];
};

/** Ids are unique without regard to case: some file systems cannot hold `A.yaml` beside `a.yaml`. */
function duplicateIds(documents: readonly PlacedFile[]): Finding[] {
  const seen = new Map<string, PlacedFile>();
  return documents.flatMap((document) => {
    const key = document.file.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, document);
    return first === undefined
      ? []
      : [findingOnFile('KH117', document.file, { id: document.id, other: first.file })];
  });
}

/** Items in a folder without plan.yaml belong to no plan and would vanish from every output: said once a folder. */
function plansWithoutFile(documents: readonly PlacedFile[]): Finding[] {
  const plans = new Set(documents.filter(({ kind }) => kind === 'plan').map(({ owner }) => owner));
  const orphans = new Map<string, PlacedFile>();
  for (const document of documents) {
    const isItem = (document.kind === 'target' || document.kind === 'task') && document.owner !== '';
    if (isItem && !plans.has(document.owner) && !orphans.has(document.owner))
      orphans.set(document.owner, document);
  }
  return [...orphans].map(([plan, first]) => findingOnFile('KH120', first.file, { plan }));
}
