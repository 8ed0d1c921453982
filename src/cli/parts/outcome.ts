// What was made of parts, as plain data that another thread or a later run can hand over.

import type { NotedFile } from '../../load/cache/watch-reading.ts';
import { reviveDecimals } from '../../model/decimal.ts';
import type { PartOutcome } from './check-files.ts';

export interface SentPart {
  readonly outcome: Omit<PartOutcome, 'compared'>;
  /** As JSON, for its exact decimals. */
  readonly compared: string;
  /** What the part's files looked like; empty where nobody asks. */
  readonly noted: readonly NotedFile[];
}

export function toSent({ compared, ...outcome }: PartOutcome, noted: readonly NotedFile[]): SentPart {
  return { outcome, compared: JSON.stringify(compared), noted };
}

export const fromSent = ({ outcome, compared }: Omit<SentPart, 'noted'>): PartOutcome => ({
  ...outcome,
  compared: reviveDecimals(JSON.parse(compared)) as PartOutcome['compared'],
});
