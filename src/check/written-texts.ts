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

/** Every sentence of a document, in the order of the file; `source` is one where it is a text and not a place. */
export function* writtenTexts({ file, data }: Document): Generator<WrittenText> {
  yield* textsBelow(file, data, [], false);
}

function* textsBelow(file: string, data: unknown, path: Path, isText: boolean): Generator<WrittenText> {
  if (typeof data === 'string') {
    if (isText) yield { file, path, text: data, isNote: isNotePath(path) };
    return;
  }
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* textsBelow(file, item, [...path, index], isText);
    return;
  }
  if (data === null || typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data)) {
    if (!NOT_ENTERED.has(key))
      yield* textsBelow(file, value, [...path, key], TEXT_KEYS.has(key) || key === 'source');
  }
}

const isNotePath = (path: Path): boolean => {
  const key = path.findLast((step) => typeof step === 'string');
  return key === 'note' || key === 'reason' || key === 'definition';
};
