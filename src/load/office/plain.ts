// Reads plain text: each line a paragraph under its number, empty lines too (in a table scraped as lines they are cells).
import type { SourceBlock, SourceDocument } from '../../model/source-document.js';
import { lettersOf } from './letters.ts';
import { Refused } from './reading.ts';

const MOST_LINES = 400_000;

/** Throws `Refused`: `encoding`, `legacy_letters`, `binary` or `too_large`. */
export function readPlain(bytes: Uint8Array): Pick<SourceDocument, 'blocks' | 'remarks'> {
  const lines = lettersOf(bytes)
    .normalize('NFC')
    .split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MOST_LINES) throw new Refused('too_large', { limit: 50 });
  // A form feed begins a page: it separates as a line break does, but counts no line.
  const blocks = lines.flatMap((line, index): SourceBlock[] =>
    line
      .replace(/^\f+|\f+$/g, '')
      .split('\f')
      .map((text) => ({ kind: 'paragraph', text, at: { line: index + 1 } })),
  );
  return { blocks, remarks: [] };
}
