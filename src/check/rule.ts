// What a check looks like: one small rule a file, each listed once in rules.ts.
import type { Evaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import type { Document, Spot } from '../model/document.ts';
import type { Finding, FindingCode, Path, Range } from '../model/finding.ts';
import type { Indicator, Register, Repository } from '../model/repository.ts';
import type { KnownFiles } from './known-files.ts';

/**
 * Everything a rule may look at: one part of a repository, which is a plan, or what all plans share (settings, registers,
 * indicators). What is shared can be asked of `repository` in every part, and is checked in its own.
 */
export interface CheckInput {
  /** With the part's plan alone. */
  readonly repository: Repository;
  /** Of the day of the check. */
  readonly evaluation: Evaluation;
  readonly asOf: Day;
  /** The part's own documents, broken ones included. */
  readonly documents: readonly Document[];
  /** Registers and indicators that are checked in this part: all of them or none. */
  readonly registers: readonly Register[];
  readonly indicators: readonly Indicator[];
  readonly files: KnownFiles;
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
  /**
   * `indicators`: compares what different plans say of one indicator. In a part it sees the targets of no indicator; those that
   * name one it sees together, in a part of their own made of all plans.
   */
  readonly reach?: 'indicators';
  /** One place may be found from several plans: the first is said. */
  readonly once?: true;
}

/** A rule on the repository as a whole: something is counted in each part, and the counts (plain data) are judged together. */
export interface Census {
  readonly code: FindingCode;
  /** Undefined where there is nothing to count. */
  count(input: CheckInput): object | undefined;
  judge(counts: readonly object[]): Iterable<Spotted>;
}

export type AnyRule = Rule | Census;
