// What a rule about history looks like: one meaning of a change in, at most one finding out.
import type { Change } from '../../evaluate/change/types.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import type { Document } from '../../model/document.ts';
import type { FindingCode } from '../../model/finding.ts';
import type { Spotted } from '../rule.ts';

/** The state after the change, in which every finding has its place. */
export interface HistoryInput {
  readonly after: Evaluation;
  readonly documents: ReadonlyMap<string, Document>;
}

export interface HistoryRule {
  readonly code: FindingCode;
  readonly find: (change: Change, input: HistoryInput) => Spotted | undefined;
}
