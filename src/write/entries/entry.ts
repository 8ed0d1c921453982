// An entry that a person typed: read field by field, every fault kept, and printed on one line for its file.
import { knownKeys } from '../../check/schemas.ts';
import type { DocumentKind } from '../../model/document.ts';
import type { Path } from '../../model/finding.ts';
import { quoted } from '../text/print.ts';
import { isRead, type Reading } from '../typed/reading.ts';
import { readWord } from '../typed/word.ts';

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** Why a field cannot be taken; `known` lists the words or spellings that can. */
export interface FieldFault {
  readonly field: string;
  readonly typed: string;
  readonly kind:
    | 'doubtful'
    | 'jump'
    | 'negative'
    | 'missing'
    | 'word'
    | 'number'
    | 'unit'
    | 'period'
    | 'deadline'
    | 'goal'
    | 'ratio'
    | 'better'
    | 'needs_figure'
    | 'not_of_kind';
  readonly known: readonly string[];
}

/** The fields printed for a file, in the order of the schema, or what is wrong with what was typed. */
export type EntryReading = { readonly fields: Fields } | { readonly faults: readonly FieldFault[] };

export type Fields = readonly (readonly [field: string, printed: string])[];

const doubtIn = (reading: { readonly isJump?: true; readonly isNegative?: true }): FieldFault['kind'] =>
  reading.isJump === true ? 'jump' : reading.isNegative === true ? 'negative' : 'doubtful';

/** Collects the fields of one entry, or of one document. */
export class EntryBuilder {
  readonly #typed: Typed;
  readonly #fields = new Map<string, string>();
  readonly #faults: FieldFault[] = [];

  constructor(typed: Typed) {
    this.#typed = typed;
  }

  typed(field: string): string | undefined {
    const written = this.#typed[field]?.trim();
    return written === '' ? undefined : written;
  }

  has(field: string): boolean {
    return this.#fields.has(field) || this.#faults.some((fault) => fault.field === field);
  }

  printed(field: string): string | undefined {
    return this.#fields.get(field);
  }

  set(field: string, printed: string): void {
    this.#fields.set(field, printed);
  }

  fault(field: string, kind: FieldFault['kind'], known: readonly string[] = []): void {
    this.#faults.push({ field, typed: this.typed(field) ?? '', kind, known });
  }

  /** A person's own words. */
  words(...fields: readonly string[]): void {
    for (const field of fields) {
      const written = this.typed(field);
      if (written !== undefined) this.set(field, quoted(written));
    }
  }

  /** A field with a notation of its own, where it was typed. */
  read(field: string, reader: (written: string) => Reading<string>): void {
    const written = this.typed(field);
    if (written !== undefined) this.take(field, reader(written));
  }

  take(field: string, reading: Reading<string>): void {
    if (isRead(reading)) this.set(field, reading.read);
    else if ('doubtful' in reading) this.fault(field, doubtIn(reading), reading.doubtful);
    else this.fault(field, reading.wrong, reading.instead === undefined ? [] : [reading.instead]);
  }

  /** One of a few words. */
  word(field: string, words: Parameters<typeof readWord>[1]): void {
    const written = this.typed(field);
    if (written === undefined) return;
    const name = readWord(written, words);
    if (name === undefined) this.fault(field, 'word', Object.keys(words));
    else this.set(field, name);
  }

  /** `path`: where the entry stands in its document; nowhere for the document itself. */
  finish(kind: DocumentKind, path: Path): EntryReading {
    if (this.#faults.length > 0) return { faults: this.#faults };
    const order = knownKeys(kind, path);
    const byOrder = (left: string, right: string): number => order.indexOf(left) - order.indexOf(right);
    return { fields: [...this.#fields].sort(([left], [right]) => byOrder(left, right)) };
  }
}
