// Every document that a plan cites: in the fields made for it, and in the sentences of its files.

import { citationsIn } from '../../model/citation.ts';
import { type Day, partsOf } from '../../model/civil-date.ts';
import type { Document } from '../../model/document.ts';
import { type NumberReading, readDocumentNumber } from '../../model/document-number.ts';
import type { Path } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import type { Plan, Repository } from '../../model/repository.ts';
import { writtenTexts } from '../written-texts.ts';

export interface Cited {
  readonly file: string;
  readonly path: Path;
  /** As the file writes it. */
  readonly written: string;
  /** Undefined where the text is no number at all. */
  readonly reading: NumberReading | undefined;
  /** The word that says what kind of document it is, and the types that may follow it. */
  readonly word: string;
  readonly types: readonly string[] | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly title: string;
}

interface Fields {
  readonly number?: string | undefined;
  readonly date?: Period | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
}

/** Of the whole repository, by the owner whose documents cite: a plan, or the register or indicator of an issuer. */
export function citedByOwner(
  repository: Repository,
  documents: Iterable<Document>,
): ReadonlyMap<string, readonly Cited[]> {
  const known = READ.get(repository) ?? readCited(repository, documents);
  READ.set(repository, known);
  return known;
}

/** Several rules ask for the same repository in one check. */
const READ = new WeakMap<Repository, ReadonlyMap<string, readonly Cited[]>>();

/** A mark before a capital, as in every number of a document; a value that is a period (`by: 2026-Q3`) has one too. */
const MAY_CITE = /(?:[–/]|(?<!: \d{4})-|-(?![QH]\d))\s?\p{Lu}/u;

function readCited(
  repository: Repository,
  documents: Iterable<Document>,
): ReadonlyMap<string, readonly Cited[]> {
  const owners = new Map<string, Cited[]>();
  for (const plan of repository.plans) owners.set(plan.id, citedInFields(plan));
  for (const document of documents) {
    if (!MAY_CITE.test(document.text)) continue;
    const cited = owners.get(document.owner) ?? [];
    for (const { file, path, text } of writtenTexts(document)) {
      for (const citation of citationsIn(text))
        cited.push({ file, path, ...citation, reading: citation, title: '' });
    }
    owners.set(document.owner, cited);
  }
  return owners;
}

function citedInFields(plan: Plan): Cited[] {
  const cited: Cited[] = [];
  const add = (path: Path, { number, date, issuer, title }: Fields): void => {
    if (number === undefined) return;
    const day = date?.kind === 'day' ? date.last : null;
    const reading = readDocumentNumber(number, date && partsOf(date.last).year);
    const opening = openingOf(title ?? '');
    cited.push({
      file: plan.file,
      path,
      written: number,
      reading,
      ...opening,
      date: day,
      issuer: issuer ?? null,
      title: title ?? '',
    });
  };
  add(['number'], { number: plan.number, date: plan.issued });
  for (const [index, basis] of (plan.based_on ?? []).entries()) add(['based_on', index, 'number'], basis);
  for (const [key, source] of Object.entries(plan.sources ?? {})) add(['sources', key, 'number'], source);
  if (plan.replaced !== undefined) add(['replaced', 'number'], plan.replaced);
  return cited;
}

/** Titles that begin with these name the document itself; "Kế hoạch" may as well be what a decision issues. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ', 'NQLT'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT', 'TTLT'],
  'chỉ thị': ['CT', 'CTLT'],
  'kết luận': ['KL', 'TB'],
  'tờ trình': ['TTr'],
};

function openingOf(title: string): { word: string; types: readonly string[] | null } {
  const word = title.normalize('NFC').split(/\s+/, 2).join(' ');
  const types = OPENINGS[word.toLowerCase()] ?? null;
  return { word: types === null ? '' : word, types };
}
