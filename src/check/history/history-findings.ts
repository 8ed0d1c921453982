// What a change did to the past: every rule of the family KH5, over the meaning of the change.
import { changesBetween } from '../../evaluate/change/changes-between.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import type { Document } from '../../model/document.ts';
import { compareFindings, createFinding, FILE_START, type Finding } from '../../model/finding.ts';
import type { HistoryRule } from './history-rule.ts';
import { laterDeadline } from './later-deadline.ts';
import { loweredGoal } from './lowered-goal.ts';
import { removedEntry } from './removed-entry.ts';
import { removedItem } from './removed-item.ts';
import { rewrittenEntry } from './rewritten-entry.ts';

const HISTORY_RULES: readonly HistoryRule[] = [
  rewrittenEntry,
  removedEntry,
  loweredGoal,
  laterDeadline,
  removedItem,
];

/**
 * Both evaluated on the same day; `documents` are those of the state after, where the findings have their places. A file of
 * `unread` has faults on one side: what it holds is not compared.
 */
export function historyFindings(
  before: Evaluation,
  after: Evaluation,
  documents: readonly Document[],
  unread: ReadonlySet<string> = new Set(),
): Finding[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const input = { after, documents: byFile };
  return changesBetween(before, after, unread)
    .flatMap((change) =>
      HISTORY_RULES.flatMap(({ code, find }): Finding[] => {
        const spotted = find(change, input);
        if (spotted === undefined) return [];
        const { file, path, spot = 'value', params = {} } = spotted;
        const range = byFile.get(file)?.locate(path, spot) ?? FILE_START;
        return [createFinding({ code, file, range, path, params })];
      }),
    )
    .sort(compareFindings);
}
