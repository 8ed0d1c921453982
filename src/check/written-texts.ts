// The sentences of a repository's files: the documents' own words and what people noted, with their paths.
import type { Document } from '../model/document.ts';
import type { Path } from '../model/finding.ts';

export interface WrittenText {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
  /** A person's note about the document, not the document's own words. */
  readonly isNote: boolean;
}

/** Keys whose text is for people; ids, dates, numbers, names of files and accepted findings are not. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'basis',
  'deadline_text',
  'definition',
  'evidence',
  'name',
  'note',
  'output',
  'place',
  'reason',
  'recipients',
  'short',
  'statement',
  'text',
  'title',
]);
const NOT_ENTERED: ReadonlySet<string> = new Set(['accept', 'tags']);

const WRITTEN = new WeakMap<Document, readonly WrittenText[]>();

/** Every sentence of a document, in the order of the file, collected once; `source` is one where it is a text and not a place. */
export function writtenTexts(document: Document): readonly WrittenText[] {
  const known = WRITTEN.get(document);
  if (known !== undefined) return known;
  const texts: WrittenText[] = [];
  collect(document.file, document.data, [], false, texts);
  WRITTEN.set(document, texts);
  return texts;
}

function collect(file: string, data: unknown, path: Path, isText: boolean, into: WrittenText[]): void {
  if (typeof data === 'string') {
    if (isText) into.push({ file, path, text: data, isNote: isNotePath(path) });
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) collect(file, item, [...path, index], isText, into);
  } else if (data !== null && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) {
      const isSentence = TEXT_KEYS.has(key) || key === 'source';
      const mayHold = typeof value === 'string' ? isSentence : typeof value === 'object';
      if (mayHold && !NOT_ENTERED.has(key)) collect(file, value, [...path, key], isSentence, into);
    }
  }
}

const isNotePath = (path: Path): boolean => {
  const key = path.findLast((step) => typeof step === 'string');
  return key === 'note' || key === 'reason' || key === 'definition';
};
