// Reads plain text: each line a paragraph under its number, empty lines too (in a table scraped as lines they are cells).
import type { SourceBlock, SourceDocument } from '../../model/source-document.ts';
import { lettersOf } from './letters.ts';
import { Refused } from './reading.ts';

const MOST_LINES = 400_000;

/** Throws `Refused`: `encoding`, `legacy_letters`, `binary` or `too_large`. */
export function readPlain(bytes: Uint8Array): Pick<SourceDocument, 'blocks' | 'remarks'> {
  const text = lettersOf(bytes);
  if (countBreaks(text) > MOST_LINES) throw new Refused('too_large', { limit: 20 });
  const lines = text.normalize('NFC').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  // A form feed begins a page: it separates as a line break does, but counts no line.
  const blocks = lines.flatMap((line, index): SourceBlock[] =>
    line
      .replace(/^\f+|\f+$/g, '')
      .split('\f')
      .map((text) => ({ kind: 'paragraph', text, at: { line: index + 1 } })),
  );
  return { blocks, remarks: [] };
}

/** Before the text is cut into lines: twenty million empty ones would fill the memory. */
function countBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13) count += 1;
  }
  return count;
}
