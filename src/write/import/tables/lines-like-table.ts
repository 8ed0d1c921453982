// Rows of a table whose cells stand one blank apart: nothing tells where a cell ends, so no item is made, and a person is told of the lines.
import type { SourceBlock, SourceParagraph } from '../../../model/source-document.ts';
import { foldWords } from './plain.ts';

const NUMBER_HEADING = /^(?:tt|stt|so tt|so thu tu)\s/;
const HEADINGS =
  /(?<!\w)(?:chi tieu|nhiem vu|noi dung|don vi|dvt|muc tieu|ke hoach|thuc hien|chu tri|phoi hop|thoi han|thoi gian|ket qua|san pham|ghi chu|nam (?:19|20)\d\d)(?!\w)/g;
/** Other headings that a line needs beside that of the numbers. */
const FEWEST_HEADINGS = 3;
const ROW = /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s+\S/u;
/** Lines from one row to the next at most: one may be blank. */
const NEXT = 2;

export interface TableOfLines {
  /** The heading and the rows, as printed. */
  readonly lines: readonly SourceParagraph[];
}

/** Of the blocks that no table took: a line of headings, and the numbered lines right below it. */
export function tablesOfLines(rest: readonly SourceBlock[]): readonly TableOfLines[] {
  const found: TableOfLines[] = [];
  for (const [index, block] of rest.entries()) {
    if (block.kind !== 'paragraph' || !isHeading(block.text)) continue;
    const lines = [block];
    for (const below of rest.slice(index + 1)) {
      const gap = below.at.line - (lines.at(-1)?.at.line ?? 0);
      if (below.kind !== 'paragraph' || gap > NEXT || !ROW.test(below.text)) break;
      lines.push(below);
    }
    if (lines.length > 1) found.push({ lines });
  }
  return found;
}

function isHeading(text: string): boolean {
  const words = foldWords(text);
  if (text.length > 300 || !NUMBER_HEADING.test(words)) return false;
  return new Set(words.match(HEADINGS) ?? []).size >= FEWEST_HEADINGS;
}
