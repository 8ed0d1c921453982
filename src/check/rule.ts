// What a check looks like: one small rule a file, each listed once in rules.ts.
import type { Evaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import type { Document, Spot } from '../model/document.ts';
import type { Finding, FindingCode, Path, Range } from '../model/finding.ts';
import type { Repository } from '../model/repository.ts';

/** Everything a rule may look at. */
export interface CheckInput {
  readonly repository: Repository;
  /** Of the day of the check. */
  readonly evaluation: Evaluation;
  readonly asOf: Day;
  /** Every document that was read, by its file, broken ones included. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** Something a rule found: the spot in a file, and what the message fills in. */
export interface Spotted {
  readonly file: string;
  readonly path: Path;
  /** The key itself, or its value (default). */
  readonly spot?: Spot;
  /** The exact stretch of text, where it is less than a key or a value. */
  readonly range?: Range;
  /** The words themselves, where they are less than the value and the source holds them as they are. */
  readonly words?: string;
  readonly params?: Finding['params'];
}

export interface Rule {
  /** From the finding catalogue, which fixes its severity; message and hint stand in the message catalogue under it. */
  readonly code: FindingCode;
  readonly find: (input: CheckInput) => Iterable<Spotted>;
}
