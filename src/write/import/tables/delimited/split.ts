// How the cells of a line are parted: by tabs, by pipes, or by columns of spaces as in text that was set to look like a table.
import type { Piece } from '../types.ts';

export type Manner = 'tabs' | 'pipes' | 'spaces';

/** A part of a line, with the column of signs where it begins and ends. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const partsAt = (line: string, pattern: RegExp): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const match of line.matchAll(pattern)) {
    parts.push({ text: line.slice(from, match.index), from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { text: line.slice(from), from, to: line.length }];
};

const trimOuter = (parts: readonly Part[]): readonly Part[] => {
  const first = parts[0]?.text.trim() === '' ? 1 : 0;
  const last = parts.length > first + 1 && parts.at(-1)?.text.trim() === '' ? parts.length - 1 : parts.length;
  return parts.slice(first, last);
};

/** Parts of a line; one part when it is not parted in this manner. Outer pipes frame the row, inner empty parts are empty cells. */
export function splitLine(line: string, manner: Manner): readonly Part[] {
  if (manner === 'tabs') return partsAt(line, /\t/g);
  if (manner === 'pipes') {
    const framed = /^\s*\|/.test(line);
    const parts = partsAt(line, /\|/g);
    return framed ? trimOuter(parts) : parts.at(-1)?.text.trim() === '' ? parts.slice(0, -1) : parts;
  }
  return partsAt(line, /\t| {2,}/g).filter((part) => part.text.trim() !== '');
}

/** The part as a piece of the source, with its place in the line. */
export const pieceOf = (part: Part, line: Piece, index: number): Piece => ({
  text: part.text,
  at: { ...line.at, part: index + 1 },
});
