// Lines of a text, and the blank ones among them, which may be the only trace of empty cells.
import type { SourceParagraph } from '../../../../model/source-document.ts';
import { type RowNumber, readRowNumber, splitLeadingNumber } from '../numbering.ts';
import { endsWithin, foldWords, isSeparator, plainText, startsWithin } from '../plain.ts';
import { isUnitLike } from '../shapes.ts';
import { isTotal } from '../totals.ts';
import type { Piece } from '../types.ts';

export interface Line {
  readonly kind: 'text' | 'blank' | 'separator';
  /** For reading; the piece keeps what is printed. */
  readonly text: string;
  /** The line ends with the pipe that some pages put after each cell. */
  readonly closed: boolean;
  /** Of a separator: how many empty cells its pipes close; 0 for a rule of dashes. */
  readonly cells: number;
  /** Begins, ends as the middle of a sentence does. */
  readonly startsWithin: boolean;
  readonly endsWithin: boolean;
  readonly unitLike: boolean;
  /** Names a sum of rows. */
  readonly total: boolean;
  /** Folded, without punctuation. */
  readonly words: string;
  /** What number of a row the line may be, or the number that stands before its text and the text. */
  readonly numbers: readonly RowNumber[];
  readonly split?: { readonly numbers: readonly RowNumber[]; readonly rest: string };
  readonly piece: Piece;
  /** Position among the paragraphs of the run; a blank line that the reader left out has that of the line before it. */
  readonly block: number;
}

const cellsOf = (kind: Line['kind'], text: string): number =>
  kind !== 'separator' || /[-=+_]{2}/.test(text) ? 0 : (text.match(/\|/g)?.length ?? 0);

type Shape = Pick<Line, 'startsWithin' | 'endsWithin' | 'unitLike' | 'total' | 'words' | 'numbers' | 'split'>;

const NO_SHAPE: Shape = {
  startsWithin: false,
  endsWithin: false,
  unitLike: false,
  total: false,
  words: '',
  numbers: [],
};

/** What is asked about a line again and again is found out once. */
function shapeOf(text: string): Shape {
  const numbers = readRowNumber(text);
  const split = numbers.length > 0 ? undefined : splitLeadingNumber(text);
  const words = foldWords(text);
  return {
    startsWithin: startsWithin(text),
    endsWithin: endsWithin(text),
    unitLike: isUnitLike(text),
    total: isTotal(words),
    words,
    numbers,
    ...(split === undefined ? {} : { split: { numbers: readRowNumber(split.number), rest: split.rest } }),
  };
}

const lineOf = (paragraph: SourceParagraph, block: number, text: string): Line => {
  const plain = plainText(text);
  const kind = text.trim() === '' ? 'blank' : isSeparator(text) || plain === '' ? 'separator' : 'text';
  return {
    kind,
    text: plain,
    closed: /\|\s*$/.test(text),
    cells: cellsOf(kind, text),
    ...(kind === 'text' ? shapeOf(plain) : NO_SHAPE),
    piece: { text, at: paragraph.at },
    block,
  };
};

/** The lines of consecutive paragraphs. Where line numbers leap in a text file, a reader has left out blank lines: they are put back. */
export function linesOf(paragraphs: readonly SourceParagraph[], format: string): readonly Line[] {
  const lines: Line[] = [];
  paragraphs.forEach((paragraph, block) => {
    const before = paragraphs[block - 1];
    const left = before === undefined || format !== 'text' ? 0 : paragraph.at.line - before.at.line - 1;
    for (let blank = 0; blank < Math.min(left, 20); blank += 1) {
      lines.push({
        kind: 'blank',
        text: '',
        closed: false,
        cells: 0,
        ...NO_SHAPE,
        piece: { text: '', at: paragraph.at },
        block: block - 1,
      });
    }
    const parts = paragraph.text.split('\n');
    parts.forEach((text, index) => {
      const line = lineOf(paragraph, block, text);
      const at = parts.length === 1 ? paragraph.at : { ...paragraph.at, part: index + 1 };
      lines.push({ ...line, piece: { text, at } });
    });
  });
  return lines;
}
